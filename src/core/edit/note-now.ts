import { hashLines, hashText } from "../text/hash";
import type { PlacedItem } from "./placed-items";
import { placedItems } from "./placed-items";

/** The text in which items are looked for: scanned once, hashed when asked. */
export class NoteNow {
  readonly items: readonly PlacedItem[];
  private byLine: ReadonlyMap<number, PlacedItem> | null = null;
  private hashes: readonly number[] | null = null;
  private positions: ReadonlyMap<number, readonly number[]> | null = null;
  private hashOfText: number | null = null;

  constructor(readonly text: string) {
    this.items = placedItems(text);
  }

  /** `hashLines` of the text. */
  get textHash(): number {
    this.hashOfText ??= hashLines(this.text);
    return this.hashOfText;
  }

  /** @returns the item on a line, or null. */
  at(line: number): PlacedItem | null {
    this.byLine ??= new Map(this.items.map((item) => [item.line, item]));
    return this.byLine.get(line) ?? null;
  }

  /** @returns `hashText` of the item at a position in `items`; null where there is none. */
  hashAt(position: number): number | null {
    this.hashes ??= this.items.map(({ raw }) => hashText(raw));
    return this.hashes[position] ?? null;
  }

  /** @returns the positions in `items` of all lines with that hash, top to bottom. */
  positionsOf(rawHash: number): readonly number[] {
    this.positions ??= this.fileByHash();
    return this.positions.get(rawHash) ?? [];
  }

  private fileByHash(): ReadonlyMap<number, readonly number[]> {
    const positions = new Map<number, number[]>();
    this.items.forEach((_item, position) => {
      const hash = this.hashAt(position) ?? 0;
      const filed = positions.get(hash);
      if (filed) filed.push(position);
      else positions.set(hash, [position]);
    });
    return positions;
  }
}
