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
  let name = text.replace(/<[^<>]*>/g, (bracket) => (bracket.includes("@") ? " " : bracket)).trim();
  for (let open = trailingParenthesis(name); open >= 0; open = trailingParenthesis(name)) {
    name = name.slice(0, open).trimEnd();
  }
  return name;
}

/** @returns where the bracket that ends a text opens, with all brackets in it; −1 when none ends it. */
function trailingParenthesis(text: string): number {
  if (!/[)）]$/.test(text)) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (")）".includes(text.charAt(at))) depth++;
    else if ("(（".includes(text.charAt(at))) depth--;
    if (depth === 0) return at;
  }
  return -1;
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
  const name = withoutQualifiers(text).replace(/^[\s,;:/&]+|[\s,;:/&]+$/g, "");
  return { text: name.replace(/ {2,}/g, " "), linkTarget: null };
}
