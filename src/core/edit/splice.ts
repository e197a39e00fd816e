/** Replaces the characters from `from` up to `to` by `insert`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A change decided on a text and proven; writing it is all that is left. */
export interface TextChange {
  readonly kind: "edit";
  /** The smallest changes, in order and apart; offsets are into the text it was decided on. */
  readonly splices: readonly Splice[];
  /** The whole new text. */
  readonly text: string;
}

/** @returns the text with all splices made. They must be in order and not overlap; offsets are into `text`. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, insert } of splices) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** @returns the splices moved right by an offset: from a line into the text it stands in. */
export function shiftSplices(splices: readonly Splice[], by: number): Splice[] {
  return splices.map(({ from, to, insert }) => ({ from: from + by, to: to + by, insert }));
}

/** @returns the splices that change something, in order of their place. */
export function realSplices(text: string, splices: readonly Splice[]): Splice[] {
  return splices
    .filter(({ from, to, insert }) => text.slice(from, to) !== insert)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
