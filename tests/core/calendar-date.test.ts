import fc from "fast-check";
import type { Weekday } from "../../src/core/calendar-date";
import {
  addDays,
  addMonths,
  calendarDate,
  endOfWeek,
  formatIsoDate,
  parseIsoDate,
  startOfWeek,
  weekdayOf,
  yearMonthDay,
} from "../../src/core/calendar-date";
import { day } from "../support/build";

const MS_PER_DAY = 86_400_000;
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

describe("a calendar date", () => {
  test("is the number of days since 1970-01-01, as the platform's own calendar counts them in UTC", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = new Date(days * MS_PER_DAY);
        const ours = calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(ours).toBe(days);
        expect(weekdayOf(day("1970-01-01"))).toBe(4);
        if (ours !== null) {
          expect(weekdayOf(ours)).toBe(date.getUTCDay());
          const { year, month, day: dayOfMonth } = yearMonthDay(ours);
          expect([year, month, dayOfMonth]).toEqual([
            date.getUTCFullYear(),
            date.getUTCMonth() + 1,
            date.getUTCDate(),
          ]);
          expect(parseIsoDate(formatIsoDate(ours))).toBe(ours);
        }
      }),
    );
  });

  test.each([
    "2026-02-30",
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-1-01",
    "2025-01-1x",
    "",
    "20250101",
  ])("%s is no day", (text) => expect(parseIsoDate(text)).toBeNull());

  test.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-11-12", 1, "2025-12-12"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-15", -1, "2024-12-15"],
  ])("%s plus %i months is %s", (from, months, to) =>
    expect(formatIsoDate(addMonths(day(from), months))).toBe(to),
  );

  test.each<[string, Weekday, string, string]>([
    ["2025-11-12", 1, "2025-11-10", "2025-11-16"],
    ["2025-11-16", 1, "2025-11-10", "2025-11-16"],
    ["2025-11-16", 0, "2025-11-16", "2025-11-22"],
    ["2025-11-12", 6, "2025-11-08", "2025-11-14"],
  ])("the week of %s starting on weekday %i is %s to %s", (date, weekStart, first, last) => {
    expect(formatIsoDate(startOfWeek(day(date), weekStart))).toBe(first);
    expect(formatIsoDate(endOfWeek(day(date), weekStart))).toBe(last);
  });

  test("crosses month and year ends by counting days", () => {
    expect(formatIsoDate(addDays(day("2025-12-31"), 1))).toBe("2026-01-01");
    expect(formatIsoDate(addDays(day("2024-03-01"), -1))).toBe("2024-02-29");
  });
});
