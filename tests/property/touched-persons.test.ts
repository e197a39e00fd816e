import fc from "fast-check";
import type { IndexChange } from "../../src/core/index/index-change";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { meetingsOf } from "../../src/core/query/meetings";
import { contentOf, indexOf, meetingNote } from "../support/build";

const NAMES = ["Dana Okafor", "Sam Rivera", "Zoe Lind", "Alex Stone"];
/** A meeting of all of them, so that nobody comes or goes with another: such a change is everybody's. */
const FIRST = { "First.md": meetingNote({ date: "2024-01-02", people: NAMES }) };
const PATHS = ["A.md", "B.md", "C.md", "D.md"];

const path = fc.constantFrom(...PATHS);
const meeting = fc
  .record(
    {
      date: fc.constantFrom("2025-10-29", "2025-10-30"),
      people: fc.subarray(NAMES, { minLength: 1, maxLength: 2 }),
      title: fc.constantFrom("Intro", "Review"),
      sourceRef: fc.constantFrom("", "rec 1"),
    },
    { requiredKeys: ["people"] },
  )
  .map((fields) => meetingNote(fields, "- [ ] call"));
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path, text: meeting }) },
  { weight: 1, arbitrary: fc.record({ path, text: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ path, to: path }) },
);
type Act = { path: string; text: string | null } | { path: string; to: string };
const batches = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

function run(index: VaultIndex, step: Act): void {
  if ("to" in step) index.rename(step.path, step.to);
  else if (step.text === null) index.remove(step.path);
  else index.put(step.path, contentOf(step.text, step.path));
}

/** @returns each person's timeline by the person's id */
function timelines(index: VaultIndex): Map<string, string> {
  return new Map(
    index.directory.persons.map((person) => [person.id, JSON.stringify(meetingsOf(index, person))]),
  );
}

/** The same steps on the texts alone. */
function write(files: Map<string, string>, step: Act): void {
  const text = "to" in step ? files.get(step.path) : (step.text ?? undefined);
  files.delete(step.path);
  if (text !== undefined) files.set("to" in step ? step.to : step.path, text);
}

test("a batch of changes tells of everybody whose timeline is another after it, and rarely of all", () => {
  const seen = { batches: 0, everybodys: 0, spared: 0 };
  fc.assert(
    fc.property(batches, (sequence) => {
      const index = indexOf(FIRST);
      const files = new Map<string, string>(Object.entries(FIRST));
      const told: IndexChange[] = [];
      index.onChange((change) => told.push(change));
      let before = timelines(index);
      for (const batch of sequence) {
        told.length = 0;
        index.batch(() => batch.forEach((step) => run(index, step)));
        batch.forEach((step) => write(files, step));
        const persons = told.length === 0 ? new Set<string>() : (told[0]?.persons ?? null);
        const after = timelines(index);
        const changed = [...after.keys()].filter((id) => after.get(id) !== before.get(id));
        seen.batches++;
        if (persons === null) seen.everybodys++;
        else {
          expect(changed.filter((id) => !persons.has(id))).toEqual([]);
          seen.spared += after.size - persons.size;
        }
        // Days that stay folded as they were must be folded as they would be anew.
        expect(after).toEqual(timelines(indexOf(Object.fromEntries(files))));
        before = after;
      }
    }),
    { numRuns: 500 },
  );
  // Telling of everybody each time would be right, too.
  expect(seen.everybodys).toBeLessThan(seen.batches / 10);
  expect(seen.spared).toBeGreaterThan(seen.batches / 2);
});
