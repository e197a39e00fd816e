import { readSections } from "../../../src/core/parse/read-sections";
import { regionText } from "../../../src/core/rollup/saved-region";
import { contentOf } from "../../support/build";

const ROLLUP = regionText(
  { by: "due" },
  "# Everything\n\n## Summary\n\n- Date: 2024-01-01\n- With: Erin Vale\n\n## Decisions\n\n- Of another note\n",
  "\n",
);

const ABOVE = "---\ntype: people\n---\n";
const BELOW = [
  "# Weekly",
  "",
  "Date: 2025-11-03",
  "With: Dana Okafor",
  "",
  "## Summary",
  "",
  "We agreed.",
  "",
  "## Decisions",
  "",
  "- Ship it",
  "",
].join("\n");

/** All that is read of the note, but for its bytes. */
function said(text: string): object {
  return { ...contentOf(text, "Meetings/Weekly.md"), textHash: 0 };
}

const places: readonly [place: string, withRollup: string][] = [
  ["above everything", `${ABOVE}\n${ROLLUP}\n\n${BELOW}`],
  ["above its date", ABOVE + BELOW.replace("\nDate:", `\n${ROLLUP}\n\nDate:`)],
  ["in its summary", ABOVE + BELOW.replace("We agreed.", `${ROLLUP}\n\nWe agreed.`)],
  ["among its decisions", ABOVE + BELOW.replace("- Ship it", `${ROLLUP}\n\n- Ship it`)],
  ["at its end", `${ABOVE}${BELOW}\n${ROLLUP}\n`],
];

test.each(places)("a rollup saved %s says nothing of the note", (_place, text) => {
  expect(said(text)).toEqual(said(ABOVE + BELOW));
});

test.each(places)("a rollup saved %s belongs to no section of the note", (_place, text) => {
  const sections = (of: string): unknown =>
    readSections(of).map(({ heading, lines }) => [heading, lines.map((line) => line.text)]);
  expect(sections(text)).toEqual(sections(ABOVE + BELOW));
});

test("a rollup edited by hand is none of the note's words either", () => {
  const [, text] = places[1] ?? ["", ""];
  expect(said(text.replace("Erin Vale", "Erin Vale, Omar Reed"))).toEqual(said(ABOVE + BELOW));
});

test("one marker alone hides nothing", () => {
  const [begin = ""] = ROLLUP.split("\n");
  expect(said(`${ABOVE}\n${begin}\n\n${BELOW}`)).toEqual(said(ABOVE + BELOW));
});

test("markers in code hide nothing", () => {
  const [begin = "", end = ""] = [ROLLUP.split("\n")[0], ROLLUP.split("\n").at(-1)];
  const fenced = (marker: string): string => `\`\`\`\n${marker}\n\`\`\`\n`;
  expect(said(`${ABOVE}\n${fenced(begin)}\n${BELOW}\n${fenced(end)}`)).toEqual(said(ABOVE + BELOW));
});
