import type { NoteContent, NoteKind, ParsedNote } from "../model/note";
import { isFolderNote, nameFromPath } from "../people/clean-name";
import { dateWithin } from "./properties";

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
 * The name a profile stands for: its folder's for a folder note, else the H1, else the file name. The `title`
 * property is never trusted: it is empty or a job title in a quarter of profiles (domain.md §1).
 */
function profileNameOf(path: string, content: NoteContent): string {
  const folder = folderOf(path);
  const isOfFolder = isFolderNote(baseNameOf(path), baseNameOf(folder));
  return isOfFolder || content.firstHeading === "" ? nameFromPath(path) : content.firstHeading;
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
    profileName: isProfile ? profileNameOf(path, content) : "",
    profileFolder: isProfile && isFolderNote(baseName, baseNameOf(folder)) ? folder : null,
    content,
  };
}
