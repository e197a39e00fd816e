import type { CalendarDate } from "../../../src/core/calendar-date";
import { formatIsoDate } from "../../../src/core/calendar-date";
import type { Meeting } from "../../../src/core/query/meetings";
import { EN } from "../../../src/ui/i18n/english";
import { DayWords } from "../../../src/ui/format/day-words";
import { initialsOf } from "../../../src/ui/person/initials";
import { monthlyCounts } from "../../../src/ui/person/monthly-counts";
import { renderSectionLines } from "../../../src/ui/person/section-lines";
import { timelineRows } from "../../../src/ui/person/timeline-rows";
import { linesUnder, readSections } from "../../../src/core/parse/read-sections";
import { day } from "../../support/build";

function meetingOn(iso: string | null): Meeting {
  const date: CalendarDate | null = iso === null ? null : day(iso);
  const path = `${iso ?? "undated"}.md`;
  return {
    date,
    title: "",
    paths: [path],
    people: [],
    summary: "",
    openItems: 0,
    totalItems: 0,
    isGarbled: false,
  };
}

test.each([
  ["Dana Okafor", "DO"],
  ["Dana van der Okafor", "DO"],
  ["dana", "D"],
  ["José Ñandú", "JÑ"],
  ["李 小龙", "李小"],
  ["عمر حسن", "عح"],
  ['(Dana) "Okafor"', "DO"],
  ["👩‍💻 Dana", "D"],
  ["🙂", ""],
  ["", ""],
])("initials of %s are %s", (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});

test("monthly counts cover the months up to today's, future meetings left out", () => {
  const meetings = ["2025-11-30", "2025-11-12", "2025-11-01", "2025-09-30", "2025-08-31", null].map(
    meetingOn,
  );
  const counts = monthlyCounts(meetings, day("2025-11-12"), 3);
  expect(counts.map(({ firstDay, count }) => `${formatIsoDate(firstDay)} ${count}`)).toEqual([
    "2025-09-01 1",
    "2025-10-01 0",
    "2025-11-01 2",
  ]);
});

test.each([
  ["2025-11-12", "today"],
  ["2025-11-11", "yesterday"],
  ["2025-11-13", "tomorrow"],
  ["2025-10-31", "12 days ago"],
  ["2025-06-12", "5 months ago"],
  ["2022-11-01", "3 years ago"],
])("%s is %s", (iso, expected) => {
  expect(new DayWords(EN).distance(day(iso), day("2025-11-12"))).toBe(expected);
});

test("a timeline has a sticky heading for each month, undated last", () => {
  const meetings = ["2025-11-30", "2025-11-01", "2024-11-01", null].map(meetingOn);
  const rows = timelineRows(
    meetings,
    (key) => key.startsWith("2024"),
    () => 0,
  );
  expect(rows.map(({ key, isSticky }) => (isSticky ? `# ${key}` : key))).toEqual([
    "# month 20393",
    "2025-11-30.md",
    "2025-11-01.md",
    "# month 20028",
    "2024-11-01.md",
    "# month null",
    "undated.md",
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

describe("section lines", () => {
  function render(text: string): { el: HTMLElement; leftOut: number } {
    const el = createDiv();
    const lines = linesUnder(readSections(`## Summary\n${text}`), ["summary"]);
    return { el, leftOut: renderSectionLines(el, lines) };
  }

  test("keep paragraphs, line breaks and nested lists", () => {
    const { el } = render("One\ntwo\n\n- a\n  - b\n    - c\n- d\n\nEnd");
    const shape = el.innerHTML.replace(/ dir="auto"/g, "").replace(/<\/?span>/g, "");
    expect(shape).toBe(
      "<p>One<br>two</p><ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul><p>End</p>",
    );
  });

  test("show a table with links and bars in its cells, and what stands above it", () => {
    const { el } = render(
      "Agreed:\n| What | Who |\n|:--|--:|\n| **Ship** | [[Dana Okafor\\|Dana]] |\n| a \\| b | x | too much |\n|",
    );
    const shape = el.innerHTML.replace(/ dir="auto"/g, "").replace(/<\/?span>/g, "");
    expect(shape).toBe(
      "<p>Agreed:</p>" +
        '<div class="people-details-table"><table><tr><th>What</th><th>Who</th></tr>' +
        "<tr><td><strong>Ship</strong></td>" +
        '<td><a class="internal-link" data-href="Dana Okafor" draggable="false">Dana</a></td></tr>' +
        "<tr><td>a | b</td><td>x</td></tr><tr><td></td></tr></table></div>",
    );
  });

  test.each(["a | b\nc | d", "a\n---|---", "| a |", "a\n---"])("no table: %j", (text) => {
    expect(render(text).el.querySelector("table")).toBeNull();
  });

  test("start with a nested list when the note does", () => {
    expect(render("    - a").el.querySelectorAll("li")).toHaveLength(0);
    expect(render("- a\n    - b\n        - c\n- d").el.querySelectorAll("ul")).toHaveLength(3);
  });

  test("stop after so many and say how many are left", () => {
    const { el, leftOut } = render(Array.from({ length: 75 }, (_, i) => `- ${i}`).join("\n"));
    expect(el.querySelectorAll("li")).toHaveLength(60);
    expect(leftOut).toBe(15);
  });

  test.each([
    "<script>alert(1)</script>",
    "![x](https://example.org/x.png)",
    "<img src=x>",
    "[a](javascript:alert(1))",
  ])("make no element of %s", (hostile) => {
    const { el } = render(`${hostile}\n\n- ${hostile}`);
    expect(el.querySelectorAll("script, img, iframe, [href^='javascript']")).toHaveLength(0);
  });
});
