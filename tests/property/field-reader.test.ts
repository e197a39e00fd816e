import fc from "fast-check";
import { parseItemLine, readItemLine } from "../../src/core/parse/action-item-line";
import { DATAVIEW_FORMAT } from "../../src/core/parse/dataview-format";
import type { FieldFormat } from "../../src/core/parse/trailing-run";
import { tagsIn } from "../../src/core/parse/hash-tags";
import { EMOJI_FORMAT, readTrailingRun, RunReader } from "../../src/core/parse/trailing-run";
import { formatIsoDate } from "../../src/core/calendar-date";
import { readSlowly } from "../support/slow-field-reader";
import type { SlowReading } from "../support/slow-field-reader";

const PREFIX = "- [ ] ";
const SYMBOLS: Readonly<Record<string, string>> = {
  highest: "🔺",
  high: "⏫",
  medium: "🔼",
  low: "🔽",
  lowest: "⏬",
};

/** What our reader says, in the slow reader's words. */
function readFast(line: string, format: FieldFormat, isEmoji: boolean): SlowReading {
  const raw = PREFIX + line;
  const { bodyStart, run } = readItemLine(raw, 3, 4, format);
  const read = parseItemLine(raw, 3, 4, { line: 0, heading: "", confirmed: true }, format).fields;
  const fields: Record<string, string> = {};
  for (const [field, date] of Object.entries(read.dates))
    if (date !== null) fields[field] = formatIsoDate(date);
  for (const { field, text } of read.invalid) fields[field] = text;
  if (read.priority !== "none") fields["priority"] = isEmoji ? (SYMBOLS[read.priority] ?? "") : read.priority;
  if (read.recurrence !== null) fields["recurrence"] = read.recurrence;
  if (read.onCompletion !== null) fields["onCompletion"] = read.onCompletion;
  if (read.taskId !== null) fields["taskId"] = read.taskId;
  if (read.dependsOn.length > 0) fields["dependsOn"] = read.dependsOn.join(",");
  return {
    body: raw.slice(bodyStart, run.bodyEnd),
    blockId: run.blockId,
    tags: [...tagsIn(raw, bodyStart, run.bodyEnd), ...run.tags],
    fields,
  };
}

function sorted({ fields, ...rest }: SlowReading): unknown {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    key === "dependsOn" ? value.replace(/ /g, "") : value,
  ]);
  return { ...rest, fields: entries.filter(([, value]) => value !== "").sort() };
}

const date = fc.constantFrom(
  "2025-11-08",
  "2026-02-30",
  "2024-02-29",
  "2025-13-01",
  "0000-01-01",
  "2025-1-01",
  "TBD",
);
const gap = fc.constantFrom("", " ", " ", " ", "  ", "\t", "\u00a0", "\u2028", "\u200d", "\ufeff");
const vs = fc.constantFrom("", "", "\ufe0f");
const word = fc.constantFrom(
  "call",
  "Send the plan",
  "@Dana Okafor",
  "[[Sam]]",
  "#task",
  "#a/b",
  "#1",
  "x#no",
  "#tag📅",
  "#⏫",
  "text,",
  "(note)",
  "🔁",
  "📅",
  "^abc",
  " ^block-1",
  "every week",
  "delete",
  "🎉",
  "a_b-c",
  ",",
  "!",
  "]",
  ")",
  "[",
  "(",
  "::",
);
const emojiField = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("📅", "📆", "🗓", "⏳", "⌛", "🛫", "➕", "✅", "❌"),
      vs,
      fc.constantFrom("", " ", "   ", "\t"),
      date,
    )
    .map((p) => p.join("")),
  fc.tuple(fc.constantFrom("🔺", "⏫", "🔼", "🔽", "⏬"), vs).map((p) => p.join("")),
  fc
    .tuple(
      fc.constant("🔁"),
      vs,
      fc.constantFrom("", " "),
      fc.constantFrom("every day", "every 2 weeks, when done!", "", "täglich"),
    )
    .map((p) => p.join("")),
  fc
    .tuple(fc.constant("🏁"), vs, fc.constantFrom("", " "), fc.constantFrom("delete", "keep", "a1", ""))
    .map((p) => p.join("")),
  fc
    .tuple(fc.constant("🆔"), vs, fc.constantFrom("", " "), fc.constantFrom("abc", "a_b-1", "ä", ""))
    .map((p) => p.join("")),
  fc
    .tuple(
      fc.constant("⛔"),
      vs,
      fc.constantFrom("", " "),
      fc.constantFrom("abc", "a,b", "a , b", "a b", "a,,b", ",a"),
    )
    .map((p) => p.join("")),
);
const inlineField = fc
  .tuple(
    fc.constantFrom("[", "(", "[ ", "( "),
    fc.constantFrom(
      "due",
      "scheduled",
      "start",
      "created",
      "completion",
      "cancelled",
      "priority",
      "repeat",
      "onCompletion",
      "id",
      "dependsOn",
      "other",
    ),
    fc.constantFrom(":: ", "::", "::  ", ": "),
    fc.oneof(date, fc.constantFrom("high", "none", "lowest", "every day", "delete", "abc", "a, b", "")),
    fc.constantFrom("]", ")", " ]", " )", "],", ") ,", ""),
  )
  .map((parts) => parts.join(""));

