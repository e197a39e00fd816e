import type { ActionItem } from "../model/action-item";
import { trimmedStart } from "../text/whitespace";
import { ItemReader } from "./item-reader";
import type { FieldFormat, TrailingRun } from "./trailing-run";
import { readTrailingRun } from "./trailing-run";

/** Where the parts of an item's line lie; offsets into the line. */
export interface ItemLine {
  readonly symbolStart: number;
  readonly symbolEnd: number;
  /** First character after the checkbox and the space that follows it. */
  readonly bodyStart: number;
  readonly run: TrailingRun;
}

/** @returns the parts of a line whose checkbox symbol lies between the two offsets. */
export function readItemLine(
  raw: string,
  symbolStart: number,
  symbolEnd: number,
  format: FieldFormat,
): ItemLine {
  const bodyStart = trimmedStart(raw, symbolEnd + 1, raw.length);
  return { symbolStart, symbolEnd, bodyStart, run: readTrailingRun(raw, bodyStart, raw.length, format) };
}

/** What the scanner knows of a line besides its text. */
export interface ItemPlace {
  readonly line: number;
  readonly heading: string;
  readonly confirmed: boolean;
}

/** An item read from a single line, with that line. */
export interface LineItem extends ActionItem {
  readonly raw: string;
  /** Offset in `raw` of the symbol. */
  readonly symbolAt: number;
}

/** @returns the item on a raw line whose checkbox symbol lies between two offsets. */
export function parseItemLine(
  raw: string,
  symbolStart: number,
  symbolEnd: number,
  { line, heading, confirmed }: ItemPlace,
  format: FieldFormat,
): LineItem {
  const reader = new ItemReader(raw, { format, requiredText: "" });
  reader.under(heading);
  reader.add({ line, lineStart: 0, lineEnd: raw.length, symbolStart, symbolEnd }, confirmed);
  return { ...reader.items().item(0), raw, symbolAt: symbolStart };
}
