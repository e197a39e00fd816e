import type { BlockSink, ScannedCheckbox } from "../parse/block-scanner";
import { BlockScanner } from "../parse/block-scanner";

/** An item as it stands in a text now. Offsets are into the text, except `symbolAt` and `symbolEndAt`: into `raw`. */
export interface PlacedItem {
  /** 0-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly symbolAt: number;
  readonly symbolEndAt: number;
  /** The nearest heading above, or ''. */
  readonly heading: string;
}

class ItemCollector implements BlockSink {
  readonly items: PlacedItem[] = [];
  private currentHeading = "";

  constructor(private readonly source: string) {}

  heading(_level: number, text: string): void {
    this.currentHeading = text;
  }

  checkbox({ line, lineStart, lineEnd, symbolStart, symbolEnd }: ScannedCheckbox): void {
    this.items.push({
      line,
      start: lineStart,
      end: lineEnd,
      raw: this.source.slice(lineStart, lineEnd),
      symbolAt: symbolStart - lineStart,
      symbolEndAt: symbolEnd - lineStart,
      heading: this.currentHeading,
    });
  }

  text(): void {
    // Only items matter here.
  }
}

/** @returns the items of a text, top to bottom, found by the scanner the index uses (safe-edits.md step 4 B). */
export function placedItems(text: string): readonly PlacedItem[] {
  const collector = new ItemCollector(text);
  new BlockScanner(text, collector).scan();
  return collector.items;
}
