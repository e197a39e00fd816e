import type { CalendarDate } from "../../core/calendar-date";
import type { VaultIndex } from "../../core/index/vault-index";
import type { Person } from "../../core/model/person";

/** @returns when each person was last met, in one pass over the notes; who was never met is left out. */
export function lastMeetings(index: VaultIndex, today: CalendarDate): Map<Person, CalendarDate> {
  const last = new Map<Person, CalendarDate>();
  for (const { note, people } of index.notes()) {
    const { date } = note;
    if (!note.isMeeting || date === null || date > today) continue;
    for (const person of people.persons) if (date > (last.get(person) ?? -Infinity)) last.set(person, date);
  }
  return last;
}
