import type { Count } from "../plural";

/** English words of the command that repairs garbled text. */
export const REPAIR_WORDS_EN = {
  command: "Repair garbled text in this note",
  title: "Repair garbled text",
  /** Above the list of changes. */
  intro: (count: Count, note: string): string =>
    `${count.text} ${count.n === 1 ? "line" : "lines"} of “${note}” would change. Nothing is written until you click Repair.`,
  leftAlone: "Code, comments and whatever might have been typed as it is are left alone.",
  line: (number: string): string => `Line ${number}`,
  before: "Before",
  after: "After",
  showMore: (count: Count): string => `Show ${count.text} more`,
  repair: "Repair",
  cancel: "Cancel",

  /** Notices. */
  nothing: "No garbled text was found in this note.",
  unreadable: "This note could not be read.",
  repaired: (count: Count): string => `Repaired ${count.text} ${count.n === 1 ? "line" : "lines"}.`,
};
