import type { BlockSink, ScannedCheckbox } from "../parse/block-scanner";
import { BlockScanner } from "../parse/block-scanner";
import { LineCursor } from "../text/lines";
import { savedRegions } from "./saved-region";

type Shown = "heading" | "checkbox" | "text";

class LineKinds implements BlockSink {
  readonly kinds = new Map<number, Shown>();

  heading(_level: number, _text: string, line: number): void {
    this.kinds.set(line, "heading");
  }

  checkbox({ line }: ScannedCheckbox): void {
    this.kinds.set(line, "checkbox");
  }

  text(_start: number, _end: number, line: number): void {
    this.kinds.set(line, "text");
  }
}

interface Outside {
  /** Every line outside of saved rollups with its line end, and what it is shown as. */
  readonly lines: readonly string[];
  /** Whether a checkbox stands between two markers. */
  readonly hasTaskInside: boolean;
}

function outsideOf(text: string): Outside {
  const sound = savedRegions(text).filter(({ problem }) => problem === null);
  const scanned = new LineKinds();
  new BlockScanner(text, scanned).scan();
  const cursor = new LineCursor(text);
  const lines: string[] = [];
  let hasTaskInside = false;
  let at = 0;
  while (cursor.advance()) {
    const kind = scanned.kinds.get(cursor.line) ?? "";
    while (cursor.start > (sound[at]?.markers[1]?.start ?? Infinity)) at++;
    if (cursor.start < (sound[at]?.markers[0]?.start ?? Infinity))
      lines.push(`${kind}:${text.slice(cursor.start, cursor.next)}`);
    else if (kind === "checkbox") hasTaskInside = true;
  }
  return { lines, hasTaskInside };
}

/**
 * Judges a change of saved rollups by reading the new text again: every line outside of them is there byte for byte
 * and means what it meant, and none of them holds a task.
 */
export function isSameOutside(text: string, newText: string): boolean {
  const [before, after] = [outsideOf(text), outsideOf(newText)];
  return (
    !after.hasTaskInside &&
    before.lines.length === after.lines.length &&
    before.lines.every((line, i) => line === after.lines[i])
  );
}

function blocksOf(text: string): string[] {
  return outsideOf(text).lines.filter((line) => /^(?:heading|checkbox):/.test(line));
}

/** @returns whether two texts have the same headings and tasks outside of saved rollups, whatever else they say. */
export function hasSameBlocks(text: string, newText: string): boolean {
  const [before, after] = [blocksOf(text), blocksOf(newText)];
  return before.length === after.length && before.every((line, i) => line === after[i]);
}
