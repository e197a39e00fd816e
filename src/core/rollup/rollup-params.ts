import type { CalendarDate } from "../calendar-date";
import { formatIsoDate } from "../calendar-date";
import type { PeopleDirectory } from "../people/directory";
import type { ItemQuery } from "../query/item-query";
import { DEFAULT_ITEM_QUERY } from "../query/item-query";
import type { RollupParams } from "../parse/region-markers";

function dueText({ dueFrom, dueTo }: ItemQuery): string {
  const day = (date: CalendarDate | null): string => (date === null ? "" : formatIsoDate(date));
  if (dueFrom === null && dueTo === null) return "";
  return dueFrom === dueTo ? day(dueFrom) : `${day(dueFrom)}..${day(dueTo)}`;
}

/** Names last longer than ids, which hold paths; an id stays where several share the name. */
function namesText(names: readonly string[], directory: PeopleDirectory): string {
  const nameOf = (text: string): string => {
    const person = directory.person(text);
    return person && directory.named(person.name).length === 1 ? person.name : text;
  };
  return names.map(nameOf).join(", ");
}

/**
 * The parameters that ask a query again: those of a `people-rollup` block, a saved rollup and an address.
 *
 * @returns only what differs from the default, beside `by`
 */
export function paramsOf(query: ItemQuery, directory: PeopleDirectory): RollupParams {
  const { owner, ownerNames, limit } = query;
  const params: Record<string, string> = {
    by: query.groupBy,
    owner: ownerNames.length > 0 ? namesText(ownerNames, directory) : owner === "mine" ? "me" : owner,
    person: namesText(query.persons, directory),
    due: dueText(query),
    status: query.statuses.join(", "),
    priority: query.priorities.join(", "),
    proposed: query.proposed,
    tag: query.tags.join(", "),
    path: query.path,
    search: query.search,
    sort: query.sortBy,
    limit: limit === null ? "" : String(limit),
  };
  const defaults: Readonly<Record<string, string>> = {
    owner: "everyone",
    proposed: DEFAULT_ITEM_QUERY.proposed,
    sort: DEFAULT_ITEM_QUERY.sortBy,
  };
  const kept = Object.entries(params).filter(([key, value]) => value !== (defaults[key] ?? ""));
  return Object.fromEntries(kept);
}
