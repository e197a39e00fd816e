import type { OpenRows } from "./open-rows";
import { outOfDate } from "./out-of-date";
import type { RowColumns } from "./row-columns";
import { COLUMNS } from "./row-columns";
import type { Splice } from "./splice";

type Column = keyof RowColumns;

interface Lists {
  readonly rows: Uint32Array;
  readonly columns: Partial<Record<Column, Int32Array>>;
}

/**
 * Open rows in one order. What questions read of them lies in that order as well: fetched by row, each number would come
 * from another place in memory, which takes several times as long as all that is done with it.
 *
 * @remarks Brought up to date, the lists are changed in place, and nobody may read those of before.
 */
export class OrderedRows {
  private constructor(private lists: Lists | null) {}

  /** @param rows every row once */
  static of(rows: Uint32Array): OrderedRows {
    return new OrderedRows({ rows, columns: {} });
  }

  /** @throws when they have been brought up to date since */
  get rows(): Uint32Array {
    return (this.lists ?? outOfDate()).rows;
  }

  /** @returns one column in this order; put in order when somebody asks for the first time */
  column(name: Column, open: OpenRows): Int32Array {
    const { rows, columns } = this.lists ?? outOfDate();
    return (columns[name] ??= valuesAt(open.columns[name], rows));
  }

  /**
   * @param rows as they are numbered now, new ones among them; made of the rows of before
   * @param splice where rows went and came
   * @param added the rows that came
   * @returns the same order of now, with those columns that somebody has asked for; these can't be read any more
   */
  after(rows: Uint32Array, splice: Splice, added: Uint32Array, open: OpenRows): OrderedRows {
    const { columns: before } = this.lists ?? outOfDate();
    this.lists = null;
    const columns: Lists["columns"] = {};
    for (const name of COLUMNS) {
      const column = before[name];
      if (column) columns[name] = splice.apply(column, valuesAt(open.columns[name], added));
    }
    return new OrderedRows({ rows, columns });
  }
}

/** @returns the values at some places of a list */
export function valuesAt(column: Int32Array | Uint32Array, rows: Uint32Array): Int32Array {
  const values = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i] ?? 0] ?? 0;
  return values;
}
