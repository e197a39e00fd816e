import { getLinkpath } from "obsidian";
import type { Person } from "../../core/model/person";
import { findNameRuns } from "../../core/parse/name-runs";
import { cleanName, nameFromPath } from "../../core/people/clean-name";
import type { Ports } from "../ports";

type Lookup = Pick<Ports, "app" | "index">;

/**
 * Who a link leads to: the person whose profile it opens, else whoever is called like it, also when Obsidian can't
 * resolve it.
 *
 * @returns nobody, one person, or several of one name
 */
export function peopleOfLink(ports: Lookup, linktext: string, sourcePath: string): readonly Person[] {
  const { directory } = ports.index;
  const target = getLinkpath(linktext);
  if (target === "") return [];
  const file = ports.app.metadataCache.getFirstLinkpathDest(target, sourcePath);
  const owner = directory.ownerOfProfile(file?.path ?? target);
  if (owner) return [owner];
  // A meeting may be titled like a person; a link to it still leads to the meeting.
  if (file && ports.index.note(file.path)?.note.isMeeting) return [];
  return directory.named(nameFromPath(target));
}

/** The least a link in an editor's line needs to tell where it leads. */
export interface LineReference {
  /** As written in a link; '' for `@Name`. */
  readonly linktext: string;
  /** The text after `@`; '' for links. */
  readonly name: string;
}

const WIKILINK = /\[\[([^[\]\n]+)\]\]/g;
const MARKDOWN_LINK = /\[[^[\]\n]*\]\(<?([^()<>\n]+)>?\)/g;

function linkAround(line: string, offset: number, pattern: RegExp): string | null {
  for (const match of line.matchAll(pattern)) {
    if (match.index > offset) return null;
    if (offset <= match.index + match[0].length) return match[1] ?? "";
  }
  return null;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // Not encoded after all: a stray percent sign.
  }
}

/** @returns the link or `@Name` around an offset in a line, or null. */
export function referenceAt(line: string, offset: number): LineReference | null {
  const wikilink = linkAround(line, offset, WIKILINK);
  if (wikilink !== null) return { linktext: wikilink.split("|")[0]?.trim() ?? "", name: "" };
  const markdownLink = linkAround(line, offset, MARKDOWN_LINK);
  if (markdownLink !== null) return { linktext: decoded(markdownLink.trim()), name: "" };
  const run = findNameRuns(line).find(({ start, end }) => start <= offset && offset <= end);
  return run?.form === "at" ? { linktext: "", name: run.text } : null;
}

const MAX_NAME_WORDS = 5;

/** Whoever is meant by the text after an `@`: by all of it, else by the most first words that name somebody. */
function peopleOfName(ports: Lookup, name: string, sourcePath: string): readonly Person[] {
  const { directory } = ports.index;
  const people = ports.index.note(sourcePath)?.people.persons ?? [];
  const words = name.split(/\s+/).slice(0, MAX_NAME_WORDS);
  for (let count = words.length; count > 0; count--) {
    const { text } = cleanName(words.slice(0, count).join(" "));
    const { person, candidates } = directory.resolve(text, people);
    if (person) return [person];
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/** What is needed of an editor to look under its cursor. */
export interface CursorSource {
  getCursor(): { line: number; ch: number };
  getLine(line: number): string;
}

/**
 * Who is named by the link or the `@Name` under the cursor.
 *
 * @param sourcePath the path of the note in the editor
 * @returns nobody, one person, or everybody who may be meant
 */
export function peopleUnderCursor(
  ports: Lookup,
  editor: CursorSource,
  sourcePath: string,
): readonly Person[] {
  const { line, ch } = editor.getCursor();
  const reference = referenceAt(editor.getLine(line), ch);
  if (!reference) return [];
  const { linktext, name } = reference;
  return linktext === "" ? peopleOfName(ports, name, sourcePath) : peopleOfLink(ports, linktext, sourcePath);
}
