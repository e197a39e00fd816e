import type { ItemId, ResolvedItem } from "../../../src/core/index/resolved-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { nameKey } from "../../../src/core/people/name-key";
import { textKey } from "../../../src/core/text/text-key";

/** Lines that are one item: the lead, and its copies in other notes of the meeting or in inbox notes. */
export interface FoldedItem {
  readonly lead: ResolvedItem;
  /** The others, in the order given; empty as a rule. */
  readonly copies: readonly ResolvedItem[];
}

/** A description without case, accents, punctuation, tags and doubled spaces (domain.md §4, copies). */
export function normalisedDescription(description: string): string {
  return textKey(description.replace(/(^|\s)#(?!\d+(?:[\s\p{P}]|$))[^\s#]+/gu, " "));
}

function ownersKey(item: ResolvedItem): string {
  const owners = item.owners.map((owner) => owner.person?.id ?? `${owner.kind}:${nameKey(owner.text)}`);
  return [...new Set(owners)].sort().join("|");
}

/** Keys by item; an item that changes is another object. */
const copyKeys = new WeakMap<ResolvedItem, string>();

function copyKeyOf(item: ResolvedItem): string {
  const known = copyKeys.get(item);
  if (known !== undefined) return known;
  const key = copyKey(item);
  copyKeys.set(item, key);
  return key;
}

function copyKey(item: ResolvedItem): string {
  // A description of nothing but punctuation equals no other.
  const text = normalisedDescription(item.description) || `#${item.id}`;
  const numbers = item.item.tags.filter((tag) => /^#[0-9]+$/.test(tag)).join();
  return `${item.isOpen ? "open" : "closed"}\n${ownersKey(item)}\n${numbers}\n${text}`;
}

/** The path of the note that leads the item's meeting; the note's own path when it is folded with none. */
function leadingPath(index: VaultIndex, { note }: ResolvedItem): string {
  if (!note.isMeeting || note.date === null) return note.path;
  const folded = index
    .meetingsOn(note.date)
    .find((notes) => notes.some((other) => other.note.path === note.path));
  return folded?.[0].note.path ?? note.path;
}

/** Splits look-alikes by meeting; those in inbox notes join the meeting when there is just one, and stand alone else. */
function splitByMeeting(index: VaultIndex, alike: readonly ResolvedItem[]): ResolvedItem[][] {
  const byMeeting = new Map<string, ResolvedItem[]>();
  const inbox: ResolvedItem[] = [];
  for (const item of alike) {
    const isInbox = index.config.isInbox(item.note.path);
    const group = isInbox ? inbox : (byMeeting.get(leadingPath(index, item)) ?? []);
    group.push(item);
    if (!isInbox) byMeeting.set(leadingPath(index, item), group);
  }
  const meetings = [...byMeeting.values()];
  const [only] = meetings;
  if (only?.[0]?.note.isMeeting && meetings.length === 1) return [[...only, ...inbox]];
  return meetings;
}

/** Where a note has two alike they are two: the first of a due day is the first of that day in other notes. */
function splitWithinNotes(alike: readonly ResolvedItem[]): ResolvedItem[][] {
  const hasTwo = alike.some((a, i) => alike.some((b, j) => i !== j && a.note.path === b.note.path));
  if (!hasTwo) return [[...alike]];
  const sets: ResolvedItem[][] = [];
  for (const item of alike) {
    const isSame = (other: ResolvedItem): boolean =>
      other.item.fields.dates.due === item.item.fields.dates.due;
    const set = sets.find(
      (others) => others.every(isSame) && others.every((other) => other.note.path !== item.note.path),
    );
    if (set) set.push(item);
    else sets.push([item]);
  }
  return sets;
}

/** @returns the sets of at least two items that are one (domain.md §4), each in the order given. */
export function copySets(index: VaultIndex, items: readonly ResolvedItem[]): ResolvedItem[][] {
  const alike = new Map<string, ResolvedItem[]>();
  for (const item of items) {
    const key = copyKeyOf(item);
    const group = alike.get(key);
    if (group) group.push(item);
    else alike.set(key, [item]);
  }
  const sets: ResolvedItem[][] = [];
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    for (const some of splitByMeeting(index, group))
      for (const set of splitWithinNotes(some)) if (set.length > 1) sets.push(set);
  }
  return sets;
}

/**
 * Folds exact copies: same description, same resolved owners, same open state, within one folded meeting or between
 * it and inbox notes (domain.md §4). Nearly equal items are never folded.
 *
 * @returns one entry a row, in the order in which the leads were given
 */
export function foldCopies(index: VaultIndex, items: readonly ResolvedItem[]): FoldedItem[] {
  const copiesOf = new Map<ItemId, readonly ResolvedItem[]>();
  const isCopy = new Set<ItemId>();
  for (const [lead, ...copies] of copySets(index, items)) {
    if (lead) copiesOf.set(lead.id, copies);
    for (const { id } of copies) isCopy.add(id);
  }
  return items.flatMap((lead) =>
    isCopy.has(lead.id) ? [] : [{ lead, copies: copiesOf.get(lead.id) ?? [] }],
  );
}

/** Which items are one, by item: the number of their set. Most items are alone and not in here. */
export type CopySets = ReadonlyMap<ItemId, number>;

interface RememberedSets {
  readonly revision: number;
  readonly sets: CopySets;
}

const remembered = new WeakMap<VaultIndex, RememberedSets>();

/** @returns the copies among all collected open items, found once per revision of the index. */
export function copySetsOf(index: VaultIndex, collected: readonly ResolvedItem[]): CopySets {
  const known = remembered.get(index);
  if (known?.revision === index.revision) return known.sets;
  const sets = new Map<ItemId, number>();
  copySets(index, collected).forEach((set, number) => {
    for (const { id } of set) sets.set(id, number);
  });
  remembered.set(index, { revision: index.revision, sets });
  return sets;
}

/** Items of one group as rows: the leads in order, and what is folded into each. */
export interface FoldedIds {
  readonly leads: readonly ItemId[];
  readonly copies: ReadonlyMap<ItemId, readonly ItemId[]>;
}

const NO_COPIES: ReadonlyMap<ItemId, readonly ItemId[]> = new Map();

/** Folds the items of one group: the first of each set leads, the others join it. */
export function foldIds(ids: readonly ItemId[], sets: CopySets): FoldedIds {
  if (sets.size === 0 || !ids.some((id) => sets.has(id))) return { leads: ids, copies: NO_COPIES };
  const leadOf = new Map<number, ItemId>();
  const copies = new Map<ItemId, ItemId[]>();
  const leads: ItemId[] = [];
  for (const id of ids) {
    const set = sets.get(id);
    const lead = set === undefined ? undefined : leadOf.get(set);
    if (lead === undefined) {
      leads.push(id);
      if (set !== undefined) leadOf.set(set, id);
    } else copies.set(lead, [...(copies.get(lead) ?? []), id]);
  }
  return { leads, copies };
}
