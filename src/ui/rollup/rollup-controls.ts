import { formatIsoDate, parseIsoDate } from "../../core/calendar-date";
import type { CalendarDate } from "../../core/calendar-date";
import { PRIORITIES } from "../../core/model/priority";
import type { Status } from "../../core/model/status";
import type { ItemQuery } from "../../core/query/item-query";
import {
  GROUPINGS,
  OWNER_FILTERS,
  parseItemQuery,
  PROPOSED_FILTERS,
  SORTINGS,
} from "../../core/query/item-query";
import { isOpenType } from "../../core/statuses";
import type { Words } from "../i18n/english";

/** A control above a rollup, as data: what it is called, what it shows of a query, what it changes. */
export interface RollupControl {
  readonly kind: "choice" | "text" | "day";
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  /** Value → text, in order; for a choice. */
  readonly options?: () => Readonly<Record<string, string>>;
  /** @returns the control's value for a query; '' for no filter. */
  read(query: ItemQuery): string;
  write(value: string): Partial<ItemQuery>;
}

function chosen<K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, words[key]]));
}

function dayText(date: CalendarDate | null): string {
  return date === null ? "" : formatIsoDate(date);
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function isOwnerFilter(value: string): boolean {
  return OWNER_FILTERS.some((filter) => filter === value);
}

/** What names a status in a question: a space would be lost at the ends of a text. */
function statusName({ name, symbol }: Status): string {
  return name === "" ? symbol : name;
}

function statusOptions(statuses: readonly Status[], any: string): Record<string, string> {
  const open = statuses.filter(({ type }) => isOpenType(type)).map(statusName);
  return { "": any, ...Object.fromEntries(open.map((name) => [name, name])) };
}

/** Grouping and owner: always in sight. */
export function mainControls({ items }: Words): RollupControl[] {
  return [
    {
      kind: "choice",
      id: "by",
      label: items.groupBy,
      options: () => chosen(GROUPINGS, items.groupings),
      read: (query) => query.groupBy,
      write: (groupBy) => ({ groupBy: parseItemQuery({ groupBy }).groupBy }),
    },
    {
      kind: "choice",
      id: "owner",
      label: items.owner,
      options: () => chosen(OWNER_FILTERS, items.ownerFilters),
      // Owners by name come from an address or a stored question: they are shown, and given up for another choice.
      read: ({ owner, ownerNames }) => (ownerNames.length > 0 ? ownerNames.join(", ") : owner),
      write: (owner) =>
        isOwnerFilter(owner) ? { owner: parseItemQuery({ owner }).owner, ownerNames: [] } : {},
    },
  ];
}

function choices({ answers, rollup }: Words, statuses: () => readonly Status[]): RollupControl[] {
  return [
    {
      kind: "choice",
      id: "status",
      label: rollup.status,
      options: () => statusOptions(statuses(), rollup.anyStatus),
      read: (query) => query.statuses[0] ?? "",
      write: (status) => ({ statuses: status === "" ? [] : [status] }),
    },
    {
      kind: "choice",
      id: "proposed",
      label: rollup.proposed,
      options: () => chosen(PROPOSED_FILTERS, rollup.proposedFilters),
      read: (query) => query.proposed,
      write: (proposed) => ({ proposed: parseItemQuery({ proposed }).proposed }),
    },
    {
      kind: "choice",
      id: "priority",
      label: rollup.priority,
      options: () => ({ "": rollup.anyPriority, ...chosen(PRIORITIES, answers.priorities) }),
      read: (query) => query.priorities[0] ?? "",
      write: (priority) => ({ priorities: parseItemQuery({ priorities: [priority] }).priorities }),
    },
  ];
}

function texts({ rollup }: Words): RollupControl[] {
  return [
    {
      kind: "text",
      id: "tags",
      label: rollup.tags,
      placeholder: rollup.tagsPlaceholder,
      read: (query) => query.tags.join(", "),
      write: (tags) => ({ tags: listOf(tags) }),
    },
    {
      kind: "text",
      id: "path",
      label: rollup.path,
      placeholder: rollup.pathPlaceholder,
      read: (query) => query.path,
      write: (path) => ({ path: path.trim() }),
    },
    {
      kind: "day",
      id: "from",
      label: rollup.from,
      read: (query) => dayText(query.dueFrom),
      write: (day) => ({ dueFrom: parseIsoDate(day) }),
    },
    {
      kind: "day",
      id: "to",
      label: rollup.to,
      read: (query) => dayText(query.dueTo),
      write: (day) => ({ dueTo: parseIsoDate(day) }),
    },
  ];
}

/** The filters behind the button of that name, and the order. */
export function filterControls(words: Words, statuses: () => readonly Status[]): RollupControl[] {
  const { rollup } = words;
  return [
    ...choices(words, statuses),
    ...texts(words),
    {
      kind: "choice",
      id: "sort",
      label: rollup.sort,
      options: () => chosen(SORTINGS, rollup.sortings),
      read: (query) => query.sortBy,
      write: (sortBy) => ({ sortBy: parseItemQuery({ sortBy }).sortBy }),
    },
  ];
}
