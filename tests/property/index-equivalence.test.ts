import fc from "fast-check";
import { indexReport } from "../../src/core/answers/index-report";
import { toJson } from "../../src/core/answers/formats";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { openItems } from "../../src/core/query/open-items";
import { warmUp } from "../../src/core/query/warm-up";
import { DEFAULT_ITEM_QUERY } from "../../src/core/query/item-query";
import { contentOf, day, indexOf, meetingNote, profileNote } from "../support/build";

const PATHS = [
  "A.md",
  "B.md",
  "C.md",
  "People/Dana Okafor/README.md",
  "People/Dana Okafor/x.md",
  "People/Sam/README.md",
  "People/Dana Petrov.md",
  "D 2025-01-02.md",
];
const NAMES = [
  "Dana Okafor",
  "dana okafor",
  "Dana Petrov",
  "Sam",
  "Sam Rivera",
  "Alex Stone",
  "TBD",
  "Legal",
  "Zoe",
];

const path = fc.constantFrom(...PATHS);
const item = fc
  .tuple(
    fc.constantFrom(" ", "x", "?", "-"),
    fc.constantFrom("call", "send", "ask @Dana about it"),
    fc.constantFrom("", " @Dee", " @[[Dana Petrov]]", ...NAMES.map((name) => ` @${name}`)),
    fc.constantFrom("", " 📅 2025-11-08", " ⏫", " #proposed"),
  )
  .map(([symbol, text, owner, field]) => `- [${symbol}] ${text}${owner}${field}`);
const body = fc.array(item, { maxLength: 4 }).map((lines) => lines.join("\n"));
const heading = fc.constantFrom("", "# Dee", "# Notes", "# Dr. Dana Petrov", "# Sam Rivera (Acme)");
const note = fc.oneof(
  fc
    .record(
      {
        date: fc.constantFrom("2025-10-29", "2025-10-30"),
        people: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
        title: fc.constantFrom("Intro", "Review"),
        sourceRef: fc.constantFrom("", "rec 1"),
      },
      { requiredKeys: [] },
    )
    .chain((fields) => body.map((text) => meetingNote(fields, text))),
  fc
    .constantFrom({}, { aliases: "[Dee, Sam]" }, { aliases: "Zoe" })
    .chain((fields) => fc.tuple(heading, body).map((lines) => profileNote(fields, lines.join("\n")))),
  fc
    .tuple(fc.constantFrom(...NAMES), body)
    .map(([name, text]) => `---\ntags: [person/${name.replace(/ /g, "-")}]\n---\n${text}`),
  body,
);
type Change =
  | { kind: "put"; path: string; text: string }
  | { kind: "remove"; path: string }
  | { kind: "rename"; path: string; to: string }
  | { kind: "ask" }
  /** Many notes begin, or end, to be read for the first time. */
  | { kind: "fill"; begins: boolean }
  /** Some steps of a warm-up, which goes on between the other changes. */
  | { kind: "warm"; steps: number };
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("put" as const), path, text: note }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), path, to: path }) },
  { weight: 2, arbitrary: fc.constant({ kind: "ask" as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("warm" as const), steps: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("fill" as const), begins: fc.boolean() }) },
);

/** `PEOPLE_SEQUENCES=100000 npx jest tests/property/index-equivalence` for more. */
const RUNS = Number(process.env["PEOPLE_SEQUENCES"] ?? 10_000);

const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };

/** Everything a view could see, item ids left out. */
function answers(index: VaultIndex): string {
  const { groups, ...counts } = openItems(index, { ...DEFAULT_ITEM_QUERY, groupBy: "person" }, TODAY);
  const shown = groups.map(({ key, items }) => [
    key,
    Array.from(items, (id) => [index.item(id)?.note.path, index.item(id)?.item.line]),
  ]);
  return toJson({ report: indexReport(index), shown, counts });
}

/** What a sequence of changes works on. */
interface Subject {
  readonly index: VaultIndex;
  readonly files: Map<string, string>;
  warming: Iterator<undefined, void>;
}

function warm(subject: Subject, steps: number): void {
  for (let i = 0; i < steps; i++)
    if (subject.warming.next().done === true) subject.warming = warmUp(subject.index);
}

function apply(subject: Subject, step: Change): void {
  const { index, files } = subject;
  if (step.kind === "ask") return void answers(index);
  if (step.kind === "warm") return warm(subject, step.steps);
  if (step.kind === "fill") return step.begins ? index.beginFilling() : index.endFilling();
  if (step.kind === "remove") {
    files.delete(step.path);
    return index.remove(step.path);
  }
  if (step.kind === "put") {
    files.set(step.path, step.text);
    return index.put(step.path, contentOf(step.text, step.path));
  }
  const text = files.get(step.path);
  if (text === undefined || files.has(step.to)) return;
  files.delete(step.path);
  files.set(step.to, text);
  index.rename(step.path, step.to);
}

test("an index after any sequence of changes answers like one built from scratch", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 14 }), (steps) => {
      const settings = { myNames: ["Alex Stone", "Alex"] };
      const index = indexOf({}, settings);
      const files = new Map<string, string>();
      const subject: Subject = { index, files, warming: warmUp(index) };
      for (const step of steps) apply(subject, step);
      index.endFilling();
      const scratch = indexOf(Object.fromEntries([...files].reverse()), settings);
      if (answers(index) !== answers(scratch)) expect(answers(index)).toBe(answers(scratch));
    }),
    { numRuns: RUNS },
  );
});
