import type { DecodedRun, Run } from "./decode-run";
import { isCommon } from "./decode-run";
import { couldBeTyped } from "./typed-text";

/**
 * How sure it is that a run is garbled: `certain` by its own characters; `likely` by its surroundings, if nothing else
 * in the line speaks against it; `possible` because it is valid UTF-8, as CAFÉ” is by chance.
 */
export type Evidence = "certain" | "likely" | "possible";

/** A sign in the surroundings of a run that it was not typed. */
type Hint = (run: Run, decoded: DecodedRun) => boolean;

const isLowerAscii = (character: string): boolean => /^[a-z]$/.test(character);
const isAsciiLetter = (character: string): boolean => /^[a-zA-Z]$/.test(character);
const isUpper = (character: string): boolean => character.toLowerCase() !== character;

function previous({ line, start }: Run): string {
  return line[start - 1] ?? "";
}

function next({ line, end }: Run): string {
  return line[end] ?? "";
}

/** A capital after a small letter: cafÃ©. */
const capitalInsideWord: Hint = (run) => isLowerAscii(previous(run)) && isUpper(run.text[0] ?? "");

/**
 * Ã and Â begin no word but Âge, which ASCII follows: Ã–sterreich, 20Â°. A lone one before a no-break space may be
 * meant, unless a plain space follows as well: `Ã  la carte`.
 */
const tildeBeginsWord: Hint = (run) => {
  if (!"ÃÂ".includes(run.text[0] ?? " ") || isAsciiLetter(previous(run))) return false;
  return run.text[1] !== "\u00A0" || !/^\s?$/.test(previous(run)) || next(run) === " ";
};

/** A raised sign inside a word: Ä°stanbul. */
const raisedInsideWord: Hint = (run) =>
  isUpper(run.text[0] ?? "") && "©®ªº¹²³°".includes(run.text.at(-1) ?? " ") && isAsciiLetter(next(run));

/** A sign of mathematics inside a word: men√∫, vi≈°ek. Behind a function's name √π is no surprise. */
const mathInsideWord: Hint = ({ line, start, text }) =>
  /^(?:√[∫∏]|≈.)/.test(text) && /^[a-z]{2}$/.test(line.slice(Math.max(0, start - 2), start));

/** A word that is all symbols once decoded: →, ▶, ★. A letter with its closing quotes is none: `â’”`. */
const wordOfSymbols: Hint = (run, { text }) =>
  /[^’”“‘»«›‹…–—]/.test(run.text.slice(1)) &&
  /^\s?$/.test(previous(run)) &&
  /^\s?$/.test(next(run)) &&
  !/\p{L}/u.test(text) &&
  isCommon(text);

const HINTS: readonly Hint[] = [
  capitalInsideWord,
  tildeBeginsWord,
  raisedInsideWord,
  mathInsideWord,
  wordOfSymbols,
];

/** A single letter of another alphabet, which two odd neighbours such as Ø and Œ in a table make too easily. */
function isLoneForeignLetter(text: string): boolean {
  return /^[\u0370-\u08ff]$/.test(text);
}

/** @returns how sure it is that a run that can be decoded is garbled. */
export function evidenceOf(run: Run, decoded: DecodedRun): Evidence {
  if (run.signs.has(run.start)) return "certain";
  if (isLoneForeignLetter(decoded.text)) return "possible";
  if (!couldBeTyped(run.text)) return "certain";
  return HINTS.some((hint) => hint(run, decoded)) ? "likely" : "possible";
}
