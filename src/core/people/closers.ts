const OPENER_BY_CLOSER: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "（）", "「」", "『』", "【】", "“”"].map((pair) => [pair.charAt(1), pair.charAt(0)]),
);
/** Brackets and quotes that open. */
export const OPENERS: ReadonlySet<string> = new Set(OPENER_BY_CLOSER.values());
/** What stands at both ends of what it marks. */
const MARKS = '*_~="';
/** Nobody nests more, and each is looked for in all the text before. */
const MAX_CLOSERS = 8;

/** @returns whether a character closes a bracket or a quote of its own kind. */
export function isClosing(character: string): boolean {
  return OPENER_BY_CLOSER.has(character);
}

/** @returns the bracket that a closing one ends. */
export function openerOf(closer: string): string {
  return OPENER_BY_CLOSER.get(closer) ?? closer;
}

function marksEnd(text: string, start: number): number {
  let end = start + 1;
  while (text[end] === text[start]) end++;
  return end;
}

/**
 * @param text what stands behind a name
 * @returns the brackets it closes and the marks in it that were opened before it, left to right; not those of a remark:
 *   `(Acme)`
 */
export function closersIn(text: string): readonly string[] {
  const closers: string[] = [];
  let depth = 0;
  for (let at = 0; at < text.length && closers.length < MAX_CLOSERS; at++) {
    const character = text.charAt(at);
    if (OPENERS.has(character)) depth++;
    else if (isClosing(character) && depth > 0) depth--;
    else if (isClosing(character)) closers.push(character);
    else if (depth === 0 && MARKS.includes(character)) {
      const end = marksEnd(text, at);
      closers.push(text.slice(at, end));
      at = end - 1;
    }
  }
  return closers;
}
