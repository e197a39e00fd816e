import { cleanName, isFolderNote, nameFromPath } from "./clean-name";
import { isOneWord } from "./name-key";
import { isNameShaped } from "./name-shape";

/** What people put before a name in a heading, such as an emoji; not what encloses a name. */
const MARKS_BEFORE = /^[^\p{L}\p{N}[@*_"“(<]+/u;
const TAGS = /(^|\s)#[^\s#]+/g;

function nameInHeading(heading: string): string {
  return cleanName(heading.replace(TAGS, "$1").replace(MARKS_BEFORE, "")).text;
}

/** @returns the name a note's file stands for, its folder's for a folder note, without what `cleanName` strips */
export function nameInPath(path: string): string {
  const name = nameFromPath(path);
  return cleanName(name).text || name;
}

/**
 * The name a profile stands for: its folder's for a folder note, else the H1, else the file name. The `title` property
 * is never trusted: it is empty or a job title in a quarter of profiles (domain.md §1). A heading of one word, such as
 * "Notes" or a nickname, is less of a name than a file called by first and last name.
 */
export function profileName(path: string, firstHeading: string): string {
  const [base = "", folder = ""] = path.replace(/\.md$/i, "").split("/").reverse();
  const ofFile = nameInPath(path);
  const ofHeading = isFolderNote(base, folder) ? "" : nameInHeading(firstHeading);
  if (ofHeading === "") return ofFile;
  const isFullFileName = !isOneWord(ofFile) && isNameShaped(ofFile);
  return isOneWord(ofHeading) && isFullFileName ? ofFile : ofHeading;
}
