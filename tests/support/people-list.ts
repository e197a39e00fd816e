import type { CalendarDate } from "../../src/core/calendar-date";
import type { VaultIndex } from "../../src/core/index/vault-index";
import type { PersonListRow } from "../../src/core/query/people-tally";
import { PeopleTally } from "../../src/core/query/people-tally";

/** @returns everybody known as the People view lists them, gathered without breaks. */
export function peopleList(index: VaultIndex, today: CalendarDate): PersonListRow[] {
  const tally = new PeopleTally(index);
  const gathering = tally.gather();
  while (gathering.next().done !== true);
  return tally.rows(today);
}
