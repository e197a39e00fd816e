import type { PersonListRow } from "../../core/query/people-tally";
import { groupByCompany, peopleSearch, sortPeople } from "../../core/query/people-list";
import { nameKey } from "../../core/people/name-key";
import type { ListRow } from "../../dom/list-row";
import type { TreePosition } from "../items/list-entry";
import type { PeopleState } from "./people-state";

/** The heading of a company's people. */
export interface CompanyEntry extends TreePosition {
  readonly kind: "company";
  readonly key: string;
  /** '' for people without one. */
  readonly company: string;
  readonly count: number;
  readonly isCollapsed: boolean;
}

/** One person. */
export interface PersonEntry extends TreePosition {
  readonly kind: "person";
  readonly row: PersonListRow;
  /** Whether the heading above says the company already. */
  readonly isGrouped: boolean;
}

export type PeopleEntry = CompanyEntry | PersonEntry;

/** What a search and an order make of everybody known. */
export interface PeopleRows {
  readonly rows: readonly ListRow<PeopleEntry>[];
  readonly found: number;
  readonly drifting: number;
}

function personRows(
  members: readonly PersonListRow[],
  level: number,
  isGrouped: boolean,
): ListRow<PeopleEntry>[] {
  return members.map((row, i) => ({
    key: row.person.id,
    kind: "person",
    data: { kind: "person", row, isGrouped, level, position: i + 1, of: members.length },
  }));
}

function companyRows(
  found: readonly PersonListRow[],
  collapsed: ReadonlySet<string>,
): ListRow<PeopleEntry>[] {
  const groups = groupByCompany(found);
  return groups.flatMap(({ company, rows }, i) => {
    const key = `company:${nameKey(company)}`;
    const isCollapsed = collapsed.has(key);
    const position = { level: 1, position: i + 1, of: groups.length };
    const data = { kind: "company", key, company, count: rows.length, isCollapsed, ...position } as const;
    const heading: ListRow<PeopleEntry> = { key, kind: "company", data, isSticky: true };
    return isCollapsed ? [heading] : [heading, ...personRows(rows, 2, true)];
  });
}

/** @param everybody as `PeopleTally.rows` gives them */
export function peopleRows(everybody: readonly PersonListRow[], state: PeopleState): PeopleRows {
  const found = sortPeople(everybody.filter(peopleSearch(state.search)), state.sortBy);
  const rows = state.byCompany ? companyRows(found, new Set(state.collapsed)) : personRows(found, 1, false);
  return { rows, found: found.length, drifting: found.filter(({ isDrifting }) => isDrifting).length };
}
