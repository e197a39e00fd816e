import fc from "fast-check";
import { parseNote } from "../../../src/core/parse/parse-note";
import { placeNote } from "../../../src/core/parse/place-note";
import { formatIsoDate } from "../../../src/core/calendar-date";
import { contentOf, indexOf, meetingNote, PARSE_OPTIONS } from "../../support/build";

/** A people note whose frontmatter is given line by line; its one item shows that the note survived. */
const note = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n\n- [ ] survived @Myself\n`;

function read(text: string): {
  kind: string;
  date: string | null;
  people: string[];
  items: number;
  ignored: string[];
} {
  const index = indexOf({ "N.md": text });
  const resolved = index.note("N.md");
  if (!resolved) throw new Error("the note was lost");
  const { kind, date, content } = resolved.note;
  return {
    kind,
    date: date === null ? null : formatIsoDate(date),
    people: resolved.people.persons.map((person) => person.name),
    items: resolved.items.length,
    ignored: content.ignored.map((value) => value.property),
  };
}

describe("a bad value costs that value, never the note (domain.md §1)", () => {
  test.each<[string, string[], { kind: string; date?: string; people?: string[] }]>([
    ["an empty person", ["type: people", 'person: ""'], { kind: "profile", people: ["N"] }],
    [
      "participants as a comma text",
      ["type: people", 'participants: "Dana Okafor, Sam Rivera"'],
      { kind: "meeting", people: ["Dana Okafor", "Sam Rivera"] },
    ],
    [
      "participants of null",
      ["type: people", "date: 2025-10-29", "participants: null"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    [
      "participants as an object",
      ["type: people", "date: 2025-10-29", "participants:", "  a: Dana"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    [
      "a spaced template as date",
      ["type: people", "date: { { DATE } }", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "a number as date",
      ["type: people", "date: 20251029", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "numbers as people",
      ["type: people", "participants: [42, Dana Okafor, true]"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "an impossible date",
      ["type: people", "date: 2026-02-30", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "a duplicated key",
      ["type: people", "date: 2025-10-29", "date: 2025-10-30"],
      { kind: "meeting", date: "2025-10-30" },
    ],
    [
      "a __proto__ key",
      ["type: people", "__proto__: { person: Evil }", "constructor: x", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "a line that is no YAML",
      ["type: people", "title: foo: bar", "date: 2025-10-29"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    [
      "an unclosed bracket",
      ["type: people", "tags: [a, b", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "nested lists",
      ["type: people", "participants: [[Dana Okafor], [[Sam Rivera]]]"],
      { kind: "meeting", people: ["Dana Okafor", "Sam Rivera"] },
    ],
    [
      "an unquoted wikilink",
      ["type: people", "person: [[Dana Okafor]]"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "a type in a list, in capitals",
      ["type: [PEOPLE]", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    [
      "the tag alone",
      ["tags: type/people", "person: Dana Okafor"],
      { kind: "meeting", people: ["Dana Okafor"] },
    ],
    ["frontmatter that is a list", ["- type: people"], { kind: "other" }],
    ["frontmatter that is a text", ["just words"], { kind: "other" }],
    [
      "a date with a time",
      ["type: people", "date: 2025-10-29T09:30:00Z"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    [
      "a spaced template as date, and nothing else",
      ["type: people", "date: { { DATE } }"],
      { kind: "meeting" },
    ],
    [
      "a date as a list of one",
      ["type: people", "date:", "- 2025-10-29"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    ["a date as a list of two", ["type: people", "date: [2025-10-29, 2025-10-30]"], { kind: "meeting" }],
    [
      "a date that is an unquoted link",
      ["type: people", "date: [[2025-10-29]]"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    [
      "a date that is an unquoted link with a folder",
      ["type: people", "date: [[Daily/2025/2025-10-29|today]]"],
      { kind: "meeting", date: "2025-10-29" },
    ],
    [
      "participants that are maps",
      ["type: people", "participants:", "- mail: d@example.org"],
      { kind: "meeting" },
    ],
    [
      "a list of nothing as date",
      ["type: people", "date: [null, '', []]"],
      { kind: "profile", people: ["N"] },
    ],
    ["an empty map as date", ["type: people", "date: {}"], { kind: "profile", people: ["N"] }],
    ["yes as person", ["type: people", "person: true"], { kind: "profile", people: ["N"] }],
    ["a date as a link", ["type: people", 'date: "[[2025-10-29]]"'], { kind: "meeting", date: "2025-10-29" }],
  ])("%s", (_, lines, expected) => {
    const { kind, date, people, items } = read(note(...lines));
    expect({ kind, date, people, items }).toEqual({ date: null, people: [], items: 1, ...expected });
  });

  test("what was ignored is named", () => {
    expect(
      read(note("type: people", "title: [a, b]", "date: soon", "participants: { a: b }")).ignored.sort(),
    ).toEqual(["date", "participants", "title"]);
  });

  test("the date falls back to the body, then to the file name", () => {
    const place = (path: string, text: string): string | null => {
      const { date } = placeNote(path, contentOf(text, path), true);
      return date === null ? null : formatIsoDate(date);
    };
    expect(
      place("2024-01-01 x.md", note("type: people", "date: never", "person: D") + "\n**Date**: 2025-10-29\n"),
    ).toBe("2025-10-29");
    expect(place("x/2024-01-01 y.md", note("type: people", "person: D"))).toBe("2024-01-01");
    expect(place("2024-01-01/y.md", note("type: people", "person: D"))).toBeNull();
    expect(place("12024-01-011.md", note("type: people", "person: D"))).toBeNull();
  });

  test.each<[string, string | null]>([
    ["2025-10-29", "2025-10-29"],
    ["2025-10-29T09:30", "2025-10-29"],
    ["[[2025-10-29]]", "2025-10-29"],
    ["[[Daily/2025-10-29]]", "2025-10-29"],
    ["[[Daily/2025/2025-10-29#Notes|that day]]", "2025-10-29"],
    ["**2025-10-29**", "2025-10-29"],
    ["**[[Daily/2025-10-29]]**", "2025-10-29"],
    ["Wed 2025-10-29", "2025-10-29"],
    ["Wed, **2025-10-29** 10:00", "2025-10-29"],
    ["(Mittwoch) 2025-10-29", "2025-10-29"],
    ["周三 2025-10-29", "2025-10-29"],
    ["2025-10-291", null],
    ["moved to 2025-10-29", null],
    ["[[2025-10-29 or so/Kickoff]]", null],
    ["someday", null],
    ["[".repeat(4_000), null],
    ["*".repeat(4_000), null],
  ])("a date line and a property that say %j", (written, expected) => {
    const line = contentOf(`# Sync\n**Date**: ${written}\n`).writtenDate;
    const property = contentOf(`---\ndate: ${JSON.stringify(written)}\n---\n`).writtenDate;
    expect([line, property].map((date) => (date === null ? null : formatIsoDate(date)))).toEqual([
      expected,
      expected,
    ]);
  });

  test.each<[string, string | null]>([
    ["20251029 Kickoff", "2025-10-29"],
    ["20251029-kickoff", "2025-10-29"],
    ["20251029T0930", "2025-10-29"],
    ["20251029 of 2025-10-28", "2025-10-28"],
    ["202510290930 Kickoff", null],
    ["20251329 Kickoff", null],
    ["19851029 Kickoff", null],
    ["Kickoff 20251029", null],
  ])("a file called %s", (name, expected) => {
    const { date } = placeNote(`${name}.md`, contentOf(note("type: people", "person: D")), true);
    expect(date === null ? null : formatIsoDate(date)).toBe(expected);
  });

  test("a text of a megabyte as a title is cut, not carried along", () => {
    const { content } =
      indexOf({ "N.md": note("type: people", `title: ${"x".repeat(1_000_000)}`) }).note("N.md")?.note ?? {};
    expect(content?.titleProperty.length).toBe(2_000);
  });
});

