import { formatIsoDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Today } from "../query/due-buckets";
import type { ItemQuery } from "../query/item-query";
import { bySource } from "../query/item-order";
import { openItems } from "../query/open-items";
import { calendarText } from "./calendar-export";
import type { AnswerFormat } from "./formats";
import { details, ownerText } from "../rollup/item-bullet";
import type { RollupGroup } from "../rollup/rollup-markdown";
import { rollupGroups, rollupMarkdown } from "../rollup/rollup-markdown";
import { toJson, toTsv } from "./formats";
import { isoOrNull, itemReport } from "./index-report";
import type { AnswerWords } from "./words";

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

function tsvRow(group: RollupGroup, resolved: ResolvedItem, words: AnswerWords): string[] {
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

/**
 * The open items that match a query, grouped.
 *
 * @returns the answer in the wanted format; JSON is `{by, today, groups: [{key, title, count, items}], omitted}`, where
 *   `omitted` lines were left out by the query's limit
 */
export function rollupAnswer(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  words: AnswerWords,
  format: AnswerFormat,
): string {
  if (format === "md") return rollupMarkdown(index, query, today, words);
  if (format === "ics") return itemsCalendar(index, query, today);
  const found = openItems(index, query, today);
  const groups = rollupGroups(index, found.groups, words);
  if (format === "json") {
    return toJson({
      by: query.groupBy,
      today: formatIsoDate(today.date),
      groups: groups.map(({ key, title, count, items }) => ({
        key,
        title,
        count,
        items: items.map(itemReport),
      })),
      omitted: found.omitted,
    });
  }
  if (format === "tsv") {
    const rows = groups.flatMap((group) => group.items.map((item) => tsvRow(group, item, words)));
    return toTsv([TSV_HEADER, ...rows]);
  }
  if (groups.length === 0) return `${words.nothingOpen}\n`;
  const blocks = groups.map(
    ({ title, count, items }) =>
      `${title} (${count})\n${items.map((item) => itemLine(item, words)).join("\n")}\n`,
  );
  const rest = found.omitted > 0 ? [`${words.more(found.omitted)}\n`] : [];
  return [...blocks, ...rest].join("\n");
}

/** The lines a query finds, each once, in the order asked for; copies stand for themselves or are left to their leads. */
export function itemsFound(
  index: VaultIndex,
  query: ItemQuery,
  today: Today,
  lines: "items" | "leads",
): ResolvedItem[] {
  const { groups } = openItems(index, { ...query, groupBy: "none" }, today);
  return groups.flatMap((group) => [...group[lines]]).flatMap((id) => index.item(id) ?? []);
}

/** @returns the open items that match a query as a calendar's tasks; copies of an item are one task. */
export function itemsCalendar(index: VaultIndex, query: ItemQuery, today: Today): string {
  return calendarText(itemsFound(index, query, today, "leads"), today.date);
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
  const items = itemsFound(index, query, today, "items").sort(bySource).map(itemReport);
  return toJson({ today: formatIsoDate(today.date), items });
}
