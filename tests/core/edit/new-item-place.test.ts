/** Where a new item goes among what stands there already. */
import { addItem } from "../../../src/core/edit/new-item";
import { regionText, savedRegions } from "../../../src/core/rollup/saved-region";
import { STUDIED_TASKS } from "../../support/build";
import { editContext, textOrWhy } from "../../support/intents";

const context = { ...editContext(), tasks: STUDIED_TASKS, requiredTag: "" };

function added(text: string): string {
  const destination = { path: "Note.md", heading: "Action Items" };
  return textOrWhy(
    addItem(text, { text: "New", owner: null, due: null, priority: "none", destination }, context, null),
  );
}

const HEADING = "## Action Items\n";

test.each([
  ["an item with code", "- [ ] Run this\n  ```sh\n  a\n\n  b\n  ```\n", "\nEnd.\n"],
  ["children behind a blank line", "- [ ] Parent\n\n  - [ ] child\n", ""],
  ["a paragraph of the item behind a blank line", "- [ ] Parent\n\n  More on parent.\n", "\n\nEnd.\n"],
  ["a line that goes on without being indented", "- [ ] A long item\ncontinues here\n", "\nEnd.\n"],
  ["a child that goes on so", "- [ ] Parent\n  - [ ] child\ncontinues here\n", "## Decisions\n- x\n"],
  ["several of all that", "- [ ] One\ngoes on\n\n  and on\n\n\n  - x\nstill\n", "> a quote\n"],
  ["a quote right below", "- [ ] One\n", "> a quote\n"],
  ["another list", "- [ ] One\n", "* not a task\n"],
  ["a rule", "- [ ] One\n", "***\n"],
  ["code right below", "- [ ] One\n", "```\ncode\n```\n"],
  ["a heading that is indented", "- [ ] One\n", "\n  ## Decisions\n"],
  ["text behind a blank line", "- [ ] One\n", "\ntext\n"],
])("behind %s", (_what, list, rest) => {
  expect(added(HEADING + list + rest)).toBe(`${HEADING}${list}- [ ] New\n${rest}`);
});

test("with the note's line ends", () => {
  const list = `${HEADING}- [ ] A\n\n  - [ ] child\n`.replaceAll("\n", "\r\n");
  expect(added(list)).toBe(`${list}- [ ] New\r\n`);
});

describe("a saved rollup in the section", () => {
  const grouped = `${regionText({ by: "due" }, "## Later (1)\n\n- x\n", "\n")}\n`;
  const plain = `${regionText({ by: "none" }, "- x\n", "\n")}\n`;

  test.each([
    ["its headings end no section", `${HEADING}- [ ] One\n`, `\n${grouped}\n## Decisions\n`],
    ["without a list above it", `${HEADING}`, `\n${grouped}\n## Decisions\n`],
    [
      "a list below it is the section's when it has no heading",
      `${HEADING}\n${plain}\n- [ ] One\n`,
      "\nEnd\n",
    ],
    ["the rollup's note ends with it", `${HEADING}- [ ] One\n`, `\n${grouped}`],
  ])("%s", (_what, above, below) => {
    const text = added(above + below);
    expect(text).toBe(`${above}- [ ] New\n${below}`);
    expect(savedRegions(text).map(({ problem }) => problem)).toEqual([null]);
  });
});
