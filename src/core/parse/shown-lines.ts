import { linesOf } from "../text/lines";
import type { BlockSink, ScannedCheckbox } from "./block-scanner";
import { BlockScanner } from "./block-scanner";

/** A line that a note shows, and as what. */
export interface ShownLine {
  readonly kind: "heading" | "checkbox" | "text";
  /** 0-based. */
  readonly line: number;
  /** The whole line. */
  readonly text: string;
}

class ShownSink implements BlockSink {
  readonly shown: ShownLine[] = [];

  constructor(private readonly lines: readonly string[]) {}

  heading(_level: number, _text: string, line: number): void {
    this.add("heading", line);
  }

  checkbox({ line }: ScannedCheckbox): void {
    this.add("checkbox", line);
  }

  text(_start: number, _end: number, line: number): void {
    this.add("text", line);
  }

  private add(kind: ShownLine["kind"], line: number): void {
    this.shown.push({ kind, line, text: this.lines[line] ?? "" });
  }
}

/** @returns the lines that a note shows, top to bottom: none of code, comments and properties. */
export function shownLines(text: string): readonly ShownLine[] {
  const sink = new ShownSink(linesOf(text));
  new BlockScanner(text, sink).scan();
  return sink.shown;
}
