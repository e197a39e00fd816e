/** Where a wikilink points, without heading, block or alias. */
function linkTargetOf(inner: string): string {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const hash = target.indexOf("#");
  return (hash < 0 ? target : target.slice(0, hash)).trim().replace(/\\$/, "");
}

const FOLDER_NOTE_NAMES: ReadonlySet<string> = new Set(["readme", "index"]);

/** @returns whether a file name without ending makes its file the note of its folder (domain.md §1). */
export function isFolderNote(baseName: string, folderName: string): boolean {
  const name = baseName.toLowerCase();
  return folderName !== "" && (FOLDER_NOTE_NAMES.has(name) || name === folderName.toLowerCase());
}

/**
 * The name a link target or note path stands for: the folder's for a folder note, else the file's.
 *
 * @param target path with or without `.md`
 */
export function nameFromPath(target: string): string {
  const segments = target.replace(/\.md$/i, "").split("/");
  const base = segments.at(-1) ?? "";
  const folder = segments.at(-2) ?? "";
  return isFolderNote(base, folder) ? folder : base;
}

/** A name taken out of a property, an attendee line or an item. */
export interface CleanName {
  /** '' when nothing that could be a name is left. */
  readonly text: string;
  readonly linkTarget: string | null;
}

function withoutQualifiers(text: string): string {
  let name = text.replace(/<[^<>]*@[^<>]*>/g, " ").trim();
  for (let open = trailingParenthesis(name); open >= 0; open = trailingParenthesis(name)) {
    name = name.slice(0, open).trim();
  }
  return name;
}

function trailingParenthesis(text: string): number {
  return text.endsWith(")") ? text.lastIndexOf("(") : -1;
}

/**
 * Strips what surrounds a name: wikilink or Markdown link, emphasis, a leading `@`, a trailing `(qualifier)`, an
 * e-mail address in `<…>`, quotes and list punctuation (domain.md §2).
 */
export function cleanName(raw: string): CleanName {
  const outer = raw.trim().replace(/^@(?=\[\[)/, "");
  const wikilink = /^\[\[([^[\]]+)\]\]/.exec(outer);
  if (wikilink) {
    const linkTarget = linkTargetOf(wikilink[1] ?? "");
    return { text: withoutQualifiers(nameFromPath(linkTarget)), linkTarget };
  }
  const markdownLink = /^\[([^[\]]+)\]\([^()]*\)/.exec(outer);
  const text = (markdownLink?.[1] ?? outer).replace(/[*_`"“”]+/g, " ").replace(/^\s*@/, "");
  return { text: withoutQualifiers(text).replace(/^[\s,;:/&]+|[\s,;:/&]+$/g, ""), linkTarget: null };
}

/**
 * Splits `Dana, Sam / Lee; Kim and Ada` into names. Separators inside `[[…]]`, `(…)` and `<…>` do not count.
 *
 * @returns the pieces, trimmed, in order; empty ones left out
 */
export function splitNames(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number, next: number): void => {
    const piece = text.slice(start, end).trim();
    if (piece) pieces.push(piece);
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    if ("[(<".includes(character)) depth++;
    else if ("])>".includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const width = separatorWidth(text, i);
      if (width > 0) {
        cut(i, i + width);
        i += width - 1;
      }
    }
  }
  cut(text.length, text.length);
  return pieces;
}

function separatorWidth(text: string, at: number): number {
  if (",;/&+\n".includes(text[at] ?? " ")) return 1;
  return /^\sand\s/i.test(text.slice(at, at + 5)) ? 5 : 0;
}
