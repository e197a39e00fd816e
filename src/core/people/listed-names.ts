import type { CleanName } from "./clean-name";
import { cleanName } from "./clean-name";
import { closedBrackets, firstUnclosed } from "./list-brackets";
import { isNameSuffix } from "./non-people";

const SEPARATORS = ",;/&+\n、，；／＆،؛";
/** Of these a list that is too long is cut at the last: they stand inside of no name. */
const LAST_SEPARATOR = /^[^]*[,;\n、，；،؛]/;
/** Longer texts are no lists of names: about a thousand fit. */
const LONGEST_LIST = 20_000;
/** A name is looked for no further down a piece: what follows is a remark. */
const LONGEST_PIECE = 1_000;
/** What mail and meeting programs put between letters, and nobody sees. Joiners stay: words of some scripts need them. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const BULLET = /^(?:[-*+•]|\d{1,3}[.)])\s+/;
/** Marks and a title before a link: `Prof. Dr. [[…]]`, `Frau **[[…]]**`. More words are a name or a remark of their own. */
const BEFORE_LINK = /^[\s*_"“]*(?:\p{L}{1,15}\.[ \t]*){0,4}(?:\p{L}{1,15}[ \t]+)?[*_"“]*(?=\[\[[^[\]]+\]\])/u;
const MARKED = /[\s*_"“]*(?:@|\[\[)/y;

/** @returns the text, or as much of a longer one as may be a list of names, up to a separator: no name is cut */
export function withinLongestList(text: string): string {
  if (text.length <= LONGEST_LIST) return text;
  const kept = LAST_SEPARATOR.exec(text.slice(0, LONGEST_LIST))?.[0] ?? "";
  const link = kept.lastIndexOf("[[");
  return link > kept.lastIndexOf("]]") ? kept.slice(0, link) : kept;
}

/** Whether a name that is marked as one, by `@` or as a link, begins at an offset. */
function isMarkedAt(text: string, at: number): boolean {
  MARKED.lastIndex = at;
  return MARKED.test(text);
}

/** `R&D`, `AT&T` and `n/a` are one word. */
function isInsideWord(text: string, at: number): boolean {
  if (text[at] === "&") return /^\p{Lu}&\p{Lu}(?!\p{Ll})/u.test(text.slice(at - 1, at + 3));
  return (
    text[at] === "/" &&
    /^[^A-Za-z]?[A-Za-z]\/[A-Za-z](?![A-Za-z])/.test(text.slice(Math.max(0, at - 2), at + 3))
  );
}

function separatorWidth(text: string, at: number): number {
  const character = text.charAt(at);
  if (SEPARATORS.includes(character)) return isInsideWord(text, at) ? 0 : 1;
  return character.trim() === "" && /^\sand\s/i.test(text.slice(at, at + 5)) ? 5 : 0;
}

/** `@Dana @Sam`: a second `@` begins a name where the first one did. `Dana @Acme` is one piece. */
function beginsAtName(text: string, at: number): boolean {
  return text[at] === "@" && text.charAt(at - 1).trim() === "" && text.charAt(at + 1).trim() !== "";
}

/**
 * Splits `Dana, Sam / Lee; Kim and Ada` into names, and those marked as names where nothing stands between:
 * `@Dana @Sam`, `[[Dana]] [[Sam]]`. Separators inside of closed brackets do not count.
 *
 * @returns the pieces, trimmed, in order; empty ones left out
 */
export function splitNames(text: string): string[] {
  const pieces: string[] = [];
  const closedAt = closedBrackets(text);
  let start = 0;
  let isMarked = isMarkedAt(text, 0);
  const cut = (end: number, next: number): number => {
    const piece = text.slice(start, end).trim();
    if (piece) pieces.push(piece);
    start = next;
    isMarked = isMarkedAt(text, next);
    return next;
  };
  for (let i = 0; i < text.length;) {
    const close = closedAt.get(i);
    const width = close === undefined ? separatorWidth(text, i) : 0;
    if (close !== undefined)
      i =
        text.startsWith("]]", close - 1) && isMarkedAt(text, close + 1)
          ? cut(close + 1, close + 1)
          : close + 1;
    else if (width > 0) i = cut(i, i + width);
    else if (isMarked && i > start && beginsAtName(text, i)) cut(i, i);
    else i++;
  }
  cut(text.length, text.length);
  return pieces;
}

/** A bracket that is never closed begins a remark, or was meant to be none. */
function withoutUnclosed(piece: string): string {
  const at = firstUnclosed(piece);
  if (at < 0) return piece;
  return piece.slice(0, at).trim() || piece.replace(/^[[(（<]+/, "");
}

function nameIn(piece: string): CleanName {
  const text = withoutUnclosed(piece.slice(0, LONGEST_PIECE).replace(BULLET, ""));
  return cleanName(text.replace(BEFORE_LINK, ""));
}

/**
 * Reads the names of an attendee line, of a property or of a list's entry (domain.md §2).
 *
 * @param text at most as long as `withinLongestList` leaves it
 * @returns the names in order, placeholders and groups among them; no degrees and the like, which a comma parts from them
 */
export function listedNames(text: string): CleanName[] {
  return splitNames(text.replace(UNSEEN, ""))
    .map(nameIn)
    .filter((name) => !isNameSuffix(name.text));
}
