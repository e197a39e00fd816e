/** An `@` that is being typed after. */
export interface TypedName {
  /** Offset of the `@` in its line. */
  readonly start: number;
  /** What was typed since. */
  readonly query: string;
}

/** What may stand before the `@`; a letter there makes it part of an address, a slash part of a URL. */
const WORD_START = /[\s([,;&+"“']/;
/** In links, code and tables other suggesters and other meanings come first. */
const NOT_IN_A_NAME = /[[\]|`<>#]/;
const MAX_QUERY = 60;
const MAX_WORDS = 5;

/** Whether a code span or a wikilink has begun and not ended. */
function isInside(before: string): boolean {
  const isInCode = (before.match(/`/g)?.length ?? 0) % 2 === 1;
  return isInCode || before.lastIndexOf("[[") > before.lastIndexOf("]]");
}

/** @returns the `@` at the start of a word that is being typed after, at the end of a line's beginning; or null. */
export function typedName(before: string): TypedName | null {
  const start = before.lastIndexOf("@");
  if (start < 0 || (start > 0 && !WORD_START.test(before[start - 1] ?? ""))) return null;
  const query = before.slice(start + 1);
  if (query.length > MAX_QUERY || /^\s/.test(query) || NOT_IN_A_NAME.test(query)) return null;
  if (query.split(/\s+/).length > MAX_WORDS || isInside(before.slice(0, start))) return null;
  return { start, query };
}