describe("notes that are read but never edited", () => {
  test.each<[string, string, string]>([
    ["bytes that were not UTF-8", "- [ ] a \uFFFD", "not-utf8"],
    ["conflict markers", "<<<<<<< ours\n- [ ] a\n=======\n- [ ] b\n>>>>>>> theirs\n", "conflict-markers"],
    ["more text than fits", `- [ ] a\n${"x".repeat(20_000_001)}`, "too-large"],
  ])("%s", (_, text, reason) => {
    const content = contentOf(text);
    expect(content.readOnly).toBe(reason);
    expect(content.items.length).toBeGreaterThan(0);
  });
});

describe("long and deep notes are read like any other", () => {
  const long = 100_000;
  test.each<[string, string, number]>([
    ["a line of 200,000 tags", `${"#a ".repeat(200_000)}\n- [ ] after`, 1],
    ["an item of 100,000 tags", `- [ ] a ${"#a ".repeat(long)}`, 1],
    ["30,000 list marks on one line", `${"- ".repeat(30_000)}x\n\n- [ ] after`, 1],
    ["30,000 nested lists and blank lines", `${"1. ".repeat(30_000)}x\n${"\n".repeat(30_000)}- [ ] after`, 1],
    ["an HTML comment that never closes", `<!--\n${"- [ ] hidden\n".repeat(long)}`, 0],
    ["a comment that never closes", `%%\n${"- [ ] hidden\n".repeat(long)}`, 0],
    ["lone CR line ends", "- [ ] a\r".repeat(long), long],
    ["a line of brackets", `- [ ] ${"[".repeat(500_000)}`, 1],
    ["a line of at signs", `- [ ] ${"@".repeat(500_000)}`, 1],
    ["a line of owners", `- [ ] ${"@Aa ".repeat(long)}`, 1],
    ["a line of links", `- [ ] ${"[[X Y]] ".repeat(50_000)}`, 1],
    ["a line of backticks", `- [ ] ${"`".repeat(500_000)}`, 1],
    ["a line of quote marks", `${">".repeat(500_000)} - [ ] deep`, 0],
    ["100,000 attendee lines", `${"With: Dana Okafor\n".repeat(long)}\n- [ ] after`, 1],
  ])("%s", (_, text, count) => {
    const index = indexOf({ "N.md": text });
    expect(index.note("N.md")?.items).toHaveLength(count);
  });

  test.each([
    ["brackets that nothing opens", "- [ ] a)\n"],
    ["brackets without a key", "- [ ] (a)\n"],
  ])("in the Dataview format: %s", (_, line) => {
    const { items } = contentOf(line.repeat(long), "N.md", { ...PARSE_OPTIONS, format: "dataview" });
    expect([items.length, items.body(long - 1)]).toEqual([long, line.trim().slice(6)]);
  });
});

describe("parsing never throws", () => {
  const frontmatter = fc.anything({
    withBigInt: false,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    maxDepth: 4,
  });
  const keys = fc.constantFrom(
    "type",
    "date",
    "person",
    "participants",
    "attendees",
    "title",
    "tags",
    "aliases",
    "source",
    "source_ref",
    "last_contact",
    "__proto__",
    "constructor",
  );

  test("on any frontmatter, and another note is never touched", () => {
    fc.assert(
      fc.property(fc.oneof(frontmatter, fc.dictionary(keys, frontmatter)), fc.string(), (value, text) => {
        const content = parseNote(
          { path: "Odd.md", text, frontmatter: value, tags: null, checkboxLines: null },
          PARSE_OPTIONS,
        );
        const index = indexOf({
          "Good.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, "- [ ] a @Dana"),
        });
        index.put("Odd.md", content);
        expect(index.note("Good.md")?.items[0]?.owners[0]?.name).toBe("Dana Okafor");
        expect([...index.notes()].length).toBeGreaterThan(0);
      }),
      { numRuns: 3_000 },
    );
  });

  test("on any text, and reading twice gives the same", () => {
    const pieces = fc.constantFrom(
      "---\n",
      "type: people\n",
      "**With**: Dana\n",
      "## Summary\n",
      "- [ ] a @Dana ",
      "📅 2025-11-08",
      "ðŸ“… ",
      "\r",
      "\n",
      "[[",
      "]]",
      "@",
      "#",
      "%%",
      "```",
      "> ",
      "\u2028",
      "\uFEFF",
      "{{",
      " ^id",
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const once = JSON.stringify(contentOf(source));
        expect(JSON.stringify(contentOf(source))).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });
});
