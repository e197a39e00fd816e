import { isWidePunctuation } from "../text/unspaced";
import { trimmedStart } from "../text/whitespace";
import { isTagUnit } from "./hash-tags";
import { signifierStartingAt } from "./signifiers";

const HASH_UNIT = 35;
const ROUND_BRACKET = 40;
const SQUARE_BRACKET = 91;
const ASCII_MAX = 0x7f;
/** No name of a Dataview field is longer. */
const MAX_KEY = 40;
/** What may stand between a name and its item's fields. */
const BETWEEN = ',;:.!?)]"”*_~=';

function isKeyUnit(unit: number): boolean {
  const letter = unit | 32;
  return (
    (letter >= 97 && letter <= 122) || (unit >= 48 && unit <= 57) || unit === 32 || unit === 45 || unit === 95
  );
}

/** Whether `key::` stands at an offset. */
function isKeyAt(text: string, start: number): boolean {
  let at = start;
  while (at - start < MAX_KEY && isKeyUnit(text.charCodeAt(at))) at++;
  return at > start && text.startsWith("::", at);
}

/** @returns whether a field begins at an offset, readable or not, in either format: `📅`, `[due::`, `(due::` */
export function fieldStartsAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > ASCII_MAX) return signifierStartingAt(text, at) !== null;
  return (unit === SQUARE_BRACKET || unit === ROUND_BRACKET) && isKeyAt(text, at + 1);
}

function isBetween(body: string, at: number): boolean {
  return BETWEEN.includes(body.charAt(at)) || isWidePunctuation(body.charCodeAt(at));
}

function endOfTags(body: string, from: number): number {
  let at = from;
  while (body.charCodeAt(at) === HASH_UNIT) {
    at++;
    while (at < body.length && isTagUnit(body.charCodeAt(at))) at++;
    at = trimmedStart(body, at, body.length);
  }
  return at;
}

/**
 * Finds the fields that could not be read and so stayed in the body: `📅 next Friday`, `⏫ 📅 2025-11-8`, with tags
 * before them. An owner's run ends there, whatever follows (domain.md §4).
 *
 * @param from offset just after a name's run
 * @returns where they begin, tags included; −1 when something else follows the name, or nothing
 */
export function unreadFieldsAt(body: string, from: number): number {
  let start = trimmedStart(body, from, body.length);
  while (start < body.length && isBetween(body, start)) {
    start = trimmedStart(body, start + 1, body.length);
  }
  return fieldStartsAt(body, endOfTags(body, start)) ? start : -1;
}
