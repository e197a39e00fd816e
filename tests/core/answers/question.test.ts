import { parseDueRange } from "../../../src/core/answers/due-range";
import { readQuestion } from "../../../src/core/answers/question";
import type { FlagValues } from "../../../src/core/answers/question";
import type { QuestionCommand } from "../../../src/core/answers/question-flags";
import { problemText } from "../../../src/core/answers/question-problem";
import { quoted } from "../../../src/core/answers/quoted";
import { formatIsoDate } from "../../../src/core/calendar-date";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import type { ItemQuery } from "../../../src/core/query/item-query";
import { QUESTION_WORDS_EN } from "../../../src/ui/i18n/english/question-words";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

/** A Wednesday. */
const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;

const index = indexOf(
  {
    "People/Dana Okafor/README.md": profileNote({ aliases: "[D. Okafor]" }),
    "People/Dana Petrov/README.md": profileNote({ aliases: "[Dee]" }),
    "People/Sam Rivera/README.md": profileNote({ aliases: "[Dee]" }),
    "Meetings/Budget.md": meetingNote(
      { date: "2025-10-29", people: ["Dana Okafor"] },
      "- [ ] Print it @Kim Lee\n- [ ] Pay @Dana Okafor\n",
    ),
    // Which Dana?
    "Meetings/Other.md": meetingNote({ people: ["Sam Rivera"] }, "- [ ] Ask @Dana\n"),
  },
  { myNames: ["Alex Stone"] },
);

function ask(command: QuestionCommand, values: FlagValues): ReturnType<typeof readQuestion> {
  return readQuestion(command, values, index, TODAY);
}

function queryOf(values: FlagValues): ItemQuery {
  const { question, problems } = ask("items", values);
  if (!question) throw new Error(JSON.stringify(problems));
  return question.query;
}

function refusals(command: QuestionCommand, values: FlagValues): string[] {
  return ask(command, values).problems.map((problem) => problemText(problem, QUESTION_WORDS_EN));
}

test("without flags everything open is asked for, as text, by due date", () => {
  expect(ask("rollup", {}).question).toEqual({
    command: "rollup",
    format: "text",
    isTotal: false,
    query: DEFAULT_ITEM_QUERY,
    person: null,
  });
});

test.each<[FlagValues, Partial<ItemQuery>]>([
  [{ by: "due-and-priority" }, { groupBy: "due-and-priority" }],
  [{ owner: "me" }, { owner: "mine" }],
  [{ owner: "Mine" }, { owner: "mine" }],
  [{ owner: "waiting" }, { owner: "waiting" }],
  [{ owner: "dana okafor, Sam Rivera" }, { ownerNames: ["Dana Okafor", "Sam Rivera"] }],
  [{ owner: "Kim Lee" }, { ownerNames: ["Kim Lee"] }],
  [{ person: "D. Okafor" }, { persons: ["Dana Okafor"] }],
  [{ person: "[[Dana Okafor]]" }, { persons: ["Dana Okafor"] }],
  [{ person: "[[People/Dana Petrov/README.md|Dee]]" }, { persons: ["Dana Petrov"] }],
  [{ owner: "@Dana Okafor" }, { ownerNames: ["Dana Okafor"] }],
  [{ owner: "[[Kim Lee]]" }, { ownerNames: ["Kim Lee"] }],
  [{ person: "People/Sam Rivera/README.md" }, { persons: ["Sam Rivera"] }],
  [{ person: "me" }, { persons: ["me"] }],
  [{ status: "?, In progress,TODO" }, { statuses: ["?", "In progress", "TODO"] }],
  [{ priority: "High,none" }, { priorities: ["high", "none"] }],
  [{ proposed: "only" }, { proposed: "only" }],
  [{ tag: "#task, work/urgent" }, { tags: ["#task", "work/urgent"] }],
  [{ path: "Meetings/" }, { path: "Meetings/" }],
  [{ search: "send plan" }, { search: "send plan" }],
  [{ sort: "created" }, { sortBy: "created" }],
  [{ limit: "12" }, { limit: 12 }],
  [{ due: "today" }, { dueFrom: TODAY.date, dueTo: TODAY.date }],
])("%j asks for %j", (values, expected) => {
  expect(queryOf(values)).toEqual({ ...DEFAULT_ITEM_QUERY, ...expected });
});

