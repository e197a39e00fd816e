import type { AnswerWords } from "../answers/words";
import { formatIsoDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { Resolution } from "../model/resolution";
import { bulletText, inlineText, noteLink } from "./markdown-text";

/** @returns the name of an owner as a text answer gives it. */
export function ownerText(owner: Resolution, words: AnswerWords): string {
  const name = owner.person?.name ?? owner.text;
  if (owner.kind === "possible") return words.possibly(name);
  return owner.kind === "ambiguous" ? words.ambiguous(name) : name;
}

/** A proposal must not read like something agreed; an open item's other statuses are named as in the vault. */
function statusText({ isProposed, status }: ResolvedItem, words: AnswerWords): string {
  if (isProposed) return words.proposed;
  return status.type === "TODO" ? "" : status.name;
}

/** @returns an item's parts after its description: owners, due date, priority. */
export function details(resolved: ResolvedItem, words: AnswerWords): string[] {
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
    ...details(resolved, words).map(inlineText),
    noteLink(note.path, note.title, item.blockId),
  ];
  return `- ${parts.filter(Boolean).join(" · ")}`;
}
