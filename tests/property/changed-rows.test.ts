import fc from "fast-check";
import type { VaultIndex } from "../../src/core/index/vault-index";
import type { ItemQuery } from "../../src/core/query/item-query";
import { DEFAULT_ITEM_QUERY, GROUPINGS, SORTINGS } from "../../src/core/query/item-query";
import { openItems } from "../../src/core/query/open-items";
import { warmUp } from "../../src/core/query/warm-up";
import { contentOf, day, indexOf, meetingNote } from "../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };
/** Everybody is known from one note that stays: then no change makes rows be put together from scratch. */
const NAMES = ["Dana Okafor", "Sam Rivera", "Ines Haas", "Alex Stone"];
const KNOWN = { "Z.md": meetingNote({ date: "2025-01-01", people: NAMES }, "- [ ] stays @Dana Okafor\n") };
const PATHS = ["A.md", "B.md", "C.md", "D/a.md", "E.md", "F.md", "G.md", "Inbox/x.md"];

const item = fc
  .tuple(
    fc.constantFrom(" ", "x", "?", "/"),
    fc.constantFrom("send the plan", "call", "ask about the budget"),
    fc.constantFrom(
      "",
      ...NAMES.map((name) => ` @${name}`),
      " @Sam Rivera, @Ines Haas",
      " @Team Blue",
      " @team blue",
    ),
    fc.subarray([" #proposed", " ⏫", " 📅 2025-11-08", " ➕ 2025-10-01"]),
    fc.constantFrom("", " 📅 2025-11-12", " 📅 2025-12-24"),
  )
  .map(([symbol, ...parts]) => `- [${symbol}] ${parts.flat().join("")}`);
const note = fc
  .record({
    date: fc.constantFrom("2025-10-29", "2025-10-30"),
    people: fc.subarray(NAMES, { maxLength: 2 }),
    items: fc.array(item, { maxLength: 5 }),
  })
  .map(({ items, ...fields }) => meetingNote(fields, items.join("\n")));

const path = fc.constantFrom(...PATHS);
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("put" as const), path, text: note }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), path, to: path }) },
);
const question: fc.Arbitrary<Partial<ItemQuery>> = fc.record({
  groupBy: fc.constantFrom(...GROUPINGS),
  sortBy: fc.constantFrom(...SORTINGS),
  search: fc.constantFrom("", "", "plan"),
  owner: fc.constantFrom("everyone" as const, "mine" as const),
});
/** Several changes that views are told of at once, some steps of a warm-up, then what views ask. */
const round = fc.record({
  steps: fc.nat(20),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  questions: fc.array(question, { maxLength: 3 }),
});
type Change = typeof change extends fc.Arbitrary<infer Kind> ? Kind : never;

function apply(index: VaultIndex, files: Map<string, string>, step: Change): void {
  if (step.kind === "remove") {
    files.delete(step.path);
    return index.remove(step.path);
  }
  const text = step.kind === "put" ? step.text : files.get(step.path);
  if (text === undefined) return;
  if (step.kind === "put") {
    files.set(step.path, text);
    return index.put(step.path, contentOf(text, step.path));
  }
  if (files.has(step.to)) return;
  files.delete(step.path);
  files.set(step.to, text);
  index.rename(step.path, step.to);
}

/** An answer with lines in place of ids. */
function shown(index: VaultIndex, query: Partial<ItemQuery>): unknown {
  const { groups, ...counts } = openItems(index, { ...DEFAULT_ITEM_QUERY, ...query }, TODAY);
  const lineOf = (id: number): string => {
    const found = index.item(id);
    return `${found?.note.path ?? ""}:${found?.item.line ?? ""}`;
  };
  return {
    counts,
    groups: groups.map(({ key, heading, count, items, leads, copies }) => ({
      key,
      heading,
      count,
      items: Array.from(items, lineOf),
      leads: Array.from(leads, (id) => [lineOf(id), ...(copies.get(id) ?? []).map(lineOf)]),
    })),
  };
}

test("rows, orders and groups brought up to date by what changed are those of an index built from scratch", () => {
  fc.assert(
    fc.property(fc.array(round, { maxLength: 8 }), (rounds) => {
      const settings = { myNames: ["Alex Stone"], groupWords: ["Team Blue"] };
      const index = indexOf(KNOWN, settings);
      const files = new Map<string, string>(Object.entries(KNOWN));
      let warming = warmUp(index);
      for (const { changes, steps, questions } of rounds) {
        index.batch(() => {
          for (const step of changes) apply(index, files, step);
        });
        for (let i = 0; i < steps; i++) if (warming.next().done === true) warming = warmUp(index);
        const scratch = indexOf(Object.fromEntries(files), settings);
        for (const query of questions) expect(shown(index, query)).toEqual(shown(scratch, query));
      }
    }),
    { numRuns: 300 },
  );
});
