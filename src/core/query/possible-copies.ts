import type { FoldedNotes } from "../index/meeting-folds";
import type { ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { ItemTable } from "../model/item-table";
import type { ParsedNote } from "../model/note";
import { textKey } from "../text/text-key";
import type { OpenRows } from "./open-rows";

/** A description without case, accents, punctuation, tags and doubled spaces (domain.md §4, copies). */
export function normalisedDescription(description: string): string {
  return textKey(description.replace(/(^|\s)#[^\s#]+/gu, " "));
}

type Leads = ReadonlyMap<string, string>;

/** By day: notes folded with others, and the path of the note that leads each. */
const leadsOfDays = new WeakMap<readonly FoldedNotes[], Leads>();

function leadsOf(day: readonly FoldedNotes[]): Leads {
  let leads = leadsOfDays.get(day);
  if (!leads) {
    const folded = day.filter((notes) => notes.length > 1);
    leads = new Map(folded.flatMap((notes) => notes.map(({ note }) => [note.path, notes[0].note.path])));
    leadsOfDays.set(day, leads);
  }
  return leads;
}

/** @returns the path of the note that leads a note's meeting; null when it is folded with none. */
function foldedInto(index: VaultIndex, { path, date, isMeeting }: ParsedNote): string | null {
  return isMeeting && date !== null ? (leadsOf(index.meetingsOn(date)).get(path) ?? null) : null;
}

/** @returns the path of the note that leads a note's meeting; its own when it is folded with none. */
export function leadingPath(index: VaultIndex, note: ParsedNote): string {
  return foldedInto(index, note) ?? note.path;
}

const NON_ASCII = /[^ -~]/;

/**
 * A number that is the same for descriptions that are the same but for what `normalisedDescription` takes away: letters
 * and digits alone are counted, and of a plain text they are seen without making the other one.
 */
function likenessOf(description: string): number {
  const isPlain = !description.includes("#") && !NON_ASCII.test(description);
  const text = isPlain ? description : normalisedDescription(description);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) unit += 32;
    const counts = unit > 127 || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (counts) hash = Math.imul(hash ^ unit, 0x5bd1e995) ^ (hash >>> 15);
  }
  return hash;
}

/** The likenesses of a note's open items, in order, and whether two of them are equal. */
interface Likenesses {
  readonly of: Int32Array;
  readonly repeats: boolean;
}

/** Kept as long as the note's text: whoever is meant by its names is no matter. */
const knownOfText = new WeakMap<ItemTable, Int32Array>();
/** Kept as long as the note is resolved the same way. */
const known = new WeakMap<ResolvedNote, Likenesses>();

function likenessesOfText(note: ResolvedNote): Int32Array {
  const { columns } = note;
  let found = knownOfText.get(columns);
  if (!found) {
    found = new Int32Array(columns.length);
    for (let at = 0; at < found.length; at++) found[at] = likenessOf(note.description(at));
    knownOfText.set(columns, found);
  }
  return found;
}

function likenesses(note: ResolvedNote, rows: OpenRows, from: number, to: number): Likenesses {
  let found = known.get(note);
  if (!found) {
    const all = likenessesOfText(note);
    const of = new Int32Array(to - from);
    for (let row = from; row < to; row++) of[row - from] = all[rows.place(row)] ?? 0;
    found = { of, repeats: new Set(of).size < of.length };
    known.set(note, found);
  }
  return found;
}

/** Works out ahead what finding copies needs to know of each note, one a step. */
export function* likenessesInSteps(rows: OpenRows): Generator<undefined, void> {
  for (const [note, from, to] of rows.spans()) {
    likenesses(note, rows, from, to);
    yield;
  }
}

/** How often each likeness occurs within each meeting folded from several notes. */
class FoldedCounts {
  private readonly byLead = new Map<string, Map<number, number>>();

  add(lead: string, all: Int32Array): void {
    let counts = this.byLead.get(lead);
    if (!counts) this.byLead.set(lead, (counts = new Map<number, number>()));
    for (const likeness of all) counts.set(likeness, (counts.get(likeness) ?? 0) + 1);
  }

  repeats(lead: string | null, likeness: number): boolean {
    return lead !== null && (this.byLead.get(lead)?.get(likeness) ?? 0) > 1;
  }
}

/**
 * The open items that may be copies, by source: those in inbox notes, those like one of them, and those like another
 * item of their meeting. All but a few items are left out by a number, without being looked at.
 */
export function possibleCopies(index: VaultIndex, rows: OpenRows): ResolvedItem[] {
  const inInbox = new Set<number>();
  const folded = new FoldedCounts();
  rows.eachNote((note, from, to) => {
    const { of } = likenesses(note, rows, from, to);
    const lead = foldedInto(index, note.note);
    if (note.isInbox) for (const likeness of of) inInbox.add(likeness);
    else if (lead !== null) folded.add(lead, of);
  });
  const items: ResolvedItem[] = [];
  rows.eachNote((note, from, to) => {
    const { of, repeats } = likenesses(note, rows, from, to);
    const lead = foldedInto(index, note.note);
    if (inInbox.size === 0 && lead === null && !repeats) return;
    for (let row = from; row < to; row++) {
      const likeness = of[row - from] ?? 0;
      if (repeats || inInbox.has(likeness) || folded.repeats(lead, likeness))
        items.push(note.item(rows.place(row)));
    }
  });
  return items;
}
