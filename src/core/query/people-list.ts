import { nameKey } from "../people/name-key";
import { compareText } from "./item-order";
import type { PersonListRow } from "./people-tally";

/** What the list can be ordered by. */
export type PeopleSort = "name" | "last-met" | "they-owe" | "i-owe";

export const PEOPLE_SORTS: readonly PeopleSort[] = ["name", "last-met", "they-owe", "i-owe"];

const NEVER = -1e9;

/** By name from A to Z; by day and by count the most first, equal ones by name. */
const ORDERS: Readonly<Record<PeopleSort, (a: PersonListRow, b: PersonListRow) => number>> = {
  name: () => 0,
  "last-met": (a, b) => (b.lastMet ?? NEVER) - (a.lastMet ?? NEVER),
  "they-owe": (a, b) => b.theyOwe - a.theyOwe,
  "i-owe": (a, b) => b.iOwe - a.iOwe,
};

/** @returns the rows in that order; the rows given must be in the order of `PeopleTally.rows`. */
export function sortPeople(rows: readonly PersonListRow[], by: PeopleSort): PersonListRow[] {
  return [...rows].sort(ORDERS[by]);
}

/** @returns a test for words that must all occur in name, aliases or company; accents and case are ignored. */
export function peopleSearch(search: string): (row: PersonListRow) => boolean {
  const words = nameKey(search).split(" ").filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ person, company }) => {
    const text = [person.name, ...person.aliases, company].map(nameKey).join("\n");
    return words.every((word) => text.includes(word));
  };
}

/** People of one company; `company` is '' for those whose profile names none, or who have no profile. */
export interface CompanyGroup {
  readonly company: string;
  readonly rows: readonly PersonListRow[];
}

/** @returns the rows by company, A to Z, without company last; within one as given. Spellings of one name are one. */
export function groupByCompany(rows: readonly PersonListRow[]): CompanyGroup[] {
  const groups = new Map<string, { company: string; rows: PersonListRow[] }>();
  for (const row of rows) {
    const key = nameKey(row.company);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { company: key === "" ? "" : row.company, rows: [row] });
  }
  return [...groups]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : compareText(a, b)))
    .map(([, group]) => group);
}
