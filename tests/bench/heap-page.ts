/** What runs in the page of `heap-bench.ts`: an index of a generated vault, as nothing but itself keeps it alive. */
import type { VaultIndex } from "../../src/core/index/vault-index";
import { DEFAULT_ITEM_QUERY } from "../../src/core/query/item-query";
import { openItems } from "../../src/core/query/open-items";
import { warmUp } from "../../src/core/query/warm-up";
import { finish } from "../../src/core/steps";
import { indexOfGone, TODAY } from "./bench-vault";

export interface HeapBench {
  /** Reads a vault of so many notes; the one read before is gone. */
  read(count: number): void;
  /** Asks what is asked of all items, so that all is there that answers remember. */
  ask(): void;
}

let index: VaultIndex | null = null;

const heapBench: HeapBench = {
  read: (count) => {
    index = null;
    index = indexOfGone(count);
  },
  ask: () => {
    if (!index) throw new Error("Nothing has been read.");
    finish(warmUp(index));
    openItems(index, DEFAULT_ITEM_QUERY, TODAY);
    index.notesOf("me");
  },
};

Object.assign(window, { heapBench });