function lines(field: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(gap, fc.oneof({ weight: 2, arbitrary: field }, { weight: 1, arbitrary: word })), {
      maxLength: 9,
    })
    .map((parts) => parts.flat().join(""));
}

describe("fields are read exactly as Tasks reads them (domain.md §4)", () => {
  const cases: readonly (readonly ["emoji" | "dataview", FieldFormat, fc.Arbitrary<string>])[] = [
    ["emoji", EMOJI_FORMAT, lines(emojiField)],
    ["dataview", DATAVIEW_FORMAT, lines(inlineField)],
  ];
  test.each(cases)(
    "%s format: equal to an independent slow reader on 100,000 lines",
    (name, format, line) => {
      fc.assert(
        fc.property(line, (text) => {
          const fast = sorted(readFast(text, format, name === "emoji"));
          const slow = sorted(readSlowly(text, name));
          // `expect` on every line would take a minute; it only runs to report a difference.
          if (JSON.stringify(fast) !== JSON.stringify(slow)) expect(fast).toEqual(slow);
        }),
        { numRuns: 100_000 },
      );
    },
  );

  test.each(cases)(
    "%s format: one reader for many lines reads each as if it were alone",
    (_name, format, line) => {
      const ending = fc.constantFrom(
        "",
        " #task",
        " #task #proposed",
        "\u00a0#task",
        " #task  #proposed",
        " #täglich",
      );
      const many = fc.array(fc.tuple(line, ending, fc.constantFrom("", " ^abc")), { maxLength: 8 });
      fc.assert(
        fc.property(many, (parts) => {
          const reader = new RunReader();
          for (const text of parts.map((part) => part.join(""))) {
            reader.read(text, 0, text.length, format);
            const { bodyEnd, end } = reader;
            const read = { tokens: [...reader.fields()], tags: reader.tags.texts(), bodyEnd, end };
            expect({ ...read, blockId: reader.blockId() }).toEqual(
              readTrailingRun(text, 0, text.length, format),
            );
            expect(reader.tags.joined()).toBe(read.tags.join(" "));
          }
        }),
        { numRuns: 5_000 },
      );
    },
  );

  test("after twenty-one rounds the rest stays description, as in Tasks", () => {
    const tags = Array.from({ length: 25 }, (_, i) => `#t${i}`).join(" ");
    const text = `Text ${tags} 📅 2025-11-08`;
    expect(sorted(readFast(text, EMOJI_FORMAT, true))).toEqual(sorted(readSlowly(text, "emoji")));
    expect(readFast(text, EMOJI_FORMAT, true).body).toContain("#t3");
  });
});
