import type { KeyGroups } from "./group-finder";

/** What stands in place of a group where there are several, or none. */
const SEVERAL = -1;

/** @returns for each group where its rows start when all stand one after the other, and behind them where the last one ends */
function startsOf(found: readonly KeyGroups[], groups: number): Int32Array {
  const starts = new Int32Array(groups + 1);
  for (const { rows, groups: some } of found)
    for (const group of some) starts[group + 1] = (starts[group + 1] ?? 0) + rows;
  for (let group = 1; group <= groups; group++)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  return starts;
}

/** Deals rows out to their groups: what is known of them then lies one group after the other. */
export class DealtRows {
  /** Where each group starts, and behind them where the last one ends. */
  readonly starts: Int32Array;
  /** By key, its group, or `SEVERAL`. */
  private readonly onlyGroups: Int32Array;
  private readonly several = new Map<number, readonly number[]>();

  /**
   * @param keys of the rows, in order
   * @param count one more than the greatest
   * @param found the groups of each key
   * @param groups how many there are
   */
  constructor(
    private readonly keys: Int32Array,
    count: number,
    found: readonly KeyGroups[],
    groups: number,
  ) {
    this.starts = startsOf(found, groups);
    this.onlyGroups = new Int32Array(count).fill(SEVERAL);
    for (const { key, groups: some } of found) {
      if (some.length === 1) this.onlyGroups[key] = some[0] ?? SEVERAL;
      else this.several.set(key, some);
    }
  }

  /** @param values of the rows, in order */
  deal(values: Int32Array): Int32Array {
    const { keys, onlyGroups, several } = this;
    const dealt = new Int32Array(this.starts.at(-1) ?? 0);
    const ends = this.starts.slice();
    const put = (group: number, value: number): void => {
      dealt[ends[group] ?? 0] = value;
      ends[group] = (ends[group] ?? 0) + 1;
    };
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const group = onlyGroups[key] ?? SEVERAL;
      if (group !== SEVERAL) put(group, values[i] ?? 0);
      else for (const one of several.get(key) ?? []) put(one, values[i] ?? 0);
    }
    return dealt;
  }
}
