import { EN } from "../../../src/ui/i18n/english";
import { dueText } from "../../../src/ui/format/due-words";
import { Formats } from "../../../src/ui/format/formats";
import { localeFor } from "../../../src/ui/format/locale";
import { day } from "../../support/build";

const TODAY = "2025-11-12";

test.each([
  ["2025-11-12", "Today"],
  ["2025-11-13", "Tomorrow"],
  ["2025-11-14", "Friday"],
  ["2025-11-18", "Tuesday"],
  ["2025-11-19", "Nov 19"],
  ["2025-12-31", "Dec 31"],
  ["2026-01-05", "Jan 5, 2026"],
  ["2025-11-11", "1 day overdue"],
  ["2025-11-09", "3 days overdue"],
  ["2025-10-23", "20 days overdue"],
  ["2025-10-22", "3 weeks overdue"],
  ["2025-09-12", "2 months overdue"],
  ["2025-09-13", "8 weeks overdue"],
  ["2024-11-12", "12 months overdue"],
  ["2023-11-13", "23 months overdue"],
  ["2023-11-12", "2 years overdue"],
  ["0001-01-01", "2,024 years overdue"],
])("due %s on 2025-11-12: %s", (due, expected) => {
  expect(dueText(day(due), day(TODAY), EN, new Formats("en", ["en-US"]))).toBe(expected);
});

test.each([
  ["en-US", "November 12, 2025"],
  ["en-GB", "12 November 2025"],
])("the exact date as %s writes it", (locale, expected) => {
  const shown = new Formats("en", [locale]).date(day(TODAY), "full");
  expect(shown).toContain("Wednesday");
  expect(shown).toContain(expected);
});

test("no day is moved by the time zone, at either end of the calendar", () => {
  const formats = new Formats("en", ["en-US"]);
  for (const iso of ["2025-01-01", "2025-12-31", "0099-03-01", "9999-12-31"]) {
    const [, month = "", dayOfMonth = ""] = iso.split("-");
    const shown = formats.date(day(iso), "dayAndYear");
    expect(shown).toContain(` ${Number(dayOfMonth)}, ${Number(iso.slice(0, 4))}`);
    expect(shown).toContain(["Jan", "", "Mar", "", "", "", "", "", "", "", "", "Dec"][Number(month) - 1]);
  }
});

test.each([
  ["en", ["de-DE", "en-GB", "en-US"], "en-GB"],
  ["en", ["de-DE"], "en"],
  ["en", [], "en"],
  ["en", ["english"], "en"],
])("language %s among %j is written as %s", (language, preferred, expected) => {
  expect(localeFor(language, preferred)).toBe(expected);
});
