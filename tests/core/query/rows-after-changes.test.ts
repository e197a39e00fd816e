import type { VaultIndex } from "../../../src/core/index/vault-index";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { openItems } from "../../../src/core/query/open-items";
import { openRowsInSteps } from "../../../src/core/query/rows/collect-rows";
import { isWarm, warmUp } from "../../../src/core/query/warm-up";
import { contentOf, day, indexOf, meetingNote, profileNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;
const KNOWN = meetingNote(
  { date: "2025-01-01", people: ["Dana Okafor", "Sam Rivera", "Ines Haas"] },
  "- [ ] stays @Ines Haas\n",
);

function owned(owner: string): string {
  return meetingNote({ date: "2025-10-01" }, `- [ ] one ${owner}\n`);
}

function byPerson(index: VaultIndex): unknown {
  const { groups } = openItems(index, { ...DEFAULT_ITEM_QUERY, groupBy: "person" }, TODAY);
  return groups.map(({ key, heading, count, items }) => {
    return { key, heading, count, paths: Array.from(items, (id) => index.item(id)?.note.path) };
  });
}

/** Changes notes at once, in the index and in what it is compared with. */
function change(index: VaultIndex, notes: Record<string, string>, changed: Record<string, string>): void {
  Object.assign(notes, changed);
  index.batch(() => {
    for (const [path, text] of Object.entries(changed)) index.put(path, contentOf(text, path));
  });
}

test("a warm-up that was overtaken numbers owners anew, and nobody's items are lost", () => {
  const notes = {
    "A.md": owned(""),
    "M.md": owned("@Dana Okafor"),
    "N.md": owned("@Sam Rivera"),
    "Z.md": KNOWN,
  };
  const index = indexOf(notes);
  const steps = openRowsInSteps(index);
  steps.next();
  byPerson(index);
  change(index, notes, { "M.md": owned("@Sam Rivera") });
  while (steps.next().done !== true);
  expect(byPerson(index)).toEqual(byPerson(indexOf(notes)));
});

test("many neighbouring notes change, and rows are put together from scratch while it warms up", () => {
  const many = (owner: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`A/${i}.md`, owned(owner)]));
  const notes: Record<string, string> = {
    ...many("@Dana Okafor"),
    "B.md": owned("@Sam Rivera"),
    "Z.md": KNOWN,
  };
  const index = indexOf(notes);
  for (const step of warmUp(index)) expect(step).toBeUndefined();
  byPerson(index);
  change(index, notes, many("@Ines Haas"));
  expect(isWarm(index)).toBe(false);
  for (const step of warmUp(index)) expect(step).toBeUndefined();
  expect(byPerson(index)).toEqual(byPerson(indexOf(notes)));
});

describe("groups by person do not depend on what was edited before", () => {
  test.each([
    ["a group's name is written in two ways", "@Team Blue", "@team blue"],
    [
      "two persons have one name",
      "[[People/Dana Okafor/README.md|Dana Okafor]]",
      "[[Work/Dana Okafor/README.md|Dana Okafor]]",
    ],
  ])("%s", (_what, one, other) => {
    const settings = { groupWords: ["Team Blue"] };
    const notes = {
      "M.md": owned(one),
      "N.md": owned(other),
      "People/Dana Okafor/README.md": profileNote(),
      "Work/Dana Okafor/README.md": profileNote(),
      "Z.md": KNOWN,
    };
    const index = indexOf(notes, settings);
    byPerson(index);
    change(index, notes, { "M.md": owned(other), "N.md": owned(one) });
    expect(byPerson(index)).toEqual(byPerson(indexOf(notes, settings)));
  });

  test("a group is called as in its first row", () => {
    const notes = { "M.md": owned("@Team Blue"), "N.md": owned("@team blue 📅 2025-11-01"), "Z.md": KNOWN };
    const index = indexOf(notes, { groupWords: ["Team Blue"] });
    expect(byPerson(index)).toContainEqual(
      expect.objectContaining({ heading: expect.objectContaining({ name: "team blue" }) }),
    );
  });
});
