import { getLinkpath } from "obsidian";
import type { Person } from "../../core/model/person";
import { nameFromPath } from "../../core/people/clean-name";
import { namedSpans } from "../../core/people/named-spans";
import { decodedTarget } from "../decoded-target";
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

const WIKILINK = /\[\[([^[\]\n]+)\]\]/g;
const MARKDOWN_LINK = /\[[^[\]\n]*\]\(<?([^()<>\n]+)>?\)/g;

function linkAround(line: string, offset: number, pattern: RegExp): string | null {
  for (const match of line.matchAll(pattern)) {
    if (match.index > offset) return null;
    if (offset <= match.index + match[0].length) return match[1] ?? "";
  }
  return null;
}

/** @returns the target of the link around an offset in a line, as written; null when there is none. */
export function linktextAt(line: string, offset: number): string | null {
  const wikilink = linkAround(line, offset, WIKILINK);
  if (wikilink !== null) return wikilink.split("|")[0]?.trim() ?? "";
  const markdownLink = linkAround(line, offset, MARKDOWN_LINK);
  return markdownLink === null ? null : decodedTarget(markdownLink.trim());
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
  const text = editor.getLine(line);
  const linktext = linktextAt(text, ch);
  if (linktext !== null) return peopleOfLink(ports, linktext, sourcePath);
  const { directory } = ports.index;
  const people = ports.index.note(sourcePath)?.people.persons ?? [];
  const spans = namedSpans(text, people, directory);
  return spans.find(({ start, end }) => start <= ch && ch <= end)?.people ?? [];
}
