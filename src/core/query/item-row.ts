import type { CalendarDate } from "../calendar-date";
import type { ItemId, ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { InvalidField } from "../model/action-item";
import type { ItemTable } from "../model/item-table";
import type { ReadOnlyReason } from "../model/note";
import type { Priority } from "../model/priority";
import type { ResolutionKind } from "../model/resolution";
import type { Status } from "../model/status";

/** An owner as a row shows it. */
export interface OwnerChip {
  readonly text: string;
  readonly name: string | null;
  readonly kind: ResolutionKind;
  readonly personId: string | null;
  /** Names of whom it may mean, for `possible` and `ambiguous`. */
  readonly candidates: readonly string[];
}

/** Why an item's row offers no edit. */
export type LockReason = ReadOnlyReason | "metadata-disagrees";

/** All a view needs to draw one item and to make an intent of a click; plain data. */
export interface ItemRow {
  readonly id: ItemId;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** `hashText` of the exact line as indexed; an intent carries it. */
  readonly rawHash: number;
  /** How many items of the note have exactly that line; an intent carries it (safe-edits.md). */
  readonly sameRaw: number;
  /** `hashText` of the items right above and below in the note, null where there is none; an intent carries them. */
  readonly hashAbove: number | null;
  readonly hashBelow: number | null;
  /** `hashLines` of the note as indexed; an intent carries it. */
  readonly textHash: number;
  readonly noteTitle: string;
  readonly heading: string;
  readonly status: Status;
  readonly isOpen: boolean;
  readonly isProposed: boolean;
  readonly description: string;
  readonly owners: readonly OwnerChip[];
  readonly due: CalendarDate | null;
  readonly priority: Priority;
  readonly invalid: readonly InvalidField[];
  readonly lock: LockReason | null;
}

function ownerChips(item: ResolvedItem): OwnerChip[] {
  return item.owners.map(({ text, name, kind, person, candidates }) => ({
    text,
    name,
    kind,
    personId: person?.id ?? null,
    candidates: candidates.map((candidate) => candidate.name),
  }));
}

function hashAt(items: ItemTable, at: number): number | null {
  return at < 0 || at >= items.length ? null : items.rawHash(at);
}

/** @returns the row of an item. */
export function itemRow(resolved: ResolvedItem): ItemRow {
  const { id, note, item, at } = resolved;
  const { content } = note;
  return {
    id,
    path: note.path,
    line: item.line,
    rawHash: item.rawHash,
    sameRaw: content.items.countSameLines(at),
    hashAbove: hashAt(content.items, at - 1),
    hashBelow: hashAt(content.items, at + 1),
    textHash: content.textHash,
    noteTitle: note.title,
    heading: item.heading,
    status: resolved.status,
    isOpen: resolved.isOpen,
    isProposed: resolved.isProposed,
    description: resolved.description,
    owners: ownerChips(resolved),
    due: item.fields.dates.due,
    priority: item.fields.priority,
    invalid: item.fields.invalid,
    lock: content.readOnly ?? (item.confirmed ? null : "metadata-disagrees"),
  };
}

/** @returns the row of the item with that id, or null when it is gone. */
export function rowOf(index: VaultIndex, id: ItemId): ItemRow | null {
  const item = index.item(id);
  return item && itemRow(item);
}
