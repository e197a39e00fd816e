import type { ItemId, ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { nameKey } from "../people/name-key";
import type { OpenRows } from "./rows/open-rows";
import { alikeAmong, leadingPath, normalisedDescription, possibleCopies } from "./possible-copies";

/** Some items, one after the other. */
export interface ItemIds extends Iterable<ItemId> {
  readonly length: number;
  readonly [at: number]: ItemId;
  indexOf(id: ItemId): number;
}

/** Lines as rows: of those that are one item, in notes of one meeting or in inbox notes, the first leads. */
export interface FoldedIds {
  readonly leads: ItemIds;
  /** What is folded into a row, in order; a row without copies is not in here. */
  readonly copies: ReadonlyMap<ItemId, readonly ItemId[]>;
}

/** No tag in Obsidian, though Tasks reads one. */
const TICKET_NUMBER = /^#\d+$/;

function ownersKey(item: ResolvedItem): string {
  const owners = item.owners.map((owner) => owner.person?.id ?? `${owner.kind}:${nameKey(owner.text)}`);
  return [...new Set(owners)].sort().join("|");
}

function copyKey(item: ResolvedItem): string {
  // A description of nothing but punctuation equals no other.
  const text = normalisedDescription(item.description) || `#${item.id}`;
  const numbers = item.item.tags.filter((tag) => TICKET_NUMBER.test(tag)).join(" ");
  return `${item.isOpen ? "open" : "closed"}\n${ownersKey(item)}\n${numbers}\n${text}`;
}

/** @returns the lists of those that have the same key, by the first of each */
function grouped(items: readonly ResolvedItem[], keyOf: (item: ResolvedItem) => string): ResolvedItem[][] {
  const groups = new Map<string, ResolvedItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/**
 * Lines of one note are items of their own, however alike: the same to do for two customers, or each week. Where a note
 * has several, those of other notes are told apart by due day, and then by which of them they are.
 */
function splitByNote(alike: readonly ResolvedItem[]): ResolvedItem[][] {
  if (new Set(alike.map(({ note }) => note.path)).size === alike.length) return [[...alike]];
  const met = new Map<string, number>();
  return grouped(alike, ({ note, item }) => {
    const due = `${item.fields.dates.due ?? ""}`;
    const place = `${due}\n${note.path}`;
    const before = met.get(place) ?? 0;
    met.set(place, before + 1);
    return `${due}\n${before}`;
  });
}

/**
 * Splits look-alikes by meeting; those in inbox notes join the meeting when there is just one. Without one they are as
 * many things to do: each week's, or each day's.
 */
function splitByMeeting(index: VaultIndex, alike: readonly ResolvedItem[]): ResolvedItem[][] {
  const byMeeting = new Map<string, ResolvedItem[]>();
  const inbox: ResolvedItem[] = [];
  for (const item of alike) {
    const isInbox = index.config.isInbox(item.note.path);
    const path = leadingPath(index, item.note);
    const group = isInbox ? inbox : (byMeeting.get(path) ?? []);
    group.push(item);
    if (!isInbox) byMeeting.set(path, group);
  }
  const meetings = [...byMeeting.values()];
  const [only] = meetings;
  return only?.[0]?.note.isMeeting && meetings.length === 1 ? [[...only, ...inbox]] : meetings;
}

/**
 * Exact copies: same description, same resolved owners, same open state, in different notes of one folded meeting or in
 * one of them and an inbox note (domain.md §4). Nearly equal items are never folded.
 *
 * @param items those that may be copies
 * @returns the sets of at least two items that are one, each in the order given
 */
function copySets(index: VaultIndex, items: readonly ResolvedItem[]): ResolvedItem[][] {
  return grouped(items, copyKey)
    .filter((alike) => alike.length > 1)
    .flatMap((alike) => splitByMeeting(index, alike))
    .flatMap((alike) => splitByNote(alike))
    .filter((set) => set.length > 1);
}

/**
 * Folds the exact copies among some items, closed ones included. An item is looked at only when it may be a copy.
 *
 * @returns those that are still there, in the order given
 */
export function foldCopies(index: VaultIndex, ids: readonly ItemId[]): FoldedIds {
  const places = ids.flatMap((id) => index.placeOf(id) ?? []);
  const alike = alikeAmong(index, places).map(({ note, at }) => note.item(at));
  const copies = new Map<ItemId, readonly ItemId[]>();
  const folded = new Set<ItemId>();
  for (const [lead, ...others] of copySets(index, alike)) {
    if (lead)
      copies.set(
        lead.id,
        others.map(({ id }) => id),
      );
    for (const { id } of others) folded.add(id);
  }
  const leads = places.map(({ note, at }) => note.idAt(at)).filter((id) => !folded.has(id));
  return { leads, copies };
}

/** What stands in place of a set's number where an item has no copies. */
export const NO_SET = 0;

/** Which of all open items are one. */
export interface CopySets {
  /** By row: the number of its set, or `NO_SET`; null where no item has copies. */
  readonly byRow: Uint32Array | null;
  /** How many items are in sets. */
  readonly size: number;
}

const NONE: CopySets = { byRow: null, size: 0 };

function numberSets(sets: readonly (readonly ResolvedItem[])[], rows: OpenRows): CopySets {
  const numberOf = new Map<ItemId, number>();
  const paths = new Set<string>();
  sets.forEach((set, i) => {
    for (const { id, note } of set) {
      numberOf.set(id, i + 1);
      paths.add(note.path);
    }
  });
  if (numberOf.size === 0) return NONE;
  const byRow = new Uint32Array(rows.length);
  rows.eachNote(({ note }, from, to) => {
    if (!paths.has(note.path)) return;
    for (let row = from; row < to; row++) byRow[row] = numberOf.get(rows.id(row)) ?? NO_SET;
  });
  return { byRow, size: numberOf.size };
}

// Sets are numbered by row: under anything but their rows they would fold items that have nothing in common.
const known = new WeakMap<OpenRows, CopySets>();

/** @returns the copies among all open rows, found once. */
export function copySetsOf(index: VaultIndex, rows: OpenRows): CopySets {
  let sets = known.get(rows);
  if (!sets) known.set(rows, (sets = numberSets(copySets(index, possibleCopies(index, rows)), rows)));
  return sets;
}
