import type { Move } from "./moved";
import { moved } from "./moved";

/** Where values of a list go and come: made once, for all lists of one order. */
export class Splice {
  /** How long a list is afterwards. */
  private readonly length: number;
  private readonly moves: Move[] = [];
  /** Where the values stand that come. */
  private readonly places: number[] = [];

  /**
   * @param length of the lists before
   * @param gone the places of those that go, ascending
   * @param added for each that comes, how many of those that stay stand before it; ascending
   */
  constructor(length: number, gone: readonly number[], added: readonly number[]) {
    this.length = length - gone.length + added.length;
    let [from, passed] = [0, 0];
    const moveUpTo = (end: number): void => {
      const to = from - passed + this.places.length;
      if (end > from) this.moves.push({ from, to, length: end - from });
      from = end;
    };
    const passGone = (stay: number): void => {
      for (let at = gone[passed]; at !== undefined && at - passed <= stay; at = gone[passed]) {
        moveUpTo(at);
        from = at + 1;
        passed++;
      }
    };
    for (const stay of added) {
      passGone(stay);
      moveUpTo(stay + passed);
      this.places.push(stay + this.places.length);
    }
    passGone(length);
    moveUpTo(length);
  }

  /**
   * @param list see `moved`; it must not be used afterwards
   * @param values that come
   */
  apply<List extends Int32Array | Uint32Array>(list: List, values: ArrayLike<number>): List {
    const result = moved(list, this.moves, this.length);
    this.places.forEach((place, i) => (result[place] = values[i] ?? 0));
    return result;
  }
}
