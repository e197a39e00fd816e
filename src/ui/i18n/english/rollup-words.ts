import type { RegionOutcome } from "../../../core/rollup/refresh-regions";
import type { Count } from "../plural";

/** Why a saved rollup was left alone; each a part of a list of reasons. */
const REGION_REASONS: Readonly<Record<Exclude<RegionOutcome, "refreshed" | "unchanged">, string>> = {
  edited: "it was edited by hand",
  broken: "one of its two marker lines is missing, changed or doubled",
  unreadable: "its opening line can’t be read",
  newer: "a newer version of this plugin wrote it",
  "in-code": "it stands in code, a comment or the properties",
  unanswerable: "it asks for something that is not there any more, such as a person",
};

/** English words of rollups: the view, live blocks, saved rollups. */
export const ROLLUP_WORDS_EN = {
  /** Controls above a rollup. */
  filters: (active: Count): string => (active.n === 0 ? "Filters" : `Filters (${active.text})`),
  clear: "Clear filters",
  status: "Status",
  anyStatus: "Any",
  proposed: "Proposed",
  proposedFilters: { all: "Shown", only: "Only proposed", hide: "Hidden" },
  priority: "Priority",
  anyPriority: "Any",
  sort: "Sort by",
  sortings: {
    urgency: "Urgency",
    priority: "Priority",
    note: "Note",
    person: "Person",
    created: "Created",
  },
  tags: "Tags",
  tagsPlaceholder: "task, project/x",
  path: "Path",
  pathPlaceholder: "Meetings/",
  from: "Due from",
  to: "Due to",
  withPeople: "With",
  removePerson: (name: string): string => `Remove ${name}`,
  titleWith: (title: string, names: readonly string[]): string => `${title} with ${names.join(", ")}`,

  /** The matrix of due dates and priorities. */
  matrix: "Open items by due date and priority",
  total: "Total",
  cell: (bucket: string | null, priority: string | null, count: Count): string => {
    const what = [bucket, priority].filter((part) => part !== null).join(", ");
    return `${what === "" ? "All" : what}: ${count.text} ${count.n === 1 ? "item" : "items"}`;
  },

  /** Ways out. */
  insertIntoNote: "Insert into note",
  saveAsNote: "Save as note",
  exportCalendar: "Export as calendar",
  calendarFailed: "This device can’t hand on a calendar file.",
  toRollUp: "to roll up",
  nobodyHere: "This note names no people beside you.",
  chooseNote: "Choose a note to insert the rollup into",
  atCursor: "Open · at the cursor",
  atEnd: "At the end",
  toInsert: "to insert",
  toDismiss: "to dismiss",
  noNotes: "No note matches",
  inserted: (note: string): string => `Inserted the rollup into ${note}.`,
  notHere: "A rollup can’t stand here: the place lies in code, a comment, a list or the properties.",
  saveTitle: "Save rollup as note",
  name: "Name",
  folder: "Folder",
  folderHint: "Created if it is not there. Empty is the top of the vault.",
  save: "Save",
  cancel: "Cancel",
  saved: (path: string): string => `Saved ${path}.`,
  noteExists: (path: string): string => `${path} exists already. Choose another name.`,
  unsafeName: "This can’t be the name of a file.",
  unsafeFolder: "This can’t be the name of a folder.",
  saveFailed: "The note could not be created.",
  fileName: (title: string, date: string): string => `${title} ${date}`,

  /** Saved rollups. */
  refreshHere: "Refresh rollup in this note",
  refreshAll: "Refresh rollup in all notes",
  stillReading: "Notes are still being read. Try again in a moment.",
  noneHere: "There is no saved rollup in this note.",
  noneAnywhere: "There is no saved rollup in any note.",
  refreshing: (done: Count, total: Count): string => `Refreshing rollups: note ${done.text} of ${total.text}`,
  result: (refreshed: Count, unchanged: Count, refused: Count, reasons: readonly string[]): string =>
    [
      refreshed.n > 0 ? `${refreshed.text} refreshed` : "",
      unchanged.n > 0 ? `${unchanged.text} up to date` : "",
      refused.n > 0 ? `${refused.text} refused${reasons.length > 0 ? ` (${reasons.join("; ")})` : ""}` : "",
    ]
      .filter(Boolean)
      .join(", "),
  refusedIn: (path: string, reason: string): string => `${path}: ${reason}`,
  refusedMore: (more: Count): string => `${more.text} more refused`,
  reasons: REGION_REASONS,
  renewTitle: "This saved rollup was not refreshed",
  renewIntro: (reason: string): string =>
    `It was left alone, because ${reason}. You can insert a new rollup below it: its text stays as part of your note, and only its two marker lines go.`,
  renewBroken: (reason: string): string =>
    `It was left alone, because ${reason}. You can insert a new rollup below it: all text stays as part of your note, and only the marker lines go.`,
  renew: "Insert a new one",
  renewed: "Inserted a new rollup. The old text is yours.",

  /** Live blocks. */
  insertCommand: "Insert rollup",
  insertTitle: "Insert rollup",
  insertHint: "A live list: it follows your notes and is edited in place.",
  insert: "Insert",
  by: "Group by",
  owner: "Owner",
  ownerHint: "A name, several separated by commas, or “this” for the person of the note it stands in.",
  ownerPlaceholder: "Everyone",
  person: "With person",
  personHint: "Items that involve somebody: a name, or “this”.",
  due: "Due",
  dueHint: (words: readonly string[]): string => `${words.join(", ")}, a day, or FROM..TO.`,
  limit: "At most",
  limitHint: "How many rows; empty for all.",
  title: "Title",
  blockProblem: "This rollup can’t be shown",
  tooLong: (size: Count, limit: Count): string =>
    `The block holds ${size.text} characters; at most ${limit.text} are read.`,
  notYaml: "It is not valid YAML.",
  notKeys: "Write one setting a line, such as “by: due”.",
  unknownKey: (key: string, allowed: readonly string[]): string =>
    `“${key}” is no setting. Known are: ${allowed.join(", ")}.`,
  twice: (key: string): string => `“${key}” is given twice.`,
  noValue: (key: string): string => `“${key}” has no value. A tag is written without #, or in quotes.`,
  notText: (key: string): string => `The value of “${key}” must be a text, a number or a list of them.`,
  inLine: (line: string, message: string): string => `Line ${line}: ${message}`,
  noPersonHere: (key: string): string =>
    `“${key}: this” means the person of the note it stands in, and this note is nobody’s: it is neither a profile nor a meeting with one person.`,
  noNoteHere: (key: string): string => `“${key}: this” only works inside a note.`,
  omitted: (count: Count): string => `${count.text} more`,
  stillReadingBlock: "Reading notes…",
  blockEmpty: "Nothing open",
  openAsView: "Open as a view",
};
