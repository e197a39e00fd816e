export const LF = 10;
export const CR = 13;

/**
 * Walks a text line by line. A line ends at LF, CRLF or a lone CR and nowhere else: U+2028 and U+2029 are ordinary
 * characters inside a line (domain.md §4), which is why `split(/\R/)`-like helpers must not be used on notes.
 */
export class LineCursor {
  /** 0-based number of the current line. */
  line = -1;
  /** Offset of the current line's first character. */
  start = 0;
  /** Offset just after the current line's last character, before its terminator. */
  end = 0;
  /** Offset at which the next line starts; the text's length on the last line. */
  next = 0;
  private nextCr: number;
  private nextLf: number;

  constructor(
    readonly text: string,
    from = 0,
    firstLine = 0,
  ) {
    this.next = from;
    this.line = firstLine - 1;
    this.nextCr = text.indexOf("\r", from);
    this.nextLf = text.indexOf("\n", from);
  }

  /** Moves to the next line. @returns false when there is none; a text ending in a line break has no empty last line. */
  advance(): boolean {
    if (this.next >= this.text.length) return false;
    this.start = this.next;
    this.line++;
    // Each is searched once for every one found: a note with one kind of line end is not searched for the other again.
    if (this.nextLf >= 0 && this.nextLf < this.start) this.nextLf = this.text.indexOf("\n", this.start);
    if (this.nextCr >= 0 && this.nextCr < this.start) this.nextCr = this.text.indexOf("\r", this.start);
    const lf = this.nextLf < 0 ? this.text.length : this.nextLf;
    this.end = this.nextCr < 0 ? lf : Math.min(lf, this.nextCr);
    this.next = this.end + terminatorLength(this.text, this.end);
    return true;
  }
}

/** @returns the length of the line break at that offset: 2 for CRLF, 1 for LF or CR, 0 at the end of the text. */
export function terminatorLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code === CR) return text.charCodeAt(offset + 1) === LF ? 2 : 1;
  return code === LF ? 1 : 0;
}

/** @returns the lines of a text without their terminators. */
export function linesOf(text: string): string[] {
  const cursor = new LineCursor(text);
  const lines: string[] = [];
  while (cursor.advance()) lines.push(text.slice(cursor.start, cursor.end));
  return lines;
}
