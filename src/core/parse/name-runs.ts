import type { NameRun } from "../model/name-run";
import { cleanName } from "../people/clean-name";
import { codeSpanEnd, runLength } from "../text/code-spans";
import { isWidePunctuation } from "../text/unspaced";
import { isTrimmable } from "../text/whitespace";
import { withoutConnectingWord, withoutUnspacedConnectingWord } from "./connecting-words";
import { closingMarksAt, marksBefore, startsRun } from "./run-start";
import { fieldStartsAt } from "./unread-fields";

const AT = "@";
const AT_UNIT = 64;
const BRACKET_UNIT = 91;
const HASH_UNIT = 35;
const TICK_UNIT = 96;
const NO_RUNS: readonly NameRun[] = [];
/** A run longer than this names nobody. */
const MAX_RUN = 300;

/** @returns the offset of the first thing that ends a run: another `@`, a link, a tag, a field emoji, or the end. */
function runEnd(body: string, from: number): number {
  for (let i = from; i < body.length; i++) {
    const unit = body.charCodeAt(i);
    if (unit === AT_UNIT && startsRun(body, i)) return i;
    if (unit === BRACKET_UNIT && body.charCodeAt(i + 1) === BRACKET_UNIT) return i;
    if (unit === HASH_UNIT && isTrimmable(body.charCodeAt(i - 1))) return i;
    if (fieldStartsAt(body, i)) return i;
  }
  return body.length;
}

function isPunctuation(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isTrimmable(unit) || ',;:/&+!?]"”*_~='.includes(text.charAt(at)) || isWidePunctuation(unit);
}

/** @returns how many closing brackets of a kind were opened before the text */
function spareBrackets(text: string, opener: string, closer: string): number {
  return text.includes(closer) ? text.split(closer).length - text.split(opener).length : 0;
}

function withoutPunctuation(text: string): string {
  let spare = spareBrackets(text, "(", ")");
  let wideSpare = spareBrackets(text, "（", "）");
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    const isInside =
      last === ")" ? spare-- <= 0 : last === "）" ? wideSpare-- <= 0 : !isPunctuation(text, end - 1);
    if (isInside) break;
  }
  return text.slice(0, end);
}

/** @param isParted whether another name follows at once, so that a word may part the two */
function withoutTrailingPunctuation(text: string, isParted: boolean): string {
  let trimmed = withoutPunctuation(text);
  // A remark in our brackets is left to `cleanName`.
  const remark = trimmed.endsWith("）") ? trimmed.lastIndexOf("（") : -1;
  if (remark > 0) trimmed = withoutPunctuation(trimmed.slice(0, remark));
  trimmed = withoutConnectingWord(trimmed);
  if (isParted) trimmed = withoutUnspacedConnectingWord(trimmed);
  // A dot may belong to a name ("Sam R."); it never matters for its key, but a sentence's full stop looks odd.
  if (/[\p{Ll}\p{Lo})]\.$/u.test(trimmed)) trimmed = trimmed.slice(0, -1);
  return trimmed.trim();
}

/** Letters and single inner spaces only, as most names are: there is nothing to strip. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The name in a run's text. */
function nameIn(raw: string, isParted: boolean): string {
  const isPlain = PLAIN_NAME.test(raw) && withoutConnectingWord(raw) === raw;
  return isPlain ? raw : cleanName(withoutTrailingPunctuation(raw, isParted)).text;
}

/** Whether another name follows at once: where a space parts them, no word does within the name. */
function isBeforeName(body: string, at: number): boolean {
  const isName = body.charCodeAt(at) === AT_UNIT || body.startsWith("[[", at);
  return isName && !isTrimmable(body.charCodeAt(at - 1));
}

function textRun(body: string, start: number): NameRun {
  const marks = marksBefore(body, start);
  const farthest = runEnd(body, start + 1);
  const closing = closingMarksAt(body, start + 1, farthest, marks);
  const textEnd = closing < 0 ? farthest : closing;
  const raw = body.slice(start + 1, Math.min(textEnd, start + 1 + MAX_RUN)).trim();
  const text = nameIn(raw, isBeforeName(body, textEnd));
  const width = closing < 0 ? 0 : marks.length;
  return { form: "at", text, linkTarget: null, start, end: textEnd + width, marks: width };
}

