import type { ParsedNote } from "../model/note";
import { cleanName, isFolderNote, nameFromPath } from "./clean-name";
import { isOneWord, nameKey } from "./name-key";
import { isFullName } from "./name-shape";

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

/** @returns the name keys of what a profile's file is called, as it stands and without what `cleanName` strips. */
export function fileKeys(path: string): readonly string[] {
  return [...new Set([nameKey(nameInPath(path)), nameKey(nameFromPath(path))])];
}

function headingOf(path: string, firstHeading: string): string {
  const [base = "", folder = ""] = path.replace(/\.md$/i, "").split("/").reverse();
  return isFolderNote(base, folder) ? "" : nameInHeading(firstHeading);
}

/**
 * The name a profile stands for: its folder's for a folder note, else the H1, else the file name. The `title` property
 * is never trusted: it is empty or a job title in a quarter of profiles (domain.md §1). A heading of one word, such as
 * "Notes" or a nickname, is less of a name than a file called by first and last name.
 */
export function profileName(path: string, firstHeading: string): string {
  const [ofFile, ofHeading] = [nameInPath(path), headingOf(path, firstHeading)];
  if (ofHeading === "") return ofFile;
  const isLess = isOneWord(ofHeading) && !isFullName(ofHeading) && isFullName(ofFile);
  return isLess ? ofFile : ofHeading;
}

function haveNoWordInCommon(a: string, b: string): boolean {
  const words = new Set(nameKey(a).split(" "));
  return nameKey(b)
    .split(" ")
    .every((word) => !words.has(word));
}

/** What a profile is called, and what else it goes by. */
export interface ProfileNames {
  readonly name: string;
  readonly others: readonly string[];
}

/**
 * The names of a profile among all of a vault: a heading that several share, such as "Contact Info", is the name of none
 * that has another in its file. What the heading or the file says beside the name is an alias, unless it is shared.
 *
 * @param isShared whether several profiles have that heading
 */
export function profileNames(
  { path, content: { firstHeading } }: ParsedNote,
  isShared: (heading: string) => boolean,
): ProfileNames {
  const [ofFile, ofHeading] = [nameInPath(path), headingOf(path, firstHeading)];
  const hasOwnHeading = ofHeading !== "" && !isShared(ofHeading);
  const isFileFull = isFullName(ofFile);
  const isLabel = !hasOwnHeading && isFileFull && haveNoWordInCommon(ofFile, ofHeading);
  const name = isLabel ? ofFile : profileName(path, firstHeading);
  const others = [...(isFileFull ? [ofFile] : []), ...(hasOwnHeading ? [ofHeading] : [])];
  return { name, others: others.filter((other) => other !== name) };
}

/** @returns whether several of the profiles have a heading */
export function sharedHeadings(profiles: Iterable<ParsedNote>): (heading: string) => boolean {
  const counts = new Map<string, number>();
  for (const { path, content } of profiles) {
    const key = nameKey(headingOf(path, content.firstHeading));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (heading) => (counts.get(nameKey(heading)) ?? 0) > 1;
}
