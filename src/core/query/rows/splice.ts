type Numbers = Int32Array | Uint32Array;

/** Where values of a list go and come: made once, for all lists of one order. */
export class Splice {
  /**
   * @param gone the places of those that go, ascending
   * @param added for each that comes, how many of those that stay stand before it; ascending
   */
  constructor(
    private readonly gone: ArrayLike<number>,
    private readonly added: ArrayLike<number>,
  ) {}

  /**
   * @param values that come
   * @returns a new list; what lies between two changes is copied in one go
   */
  apply<List extends Numbers>(list: List, values: ArrayLike<number>): List {
    const { gone, added } = this;
    const length = list.length - gone.length + added.length;
    const result = new (list.constructor as new (length: number) => List)(length);
    let [from, to, passed] = [0, 0, 0];
    const copyUpTo = (end: number): void => {
      result.set(list.subarray(from, end), to);
      to += end - from;
      from = end;
    };
    for (let i = 0; i <= added.length; i++) {
      const stay = added[i] ?? list.length;
      for (let at = gone[passed]; at !== undefined && at - passed <= stay; at = gone[++passed]) {
        copyUpTo(at);
        from++;
      }
      copyUpTo(Math.min(stay + passed, list.length));
      const value = values[i];
      if (value !== undefined && i < added.length) result[to++] = value;
    }
    return result;
  }
}
