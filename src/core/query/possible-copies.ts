import type { ItemPlace, ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { ParsedNote } from "../model/note";
import { textKey } from "../text/text-key";
import { NoteMemo } from "./rows/note-memo";
import type { OpenRows } from "./rows/open-rows";

/** Tags; a number behind `#` is none in Obsidian, but tells one ticket from another. */
const TAGS = /(^|\s)#(?!\d+(?:[\s\p{P}]|$))[^\s#]+/gu;

/** A description without case, accents, punctuation, tags and doubled spaces (domain.md §4, copies). */
export function normalisedDescription(description: string): string {
  return textKey(description.replace(TAGS, " "));
}

/** @returns the path of the note that leads a note's meeting; its own when it is folded with none. */
export function leadingPath(index: VaultIndex, note: ParsedNote): string {
  return index.leadOf(note) ?? note.path;
}

const NON_ASCII = /[^ -~]/;
/** What ASCII characters count as: digits and small letters as themselves, capitals as small letters, others as nothing. */
const COUNTED = new Uint8Array(128);
for (const character of "0123456789abcdefghijklmnopqrstuvwxyz") {
  COUNTED[character.charCodeAt(0)] = character.charCodeAt(0);
  COUNTED[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0);
}

/**
 * A number that is the same for descriptions that are the same but for what `normalisedDescription` takes away: letters
 * and digits alone are counted, and of a plain text they are seen without making the other one.
 */
function likenessOf(description: string): number {
  const isPlain = !description.includes("#") && !NON_ASCII.test(description);
  const text = isPlain ? description : normalisedDescription(description);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const counted = unit < COUNTED.length ? (COUNTED[unit] ?? 0) : unit;
    if (counted !== 0) hash = Math.imul(hash ^ counted, 0x5bd1e995) ^ (hash >>> 15);
  }
  return hash;
}

/** What finding copies needs to know of rows and their notes. */
interface Likenesses {
  readonly ofRows: Int32Array;
  /** By note: 1 for an inbox note that has rows. */
  readonly inboxes: Uint8Array;
}

/** Kept in one column: an array for each note would take ten times as much memory as what is in it. */
export const LIKENESSES = new NoteMemo<Likenesses>({
  create: ({ paths, starts }) => ({
    ofRows: new Int32Array(starts[paths.length] ?? 0),
    inboxes: new Uint8Array(paths.length),
  }),
  copy: (from, to, { before, now, notes, rows }) => {
    to.ofRows.set(from.ofRows.subarray(before.row, before.row + rows), now.row);
    to.inboxes.set(from.inboxes.subarray(before.note, before.note + notes), now.note);
  },
  fill: ({ ofRows, inboxes }, { note, rows, number, from, to }) => {
    for (let row = from; row < to; row++) ofRows[row] = likenessOf(note.description(rows.place(row)));
    inboxes[number] = Number(note.isInbox);
  },
});

/** Which likenesses come again where that makes copies: within a meeting, or somewhere and in an inbox note. */
class LikenessCounts {
  private readonly inInbox = new Set<number>();
  private readonly byLead = new Map<string, Map<number, number>>();

  get hasInbox(): boolean {
    return this.inInbox.size > 0;
  }

  addInbox(likenesses: Iterable<number>): void {
    for (const likeness of likenesses) this.inInbox.add(likeness);
  }

  /** @param lead the path of the note that leads the meeting */
  addMeeting(lead: string, likenesses: Iterable<number>): void {
    let counts = this.byLead.get(lead);
    if (!counts) this.byLead.set(lead, (counts = new Map<number, number>()));
    for (const likeness of likenesses) counts.set(likeness, (counts.get(likeness) ?? 0) + 1);
  }

  comesAgain(lead: string, likeness: number): boolean {
    return this.inInbox.has(likeness) || (this.byLead.get(lead)?.get(likeness) ?? 0) > 1;
  }
}

/** @returns those of some items that may be copies of others among them. */
export function alikeAmong(index: VaultIndex, places: readonly ItemPlace[]): ItemPlace[] {
  const counts = new LikenessCounts();
  const leads = new Map<ResolvedNote, string>();
  const likenesses = places.map(({ note, at }) => {
    const likeness = likenessOf(note.description(at));
    const lead = leads.get(note) ?? leadingPath(index, note.note);
    leads.set(note, lead);
    if (note.isInbox) counts.addInbox([likeness]);
    else counts.addMeeting(lead, [likeness]);
    return likeness;
  });
  return places.filter(({ note }, i) => counts.comesAgain(leads.get(note) ?? "", likenesses[i] ?? 0));
}

/**
 * Finds the open items that may be copies. All but a few are left out by a number, without being looked at; of notes
 * that are folded with none, not even their paths are.
 */
class CopySearch {
  private readonly leads: ReadonlyMap<string, string>;
  private readonly likenesses: Likenesses;
  private readonly counts = new LikenessCounts();

  constructor(
    index: VaultIndex,
    private readonly rows: OpenRows,
  ) {
    this.leads = index.foldedLeads();
    this.likenesses = LIKENESSES.of(index, rows);
  }

  /** By source. */
  items(): ResolvedItem[] {
    const notes = this.countAll();
    // An item in an inbox note may be like any.
    const suspects = this.counts.hasInbox ? this.rows.notes.keys() : notes;
    return [...suspects].flatMap((number) => this.itemsOf(number));
  }

  /** @returns the notes whose items may be like those of other notes of their meeting */
  private countAll(): number[] {
    const { leads, likenesses, counts } = this;
    const notes: number[] = [];
    for (let number = 0; number < likenesses.inboxes.length; number++) {
      const lead = leads.size === 0 ? undefined : leads.get(this.pathOf(number));
      if (likenesses.inboxes[number] === 1) counts.addInbox(this.ofNote(number));
      else if (lead !== undefined) counts.addMeeting(lead, this.ofNote(number));
      if (lead !== undefined) notes.push(number);
    }
    return notes;
  }

  private itemsOf(number: number): ResolvedItem[] {
    const { rows, counts } = this;
    const note = rows.notes[number];
    if (!note) return [];
    const lead = this.leads.get(note.note.path) ?? "";
    const start = rows.starts[number] ?? 0;
    return [...this.ofNote(number)].flatMap((likeness, i) =>
      counts.comesAgain(lead, likeness) ? [note.item(rows.place(start + i))] : [],
    );
  }

  private ofNote(number: number): Int32Array {
    const { starts } = this.rows;
    return this.likenesses.ofRows.subarray(starts[number], starts[number + 1]);
  }

  private pathOf(number: number): string {
    return this.rows.paths[number] ?? "";
  }
}

/** @returns the open items that may be copies, by source. */
export function possibleCopies(index: VaultIndex, rows: OpenRows): ResolvedItem[] {
  return new CopySearch(index, rows).items();
}
