import { NO_DAY } from "../model/item-table";
import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";

// A column's first number: how many bytes a value takes, and what was done to the values.
const WIDTH = 7;
const DIFFERENCES = 8;
const GAPS = 16;

/** How a column is written. */
interface Form {
  /** 0 when all values, or all differences, are the same. */
  readonly width: number;
  /** What is taken from every value; nothing is written of it where all are `NO_DAY`. */
  readonly base: number;
  /** Whether the first value is written, and then the differences from row to row. */
  readonly isDifferences: boolean;
  /** Whether 0 stands for `NO_DAY`, and everything else is one more. */
  readonly hasGaps: boolean;
}

/** The extremes of a column's values or of their differences. */
class Extent {
  min = Infinity;
  max = -Infinity;

  get isEmpty(): boolean {
    return this.max === -Infinity;
  }

  add(value: number): void {
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** @param spare how many values above the greatest must fit as well */
  widthWith(spare: number): number {
    const range = this.isEmpty ? 0 : this.max - this.min + spare;
    if (range === 0) return 0;
    return range < 0x100 ? 1 : range < 0x1_0000 ? 2 : range < 0x100_0000 ? 3 : 4;
  }
}

const ALL_GAPS: Form = { width: 0, base: NO_DAY, isDifferences: false, hasGaps: true };

function formOf(cells: Int32Array, column: number, columns: number): Form {
  const values = new Extent();
  const differences = new Extent();
  let hasGaps = false;
  for (let i = column; i < cells.length; i += columns) {
    const value = cells[i] ?? 0;
    if (value === NO_DAY) hasGaps = true;
    else values.add(value);
    if (i > column) differences.add(value - (cells[i - columns] ?? 0));
  }
  if (values.isEmpty) return ALL_GAPS;
  const width = values.widthWith(hasGaps ? 1 : 0);
  if (!hasGaps && differences.widthWith(0) < width)
    return { width: differences.widthWith(0), base: differences.min, isDifferences: true, hasGaps };
  // Four bytes hold any value as it is.
  if (width === 4) return { width, base: 0, isDifferences: false, hasGaps: false };
  return { width, base: values.min, isDifferences: false, hasGaps };
}

function writeColumn(writer: ByteWriter, cells: Int32Array, column: number, columns: number): void {
  const form = formOf(cells, column, columns);
  const { width, base, isDifferences, hasGaps } = form;
  writer.uint(width | (isDifferences ? DIFFERENCES : 0) | (hasGaps ? GAPS : 0));
  if (form === ALL_GAPS) return;
  writer.int(base);
  if (isDifferences) writer.int(cells[column] ?? 0);
  if (width === 0) return;
  for (let i = isDifferences ? column + columns : column; i < cells.length; i += columns) {
    const value = cells[i] ?? 0;
    if (hasGaps) writer.fixed(value === NO_DAY ? 0 : value - base + 1, width);
    else writer.fixed(value - (isDifferences ? (cells[i - columns] ?? 0) : 0) - base, width);
  }
}

function readColumn(reader: ByteReader, cells: Int32Array, column: number, columns: number): void {
  const head = reader.uint();
  const width = head & WIDTH;
  const hasGaps = (head & GAPS) !== 0;
  const isDifferences = (head & DIFFERENCES) !== 0;
  const base = width === 0 && hasGaps ? NO_DAY : reader.int();
  if (isDifferences) cells[column] = reader.int();
  const first = isDifferences ? column + columns : column;
  reader.column(width, base, cells, first, columns);
  if (isDifferences) addUp(cells, first, columns);
  else if (hasGaps && width > 0) fillGaps(cells, base, column, columns);
}

/** Where a column has gaps, its least value stands for one, and all others are one too much. */
function fillGaps(cells: Int32Array, least: number, column: number, columns: number): void {
  for (let i = column; i < cells.length; i += columns) {
    const value = cells[i] ?? 0;
    cells[i] = value === least ? NO_DAY : value - 1;
  }
}

function addUp(cells: Int32Array, first: number, columns: number): void {
  for (let i = first; i < cells.length; i += columns) cells[i] = (cells[i] ?? 0) + (cells[i - columns] ?? 0);
}

/**
 * Writes rows of numbers column by column, each in as few bytes a value as its values or their differences allow: of
 * the 64 bytes of an item some 15 are left. Knows nothing of what the columns mean, but that many hold no day.
 *
 * @param columns how many numbers a row has
 */
export function writeCells(writer: ByteWriter, cells: Int32Array, columns: number): void {
  writer.uint(cells.length / columns);
  for (let column = 0; column < columns && cells.length > 0; column++)
    writeColumn(writer, cells, column, columns);
}

/** @param maxRows more rows than this are not believed */
export function readCells(reader: ByteReader, columns: number, maxRows: number): Int32Array {
  const rows = reader.uint();
  if (rows > maxRows) throw new RangeError("too many rows");
  const cells = new Int32Array(rows * columns);
  for (let column = 0; column < columns && rows > 0; column++) readColumn(reader, cells, column, columns);
  return cells;
}