/** What `cleanName` takes for a space. */
const MARKS = '[*_`"“”]';
const OPENING_MARK = new RegExp(`^${MARKS}`);
const CLOSING_MARKS = new RegExp(`^${MARKS}+`);
/** What `cleanName` takes away behind a name: a remark in brackets, an address, marks. */
const BEHIND_NAME = new RegExp(`(?:\\([^()]*\\)|<[^<>]*@[^<>]*>|${MARKS}+)$`);

/** A remark behind a name is the item's, not the name's; marks are, when the name itself opens them. */
function nameLength(text: string, isParted: boolean): number {
  let name = text;
  let before: string;
  do {
    before = name;
    name = withoutTrailingPunctuation(name, isParted).replace(BEHIND_NAME, "");
  } while (name !== before);
  const closing = OPENING_MARK.test(text) ? CLOSING_MARKS.exec(text.slice(name.length)) : null;
  return name.length + (closing?.[0].length ?? 0);
}

/**
 * @returns the offset just after the name of a run: before separators, closing punctuation, spaces and remarks after it
 */
export function nameEnd(body: string, { form, start, end, marks }: NameRun): number {
  if (form !== "at") return end - marks;
  const text = body.slice(start + 1, Math.min(end - marks, start + 1 + MAX_RUN));
  return start + 1 + nameLength(text, isBeforeName(body, end - marks));
}

const ALL_MARKS = new RegExp(MARKS, "g");

function inOneSpace(text: string): string {
  return text.replace(ALL_MARKS, " ").replace(/\s+/g, " ").trim();
}

/** @returns whether a run's text up to `nameEnd` is its name and nothing else that would be lost with it */
export function isNothingButName(body: string, run: NameRun): boolean {
  if (run.form !== "at") return true;
  const written = inOneSpace(body.slice(run.start + 1, nameEnd(body, run)));
  return written === inOneSpace(run.text);
}

function linkRun(body: string, start: number, open: number): NameRun | null {
  const near = body.slice(open, open + MAX_RUN);
  const length = near.indexOf("]]") + 2;
  if (length < 2) return null;
  const { text, linkTarget } = cleanName(near.slice(0, length));
  if (text === "") return null;
  const end = open + length;
  const marks = marksBefore(body, start);
  const width = closingMarksAt(body, end, end + marks.length, marks) < 0 ? 0 : marks.length;
  return {
    form: start === open ? "link" : "at-link",
    text,
    linkTarget,
    start,
    end: end + width,
    marks: width,
  };
}

/** @returns the end of the code span that starts at a run of backticks; of the run itself when nothing closes it */
function behindCode(body: string, start: number): number {
  const ticks = runLength(body, start);
  const end = codeSpanEnd(body, start, ticks);
  return end < 0 ? start + ticks : end;
}

/**
 * Finds whatever may name somebody in an item's body: `@Name` runs and wikilinks, outside inline code.
 *
 * @returns the runs, left to right, not overlapping
 */
export function findNameRuns(body: string): readonly NameRun[] {
  if (!body.includes(AT) && !body.includes("[[")) return NO_RUNS;
  const runs: NameRun[] = [];
  for (let i = nextMark(body, 0); i < body.length;) {
    const isCode = body.charCodeAt(i) === TICK_UNIT;
    const run = isCode ? null : runAt(body, i);
    if (run) runs.push(run);
    i = nextMark(body, run ? run.end : isCode ? behindCode(body, i) : i + 1);
  }
  return runs;
}

/** @returns the offset of the next `@`, `[` or backtick, or the body's length. */
function nextMark(body: string, from: number): number {
  let at = from;
  while (at < body.length) {
    const unit = body.charCodeAt(at);
    if (unit === AT_UNIT || unit === BRACKET_UNIT || unit === TICK_UNIT) return at;
    at++;
  }
  return at;
}

function runAt(body: string, at: number): NameRun | null {
  if (body.startsWith("[[", at)) return body[at - 1] === "!" ? null : linkRun(body, at, at);
  if (body[at] !== AT || !startsRun(body, at)) return null;
  if (body.startsWith("[[", at + 1)) return linkRun(body, at, at + 1);
  // `@ 10:30` and `@5 o'clock` name nobody.
  if (isTrimmable(body.charCodeAt(at + 1))) return null;
  const run = textRun(body, at);
  return /\p{L}/u.test(run.text) ? run : null;
}
