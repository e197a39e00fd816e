import { codeSpanEnd, runLength } from "./code-spans";

const MARK = "%%";

/** @returns the offset of the next mark from one on that does not stand in a code span; −1 when there is none */
function nextMark(line: string, from: number): number {
  let mark = line.indexOf(MARK, from);
  let tick = line.indexOf("`", from);
  while (tick >= 0 && tick < mark) {
    const length = runLength(line, tick);
    const end = codeSpanEnd(line, tick, length);
    if (end > mark) mark = line.indexOf(MARK, end);
    tick = line.indexOf("`", end < 0 ? tick + length : end);
  }
  return mark;
}

/**
 * Takes out of a line what Obsidian does not show of it: comments between two `%%`. One that is not closed stays, since
 * where it ends is not known from the line.
 *
 * @returns the line; where a comment stood between two spaces there is one
 */
export function withoutComments(line: string): string {
  if (!line.includes(MARK)) return line;
  let shown = "";
  let at = 0;
  for (let open = nextMark(line, 0); open >= 0; open = nextMark(line, at)) {
    const close = line.indexOf(MARK, open + MARK.length);
    if (close < 0) break;
    shown += line.slice(at, open);
    at = close + MARK.length;
    if (/(?:^|\s)$/.test(shown)) while (/\s/.test(line[at] ?? "")) at++;
  }
  return at === 0 ? line : (shown + line.slice(at)).trim();
}
