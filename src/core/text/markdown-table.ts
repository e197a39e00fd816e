/** The row below a table's head. */
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Stands for a bar that belongs to its cell while a row is split; no line of text holds it. */
const BAR_OF_CELL = "\0";

/** @returns whether a line, without marks of quotes and lists, is the row of dashes below a table's head. */
export function isDelimiterRow(line: string): boolean {
  return line.includes("|") && DELIMITER_ROW.test(line);
}

/** Lines of a text that ends in a table. */
export interface TextWithTable {
  /** What stands above the table. */
  readonly above: readonly string[];
  /** Cells of the head and of the rows, as Markdown. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A bar behind a backslash belongs to its cell, as in `[[Note\|shown]]`. */
function cellsOf(row: string): string[] {
  const bars = row.replaceAll("\\|", BAR_OF_CELL).trim();
  const cells = bars.replace(/^\|/, "").replace(/\|$/, "").split("|");
  return cells.map((cell) => cell.trim().replaceAll(BAR_OF_CELL, "|"));
}

/** @returns the table that a paragraph's lines end in, with what stands above it; null when there is none */
export function tableIn(lines: readonly string[]): TextWithTable | null {
  const dashes = lines.findIndex((line, i) => i > 0 && isDelimiterRow(line) && lines[i - 1]?.includes("|"));
  if (dashes < 0) return null;
  return {
    above: lines.slice(0, dashes - 1),
    head: cellsOf(lines[dashes - 1] ?? ""),
    rows: lines.slice(dashes + 1).map(cellsOf),
  };
}
