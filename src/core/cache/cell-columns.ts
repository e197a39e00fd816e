import { NO_DAY } from "../model/item-table";
import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";

// A column's first number: how many bytes a value takes, and what was done to the values.
const WIDTH = 7;
const DIFFERENCES = 8;
const GAPS = 16;

/** How a column is written. */
interface Form {
  /** 0 when all values are the same. */
  readonly width: number;
  /** What is taken from every value. */
  readonly base: number;
  /** Whether the differences from row to row are written instead of the values. */
  readonly isDifferences: boolean;
  /** Whether 0 stands for `NO_DAY`, and everything else is one more. */
  readonly hasGaps: boolean;
}

/** The extremes of a column's values and of their differences; found in one pass. */
class Extent {
  min = Infinity;
  max = -Infinity;

  add(value: number): void {
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** @param spare how many values above the greatest must fit as well */
  widthWith(spare: number): number {
    const range = this.max - this.min + spare;
    if (range < 0x100) return 1;
    return range < 0x1_0000 ? 2 : 4;
  }
}

function formOf(cells: Int32Array, column: number, columns: number): Form {
  const values = new Extent();
  const differences = new Extent();
  let hasGaps = false;
  let before = 0;
  for (let i = column; i < cells.length; i += columns) {
    const value = cells[i] ?? 0;
    if (value === NO_DAY) hasGaps = true;
    else values.add(value);
    differences.add(value - before);
    before = value;
  }
  const first = cells[column] ?? 0;
  const isConstant = hasGaps ? values.max === -Infinity : values.min === values.max;
  if (isConstant) return { width: 0, base: first, isDifferences: false, hasGaps: false };
  const width = values.widthWith(hasGaps ? 1 : 0);
  // Four bytes hold any value as it is.
  if (!hasGaps && differences.widthWith(0) < width) {
    return { width: differences.widthWith(0), base: differences.min, isDifferences: true, hasGaps };
  }
  return width === 4
    ? { width, base: 0, isDifferences: false, hasGaps: false }
    : { width, base: values.min, isDifferences: false, hasGaps };
}

function writeColumn(writer: ByteWriter, cells: Int32Array, column: number, columns: number): void {
  const { width, base, isDifferences, hasGaps } = formOf(cells, column, columns);
  writer.uint(width | (isDifferences ? DIFFERENCES : 0) | (hasGaps ? GAPS : 0));
  writer.int(base);
  if (width === 0) return;
  let before = 0;
  for (let i = column; i < cells.length; i += columns) {
    const value = cells[i] ?? 0;
    if (hasGaps) writer.fixed(value === NO_DAY ? 0 : value - base + 1, width);
    else writer.fixed(value - before - base, width);
    if (isDifferences) before = value;
  }
}

function readColumn(reader: ByteReader, cells: Int32Array, column: number, columns: number): void {
  const head = reader.uint();
  const width = head & WIDTH;
  const base = reader.int();
  if (width === 0) for (let i = column; i < cells.length; i += columns) cells[i] = base;
  else reader.column(width, base, cells, column, columns);
  if ((head & GAPS) !== 0) fillGaps(cells, base, column, columns);
  if ((head & DIFFERENCES) !== 0) addUp(cells, column, columns);
}

/** Where a column has gaps, its least value stands for one, and all others are one too much. */
function fillGaps(cells: Int32Array, least: number, column: number, columns: number): void {
  for (let i = column; i < cells.length; i += columns) {
    const value = cells[i] ?? 0;
    cells[i] = value === least ? NO_DAY : value - 1;
  }
}

function addUp(cells: Int32Array, column: number, columns: number): void {
  for (let i = column + columns; i < cells.length; i += columns)
    cells[i] = (cells[i] ?? 0) + (cells[i - columns] ?? 0);
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
