import { textKey } from "../text/text-key";

/** One thing a search asks for. */
export interface SearchTerm {
  /** `text` may stand anywhere; `person` begins a word of an owner's or mentioned name; `tag` begins a tag. */
  readonly in: "text" | "person" | "tag";
  /** Folded as the texts it is compared with. */
  readonly text: string;
}

const ASCII = /^[\n -~]*$/;

/** @returns whether a text is folded by lowering its case, with every character staying where it is. */
export function foldsByCase(text: string): boolean {
  return ASCII.test(text);
}

/** @returns the text with case and accents folded; punctuation and line breaks are kept. */
export function folded(text: string): string {
  if (foldsByCase(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

/** @returns the text up to a closing quote (or to the end, while it is being typed), and the offset behind it. */
function quotedAt(search: string, start: number): [text: string, end: number] {
  const close = search.indexOf('"', start);
  return close < 0 ? [search.slice(start), search.length] : [search.slice(start, close), close + 1];
}

function wordAt(search: string, start: number): [text: string, end: number] {
  let end = start;
  while (end < search.length && !/\s/.test(search.charAt(end))) end++;
  return [search.slice(start, end), end];
}

function term(sign: string, text: string): SearchTerm | null {
  const where = sign === "@" ? "person" : sign === "#" ? "tag" : "text";
  // Some signs are a space with an accent.
  const wanted = where === "person" ? textKey(text) : folded(text).trim();
  return wanted === "" ? null : { in: where, text: wanted };
}

/**
 * Reads a search: words, `"quoted words"`, `@person`, `@"Full Name"`, `#tag`. Every text is a search: a quote that is
 * not closed ends with the text, a sign alone asks for nothing.
 */
export function searchTerms(search: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let at = 0;
  while (at < search.length) {
    const char = search.charAt(at);
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const sign = char === "@" || char === "#" ? char : "";
    const start = at + sign.length;
    const isQuoted = search.charAt(start) === '"';
    const [text, end] = isQuoted ? quotedAt(search, start + 1) : wordAt(search, start);
    const found = term(sign, text);
    if (found) terms.push(found);
    at = end;
  }
  return terms;
}
