import { isUnspaced, isWidePunctuation } from "../text/unspaced";
import { isTrimmable } from "../text/whitespace";

const AT = "@";
/** How far back the beginning of a word is looked for. */
const MAX_WORD = 300;
const EMPHASIS = "*_~=";
const OPENERS = '([,;&+"“';

/** @returns the offset of the emphasis marks right before another offset; single `~` and `=` are none */
function marksStart(body: string, at: number): number {
  let start = at;
  while (start > 0 && EMPHASIS.includes(body.charAt(start - 1))) start--;
  if (start === at) return at;
  const marks = body.slice(start, at);
  return isPaired(marks, "~") && isPaired(marks, "=") ? start : at;
}

function isPaired(marks: string, mark: string): boolean {
  return !marks.includes(mark) || marks.includes(mark + mark);
}

/**
 * @returns the emphasis marks right before an `@` or a link that starts a run there, "" for none: `**` of `**@Dana`
 */
export function marksBefore(body: string, at: number): string {
  const start = marksStart(body, at);
  return start === at ? "" : body.slice(start, at);
}

const DOT = 46;

/** Letters and digits of a host's name. A capital letter is a person's: `D.Okafor`. */
function isHostUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 45 || isUnspaced(unit);
}

/** Whether an address goes on behind its `@`: `example.org` */
function isHostAt(body: string, from: number): boolean {
  let at = from;
  while (isHostUnit(body.charCodeAt(at))) at++;
  return at > from && body.charCodeAt(at) === DOT && isHostUnit(body.charCodeAt(at + 1));
}

/** Japanese and Chinese put no space before the `@`. */
function startsRunInUnspaced(body: string, before: number, at: number): boolean {
  return (isUnspaced(before) || isWidePunctuation(before)) && !isHostAt(body, at + 1);
}

/**
 * @returns whether an `@` starts a run: at the start of a word, after an opening bracket, a separator or marks of emphasis
 *   that stand there, and behind any letter of Japanese and Chinese; not in addresses and URLs
 */
export function startsRun(body: string, at: number): boolean {
  const start = marksStart(body, at);
  const before = body.charCodeAt(start - 1);
  if (start === 0 || isTrimmable(before)) return true;
  if (OPENERS.includes(body.charAt(start - 1)) || startsRunInUnspaced(body, before, at)) return true;
  return body[start - 1] === "/" && separatesOwners(body, start - 1);
}

/** `@Dana Okafor/@Sam` is two owners; `https://example.org/@dana` and `medium.com/@dana` are none. */
function separatesOwners(body: string, slash: number): boolean {
  let start = slash;
  while (start > 0 && slash - start < MAX_WORD && !isTrimmable(body.charCodeAt(start - 1))) start--;
  return body.lastIndexOf(AT, slash) >= 0 && !/[.:/]/.test(body.slice(start, slash));
}

function isInsideWord(body: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(body.charAt(at));
}

/**
 * @param marks the marks that stand before the name
 * @returns the offset between two others at which the same marks close behind a name, the last opened first; −1 when they
 *   don't: they hold more than the name
 */
export function closingMarksAt(body: string, from: number, end: number, marks: string): number {
  if (marks === "") return -1;
  const closing = [...marks].reverse().join("");
  const text = body.slice(from, end);
  for (let i = text.indexOf(closing); i >= 0; i = text.indexOf(closing, i + 1)) {
    const at = from + i;
    // `_@dana_okafor_` closes at its end.
    const goesOn = closing.endsWith("_") && isInsideWord(body, at + closing.length);
    if (!goesOn && !isTrimmable(body.charCodeAt(at - 1))) return at;
  }
  return -1;
}
