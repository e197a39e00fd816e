import { readFileSync } from "node:fs";
import type { IndexReport, ItemReport, PersonReport } from "../../../src/core/answers/index-report";

/** The sample vault's hand-written truth, and what follows from it without any code of ours. */
export const truth = JSON.parse(readFileSync("tests/vaults/sample.truth.json", "utf8")) as IndexReport;

/** The day for which the sample vault was written, a Wednesday; its week ends on Sunday. */
export const SAMPLE_DAY = "2025-11-12";
const END_OF_WEEK = "2025-11-16";

const notesAboutPeople = new Set(truth.notes.map((note) => note.path));

/** The items the lists collect: open, and in a note about people or with an owner (domain.md §6). */
export const collected: readonly ItemReport[] = truth.items.filter(
  (item) =>
    item.open && (notesAboutPeople.has(item.path) || item.owners.some((owner) => owner.kind !== "none")),
);

export const overdue = collected.filter((item) => item.due !== null && item.due < SAMPLE_DAY);

function titleOf({ due }: ItemReport): string {
  if (due === null) return "No due date";
  if (due < SAMPLE_DAY) return "Overdue";
  if (due === SAMPLE_DAY) return "Today";
  return due <= END_OF_WEEK ? "This week" : "Later";
}

const PRIORITY_TITLES: Readonly<Record<string, string>> = {
  highest: "Highest priority",
  high: "High priority",
  medium: "Medium priority",
  none: "No priority",
  low: "Low priority",
  lowest: "Lowest priority",
};

function countsBy(order: readonly string[], titleOfItem: (item: ItemReport) => string): [string, number][] {
  const counts = order.map((title): [string, number] => [
    title,
    collected.filter((item) => titleOfItem(item) === title).length,
  ]);
  return counts.filter(([, count]) => count > 0);
}

/** Group titles with their counts, in display order. */
export const countsByDue = countsBy(["Overdue", "Today", "This week", "Later", "No due date"], titleOf);
export const countsByPriority = countsBy(
  Object.values(PRIORITY_TITLES),
  (item) => PRIORITY_TITLES[item.priority] ?? "",
);

export function truePerson(name: string): PersonReport {
  const person = truth.people.find((candidate) => candidate.name === name);
  if (!person) throw new Error(`${name} is not in the truth`);
  return person;
}
