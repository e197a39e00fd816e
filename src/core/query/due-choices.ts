import type { CalendarDate } from "../calendar-date";
import { addDays, addMonths, startOfWeek } from "../calendar-date";
import type { Today } from "./due-buckets";

/** Due dates a menu offers. */
export type DueChoice = "today" | "tomorrow" | "next-week" | "in-a-month";

/** All of them, soonest first as a rule. */
export const DUE_CHOICES: readonly DueChoice[] = ["today", "tomorrow", "next-week", "in-a-month"];

/** @returns the day a choice stands for: next week is its first day, a month is clamped (domain.md §6). */
export function dueChoice(choice: DueChoice, { date, weekStart }: Today): CalendarDate {
  switch (choice) {
    case "today":
      return date;
    case "tomorrow":
      return addDays(date, 1);
    case "next-week":
      return addDays(startOfWeek(date, weekStart), 7);
    case "in-a-month":
      return addMonths(date, 1);
  }
}
