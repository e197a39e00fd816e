import type { AnswerWords } from "../answers/words";
import { headingText } from "../answers/words";
import type { ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { DueBucket, Today } from "../query/due-buckets";
import type { ItemQuery } from "../query/item-query";
import type { ItemGroup } from "../query/open-items";
import { openItems } from "../query/open-items";
import { itemBullet } from "./item-bullet";
import { inlineText } from "./markdown-text";
import { matrixOf } from "./matrix";

/** A group of a rollup as text answers print it. */
export interface RollupGroup {
  readonly key: string;
  readonly title: string;
  /** How many there are, whether `limit` lists them or not. */
  readonly count: number;
  readonly items: readonly ResolvedItem[];
}

/** @returns groups with their words and items. */
export function rollupGroups(
  index: VaultIndex,
  groups: readonly ItemGroup[],
  words: AnswerWords,
): RollupGroup[] {
  return groups.map(({ key, heading, count, items }) => ({
    key,
    title: headingText(heading, words),
    count,
    items: [...items].flatMap((id) => index.item(id) ?? []),
  }));
}

function section({ title, count, items }: RollupGroup, words: AnswerWords): string {
  const bullets = items.map((item) => itemBullet(item, words)).join("\n");
  return `## ${inlineText(title)} (${count})\n\n${bullets}\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

/** Counts of due buckets by priorities, with totals. */
function matrixTable(groups: readonly ItemGroup[], words: AnswerWords): string {
  const matrix = matrixOf(groups);
  const columns = [...matrix.priorities, null];
  const titles = columns.map((priority) => (priority === null ? words.total : words.priorities[priority]));
  const counts = (bucket: DueBucket | null): string[] =>
    columns.map((priority) => String(matrix.count({ bucket, priority })));
  return [
    tableRow(["", ...titles]),
    tableRow(["---", ...titles.map(() => "---:")]),
    ...matrix.buckets.map((bucket) => tableRow([words.buckets[bucket], ...counts(bucket)])),
    tableRow([words.total, ...counts(null)]),
  ].join("");
}

/**
 * Markdown of a rollup: a heading with its count for every group, plain bullets below (experience.md, rollups); by due
 * date and priority, a table of counts first. The same answer gives the same text.
 *
 * @param pick which of the groups are meant; all when it is left out
 */
export function rollupMarkdown(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  words: AnswerWords,
  pick: (groups: readonly ItemGroup[]) => readonly ItemGroup[] = (groups) => groups,
): string {
  const { groups: all, omitted } = openItems(index, query, today);
  const groups = pick(all);
  if (groups.length === 0) return `${words.nothingOpen}\n`;
  const sections = rollupGroups(index, groups, words).map((group) => section(group, words));
  const isMatrix = query.groupBy === "due-and-priority";
  const table = isMatrix ? [matrixTable(groups, words)] : [];
  const rest = omitted > 0 ? [`${words.more(omitted)}\n`] : [];
  return [...table, ...sections, ...rest].join("\n");
}
