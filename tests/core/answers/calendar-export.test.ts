import fc from "fast-check";
import ICAL from "ical.js";
import { calendarText } from "../../../src/core/answers/calendar-export";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { collectedOpenItems } from "../../support/slow-query/open-items";
import { day, indexOf, meetingNote } from "../../support/build";

const STAMP = day("2025-11-12");

function indexWith(lines: readonly string[], path = "Meetings/Budget.md"): VaultIndex {
  const note = meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, `${lines.join("\n")}\n`);
  return indexOf({ [path]: note });
}

function exported(...lines: string[]): string {
  return calendarText(collectedOpenItems(indexWith(lines)), STAMP);
}

/** What a calendar makes of the text: the library reads it as Thunderbird does. */
function todosIn(text: string): InstanceType<typeof ICAL.Component>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  return calendar.getAllSubcomponents("vtodo");
}

function valuesOf(text: string): Record<string, string>[] {
  return todosIn(text).map((todo) =>
    Object.fromEntries(
      todo.getAllProperties().map((property) => [property.name, property.getValues().map(String).join("|")]),
    ),
  );
}

test("an item is a task with an all-day due date, a priority and a status", () => {
  const [todo] = valuesOf(
    exported("- [/] Send the plan @Dana Okafor #task #work/urgent ⏫ 🛫 2025-11-01 📅 2025-11-20"),
  );
  expect(todo).toMatchObject({
    summary: "Send the plan",
    due: "2025-11-20",
    dtstart: "2025-11-01",
    priority: "3",
    status: "IN-PROCESS",
    categories: "task|work/urgent",
    description: "Dana Okafor\nMeetings/Budget.md",
    dtstamp: "2025-11-12T00:00:00Z",
  });
});

test("a due date is a day without time and zone", () => {
  expect(exported("- [ ] Send 📅 2025-11-20")).toContain("\r\nDUE;VALUE=DATE:20251120\r\n");
});

test("an item without due date and priority has neither", () => {
  const [todo = {}] = valuesOf(exported("- [ ] Some day"));
  expect(Object.keys(todo).sort()).toEqual(["description", "dtstamp", "status", "summary", "uid"]);
});

test("a start on the due day or later is left out: calendars refuse it", () => {
  const [todo] = valuesOf(exported("- [ ] Send 🛫 2025-11-20 📅 2025-11-20"));
  expect(todo).not.toHaveProperty("dtstart");
});

test.each([
  ["commas, semicolons; and \\ backslashes", "commas\\, semicolons\\; and \\\\ backslashes"],
  ["BEGIN:VEVENT", "BEGIN:VEVENT"],
])("%j survives escaping", (description, written) => {
  const text = exported(`- [ ] ${description}`);
  expect(text).toContain(`SUMMARY:${written}`);
  expect(valuesOf(text)[0]?.["summary"]).toBe(description);
});

test("a long line is folded at 75 octets, never inside a character", () => {
  const description = "Größe 漢字 😀 ".repeat(30).trim();
  const text = exported(`- [ ] ${description}`);
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
  expect(valuesOf(text)[0]?.["summary"]).toBe(description);
});

test("lines end with CRLF only", () => {
  expect(exported("- [ ] One", "- [ ] Two").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("an item keeps its id when it is rescheduled, reprioritised, started, or moves within the note", () => {
  const [before] = valuesOf(exported("- [ ] Send the plan 📅 2025-11-20"));
  const after = valuesOf(exported("- [ ] Another one", "", "- [/] Send the plan ⏫ 📅 2025-12-24"));
  expect(after.map((todo) => todo["uid"])).toContain(before?.["uid"]);
});

test("an item with a block id keeps its id when its words change", () => {
  const [before] = valuesOf(exported("- [ ] Send the plan ^plan"));
  const [after] = valuesOf(exported("- [ ] Send the better plan ^plan"));
  expect(after?.["uid"]).toBe(before?.["uid"]);
});

test("equal items of a note, and of two notes, have ids of their own", () => {
  const index = indexWith(["- [ ] Send", "- [ ] Send"]);
  const other = indexWith(["- [ ] Send"], "Meetings/Other.md");
  const items = [...collectedOpenItems(index), ...collectedOpenItems(other)];
  const ids = valuesOf(calendarText(items, STAMP)).map((todo) => todo["uid"]);
  expect(new Set(ids).size).toBe(3);
});

test("the order of items changes no id", () => {
  const items = collectedOpenItems(indexWith(["- [ ] Send", "- [ ] Send 📅 2025-11-20"]));
  const byDue = (text: string): Record<string, string | undefined> =>
    Object.fromEntries(valuesOf(text).map((todo) => [todo["due"] ?? "", todo["uid"]]));
  expect(byDue(calendarText([...items].reverse(), STAMP))).toEqual(byDue(calendarText(items, STAMP)));
});

test("whatever an item says, a calendar reads it back: nothing breaks out of its field", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const [first] = collectedOpenItems(indexWith(["- [ ] x"]));
      if (!first) throw new Error("no item");
      const description = text.replace(/\p{Cs}/gu, "?");
      const read = valuesOf(calendarText([{ ...first, description }], STAMP));
      const expected = description
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replaceAll("\t", " ")
        .replace(/(?!\n)\p{Cc}/gu, "");
      expect(read.map((todo) => todo["summary"])).toEqual([expected]);
    }),
  );
});
