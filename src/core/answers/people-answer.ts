import { formatIsoDate } from "../calendar-date";
import type { CalendarDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { byUrgency } from "../query/item-order";
import type { Meeting } from "../query/meetings";
import { directionsOf, personSummary } from "../query/person-summary";
import type { AnswerFormat } from "./formats";
import { itemBullet } from "../rollup/item-bullet";
import { noteLink } from "../rollup/markdown-text";
import { toJson, toTsv } from "./formats";
import { isoOrNull, itemReport, personReport } from "./index-report";
import type { AnswerWords } from "./words";

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n## ${title} (${lines.length})\n\n${lines.join("\n")}\n`;
}

function meetingBullet({ date, title, paths }: Meeting, words: AnswerWords): string {
  const day = date === null ? words.undated : formatIsoDate(date);
  return `- ${day} · ${paths.map((path) => noteLink(path, title)).join(", ")}`;
}

/** @returns a person as Markdown: header, what is owed both ways, timeline. */
export function personMarkdown(
  index: VaultIndex,
  person: Person,
  today: CalendarDate,
  words: AnswerWords,
): string {
  const { lastMet, meetings } = personSummary(index, person, today);
  const { theyOwe, iOwe, mentioned } = directionsOf(index, person);
  const bullets = (items: readonly ResolvedItem[]): string[] =>
    [...items].sort(byUrgency).map((item) => itemBullet(item, words));
  const met = lastMet === null ? words.neverMet : words.lastMet(formatIsoDate(lastMet));
  return [
    `# ${person.name}\n\n${met}\n`,
    section(words.theyOwe, bullets(theyOwe)),
    section(words.iOwe, bullets(iOwe)),
    section(words.mentioned, bullets(mentioned)),
    section(
      words.timeline,
      meetings.map((meeting) => meetingBullet(meeting, words)),
    ),
  ].join("");
}

/** @returns one person in the wanted format; JSON adds the items to what `index` prints of a person. */
export function personAnswer(
  index: VaultIndex,
  person: Person,
  today: CalendarDate,
  words: AnswerWords,
  format: AnswerFormat,
): string {
  const directions = directionsOf(index, person);
  const named = Object.entries(directions) as [keyof typeof directions, readonly ResolvedItem[]][];
  if (format === "json") {
    const items = named.map(([key, list]) => [key, [...list].sort(byUrgency).map(itemReport)]);
    const { lastMet, usualGap } = personSummary(index, person, today);
    return toJson({
      ...personReport(index, person),
      lastMet: isoOrNull(lastMet),
      usualGap,
      ...Object.fromEntries(items),
    });
  }
  if (format === "tsv") {
    const rows = named.flatMap(([key, list]) =>
      [...list]
        .sort(byUrgency)
        .map(({ item, note, description }) => [
          key,
          isoOrNull(item.fields.dates.due) ?? "",
          item.fields.priority,
          description,
          note.path,
          String(item.line + 1),
        ]),
    );
    return toTsv([["direction", "due", "priority", "description", "path", "line"], ...rows]);
  }
  return personMarkdown(index, person, today, words);
}

/** @returns all known persons in the wanted format, sorted by name key. */
export function listAnswer(index: VaultIndex, today: CalendarDate, format: AnswerFormat): string {
  const people = index.directory.persons.map((person) => {
    const { name, profile, theyOwe, iOwe, mentioned, isMe } = personReport(index, person);
    const { lastMet, meetings } = personSummary(index, person, today);
    const counts = { lastMet: isoOrNull(lastMet), meetings: meetings.length, theyOwe, iOwe, mentioned };
    return { name, profile, ...(isMe ? { isMe } : {}), ...counts };
  });
  if (format === "json") return toJson({ people });
  const header = ["name", "last met", "meetings", "they owe", "i owe", "mentioned"];
  const rows = people.map((person) => [
    person.name,
    person.lastMet ?? "",
    ...[person.meetings, person.theyOwe, person.iOwe, person.mentioned].map(String),
  ]);
  if (format === "md") {
    const lines = [header, header.map(() => "---"), ...rows].map(
      (row) => `| ${row.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |\n`,
    );
    return lines.join("");
  }
  return toTsv([header, ...rows]);
}
