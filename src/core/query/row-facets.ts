import type { ResolvedNote } from "../index/resolved-note";
import { ITEM_GROUPINGS } from "./item-grouping";
import type { GroupBy } from "./item-query";
import { Numbering } from "./numbering";
import type { OpenRows } from "./open-rows";
import { RowMemo } from "./row-memo";

/** An item, by its place in its note. */
export interface PlacedItem {
  readonly note: ResolvedNote;
  readonly at: number;
}

/** What decides in which groups the open items stand (`Grouping.facetOf`), as numbers. */
export interface RowFacets {
  /** By row: its facet. */
  readonly of: Uint32Array;
  /** By facet: the first item that has it. */
  readonly samples: readonly PlacedItem[];
}

function facets(rows: OpenRows, groupBy: GroupBy): RowFacets {
  const { facetOf } = ITEM_GROUPINGS[groupBy];
  const of = new Uint32Array(rows.length);
  const samples: PlacedItem[] = [];
  const numbers = new Numbering<unknown>();
  rows.eachNote((note, from, to) => {
    for (let row = from; row < to; row++) {
      const at = rows.place(row);
      const facet = (of[row] = numbers.of(facetOf(note, at)));
      if (facet === samples.length) samples.push({ note, at });
    }
  });
  return { of, samples };
}

const known = new RowMemo(facets);

/** @returns the facets of all open rows for a grouping, worked out once. */
export function rowFacets(rows: OpenRows, groupBy: GroupBy): RowFacets {
  return known.of(rows, groupBy);
}
