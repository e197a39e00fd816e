import type { Today } from "./due-buckets";
import type { Grouping, Placement } from "./item-grouping";
import type { OpenRows } from "./rows/open-rows";
import type { OrderedRows } from "./rows/ordered-rows";

/** Rows that are to be grouped. */
export interface ListedRows {
  readonly open: OpenRows;
  readonly ordered: OrderedRows;
  /** Their places in the order; null when all are. */
  readonly chosen: Uint32Array | null;
}

/** The groups that the rows of one key stand in. */
export interface KeyGroups {
  readonly key: number;
  /** How many rows have it. */
  readonly rows: number;
  /** The numbers of the groups: one as a rule, two for an item with two owners. */
  readonly groups: readonly number[];
}

/** Finds the groups of rows by their keys, and numbers them. */
export class GroupFinder {
  /** By number. */
  readonly placements: Placement[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly listed: ListedRows,
    private readonly grouping: Grouping,
    private readonly today: Today,
  ) {}

  /**
   * @param keys of the rows that are listed
   * @param count one more than the greatest
   * @returns the keys that were met, by the first row of each
   */
  find(keys: Int32Array, count: number): KeyGroups[] {
    const rows = new Int32Array(count);
    const firstRows = new Int32Array(count);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      rows[key] = (rows[key] ?? 0) + 1;
      if (rows[key] === 1) firstRows[key] = i;
    }
    const met: number[] = [];
    for (let key = 0; key < count; key++) if (rows[key] !== 0) met.push(key);
    // Keys of persons depend on what was edited before; what groups are called, and how equal ones stand, must not.
    met.sort((a, b) => (firstRows[a] ?? 0) - (firstRows[b] ?? 0));
    return met.map((key) => {
      return { key, rows: rows[key] ?? 0, groups: this.groupsOf(firstRows[key] ?? 0) };
    });
  }

  /**
   * Each once: an item's two owners may turn out to be one person.
   *
   * @param i a row, by its place among those listed
   */
  private groupsOf(i: number): number[] {
    const { open, ordered, chosen } = this.listed;
    const row = ordered.rows[chosen ? (chosen[i] ?? 0) : i] ?? 0;
    const note = open.notes[open.noteNumber(row)];
    const placements = note ? this.grouping.placementsOf(note, open.place(row), this.today) : [];
    const numbers = placements.map((placement) => this.numberOf(placement));
    return numbers.length > 1 ? [...new Set(numbers)] : numbers;
  }

  private numberOf(placement: Placement): number {
    let number = this.numbers.get(placement.key);
    if (number === undefined) this.numbers.set(placement.key, (number = this.placements.push(placement) - 1));
    return number;
  }
}
