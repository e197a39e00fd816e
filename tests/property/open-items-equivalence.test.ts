import fc from "fast-check";
import { DUE_BUCKETS } from "../../src/core/query/due-buckets";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { PRIORITIES } from "../../src/core/model/priority";
import type { ItemQuery } from "../../src/core/query/item-query";
import {
  DEFAULT_ITEM_QUERY,
  GROUPINGS,
  OWNER_FILTERS,
  PROPOSED_FILTERS,
  SORTINGS,
} from "../../src/core/query/item-query";
import type { ItemGroups } from "../../src/core/query/open-items";
import { openItems } from "../../src/core/query/open-items";
import { contentOf, day, indexOf, meetingNote } from "../support/build";
import { openItems as slowOpenItems } from "../support/slow-query/open-items";

const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };
const NAMES = ["Dana Okafor", "Dana Petrov", "Dana", "Sam", "Alex Stone", "TBD", "Legal", "Zoë", "zoe"];
const PATHS = ["A.md", "B.md", "C.md", "Work/D 2025-01-02.md", "Inbox/x.md", "Inbox/y.md", "work/é.md"];
const TEXTS = [
  "send the plan",
  "Send the plan!",
  "send the  plan #work",
  "ask @Dana about the plan",
  "send (the plan",
  "Büro aufräumen",
  "BÜRO aufraumen #Heim/Küche",
  "ﬁle Σ plans #work",
  "…",
  "план",
];

const item = fc
  .tuple(
    fc.constantFrom(" ", "x", "?", "/", "h", "💡"),
    fc.constantFrom(...TEXTS),
    fc.constantFrom("", " (", " #tag", " `@`"),
    fc.constantFrom(
      "",
      ...NAMES.map((name) => ` @${name}`),
      " @Dana Okafor, @Sam",
      " @Sam, @Sam",
      " [[Sam]]",
    ),
    fc.subarray([
      " #proposed",
      " #work/urgent",
      " ⏫",
      " 🔽",
      " 📅 2025-11-08",
      " 📅 2025-11-12",
      " ➕ 2025-10-01",
    ]),
    fc.constantFrom(
      "",
      " 📅 2025-11-15",
      " 📅 1969-12-31",
      " 📅 9999-12-31",
      " 📅 0000-01-01",
      " 📅 2025-02-30",
    ),
  )
  .map(([symbol, ...parts]) => `- [${symbol}] ${parts.flat().join("")}`);

const note = fc
  .record({
    date: fc.constantFrom(undefined, "2025-10-29", "2025-10-30"),
    people: fc.subarray(NAMES, { maxLength: 3 }),
    title: fc.constantFrom("Intro", "Prüfung of the plan"),
    items: fc.array(item, { maxLength: 6 }),
  })
  .map(({ date, people, title, items }) =>
    meetingNote({ ...(date === undefined ? {} : { date }), people, title }, items.join("\n")),
  );
const vault = fc.dictionary(fc.constantFrom(...PATHS), note);

const someNames = fc.subarray([...NAMES, "me", "name:sam"], { maxLength: 2 });
const date = fc.constantFrom(
  null,
  day("0000-01-01"),
  day("2025-11-08"),
  day("2025-11-12"),
  day("9999-12-31"),
);
const search = fc.constantFrom(
  "",
  "plan",
  "THE PLAN",
  '"the plan"',
  '"the plan ("',
  "buro",
  "aufräumen",
  "#work",
  "#heim/küche",
  "@dana",
  '@"dana okafor"',
  "@zoe",
  "intro",
  "proposed",
  "sam",
  '"plan @dana"',
  '"about the"',
  "(",
  "#",
  "σ",
  "файл",
  '"okafor, sam"',
  "plan @sam #work",
  '"plan send"',
  '"plan #work"',
  '"(the plan"',
  "n",
);
const query: fc.Arbitrary<ItemQuery> = fc
  .record(
    {
      groupBy: fc.constantFrom(...GROUPINGS),
      sortBy: fc.constantFrom(...SORTINGS),
      owner: fc.constantFrom(...OWNER_FILTERS),
      ownerNames: someNames,
      persons: someNames,
      proposed: fc.constantFrom(...PROPOSED_FILTERS),
      priorities: fc.subarray([...PRIORITIES]),
      statuses: fc.subarray(["?", "todo", "On hold", "IN_PROGRESS", " ", "💡"], { maxLength: 2 }),
      tags: fc.subarray(["work", "#heim", "tag/", "proposed"], { maxLength: 2 }),
      path: fc.constantFrom("", "work", "/Inbox/", "*.md", "**/é.md"),
      dueFrom: date,
      dueTo: date,
      search,
      limit: fc.constantFrom(null, 1, 3),
    },
    { requiredKeys: [] },
  )
  .map((asked) => ({ ...DEFAULT_ITEM_QUERY, ...asked }));

/** With lists in place of maps and arrays of numbers. */
function plain({ groups, ...counts }: ItemGroups): unknown {
  const plainGroups = groups.map(({ items, leads, copies, ...group }) => {
    return { ...group, items: [...items], leads: [...leads], copies: [...copies] };
  });
  return { ...counts, groups: plainGroups };
}

function expectSame(index: VaultIndex, asked: ItemQuery): void {
  expect(plain(openItems(index, asked, TODAY))).toEqual(plain(slowOpenItems(index, asked, TODAY)));
}

const SETTINGS = [
  { myNames: ["Alex Stone"], inboxPaths: ["Inbox"] },
  { myNames: ["Alex Stone"], inboxPaths: [], itemScope: "people-notes" as const },
  { myNames: ["Alex Stone"], inboxPaths: ["Inbox"], requiredTag: "#work" },
];

test("filters, groups, orders, folds and counts as a pass over the items as objects does", () => {
  fc.assert(
    fc.property(
      vault,
      fc.constantFrom(...SETTINGS),
      fc.array(query, { maxLength: 6 }),
      (notes, settings, asked) => {
        const index = indexOf(notes, settings);
        for (const one of asked) expectSame(index, one);
      },
    ),
    { numRuns: 400 },
  );
});

test("the same after any change: what is taken over from before is still true", () => {
  const change = fc.tuple(fc.constantFrom(...PATHS), fc.option(note));
  fc.assert(
    fc.property(vault, fc.array(fc.tuple(change, query), { maxLength: 8 }), (notes, steps) => {
      const index = indexOf(notes, SETTINGS[0]);
      for (const [[path, text], asked] of steps) {
        if (text === null) index.remove(path);
        else index.put(path, contentOf(text, path));
        expectSame(index, asked);
      }
    }),
    { numRuns: 150 },
  );
});

test("an item of every due bucket is among those compared", () => {
  const lines = ["2025-11-08", "2025-11-12", "2025-11-15", "9999-12-31"].map((due) => `- [ ] x 📅 ${due}`);
  const index = indexOf({ "A.md": meetingNote({ people: ["Sam"] }, [...lines, "- [ ] x"].join("\n")) });
  expect(openItems(index, DEFAULT_ITEM_QUERY, TODAY).groups.map(({ key }) => key)).toEqual(DUE_BUCKETS);
});
