import type { ItemEdit } from "../../../core/edit/intent";
import type { Priority } from "../../../core/model/priority";
import type { DueChoice } from "../../../core/query/due-choices";
import { DUE_VOCABULARY_EN } from "./due-vocabulary";
import type { Count } from "../plural";
import { counted } from "./grammar";

const DUE_CHOICES: Readonly<Record<DueChoice, string>> = {
  today: "Today",
  tomorrow: "Tomorrow",
  "next-week": "Next week",
  "in-a-month": "In a month",
};

const PRIORITIES: Readonly<Record<Priority, string>> = {
  highest: "Highest",
  high: "High",
  medium: "Medium",
  none: "None",
  low: "Low",
  lowest: "Lowest",
};

const DONE: Readonly<Record<ItemEdit["set"], string>> = {
  done: "Completed.",
  reopened: "Reopened.",
  accepted: "Accepted.",
  rejected: "Rejected.",
  status: "Status changed.",
  due: "Due date changed.",
  priority: "Priority changed.",
  owners: "Owner changed.",
};

/** English words of everything that changes an action item: menus, keys, bulk edits, notices, dialogs. */
export const EDIT_WORDS_EN = {
  /** How a due date may be typed. */
  dueVocabulary: DUE_VOCABULARY_EN,

  /** The menu of a row; `n` lines are meant, 1 as a rule. */
  completeAll: (count: Count): string => (count.n === 1 ? "Complete" : `Complete all ${count.text}`),
  reopenAll: (count: Count): string => (count.n === 1 ? "Reopen" : `Reopen all ${count.text}`),
  acceptAll: (count: Count): string => (count.n === 1 ? "Accept" : `Accept all ${count.text}`),
  rejectAll: (count: Count): string => (count.n === 1 ? "Reject" : `Reject all ${count.text}`),
  completeOnly: (title: string): string => `Complete only in ${title}`,
  accept: "Accept",
  reject: "Reject",
  reassign: "Reassign",
  due: "Due date…",
  priority: "Priority…",
  owner: "Owner…",
  status: "Status…",
  editInTasks: "Edit in Tasks…",
  open: "Open note",
  openInTab: "Open in new tab",
  openSource: (title: string, line: Count): string => `Open in ${title}, line ${line.text}`,
  copyLink: "Copy link",
  linkCopied: "Link copied.",
  showSimilar: (count: Count): string => `Show ${counted(count, "similar item", "similar items")}`,
  similarTitle: "Similar action items",
  undo: "Undo last change",
  select: "Select",
  deselect: "Deselect",

  /** Due dates, priorities and statuses to choose from. */
  dueChoices: DUE_CHOICES,
  pickDate: "Pick a date…",
  noDueDate: "No due date",
  priorities: PRIORITIES,
  statusName: (name: string, symbol: string): string => `${name} [${symbol}]`,

  /** The dialog for a due date. */
  pickTitle: "Due date",
  typeDate: "Type a day",
  typeDateHint: "fri, in 2 weeks, 5 jan, 2026-01-05",
  calendarDay: "Or choose it",
  noSuchDay: "This is not a day.",
  save: "Save",
  cancel: "Cancel",

  /** The owner suggester. */
  chooseOwner: "Who owns it?",
  nobody: "Nobody",
  inThisNote: "in this note",
  useName: (name: string): string => `Use “${name}”`,
  nobodyFound: "Nobody found. Type a first and last name to use it.",

  /** Results. */
  done: DONE,
  working: (done: Count, total: Count): string => `Changing ${done.text} of ${total.text} items`,
  changed: (changed: Count): string => `${changed.text} changed`,
  unchanged: (unchanged: Count): string => `${unchanged.text} already so`,
  refused: (refused: Count): string => `${refused.text} refused`,
  stopped: "stopped",
  reason: (count: Count, reason: string): string => (count.n === 1 ? reason : `${count.text} × ${reason}`),
  alreadySo: "Nothing to change.",
  undoButton: "Undo",
  copyTyped: "Copy what you typed",
  undone: (notes: Count): string => `Undone in ${counted(notes, "note", "notes")}.`,
  notUndone: (path: string, reason: string): string => `Not undone in ${path}: ${reason}`,
  nothingToUndo: "Nothing to undo.",
  undoStopped: "Stopped. Undo again to go on.",
  undoing: (done: Count, total: Count): string =>
    `Undoing in ${done.text} of ${counted(total, "note", "notes")}`,

  /** Folded copies. */
  copies: (count: Count): string => `×${count.text}`,
  copiesTooltip: (count: Count, titles: readonly string[]): string =>
    `The same item stands on ${counted(count, "line", "lines")}: ${titles.join(", ")}`,

  /** Selection. */
  selected: (count: Count): string => `${count.text} selected`,
  selectedAnd: (rows: Count, lines: Count): string =>
    `${rows.text} selected (${counted(lines, "line", "lines")})`,
  hiddenToo: (hidden: Count): string => `${hidden.text} hidden`,
  clearSelection: "Clear selection",
  bulkActions: "Actions for the selection",

  /** What the keyboard calls the key that is ⌘ on a Mac. */
  ctrlKey: "Ctrl",
  /** What the keys do, for `?`; "Mod" stands for ⌘ or `ctrlKey`, the others are shown as they are. */
  keysTitle: "Keys in a list of action items",
  keys: [
    { keys: ["↑", "↓"], what: "Move" },
    { keys: ["Space"], what: "Complete or reopen" },
    { keys: ["Enter"], what: "Open the note at the item" },
    { keys: ["Mod", "Enter"], what: "Open it in a new tab" },
    { keys: ["d"], what: "Due date" },
    { keys: ["p"], what: "Priority" },
    { keys: ["o"], what: "Owner" },
    { keys: ["a"], what: "Accept a proposed item" },
    { keys: ["r"], what: "Reject a proposed item" },
    { keys: ["m"], what: "Menu of the item" },
    { keys: ["x"], what: "Select or deselect" },
    { keys: ["Shift", "↑ ↓"], what: "Select a range" },
    { keys: ["Mod", "A"], what: "Select the whole group" },
    { keys: ["Esc"], what: "Clear the selection" },
    { keys: ["Mod", "Z"], what: "Undo the last change" },
    { keys: ["/"], what: "Search" },
    { keys: ["?"], what: "Show this list" },
  ],
};
