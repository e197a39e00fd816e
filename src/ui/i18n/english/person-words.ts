import { counted } from "./grammar";

/** English words of the Person view, the hover card and the person suggester. */
export const PERSON_WORDS_EN = {
  viewTitle: "Person",
  openPerson: "Open person…",
  you: "You",
  roleAt: (role: string, company: string): string => [role, company].filter(Boolean).join(" · "),
  /** `ago` is "12 days ago", "yesterday", "today". */
  lastMet: (ago: string): string => `Last met ${ago}`,
  lastContact: (ago: string): string => `Last contact ${ago}, according to the profile`,
  neverMet: "No meeting so far",
  usually: (days: number): string =>
    days === 0 ? "usually several a day" : `usually every ${counted(days, "day", "days")}`,
  nextMeeting: (when: string): string => `Next meeting ${when}`,
  openProfile: "Open profile",
  createProfile: "Create profile",
  copyMarkdown: "Copy as Markdown",
  copied: "Copied to the clipboard.",
  copyFailed: "The clipboard could not be written.",
  openNote: "Open note",
  openNotePath: (path: string): string => `Open ${path}`,
  follow: "Follow the active note",
  unfollow: "Stop following the active note",
  namesToCheck: (doubts: number): string =>
    `Names to check: ${counted(doubts, "doubt", "doubts")} about this person`,
  tabs: { overview: "Overview", decisions: "Decisions" },
  bars: {
    month: (month: string, count: number): string => `${month}: ${counted(count, "meeting", "meetings")}`,
    total: (count: number): string => `${counted(count, "meeting", "meetings")} in the last 12 months`,
  },
  sections: {
    theyOwe: "They owe me",
    iOwe: "I owe them",
    mentioned: "Mentioned",
    timeline: "Timeline",
  },
  timeline: {
    empty: "No meetings yet.",
    /** `day` is "Wednesday, October 29, 2025", `distance` is "14 days ago". */
    metOn: (day: string, distance: string): string => `${day} (${distance})`,
    undated: "Undated",
    search: "Search the timeline",
    searchPlaceholder: "Title, person or summary…",
    onlyOpen: "Only meetings with open items",
    nothingMatches: "No meeting matches.",
    notes: (count: number): string => counted(count, "note", "notes"),
    open: (count: number): string => `${count} open`,
    garbled: "Garbled",
    garbledTooltip:
      "A wrong code page has garbled this note. The command “Repair garbled text in this note” repairs it.",
    items: (open: number, total: number): string =>
      open === 0 ? `No open items of ${total}` : `${open} of ${counted(total, "item", "items")} open`,
  },
  details: {
    summary: "Summary",
    decisions: "Decisions",
    items: "Action items",
    loading: "Reading the note…",
    unreadable: (path: string): string => `${path} could not be read.`,
    nothing: "The note has no summary, no decisions and no action items.",
    sources: (count: number): string => `From ${counted(count, "note", "notes")}`,
    more: (count: number): string => `${counted(count, "more line", "more lines")} in the note`,
  },
  decisions: {
    search: "Search decisions",
    searchPlaceholder: "Decision or meeting…",
    reading: (done: number, total: number): string => `Reading ${done} of ${counted(total, "note", "notes")}`,
    count: (count: number): string => counted(count, "decision", "decisions"),
    found: (found: number, all: number): string => `${found} of ${counted(all, "decision", "decisions")}`,
    none: "No note of their meetings has a list under a heading “Decisions”.",
    nothingMatches: "No decision matches.",
    unreadable: (count: number): string => `${counted(count, "note", "notes")} could not be read`,
    openAt: (title: string): string => `Open in ${title}`,
  },
  empty: {
    noPerson: "Nobody is chosen yet.",
    gone: (name: string): string => `Nobody called “${name}” is known any more.`,
    goneWhy: "The profile was deleted or renamed, or no meeting names them now.",
    nobodyWhy: "The settings say under “Not people” that nobody is called so.",
    several: (name: string): string => `Several people are called “${name}”.`,
    indexing: (done: number, total: number): string => `Indexing the vault: ${done} of ${total} notes`,
    nothingBetween: "Nothing open between you.",
  },
  card: {
    label: (name: string): string => `Card of ${name}`,
    several: "Who is meant?",
    theyOwe: "They owe me",
    iOwe: "I owe them",
    /** `due` is "due tomorrow", or '' without a due date ahead. */
    open: (count: number, due: string): string =>
      count === 0 ? "Nothing open" : [`${count} open`, due].filter(Boolean).join(", "),
    nextDue: (when: string): string => `next due ${when}`,
    overdue: (count: number): string => `${count} overdue`,
    lastMeetings: "Last meetings",
    openTimeline: "Open timeline",
  },
  suggest: {
    placeholder: "Name, alias or company…",
    none: "Nobody found.",
    alias: (alias: string): string => `alias ${alias}`,
    toInsert: "to insert",
    toOpen: "to open",
    toOpenInTab: "to open in a new tab",
    toDismiss: "to dismiss",
  },
};
