import type { Count } from "../plural";
import type { LockReason } from "../../../core/query/item-row";
import type { DateField } from "../../../core/model/action-item";
import type { Refusal } from "../../../core/edit/intent";
import type { GroupBy, OwnerFilter, ProposedFilter, SortBy } from "../../../core/query/item-query";
import { counted } from "./grammar";

const LOCK_REASONS: Readonly<Record<LockReason, string>> = {
  "not-utf8": "This note is not valid UTF-8 text, so it is never changed.",
  "too-large": "This note is too large to be changed safely.",
  "conflict-markers": "This note contains conflict markers. Resolve them first.",
  "metadata-disagrees": "Obsidian does not see a checkbox on this line, so it is never changed.",
};

const REFUSALS: Readonly<Record<Refusal, string>> = {
  ...LOCK_REASONS,
  "note-gone": "The note is gone. Nothing was written.",
  "note-changed": "The note changed. Nothing was written.",
  "panes-disagree": "The note is open twice with different text. Nothing was written.",
  empty: "The note is empty now. Nothing was written.",
  "repeated-field": "A field stands twice in this line. Nothing was written.",
  "invalid-field": "A date in this line does not exist. Nothing was written.",
  "no-such-status": "The status table has no status for this. Nothing was written.",
  "unreadable-owner": "The owner could not be written so that it is read as that name. Nothing was written.",
  "ambiguous-owner": "More than one person has that name. Nothing was written.",
  "unreadable-text": "This text would not be read as one action item. Nothing was written.",
  "needs-tasks": "Install Tasks to complete recurring items.",
  "tasks-ignores-line": "Tasks does not treat this line as a task. Nothing was written.",
  "tasks-result": "Tasks would have changed more than this item. Nothing was written.",
  "proof-failed": "The change would have touched other text. Nothing was written.",
  "write-failed": "The note could not be written.",
};

const DATE_FIELD_NAMES: Readonly<Record<DateField, string>> = {
  due: "due date",
  scheduled: "scheduled date",
  start: "start date",
  created: "created date",
  done: "done date",
  cancelled: "cancelled date",
};

const GROUP_BY: Readonly<Record<GroupBy, string>> = {
  due: "Due date",
  priority: "Priority",
  "due-and-priority": "Due date and priority",
  person: "Person",
  note: "Note",
  status: "Status",
  proposed: "Proposed first",
  none: "No grouping",
};

const SORTINGS: Readonly<Record<SortBy, string>> = {
  urgency: "Most urgent first",
  priority: "Highest priority first",
  note: "Newest note first",
  person: "By owner",
  created: "Last created first",
};

const PROPOSED_FILTERS: Readonly<Record<ProposedFilter, string>> = {
  all: "Proposed and accepted",
  only: "Only proposed",
  hide: "Only accepted",
};

const OWNER_FILTERS: Readonly<Record<OwnerFilter, string>> = {
  everyone: "Everyone",
  mine: "Mine",
  waiting: "Waiting on others",
  unassigned: "Unassigned",
};

/** English words of the Action items view and of rollups. */
export const ITEM_WORDS_EN = {
  /** Dates and numbers are formatted in a variant of this language. */
  language: "en",
  viewTitle: "Action items",

  /** Due dates beside an item. */
  today: "Today",
  tomorrow: "Tomorrow",
  daysOverdue: (count: Count): string => counted(count, "day overdue", "days overdue"),
  weeksOverdue: (count: Count): string => counted(count, "week overdue", "weeks overdue"),
  monthsOverdue: (count: Count): string => counted(count, "month overdue", "months overdue"),
  yearsOverdue: (count: Count): string => counted(count, "year overdue", "years overdue"),
  dueOn: (date: string): string => `Due ${date}`,
  invalidDate: (text: string): string => `Invalid date ${text}`,
  invalidDateTooltip: (field: DateField, text: string): string =>
    `The ${DATE_FIELD_NAMES[field]} ${text} is not in the calendar`,

  /** The row of an item. */
  complete: "Complete",
  /** Accessible name of the status box. */
  statusBox: (action: string, status: string): string => `${action} (status: ${status})`,
  locked: LOCK_REASONS,
  refused: REFUSALS,
  saving: "Saving…",
  proposed: "Proposed",
  possible: (name: string): string => `${name}?`,
  possibleTooltip: (text: string, name: string): string => `“${text}” is possibly ${name}`,
  ambiguousTooltip: (text: string, names: string): string => `“${text}” may be ${names}`,
  openPerson: (name: string): string => `Open ${name}`,
  mine: "Me",
  /** Between several names of which one is meant. */
  or: (names: readonly string[]): string =>
    names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`,
  source: (path: string, heading: string): string =>
    heading === "" ? `From ${path}` : `From ${path}, under “${heading}”`,
  emptyText: "(no text)",

  /** Header of the view and of a rollup. */
  groupBy: "Group by",
  groupings: GROUP_BY,
  grouped: (by: string): string => `Group by: ${by}`,
  sortings: SORTINGS,
  sorted: (by: string): string => `Sort: ${by}`,
  filtered: (by: readonly string[]): string => (by.length === 0 ? "Filter" : `Filter: ${by.join(", ")}`),
  proposedFilters: PROPOSED_FILTERS,
  priorityFilter: (priority: string): string => `Priority: ${priority}`,
  follow: "Follow active note",
  following: (title: string): string => `People of ${title}`,
  followingNobody: (title: string): string => `${title} names nobody`,
  followingNobodyHint: "While the active note is followed, only items of its people are listed.",
  stopFollowing: "Stop following",
  foldedCount: (lines: Count, rows: Count): string =>
    `${counted(lines, "line", "lines")} in ${counted(rows, "row", "rows")}`,
  owner: "Owner",
  ownerFilters: OWNER_FILTERS,
  search: "Search",
  searchPlaceholder: "Search action items…",
  collapseAll: "Collapse all",
  expandAll: "Expand all",
  groupLabel: (title: string, count: Count): string => `${title}, ${counted(count, "item", "items")}`,

  /** The line of counts. */
  overdue: (count: Count): string => `${count.text} overdue`,
  dueToday: (count: Count): string => `${count.text} today`,
  open: (count: Count): string => `${count.text} open`,
  soFar: (counts: string): string => `So far ${counts}`,
  indexing: (done: Count, total: Count): string => `Reading notes: ${done.text} of ${total.text}`,

  /** When there is nothing to show. */
  nothingIndexed: "No people notes found",
  nothingIndexedHint: (property: string, value: string, tag: string): string =>
    `Looked for notes with the property ${property}: ${value} or the tag #${tag}.`,
  openSettings: "Open settings",
  nothingOpen: "Nothing open",
  nothingOpenHint: "Every action item is done.",
  noItemsHint: "There are none yet. An action item is a list item with a checkbox.",
  requiredTagHint: (tag: string): string => `Only items with ${tag} are listed.`,
  nothingMatches: "No item matches",
  nothingMatchesHint: (hidden: Count): string =>
    `${counted(hidden, "open item is", "open items are")} hidden by search and filter.`,
  clearFilters: "Clear filters",

  /** Rollups. */
  copyAsMarkdown: "Copy as Markdown",
  copied: (count: Count): string => `Copied ${counted(count, "action item", "action items")} as Markdown.`,
  copyFailed: "The clipboard is not available.",
};
