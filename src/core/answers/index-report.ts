import { formatIsoDate } from "../calendar-date";
import type { CalendarDate } from "../calendar-date";
import type { ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { DATE_FIELDS } from "../model/action-item";
import type { DateField, InvalidField } from "../model/action-item";
import type { NoteKind } from "../model/note";
import type { Person } from "../model/person";
import type { Priority } from "../model/priority";
import type { ResolutionHow, ResolutionKind } from "../model/resolution";
import type { StatusType } from "../model/status";
import { nameKey } from "../people/name-key";
import { bySource, compareText } from "../query/item-order";
import { meetingsOf } from "../query/meetings";
import { directionsOf } from "../query/person-summary";

/** A day for the outside: `YYYY-MM-DD` or null. */
export type IsoDate = string | null;

export interface NoteReport {
  readonly path: string;
  readonly kind: NoteKind;
  readonly date: IsoDate;
  /** Names, sorted by name key. */
  readonly people: readonly string[];
}

export interface OwnerReport {
  readonly text: string;
  readonly kind: ResolutionKind;
  readonly name: string | null;
  readonly how: ResolutionHow;
}

export interface ItemReport extends Readonly<Record<DateField, IsoDate>> {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The symbol between the brackets. */
  readonly status: string;
  readonly statusType: StatusType;
  readonly open: boolean;
  readonly description: string;
  readonly owners: readonly OwnerReport[];
  readonly priority: Priority;
  readonly tags: readonly string[];
  readonly recurrence: string | null;
  readonly blockId: string | null;
  readonly proposed: boolean;
  readonly invalid: readonly InvalidField[];
}

export interface MeetingReport {
  readonly date: IsoDate;
  readonly title: string;
  readonly paths: readonly string[];
}

export interface PersonReport {
  readonly name: string;
  /** Path of the profile note, or null. */
  readonly profile: string | null;
  readonly aliases: readonly string[];
  /** Only on the user. */
  readonly isMe?: true;
  readonly meetings: readonly MeetingReport[];
  /** Open lines, unfolded. */
  readonly theyOwe: number;
  readonly iOwe: number;
  readonly mentioned: number;
}

/** Everything the index knows, as plain data. */
export interface IndexReport {
  readonly notes: readonly NoteReport[];
  readonly items: readonly ItemReport[];
  readonly people: readonly PersonReport[];
}

/** @returns the day as text, null for none. */
export function isoOrNull(date: CalendarDate | null): IsoDate {
  return date === null ? null : formatIsoDate(date);
}

function byNameKey(a: string, b: string): number {
  return compareText(nameKey(a), nameKey(b)) || compareText(a, b);
}

/** @returns an item as plain data; the shape every answer for the outside uses. */
export function itemReport(resolved: ResolvedItem): ItemReport {
  const { note, item } = resolved;
  const { fields } = item;
  const dates = Object.fromEntries(DATE_FIELDS.map((field) => [field, isoOrNull(fields.dates[field])]));
  return {
    path: note.path,
    line: item.line + 1,
    status: item.symbol,
    statusType: resolved.status.type,
    open: resolved.isOpen,
    description: resolved.description,
    owners: resolved.owners.map(({ text, kind, name, how }) => ({ text, kind, name, how })),
    ...(dates as Record<DateField, IsoDate>),
    scheduled: isoOrNull(resolved.scheduled),
    priority: fields.priority,
    tags: item.tags,
    recurrence: fields.recurrence,
    blockId: item.blockId,
    proposed: resolved.isProposed,
    invalid: fields.invalid,
  };
}

function noteReport({ note, people }: ResolvedNote): NoteReport {
  const names = [...people.persons.map((person) => person.name), ...people.otherNames];
  return { path: note.path, kind: note.kind, date: isoOrNull(note.date), people: names.sort(byNameKey) };
}

/** @returns a person as plain data. */
export function personReport(index: VaultIndex, person: Person): PersonReport {
  const { theyOwe, iOwe, mentioned } = directionsOf(index, person);
  return {
    name: person.name,
    profile: person.profile?.path ?? null,
    aliases: [...person.aliases].sort(byNameKey),
    ...(person.isMe ? { isMe: true as const } : {}),
    meetings: meetingsOf(index, person).map(({ date, title, paths }) => ({
      date: isoOrNull(date),
      title,
      paths,
    })),
    theyOwe: theyOwe.length,
    iOwe: iOwe.length,
    mentioned: mentioned.length,
  };
}

/**
 * Everything the index knows: people notes and other notes that name people, every item of every note that is not
 * left out, and the known persons. Sorted by path, line and name key; meetings newest first.
 */
export function indexReport(index: VaultIndex): IndexReport {
  const resolved = [...index.notes()];
  const namesSomebody = ({ note, people }: ResolvedNote): boolean =>
    note.kind !== "other" || people.persons.length + people.otherNames.length > 0;
  return {
    notes: resolved
      .filter(namesSomebody)
      .map(noteReport)
      .sort((a, b) => compareText(a.path, b.path)),
    items: resolved
      .flatMap((note) => note.items)
      .sort(bySource)
      .map(itemReport),
    people: index.directory.persons.map((person) => personReport(index, person)),
  };
}
