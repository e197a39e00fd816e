import type { VaultIndex } from "../../core/index/vault-index";
import type { Today } from "../../core/query/due-buckets";
import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroups } from "../../core/query/open-items";
import { openItems } from "../../core/query/open-items";
import { showsSame } from "../items/board-rows";

/** More different questions than one screen asks; older ones are asked anew. */
const MOST_KEPT = 100;

interface Kept {
  readonly revision: number;
  readonly answer: ItemGroups;
}

/**
 * Answers shared by all live blocks: the same question is asked of the index once for each of its revisions, however
 * many ask it. When the answer is the same as before, it is the same object.
 */
export class RollupAnswers {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly ports: { readonly index: VaultIndex; today(): Today }) {}

  ask(query: ItemQuery): ItemGroups {
    const { index } = this.ports;
    const today = this.ports.today();
    const key = JSON.stringify([query, today.date, today.weekStart]);
    const before = this.kept.get(key);
    if (before?.revision === index.revision) return before.answer;
    const answer = openItems(index, query, today);
    const same = before && showsSame(before.answer, answer) ? before.answer : answer;
    // Taken out and put back: the least recently asked stands first.
    this.kept.delete(key);
    this.kept.set(key, { revision: index.revision, answer: same });
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return same;
  }
}
