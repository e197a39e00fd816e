import { nameKey } from "./name-key";

/** Words that stand for a group of people wherever they are the whole name; settings add more (domain.md §2). */
export const DEFAULT_GROUP_WORDS: readonly string[] = [
  "Team",
  "All",
  "Everyone",
  "Everybody",
  "Group",
  "People",
  "Legal",
  "Product",
  "Marketing",
  "Engineering",
  "Sales",
  "Finance",
  "HR",
  "Human Resources",
  "IT",
  "Operations",
  "Ops",
  "Support",
  "Customer Success",
  "Design",
  "Security",
  "Leadership",
  "Management",
  "Procurement",
  "Compliance",
  "Data",
  "Research",
  "QA",
  "DevOps",
  "Admin",
  "Attendees",
  "Participants",
];

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "tbd",
  "tbc",
  "tba",
  "n/a",
  "na",
  "none",
  "unknown",
  "nobody",
]);

/** @returns whether a text stands for nobody in particular: no letter in it, `TBD`, `Unknown …`, `Speaker 1`. */
export function isPlaceholder(text: string): boolean {
  const key = nameKey(text);
  return (
    PLACEHOLDERS.has(key) ||
    !/\p{L}/u.test(key) ||
    key.startsWith("unknown ") ||
    /^speaker ?[-#]?\d*$/.test(key)
  );
}

/** @returns a test for group words: the word itself, with a leading `the` or a trailing `team`. */
export function groupTest(groupWords: readonly string[]): (text: string) => boolean {
  const keys = new Set(groupWords.map(nameKey));
  return (text) => {
    const key = nameKey(text).replace(/^the /, "");
    return keys.has(key) || / (?:team|group)$/.test(key);
  };
}
