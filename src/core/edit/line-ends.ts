import { terminatorLength } from "../text/lines";

/** @returns the line break that ends the line at an offset, else the first of the text, else LF. */
export function lineBreakAt(text: string, lineEnd: number): string {
  const own = text.slice(lineEnd, lineEnd + terminatorLength(text, lineEnd));
  if (own !== "") return own;
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

/** @returns the offset at which the line with an offset in it ends, before its line break */
export function lineEndFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/** @returns the lines of a text that came from outside, however they end. */
export function linesIn(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** @returns the text with every line break replaced by one kind. */
export function withLineBreaks(text: string, lineBreak: string): string {
  return linesIn(text).join(lineBreak);
}

/** @returns the offset of a 0-based line's first character; the text's length for the line after the last. */
export function offsetOfLine(text: string, line: number): number {
  const breaks = /\r\n|\r|\n/g;
  for (let i = 0; i < line; i++) if (!breaks.exec(text)) return text.length;
  return line === 0 ? 0 : breaks.lastIndex;
}
