/**
 * A language that is none: English with accents, 40 % longer, in brackets. On screen it shows what was not translated (no
 * brackets), what was put together of pieces (brackets side by side), and what does not fit.
 */
import type { Words } from "../../src/ui/i18n/english";

/** Around every text; the second pair also turns its direction. */
const MARKS = { ltr: ["⟦", "⟧"], rtl: ["\u2067⟦", "⟧\u2069"] } as const;
export type Direction = keyof typeof MARKS;

const LONGER_BY = 0.4;
const PLAIN = "aAcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ";
const ACCENTED = "áÁçÇđĐéÉğĞĥĤíÍĵĴķĶłŁñÑóÓřŘšŠŧŦúÚŵŴýÝžŽ";

const accented = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** Fillers are words of their own, so that lines break as they would in a long sentence. */
function filler(length: number): string {
  let text = "";
  while (text.length < Math.ceil(length * LONGER_BY)) text += " ŵöŕð";
  return text;
}

export function pseudoText(text: string, direction: Direction): string {
  if (!/\p{L}/u.test(text)) return text;
  const [open, close] = MARKS[direction];
  return `${open}${accented(text)}${filler(text.length)}${close}`;
}

/** What is no text on screen: the language in which dates are formatted. */
const KEPT = new Set(["language"]);

function pseudoValue(value: unknown, direction: Direction): unknown {
  if (typeof value === "string") return pseudoText(value, direction);
  if (typeof value === "function")
    return (...args: unknown[]): unknown =>
      pseudoValue((value as (...all: unknown[]) => unknown)(...args), direction);
  if (Array.isArray(value)) return value.map((entry) => pseudoValue(entry, direction));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, KEPT.has(key) ? entry : pseudoValue(entry, direction)]),
  );
}

export function pseudoWords(words: Words, direction: Direction): Words {
  return pseudoValue(words, direction) as Words;
}