test.each<[string, string]>([
  ["overdue", "..2025-11-11"],
  ["today", "2025-11-12..2025-11-12"],
  ["tomorrow", "2025-11-13..2025-11-13"],
  ["this week", "2025-11-10..2025-11-16"],
  ["next-week", "2025-11-17..2025-11-23"],
  ["next-7-days", "2025-11-12..2025-11-18"],
  ["2025-12-01", "2025-12-01..2025-12-01"],
  ["2025-12-01..", "2025-12-01.."],
  ["..2025-12-01", "..2025-12-01"],
  ["2025-12-01..2025-12-31", "2025-12-01..2025-12-31"],
])("due %s are the days %s", (text, expected) => {
  const range = parseDueRange(text, TODAY);
  const shown = (date: Parameters<typeof formatIsoDate>[0] | null): string =>
    date === null ? "" : formatIsoDate(date);
  expect(range && `${shown(range.dueFrom)}..${shown(range.dueTo)}`).toBe(expected);
});

const ALL_FLAGS =
  "format, total, by, owner, person, due, status, priority, proposed, tag, path, search, sort, limit";

test.each<[QuestionCommand, FlagValues, string]>([
  ["items", { format: "xml" }, 'format must be one of text, md, json, tsv, ics, not "xml".'],
  ["list", { format: "ics" }, 'format must be one of text, md, json, tsv, not "ics".'],
  [
    "rollup",
    { by: "mood" },
    'by must be one of due, priority, due-and-priority, person, note, status, proposed, none, not "mood".',
  ],
  ["items", { limit: "-1" }, 'limit must be a whole number from 1 on, not "-1".'],
  ["items", { limit: "0" }, 'limit must be a whole number from 1 on, not "0".'],
  ["items", { limit: "1e9" }, 'limit must be a whole number from 1 on, not "1e9".'],
  ["items", { total: "yes" }, 'total must be one of true, false, not "yes".'],
  [
    "items",
    { due: "2026-02-30" },
    "due must be one of overdue, today, tomorrow, this-week, next-week, next-7-days, or a day written YYYY-MM-DD, " +
      'or days written FROM..TO, not "2026-02-30".',
  ],
  [
    "items",
    { status: "todo,doing" },
    'status must be one of Todo, In Progress, Proposed, On hold, not "doing".',
  ],
  [
    "items",
    { priority: "urgent" },
    'priority must be one of highest, high, medium, none, low, lowest, not "urgent".',
  ],
  ["items", { proposed: "no" }, 'proposed must be one of all, only, hide, not "no".'],
  ["items", { ownr: "me" }, `There is no "ownr". Allowed are ${ALL_FLAGS}.`],
  ["list", { owner: "me" }, 'There is no "owner". Allowed are format, total.'],
  ["items", { owner: "Dana" }, 'Nobody is called "Dana". Did you mean Dana Okafor or Dana Petrov?'],
  [
    "items",
    { due: "2025-12-31..2025-12-01" },
    'The last day of due lies before its first: "2025-12-31..2025-12-01".',
  ],
  // Nothing that is closed is ever in an answer.
  ["items", { status: "done" }, 'status must be one of Todo, In Progress, Proposed, On hold, not "done".'],
  ["items", { owner: "Kim Nobody" }, 'Nobody is called "Kim Nobody".'],
  ["items", { person: "Dana" }, 'Nobody is called "Dana". Did you mean Dana Okafor or Dana Petrov?'],
  [
    "person",
    { person: "Dee" },
    'Several persons are called "Dee": People/Dana Petrov/README.md, People/Sam Rivera/README.md',
  ],
  ["person", {}, "person is missing."],
])("%s %j is refused: %s", (command, values, message) => {
  expect(refusals(command, values)).toEqual([message]);
});

test.each(["", "..", "soon", "2025-12-01..x", "2025-1-1", "1..2..3"])("due %j is no day", (due) => {
  expect(refusals("items", { due })).toEqual([expect.stringContaining(`not "${due}".`)]);
});

test("all that is wrong is told at once", () => {
  expect(refusals("items", { format: "xml", limit: "x", person: "Kim" })).toHaveLength(3);
});

test.each([
  ['say "hi"', '"say \\"hi\\""'],
  ["two\nlines\tand\ra bell\u0007", '"two\\nlines\\tand\\u{d}a bell\\u{7}"'],
  ["a\u2028b\u202ec", '"a\\u{2028}b\\u{202e}c"'],
  ["<b>bold</b>", '"<b>bold</b>"'],
  ["back\\slash", '"back\\\\slash"'],
  ["", '""'],
  ["x".repeat(81), `"${"x".repeat(80)}…"`],
  ["😀".repeat(1_000_000), `"${"😀".repeat(80)}…"`],
])("%j is quoted on one line", (value, expected) => {
  expect(quoted(value)).toBe(expected);
});

test("a value of ten megabytes is answered with one short line", () => {
  const huge = "\n\"<b>'".repeat(2_000_000);
  for (const flag of ["format", "by", "owner", "person", "due", "status", "priority", "limit", "sort"]) {
    const [message = "", ...more] = refusals("items", { [flag]: huge });
    expect(more.length).toBeLessThanOrEqual(1);
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(600);
  }
});
