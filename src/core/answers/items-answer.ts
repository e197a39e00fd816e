import { formatIsoDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Resolution } from "../model/resolution";
import type { Today } from "../query/due-buckets";
import type { ItemQuery } from "../query/item-query";
import type { ItemGroup } from "../query/open-items";
import { bySource } from "../query/item-order";
import { collectedOpenItems, openItems } from "../query/open-items";
import type { AnswerFormat } from "./formats";
import { bulletText, toJson, toTsv, wikilink } from "./formats";
import { isoOrNull, itemReport } from "./index-report";
import type { AnswerWords } from "./words";
import { headingText } from "./words";

interface AnswerGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly ResolvedItem[];
}

function answerGroups(index: VaultIndex, groups: readonly ItemGroup[], words: AnswerWords): AnswerGroup[] {
  return groups.map(({ key, heading, items }) => ({
    key,
    title: headingText(heading, words),
    items: items.flatMap((id) => index.item(id) ?? []),
  }));
}

function ownerText(owner: Resolution, words: AnswerWords): string {
  const name = owner.person?.name ?? owner.text;
  if (owner.kind === "possible") return words.possibly(name);
  return owner.kind === "ambiguous" ? words.ambiguous(name) : name;
}

/** A proposal must not read like something agreed; an open item's other statuses are named as in the vault. */
function statusText({ isProposed, status }: ResolvedItem, words: AnswerWords): string {
  if (isProposed) return words.proposed;
  return status.type === "TODO" ? "" : status.name;
}

/** @returns the item's parts after its description: owners, due date, priority. */
function details(resolved: ResolvedItem, words: AnswerWords): string[] {
  const { owners, item } = resolved;
  const { dates, priority } = item.fields;
  return [
    owners
      .map((owner) => ownerText(owner, words))
      .filter(Boolean)
      .join(", "),
    dates.due === null ? "" : words.due(formatIsoDate(dates.due)),
    priority === "none" ? "" : words.priorities[priority],
    statusText(resolved, words),
  ].filter(Boolean);
}

/** One item as a plain bullet with a link to its note; never a checkbox, which would count as another task. */
export function itemBullet(resolved: ResolvedItem, words: AnswerWords): string {
  const { note, item, description } = resolved;
  const parts = [
    bulletText(description),
    ...details(resolved, words),
    wikilink(note.path, note.title, item.blockId),
  ];
  return `- ${parts.filter(Boolean).join(" · ")}`;
}

function itemLine(resolved: ResolvedItem, words: AnswerWords): string {
  const { note, item, description } = resolved;
  const parts = [
    `[${item.symbol}] ${description}`,
    ...details(resolved, words),
    `${note.path}:${item.line + 1}`,
  ];
  return `  ${parts.join(" · ")}`;
}

const TSV_HEADER = ["group", "status", "due", "priority", "owners", "description", "path", "line"];

function tsvRow(group: AnswerGroup, resolved: ResolvedItem, words: AnswerWords): string[] {
  const { note, item, owners, description } = resolved;
  const { dates, priority } = item.fields;
  return [
    group.title,
    item.symbol,
    isoOrNull(dates.due) ?? "",
    priority,
    owners.map((owner) => ownerText(owner, words)).join(", "),
    description,
    note.path,
    String(item.line + 1),
  ];
}

/** @returns Markdown of groups: a heading with its count, plain bullets below (experience.md, rollups). */
export function rollupMarkdown(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  words: AnswerWords,
): string {
  const groups = answerGroups(index, openItems(index, query, today).groups, words);
  if (groups.length === 0) return `${words.nothingOpen}\n`;
  const sections = groups.map(({ title, items }) => {
    const bullets = items.map((item) => itemBullet(item, words)).join("\n");
    return `## ${title} (${items.length})\n\n${bullets}\n`;
  });
  return sections.join("\n");
}

/**
 * The open items that match a query, grouped.
 *
 * @returns the answer in the wanted format; JSON is `{by, today, groups: [{key, title, count, items}]}`
 */
export function rollupAnswer(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  words: AnswerWords,
  format: AnswerFormat,
): string {
  if (format === "md") return rollupMarkdown(index, query, today, words);
  const groups = answerGroups(index, openItems(index, query, today).groups, words);
  if (format === "json") {
    return toJson({
      by: query.groupBy,
      today: formatIsoDate(today.date),
      groups: groups.map(({ key, title, items }) => ({
        key,
        title,
        count: items.length,
        items: items.map(itemReport),
      })),
    });
  }
  if (format === "tsv") {
    const rows = groups.flatMap((group) => group.items.map((item) => tsvRow(group, item, words)));
    return toTsv([TSV_HEADER, ...rows]);
  }
  if (groups.length === 0) return `${words.nothingOpen}\n`;
  const blocks = groups.map(
    ({ title, items }) =>
      `${title} (${items.length})\n${items.map((item) => itemLine(item, words)).join("\n")}\n`,
  );
  return blocks.join("\n");
}

/**
 * The open items the lists collect (domain.md §6), most pressing group first in text, by source in JSON.
 *
 * @returns the answer in the wanted format; JSON is `{today, items: […]}`, sorted by path and line
 */
export function itemsAnswer(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  words: AnswerWords,
  format: AnswerFormat,
): string {
  if (format !== "json") return rollupAnswer(index, query, today, words, format);
  const items = collectedOpenItems(index).sort(bySource).map(itemReport);
  return toJson({ today: formatIsoDate(today.date), items });
}
