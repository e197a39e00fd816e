import type { CalendarDate } from "../calendar-date";
import { formatIsoDate } from "../calendar-date";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import type { SectionLine } from "../parse/read-sections";
import type { Meeting } from "../query/meetings";
import { meetingText } from "../query/meeting-text";
import type { PreparedItem } from "../query/prepare";
import { preparePerson } from "../query/prepare";
import { itemBullet } from "../rollup/item-bullet";
import { bulletText, inlineText, noteLink } from "../rollup/markdown-text";
import type { AnswerWords } from "./words";

/** The words of a prepared meeting. */
export interface PrepareWords {
  readonly title: string;
  readonly lastMeeting: string;
  readonly noLastMeeting: string;
  readonly decisions: string;
  /** "asked 23 days ago, 2 meetings since". */
  readonly asked: (days: number, meetingsSince: number) => string;
}

/** What a prepared meeting is written from. */
export interface PrepareSource {
  readonly index: VaultIndex;
  readonly people: readonly Person[];
  /** See `preparePerson`. */
  readonly notePath: string;
  readonly today: CalendarDate;
  /** @returns a note's text; null when it can't be read. */
  readonly textOf: (path: string) => string | null;
}

function sectionLines(lines: readonly SectionLine[]): string[] {
  return lines.flatMap(({ kind, text, depth }) => {
    if (kind === "bullet") return [`${"  ".repeat(depth)}- ${bulletText(text)}`];
    if (kind === "heading") return [`**${inlineText(text)}**`];
    return [...text.split("\n").map((line) => bulletText(line)), ""];
  });
}

function lastMeetingText(meeting: Meeting | null, { textOf }: PrepareSource, words: PrepareWords): string[] {
  if (!meeting) return [words.noLastMeeting, ""];
  const [lead = ""] = meeting.paths;
  const day = meeting.date === null ? "" : formatIsoDate(meeting.date);
  const said = meetingText(meeting.paths.map((path) => ({ path, text: textOf(path) })));
  const summary = said.summary ? sectionLines(said.summary.lines) : [];
  const decisions = said.decisions.flatMap(({ lines }) => sectionLines(lines));
  return [
    `### ${words.lastMeeting}`,
    "",
    [day, noteLink(lead, meeting.title)].filter(Boolean).join(" · "),
    "",
    ...(summary.length > 0 ? [...summary, ""] : []),
    ...(decisions.length > 0 ? [`**${words.decisions}**`, "", ...decisions, ""] : []),
  ];
}

function itemLines(
  title: string,
  items: readonly PreparedItem[],
  words: PrepareWords,
  answers: AnswerWords,
): string[] {
  if (items.length === 0) return [];
  const bullets = items.map(({ item, waiting }) => {
    const asked = waiting ? ` · ${words.asked(waiting.days, waiting.meetingsSince)}` : "";
    return `${itemBullet(item, answers)}${asked}`;
  });
  return [`### ${title} (${items.length})`, "", ...bullets, ""];
}

/** @returns what to know before a meeting as Markdown: a person a section; items are plain bullets, never checkboxes. */
export function prepareMarkdown(source: PrepareSource, words: PrepareWords, answers: AnswerWords): string {
  const { index, people, notePath, today } = source;
  const sections = people.map((person) => {
    const { lastMeeting, theyOwe, iOwe } = preparePerson(index, person, notePath, today);
    const open = [
      ...itemLines(answers.theyOwe, theyOwe, words, answers),
      ...itemLines(answers.iOwe, iOwe, words, answers),
    ];
    const nothing = open.length === 0 ? [answers.nothingOpen, ""] : [];
    return [
      `## ${inlineText(person.name)}`,
      "",
      ...lastMeetingText(lastMeeting, source, words),
      ...open,
      ...nothing,
    ];
  });
  const text = [`# ${words.title}`, "", ...sections.flat()].join("\n");
  return `${text.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
