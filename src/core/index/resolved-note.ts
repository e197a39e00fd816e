import type { CalendarDate } from "../calendar-date";
import type { ActionItem } from "../model/action-item";
import type { ItemTable } from "../model/item-table";
import { Bit } from "../model/item-table";
import type { ParsedNote } from "../model/note";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import type { Status } from "../model/status";
import type { NotePeople } from "../people/note-people";
import type { TailPeople } from "../people/owners";
import { descriptionOf, textBefore } from "../people/description";
import type { StatusTable } from "../statuses";
import { withoutComments } from "../text/inline-comments";
import { textKey } from "../text/text-key";

/** Identifies an item across re-readings of its note. */
export type ItemId = number;

/** An item with its people and status decided; made when somebody looks at one. */
export interface ResolvedItem {
  readonly id: ItemId;
  readonly note: ParsedNote;
  /** Its place among the note's items. */
  readonly at: number;
  readonly item: ActionItem;
  readonly owners: readonly Resolution[];
  readonly mentions: readonly Person[];
  readonly description: string;
  /** The item's own scheduled date, or the one Tasks takes from the file name. */
  readonly scheduled: CalendarDate | null;
  readonly status: Status;
  readonly isOpen: boolean;
  readonly isProposed: boolean;
  /** Whether the lists collect it (domain.md §6). */
  readonly isCollected: boolean;
}

/** Where an item stands: what is asked of many is answered from the note's columns. */
export interface ItemPlace {
  readonly note: ResolvedNote;
  readonly at: number;
}

/** What is decided for a note as a whole, from which everything about its items follows. */
export interface NoteDecision {
  readonly people: NotePeople;
  /** Whom each of the note's `tails` names. */
  readonly tails: readonly TailPeople[];
  /** Whether the settings count the note among the inbox notes. */
  readonly isInbox: boolean;
  /** Who owns items that name no owner. */
  readonly ownerless: readonly Resolution[];
  /** Whether the lists collect the note's items: all, none, or those with an owner. */
  readonly collects: "all" | "none" | "owned";
  /** Which of the note's `tagSets` hold the required tag; null when none is required. */
  readonly requiredTags: readonly boolean[] | null;
  /** Whether items must hold the required text. */
  readonly needsText: boolean;
  readonly scheduledByFileName: CalendarDate | null;
  readonly statuses: StatusTable;
}

const NOBODY: readonly Person[] = [];

/**
 * A note with its people decided. What is asked of many items is answered from the columns; an item as an object is
 * made each time it is asked for, so keep it while you need it and no longer.
 *
 * @remarks `at` is an item's place in the note
 */
export class ResolvedNote {
  private readonly table: ItemTable;
  private knownTitleKey: string | null = null;

  constructor(
    readonly note: ParsedNote,
    readonly ids: readonly ItemId[],
    private readonly decision: NoteDecision,
  ) {
    this.table = note.content.items;
  }

  get people(): NotePeople {
    return this.decision.people;
  }

  /** What titles are compared by; worked out once, for a day's notes are compared again whenever one of them changes. */
  get titleKey(): string {
    return (this.knownTitleKey ??= textKey(this.note.title));
  }

  get isInbox(): boolean {
    return this.decision.isInbox;
  }

  /** The items as they were read; `at` is a place in here as well. */
  get columns(): ItemTable {
    return this.table;
  }

  /** All items as objects, in order; made anew by every call. */
  get items(): readonly ResolvedItem[] {
    return this.ids.map((_, at) => this.item(at));
  }

  idAt(at: number): ItemId {
    return this.ids[at] ?? -1;
  }

  owners(at: number): readonly Resolution[] {
    return this.ownersOfTail(this.table.tailPlace(at));
  }

  mentions(at: number): readonly Person[] {
    return this.mentionsOfTail(this.table.tailPlace(at));
  }

  /** @returns the owners of every item whose body ends in that one of the note's `tails`. */
  ownersOfTail(place: number): readonly Resolution[] {
    const named = this.decision.tails[place]?.owners;
    return named && named.length > 0 ? named : this.decision.ownerless;
  }

  /** @returns who is mentioned in every item whose body ends in that one of the note's `tails`. */
  mentionsOfTail(place: number): readonly Person[] {
    return this.decision.tails[place]?.mentions ?? NOBODY;
  }

  /** @returns whether a tail is nothing but owners, who stand in no description. */
  isOwnersOnly(place: number): boolean {
    const tail = this.table.columns.tails[place] ?? "";
    const people = this.decision.tails[place];
    if (tail === "" || !people) return tail === "";
    const { ownerStart, closers, restStart } = people;
    return ownerStart === 0 && closers.length === 0 && restStart === tail.length;
  }

  /** @returns whether the item is open and the lists collect it. */
  isListed(at: number): boolean {
    return this.isOpen(at) && this.isCollected(at);
  }

  status(at: number): Status {
    return this.decision.statuses.of(this.table.symbol(at));
  }

  isOpen(at: number): boolean {
    return this.decision.statuses.isOpen(this.table.symbolCode(at));
  }

  isProposed(at: number): boolean {
    return this.table.has(at, Bit.proposed) || this.decision.statuses.isProposed(this.table.symbolCode(at));
  }

  isCollected(at: number): boolean {
    const { collects, requiredTags, needsText } = this.decision;
    if (collects === "none") return false;
    if (requiredTags !== null && requiredTags[this.table.tagsPlace(at)] !== true) return false;
    if (needsText && !this.table.has(at, Bit.filtered)) return false;
    return collects === "all" || this.owners(at).some((owner) => owner.kind !== "none");
  }

  description(at: number): string {
    const place = this.table.tailPlace(at);
    const people = this.decision.tails[place];
    if (!people || people.ownerStart < 0) return withoutComments(this.table.body(at));
    const text = this.table.text(at);
    if (this.isOwnersOnly(place)) return withoutComments(textBefore(text, text.length));
    const ownerStart = text.length + people.ownerStart;
    const restStart = text.length + people.restStart;
    return descriptionOf(this.table.body(at), { ownerStart, closers: people.closers, restStart });
  }

  /** @returns the item at a place, as an object of its own. */
  item(at: number): ResolvedItem {
    const item = this.table.item(at);
    return {
      id: this.idAt(at),
      note: this.note,
      at,
      item,
      owners: this.owners(at),
      mentions: this.mentions(at),
      description: this.description(at),
      scheduled: this.scheduled(item),
      status: this.status(at),
      isOpen: this.isOpen(at),
      isProposed: this.isProposed(at),
      isCollected: this.isCollected(at),
    };
  }

  /** @returns every person the note says something about: its people, and its items' owners and mentions. */
  persons(): ReadonlySet<Person> {
    const persons = new Set(this.people.persons);
    for (const { owners, mentions } of this.decision.tails) {
      for (const owner of owners) if (owner.person) persons.add(owner.person);
      for (const mention of mentions) persons.add(mention);
    }
    const { ownerless } = this.decision;
    const hasOwnerless =
      ownerless.length > 0 && this.decision.tails.some(({ owners }) => owners.length === 0);
    for (const owner of hasOwnerless ? ownerless : []) if (owner.person) persons.add(owner.person);
    return persons;
  }

  /** Tasks lets a file name schedule only items that have no start, scheduled and due date of their own. */
  private scheduled({ fields }: ActionItem): CalendarDate | null {
    const { scheduled, start, due } = fields.dates;
    const hasDate = scheduled !== null || start !== null || due !== null;
    return hasDate || fields.invalid.length > 0 ? scheduled : this.decision.scheduledByFileName;
  }
}
