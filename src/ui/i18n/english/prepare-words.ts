import { counted } from "./grammar";

function ago(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}

/** English words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_EN = {
  title: "Prepare meeting",
  titleFor: (what: string): string => `Prepare: ${what}`,
  lastMeeting: "Last meeting",
  noLastMeeting: "No meeting so far.",
  /** `day` is "Oct 29, 2025", `distance` is "14 days ago". */
  metOn: (day: string, distance: string): string => `${day} (${distance})`,
  counted: (title: string, count: number): string => `${title} (${count})`,
  decisions: "Decisions",
  asked: (days: number, meetingsSince: number): string =>
    meetingsSince === 0
      ? `asked ${ago(days)}`
      : `asked ${ago(days)}, ${counted(meetingsSince, "meeting", "meetings")} since`,
  longestWait: (days: number): string => `longest wait ${counted(days, "day", "days")}`,
  people: (count: number): string => counted(count, "person", "people"),
  whoIsMeant: (name: string): string => `Who is meant by “${name}”?`,
  openPerson: (name: string): string => `Open ${name}`,
  empty: {
    noNote: "No note is open",
    noNoteHint:
      "Open the note of a meeting, then run “Prepare meeting” again. Or use the button in the view of a person.",
    gone: "The note is gone",
    goneHint: (path: string): string => `${path} was deleted or renamed, or is left out by the settings.`,
    nobody: "This note names nobody",
    nobodyHint:
      "People of a meeting are its person and participants properties, or a line “With:” before the first heading.",
    nobodyLeft: "Nobody of them is known any more",
    nobodyLeftHint: "Their profiles were deleted or renamed, and no meeting names them now.",
  },
};
