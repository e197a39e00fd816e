/** Whose a new item becomes: whatever is typed that the note would read as its owner. */
import { addItem } from "../../../src/core/edit/new-item";
import { placedOwners } from "../../../src/core/people/placed-owners";
import { indexOf, meetingNote, profileNote, STUDIED_TASKS } from "../../support/build";
import { editContext, textOrWhy } from "../../support/intents";

const index = indexOf(
  {
    "People/Dana Okafor/README.md": profileNote({ aliases: "[Dee]" }),
    "Intro.md": meetingNote({ date: "2025-10-29", people: ["Priya Rao", "Priya Nair"] }),
  },
  { myNames: ["Alex Stone", "Alex"] },
);
const context = {
  ...editContext(),
  tasks: STUDIED_TASKS,
  requiredTag: "",
  ownersIn: (_path: string, body: string) => placedOwners(body, [], index.directory),
};

test.each([
  ["Me", "- [ ] Buy milk @Me"],
  ["Myself", "- [ ] Buy milk @Myself"],
  ["Alex", "- [ ] Buy milk @Alex"],
  ["Dee", "- [ ] Buy milk @Dee"],
  ["dana okafor", "- [ ] Buy milk @dana okafor"],
  ["Somebody New", "- [ ] Buy milk @Somebody New"],
  ["Priya", "ambiguous-owner"],
  ["nobody who is known", "unreadable-owner"],
  ["TBD", "unreadable-owner"],
])("%s", (owner, expected) => {
  const destination = { path: "Note.md", heading: "Action Items" };
  const item = { text: "Buy milk", owner, due: null, priority: "none" as const, destination };
  const added = textOrWhy(addItem("## Action Items\n", item, context, null));
  expect(added.replace("## Action Items\n", "").trimEnd()).toBe(expected);
});
