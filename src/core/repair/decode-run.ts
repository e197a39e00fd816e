import type { CodePage } from "../parse/code-pages";
import { CODE_PAGES, utf8CharacterAt } from "../parse/code-pages";
import { VARIATION_SELECTOR } from "../parse/signifiers";
import type { FieldSigns } from "./field-signs";

/** A run of characters beyond ASCII in a line, and what is known of its surroundings. */
export interface Run {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly signs: FieldSigns;
  /** What stands right before the run. */
  readonly before: string;
  /** The “ or „ before the run that is still to be closed, or ''. */
  readonly openQuote: string;
}

/** What a run was before it was garbled. */
export interface DecodedRun {
  readonly text: string;
  readonly page: CodePage;
}

/** A character, or a few, read from the start of the rest of a run; `length` counts garbled characters. */
interface Piece {
  readonly text: string;
  readonly length: number;
}

/** Letters, marks, numbers, punctuation, symbols, spaces, and the invisible characters that belong to writing. */
const WRITTEN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u00AD\u200B-\u200F\u2060\u{E0020}-\u{E007F}]$/u;

/**
 * Blocks that notes do not hold, but chance does: what is typed at the end of a word, such as É” or ß“, is valid UTF-8
 * for a character of theirs. U+FFFD would make the note unwritable, and U+2000–2008 are typesetters' spaces.
 */
const UNLIKELY: readonly (readonly [first: number, last: number])[] = [
  [0x180, 0x217],
  [0x21c, 0x2ff],
  [0x700, 0x8ff],
  [0x1400, 0x16ff],
  [0x2000, 0x2008],
  [0xe000, 0xf8ff],
  [0xfffd, 0xfffd],
];

const GARBLED_E2_80 = "â€";
const GARBLED_EF_B8 = "ï¸";
const COMBINING_MARK = /[\u0300-\u036F]/;
const PICTOGRAPH_AT_END = /\p{Extended_Pictographic}\uFE0F?$/u;
const VARIES_AT_END = /[\p{S}\p{Extended_Pictographic}0-9#*]$/u;

/** @returns the quote that is still open after a text, or '': “ closes a „ and opens otherwise. */
export function quoteLeftOpen(text: string, openBefore: string): string {
  let open = openBefore;
  for (const character of text) {
    if (character === "„" || (character === "“" && open !== "„")) open = character;
    else if (character === "“" || character === "”") open = "";
  }
  return open;
}

function isLikely(codePoint: number): boolean {
  if (UNLIKELY.some(([first, last]) => codePoint >= first && codePoint <= last)) return false;
  return WRITTEN.test(String.fromCodePoint(codePoint));
}

/** How far the reading of a run has come. */
interface Reading {
  /** Offset in the run. */
  at: number;
  decoded: string;
  /** The last characters before `at`, decoded: kept apart, since looking at the end of a growing text copies it. */
  tail: string;
  openQuote: string;
}

const TAIL_LENGTH = 4;

/**
 * Characters whose last byte was lost, where the surroundings leave one possibility: ” (E2 80 9D) in a quotation, the
 * joiner (E2 80 8D) between two emoji, the variation selector (EF B8 8F) after a symbol.
 */
function lostPieceAt({ text }: Run, { at, tail, openQuote }: Reading): Piece | null {
  if (text.startsWith(GARBLED_EF_B8, at))
    return VARIES_AT_END.test(tail) ? { text: VARIATION_SELECTOR, length: 2 } : null;
  if (!text.startsWith(GARBLED_E2_80, at)) return null;
  const isBeforeEmoji = /[ðğ]/.test(text.charAt(at + 2));
  if (isBeforeEmoji && PICTOGRAPH_AT_END.test(tail)) return { text: "\u200D", length: 2 };
  return openQuote === "" ? null : { text: "”", length: 2 };
}

function pieceAt(run: Run, bytes: readonly number[], reading: Reading): Piece | null {
  const sign = run.signs.get(run.start + reading.at);
  if (sign) return { text: sign.emoji, length: sign.garbled.length };
  const character = utf8CharacterAt(bytes, reading.at);
  if (character && isLikely(character.codePoint))
    return { text: String.fromCodePoint(character.codePoint), length: character.length };
  return lostPieceAt(run, reading);
}

function decodeWith(run: Run, page: CodePage): string | null {
  const bytes = Array.from(run.text, (character) => page.byteOf(character.charCodeAt(0)));
  const reading: Reading = { at: 0, decoded: "", tail: run.before, openQuote: run.openQuote };
  while (reading.at < bytes.length) {
    const piece = pieceAt(run, bytes, reading);
    if (!piece) return null;
    reading.at += piece.length;
    reading.decoded += piece.text;
    reading.tail = (reading.tail + piece.text).slice(-TAIL_LENGTH);
    reading.openQuote = quoteLeftOpen(piece.text, reading.openQuote);
  }
  const { decoded } = reading;
  // In Mac Roman these are pairs of capitals, which names hold: Ãørçeč.
  if (page.family === "mac" && COMBINING_MARK.test(decoded)) return null;
  const makesTheRun = [false, true].some((keeps) => page.garble(decoded, keeps) === run.text);
  return makesTheRun ? decoded : null;
}

/** Letters of western languages, punctuation, symbols and emoji. */
const COMMON = /^(?:[\u00A0-\u017F\u2009-\u2BFF\u{1F000}-\u{1FAFF}]|\uFE0F)+$/u;

/** @returns whether a text beyond ASCII is of the kind most garbled notes hold. */
export function isCommon(text: string): boolean {
  return COMMON.test(text);
}

/**
 * Reads a run as UTF-8 bytes decoded with a wrong code page. Only the run as a whole counts, and only if garbling the
 * result with that page makes exactly the run again.
 *
 * @returns what it was, or null when it is no such run, or when code pages or lost bytes leave several possibilities
 */
export function decodeRun(run: Run): DecodedRun | null {
  const readings: DecodedRun[] = [];
  for (const page of CODE_PAGES) {
    const text = decodeWith(run, page);
    if (text !== null && !readings.some((reading) => reading.text === text)) readings.push({ text, page });
  }
  const common = readings.filter(({ text }) => isCommon(text));
  const [only, another] = common.length > 0 ? common : readings;
  return only && !another ? only : null;
}
