import type { NoteContent, NoteKind, ParsedNote } from "../model/note";
import { isFolderNote } from "../people/clean-name";
import { dateWithin } from "./written-day";

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

function kindOf(content: NoteContent): NoteKind {
  if (!content.isPeopleNote) return "other";
  return content.hasMeetingFields ? "meeting" : "profile";
}

/**
 * Adds what a note's path says to what its text says.
 *
 * @param otherNotesAreMeetings whether notes of other types that list participants count as meetings
 */
export function placeNote(path: string, content: NoteContent, otherNotesAreMeetings: boolean): ParsedNote {
  const kind = kindOf(content);
  const folder = folderOf(path);
  const baseName = baseNameOf(path);
  const isProfile = kind === "profile";
  return {
    path,
    kind,
    isMeeting: kind === "meeting" || (kind === "other" && otherNotesAreMeetings && content.hasParticipants),
    title: content.titleProperty || content.firstHeading || baseName,
    date: isProfile ? null : (content.writtenDate ?? dateWithin(baseName)),
    profileFolder: isProfile && isFolderNote(baseName, baseNameOf(folder)) ? folder : null,
    content,
  };
}
