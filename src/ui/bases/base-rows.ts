import type { CalendarDate } from "../../core/calendar-date";
import type { Person } from "../../core/model/person";
import type { PeopleDirectory } from "../../core/people/directory";
import { nameKey } from "../../core/people/name-key";
import { compareText } from "../../core/query/item-order";
import type { ListRow } from "../../dom/list-row";
import { monthOf } from "../person/monthly-counts";

/** One row of a base, read. `E` is what the view needs to show more of it. */
export interface BaseNote<E> {
  readonly path: string;
  readonly title: string;
  readonly date: CalendarDate | null;
  readonly names: readonly string[];
  readonly entry: E;
}

/** Whose rows stand together; `person` is null for somebody unknown, the name '' for rows that name nobody. */
export interface BaseGroup {
  readonly name: string;
  readonly person: Person | null;
  readonly count: number;
}

/** A row of the timeline: whose it is, the heading of a month, or a note. */
export type BaseRow<E> =
  | { readonly kind: "person"; readonly group: BaseGroup }
  | { readonly kind: "month"; readonly firstDay: CalendarDate | null; readonly group: BaseGroup | null }
  | { readonly kind: "note"; readonly note: BaseNote<E>; readonly group: BaseGroup | null };

interface Draft<E> {
  readonly name: string;
  readonly person: Person | null;
  readonly notes: BaseNote<E>[];
}

function newestFirst<E>(a: BaseNote<E>, b: BaseNote<E>): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : b.date - a.date;
  return compareText(a.path, b.path);
}

function onlyPerson(directory: PeopleDirectory, name: string): Person | null {
  const named = directory.isMe(name) ? [directory.me] : directory.named(name);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The names of a note that mean somebody: neither a placeholder such as TBD nor a group; '' when none does. */
function namesIn<E>(note: BaseNote<E>, directory: PeopleDirectory): readonly string[] {
  const names = note.names.filter((name) => !["none", "group"].includes(directory.resolve(name, []).kind));
  return names.length === 0 ? [""] : names;
}

/** Several spellings of one person are one group; rows that name nobody come last. */
function groupByPerson<E>(notes: readonly BaseNote<E>[], directory: PeopleDirectory): [string, Draft<E>][] {
  const drafts = new Map<string, Draft<E>>();
  for (const note of notes) {
    for (const name of namesIn(note, directory)) {
      const person = name === "" ? null : onlyPerson(directory, name);
      const key = person?.id ?? `name:${nameKey(name)}`;
      const draft = drafts.get(key) ?? { name: person?.name ?? name, person, notes: [] };
      drafts.set(key, draft);
      if (draft.notes.at(-1) !== note) draft.notes.push(note);
    }
  }
  const order = ({ name }: Draft<E>): string => (name === "" ? "\uffff" : nameKey(name));
  return [...drafts].sort(
    ([keyA, a], [keyB, b]) => compareText(order(a), order(b)) || compareText(keyA, keyB),
  );
}

function* monthRows<E>(
  notes: readonly BaseNote<E>[],
  group: BaseGroup | null,
  key: string,
): Generator<ListRow<BaseRow<E>>> {
  let openMonth: CalendarDate | null | undefined;
  for (const note of notes) {
    const firstDay = note.date === null ? null : monthOf(note.date);
    if (firstDay !== openMonth) {
      openMonth = firstDay;
      const data = { kind: "month", firstDay, group } as const;
      yield { key: `${key} month ${String(firstDay)}`, kind: "month", data, isSticky: true };
    }
    yield { key: `${key} note ${note.path}`, kind: "note", data: { kind: "note", note, group } };
  }
}

/**
 * The rows of a base as a timeline: newest first, each month under its heading, what has no day last.
 *
 * @param directory who is known, to group by person; null for one timeline of all
 */
export function baseTimelineRows<E>(
  notes: readonly BaseNote<E>[],
  directory: PeopleDirectory | null,
): ListRow<BaseRow<E>>[] {
  const sorted = [...notes].sort(newestFirst);
  if (!directory) return [...monthRows(sorted, null, "all")];
  return groupByPerson(sorted, directory).flatMap(([key, { name, person, notes: own }]) => {
    const group: BaseGroup = { name, person, count: own.length };
    const heading: ListRow<BaseRow<E>> = {
      key: `${key} person`,
      kind: "person",
      data: { kind: "person", group },
    };
    return [heading, ...monthRows(own, group, key)];
  });
}
