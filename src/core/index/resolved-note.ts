import type { CalendarDate } from "../calendar-date";
import type { ActionItem } from "../model/action-item";
import type { ParsedNote } from "../model/note";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import type { Status } from "../model/status";
import type { PeopleDirectory } from "../people/directory";
import type { NotePeople } from "../people/note-people";
import { peopleOfNote } from "../people/note-people";
import { peopleOfItem } from "../people/owners";
import { isOpenType, isProposed } from "../statuses";
import type { IndexConfig } from "./index-config";

/** Identifies an item across re-readings of its note. */
export type ItemId = number;

/** An item with its people and status decided. */
export interface ResolvedItem {
  readonly id: ItemId;
  readonly note: ParsedNote;
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

/** A note with its people decided. */
export interface ResolvedNote {
  readonly note: ParsedNote;
  readonly people: NotePeople;
  readonly items: readonly ResolvedItem[];
}

function carriesRequiredTag(item: ActionItem, required: string): boolean {
  if (required === "") return true;
  if (!required.startsWith("#")) return item.raw.includes(required);
  const wanted = required.toLowerCase();
  return item.tags.some((tag) => tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}/`));
}

function namesPeople({ persons, otherNames, doubtful }: NotePeople): boolean {
  return persons.length + otherNames.length + doubtful.length > 0;
}

function isCollected(
  note: ParsedNote,
  people: NotePeople,
  item: ActionItem,
  owners: readonly Resolution[],
  config: IndexConfig,
): boolean {
  if (!carriesRequiredTag(item, config.requiredTag)) return false;
  if (config.itemScope === "vault" || note.kind !== "other") return true;
  if (config.itemScope === "people-notes") return false;
  return namesPeople(people) || owners.some((owner) => owner.kind !== "none");
}

/** Tasks lets a file name schedule only items that have no start, scheduled and due date of their own. */
function scheduledDate({ fields }: ActionItem, byFileName: CalendarDate | null): CalendarDate | null {
  const { scheduled, start, due } = fields.dates;
  const hasDate = scheduled !== null || start !== null || due !== null;
  return hasDate || fields.invalid.length > 0 ? scheduled : byFileName;
}

function inboxOwner(directory: PeopleDirectory): Resolution {
  const { me } = directory;
  return { text: "", kind: "me", how: "inbox", name: me.name, person: me, candidates: [] };
}

/** Decides everything about a note that depends on who is known and on the settings. */
export function resolveNote(
  note: ParsedNote,
  ids: readonly ItemId[],
  directory: PeopleDirectory,
  config: IndexConfig,
): ResolvedNote {
  const people = peopleOfNote(note, directory);
  const ownerless = config.isInbox(note.path) ? [inboxOwner(directory)] : [];
  const byFileName = config.scheduledByFileName(note.path);
  const items = note.content.items.map((item, i): ResolvedItem => {
    const { owners: named, mentions, description } = peopleOfItem(item, people.persons, directory);
    const owners = named.length > 0 ? named : ownerless;
    const status = config.statuses.of(item.symbol);
    return {
      id: ids[i] ?? -1,
      note,
      item,
      owners,
      mentions,
      description,
      scheduled: scheduledDate(item, byFileName),
      status,
      isOpen: isOpenType(status.type),
      isProposed: isProposed(status, item.tags),
      isCollected: isCollected(note, people, item, owners, config),
    };
  });
  return { note, people, items };
}

/** @returns every person a resolved note says something about: its people, and its items' owners and mentions. */
export function personsIn(resolved: ResolvedNote): Set<Person> {
  const persons = new Set(resolved.people.persons);
  for (const item of resolved.items) {
    for (const owner of item.owners) if (owner.person) persons.add(owner.person);
    for (const mention of item.mentions) persons.add(mention);
  }
  return persons;
}
