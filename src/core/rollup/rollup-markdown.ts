import type { AnswerWords } from "../answers/words";
import { headingText } from "../answers/words";
import type { ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Today } from "../query/due-buckets";
import type { ItemQuery } from "../query/item-query";
import type { ItemGroup } from "../query/open-items";
import { openItems } from "../query/open-items";
import { itemBullet } from "./item-bullet";
import { inlineText } from "./markdown-text";

/** A group of a rollup as text answers print it. */
export interface RollupGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly ResolvedItem[];
}

/** @returns groups with their words and items. */
export function rollupGroups(
  index: VaultIndex,
  groups: readonly ItemGroup[],
  words: AnswerWords,
): RollupGroup[] {
  return groups.map(({ key, heading, items }) => ({
    key,
    title: headingText(heading, words),
    items: items.flatMap((id) => index.item(id) ?? []),
  }));
}

function section({ title, items }: RollupGroup, words: AnswerWords): string {
  const bullets = items.map((item) => itemBullet(item, words)).join("\n");
  return `## ${inlineText(title)} (${items.length})\n\n${bullets}\n`;
}

/**
 * Markdown of a rollup: a heading with its count for every group, plain bullets below (experience.md, rollups). The
 * same answer gives the same text.
 */
export function rollupMarkdown(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  words: AnswerWords,
): string {
  const groups = rollupGroups(index, openItems(index, query, today).groups, words);
  if (groups.length === 0) return `${words.nothingOpen}\n`;
  return groups.map((group) => section(group, words)).join("\n");
}
