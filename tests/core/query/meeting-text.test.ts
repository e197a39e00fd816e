import { meetingText } from "../../../src/core/query/meeting-text";

/** What is left of each note's decisions, as an outline; "#" before a heading. */
function decisions(...notes: readonly string[]): string[][] {
  const said = meetingText(notes.map((text, i) => ({ path: `${i}.md`, text: `## Decisions\n${text}` })));
  return said.decisions.map(({ lines }) =>
    lines.map(({ kind, depth, text }) => `${kind === "heading" ? "# " : "  ".repeat(depth)}${text}`),
  );
}

describe("decisions of a meeting that several notes tell of", () => {
  test("a bullet keeps its parent when another note has said the parent with something else below it", () => {
    expect(
      decisions("- Budget\n  - approved for Q1", "- Move to Lisbon\n- Budget\n  - capped at 10k"),
    ).toEqual([
      ["Budget", "  approved for Q1"],
      ["Move to Lisbon", "Budget", "  capped at 10k"],
    ]);
  });

  test("what is said again with all that is below it is left out", () => {
    const budget = "- Budget\n  - approved for Q1";
    expect(decisions(budget, `${budget}\n- Move to Lisbon`, "- Move to Lisbon\n\nAnd one more.")).toEqual([
      ["Budget", "  approved for Q1"],
      ["Move to Lisbon"],
      ["And one more."],
    ]);
  });

  test("what is said again with less below it is left out, with more below it is not", () => {
    const more = "- Budget\n  - approved\n  - for Q1";
    expect(decisions(more, "- Budget\n  - for Q1")).toEqual([["Budget", "  approved", "  for Q1"]]);
    expect(decisions("- Budget\n  - for Q1", more)).toEqual([
      ["Budget", "  for Q1"],
      ["Budget", "  approved", "  for Q1"],
    ]);
  });

  test("the same words below another bullet, or under another heading, are another decision", () => {
    expect(decisions("- Budget\n  - approved", "- Hiring\n  - approved")).toEqual([
      ["Budget", "  approved"],
      ["Hiring", "  approved"],
    ]);
    expect(decisions("### Budget\n- approved", "### Hiring\n- approved")).toEqual([
      ["# Budget", "approved"],
      ["# Hiring", "approved"],
    ]);
  });

  test("a heading that was said stays above something new, and only there", () => {
    const first = "### Budget\n- approved\n### Travel\n- by train";
    expect(
      decisions(first, "### Budget\n- approved\n- capped\n### Travel\n- by train\n### Rooms\n- two"),
    ).toEqual([
      ["# Budget", "approved", "# Travel", "by train"],
      ["# Budget", "capped", "# Rooms", "two"],
    ]);
  });

  test("a note that says the same twice is taken at its word", () => {
    expect(decisions("- Wait\n- Wait")).toEqual([["Wait", "Wait"]]);
  });
});
