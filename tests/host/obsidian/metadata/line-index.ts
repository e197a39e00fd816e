/** Offsets to lines and columns. */
import type { Loc, Pos } from "../api";

export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.starts.push(i + 1);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  startOf(line: number): number {
    return this.starts[line] ?? 0;
  }

  /** Where the line of `offset` begins. */
  lineStart(offset: number): number {
    return this.startOf(this.lineAt(offset));
  }

  loc(offset: number): Loc {
    const line = this.lineAt(offset);
    return { line, col: offset - this.startOf(line), offset };
  }

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }
}
