import type { BlockSink, ScannedCheckbox } from "../parse/block-scanner";
import { BlockScanner } from "../parse/block-scanner";
import { frontmatterEnd } from "../parse/frontmatter";
import type { CheckboxPlace } from "./field-signs";

class LineCollector implements BlockSink {
  readonly boxes = new Map<number, CheckboxPlace | null>();

  heading(_level: number, _text: string, line: number): void {
    this.boxes.set(line, null);
  }

  checkbox({ line, lineStart, symbolStart, symbolEnd }: ScannedCheckbox): void {
    this.boxes.set(line, { symbolAt: symbolStart - lineStart, symbolEndAt: symbolEnd - lineStart });
  }

  text(_start: number, _end: number, line: number): void {
    this.boxes.set(line, null);
  }
}

/**
 * The lines whose text is text: what a note shows, and its properties. Code (fenced or indented) may be about garbled
 * text, and comments are not shown: both are left alone.
 *
 * @returns line number → its checkbox, or null when the line is no item
 */
export function shownLines(text: string): ReadonlyMap<number, CheckboxPlace | null> {
  const collector = new LineCollector();
  for (let line = 0; line < frontmatterEnd(text).line; line++) collector.boxes.set(line, null);
  new BlockScanner(text, collector).scan();
  return collector.boxes;
}
