/** What an index keeps of a note must not be pieces of the note's text: V8 would keep all of that alive with each. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { contentOf } from "../../support/build";

const NOTES = 20;
const PROSE = "Nobody keeps this prose after the note has been read. ".repeat(6_000);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Names and words of their own in each note, long enough not to be copied by V8 anyway. */
const cases: readonly [what: string, head: (i: number) => string][] = [
  [
    "names of an attendee line",
    (i) => `**With**: Bartholomew Featherstone${i}, [[Wilhelmina Ashdown${i}]]\n`,
  ],
  ["a heading", (i) => `# Quarterly review of everything ${i}\n`],
  ["a summary", (i) => `## Summary\n\nWe spoke about everything there is ${i}.\n\n## More\n`],
  [
    "an item's description, owner, tags and ids",
    (i) =>
      `- [ ] Send the plan number ${i} to everybody #quarterly-review-${i} @Bartholomew Featherstone${i} 📅 2025-11-08 🆔 identifier-number-${i} ⛔ other-identifier-${i} ^block-identifier-${i}\n`,
  ],
  [
    "names within an item",
    (i) => `- [ ] Ask [[Wilhelmina Ashdown${i}]] and @Bartholomew-Featherstone${i} about it\n`,
  ],
  ["an invalid date", (i) => `- [ ] Send it 📅 2025-13-${i % 10}${i % 10} and-something-behind-${i}\n`],
  ["what happens on completion", () => `- [ ] Send it 🏁 keepeverythinghere 📅 2025-11-08\n`],
  ["a person tag in a line", (i) => `Met #person/bartholomew-featherstone-${i} today\n`],
  ["a recurrence", (i) => `- [ ] Send it 🔁 every ${i + 2} weeks on Tuesday when done 📅 2025-11-08\n`],
];

test.each(cases)("%s", (_what, head) => {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: NOTES }, (_, i) =>
    contentOf(`---\ntype: people\ndate: 2025-11-01\n---\n${head(i)}\n${PROSE}${i}`, `Meetings/${i}.md`),
  );
  collectGarbage();
  const grown = process.memoryUsage().heapUsed - before;
  expect(kept).toHaveLength(NOTES);
  expect(grown).toBeLessThan((NOTES * PROSE.length) / 4);
});
