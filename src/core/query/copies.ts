import type { ItemId, ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { nameKey } from "../people/name-key";
import { textKey } from "../text/text-key";

/** Lines that are one item: the lead, and its copies in other notes of the meeting or in inbox notes. */
export interface FoldedItem {
  readonly lead: ResolvedItem;
  /** The others, in the order given; empty as a rule. */
  readonly copies: readonly ResolvedItem[];
}

/** A description without case, accents, punctuation, tags and doubled spaces (domain.md §4, copies). */
export function normalisedDescription(description: string): string {
  return textKey(description.replace(/(^|\s)#[^\s#]+/gu, " "));
}

function ownersKey(item: ResolvedItem): string {
  const owners = item.owners.map((owner) => owner.person?.id ?? `${owner.kind}:${nameKey(owner.text)}`);
  return [...new Set(owners)].sort().join("|");
}

function copyKey(item: ResolvedItem): string {
  // A description of nothing but punctuation equals no other.
  const text = normalisedDescription(item.description) || `#${item.id}`;
  return `${item.isOpen ? "open" : "closed"}\n${ownersKey(item)}\n${text}`;
}

/** The path of the note that leads the item's meeting; the note's own path when it is folded with none. */
function leadingPath(index: VaultIndex, { note }: ResolvedItem): string {
  if (!note.isMeeting || note.date === null) return note.path;
  const folded = index
    .meetingsOn(note.date)
    .find((notes) => notes.some((other) => other.note.path === note.path));
  return folded?.[0].note.path ?? note.path;
}

/** Splits look-alikes by meeting; those in inbox notes join the meeting when there is just one. */
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
  return inbox.length > 0 ? [...meetings, inbox] : meetings;
}

/**
 * Folds exact copies: same description, same resolved owners, same open state, within one folded meeting or between
 * it and inbox notes (domain.md §4). Nearly equal items are never folded.
 *
 * @returns one entry a row, in the order in which the leads were given
 */
export function foldCopies(index: VaultIndex, items: readonly ResolvedItem[]): FoldedItem[] {
  const alike = new Map<string, ResolvedItem[]>();
  for (const item of items) {
    const key = copyKey(item);
    const group = alike.get(key);
    if (group) group.push(item);
    else alike.set(key, [item]);
  }
  const copiesOf = new Map<ItemId, readonly ResolvedItem[]>();
  for (const group of alike.values()) {
    for (const [lead, ...copies] of group.length > 1 ? splitByMeeting(index, group) : [group]) {
      if (lead) copiesOf.set(lead.id, copies);
    }
  }
  return items.flatMap((lead) => {
    const copies = copiesOf.get(lead.id);
    return copies ? [{ lead, copies }] : [];
  });
}
