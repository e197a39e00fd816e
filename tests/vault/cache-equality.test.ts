/** Whether the index is kept between starts or not makes no difference but in what is read. */
import fc from "fast-check";
import { generateVault } from "../bench/generate-vault";
import { profileNote } from "../support/build";
import { answers, notesRead } from "./cache-test";
import type { PeopleTest } from "./people-test";
import { budget, startPeople } from "./people-test";

/** `PEOPLE_SEQUENCES=1000 npm run test:unit -- tests/vault/cache-equality` for more. */
const RUNS = Number(process.env["PEOPLE_SEQUENCES"] ?? 15);

const PATHS = ["A.md", "B.md", "C.md", "M/D.md", "M/E.md", "People/Dana Okafor/README.md"];
/** They are there even while no note is in them. */
const FOLDERS = { "M/a.txt": "", "People/Dana Okafor/a.txt": "" };
const TEXTS = [
  budget("Send plan"),
  // Of the same length as the one before.
  budget("Send mail"),
  budget("Send plan", "Call 🎙️ Dana"),
  profileNote({ role: "Designer" }, "- [ ] x @Sam"),
  "---\ntype: people\ntitle: '{{title}}'\n---\n- [ ] x",
  "## Heading\nText\n",
  "- [ ] \uFFFD @[[Dana Okafor|Dana]] 📅 2025-11-08 #proposed\n> - [x] quoted ✅ 2025-01-06",
  "```\n- [ ] code\n```\n- [ ] after @Dana Okafor",
  "",
];

const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("write", "outside"), path, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("move"), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete"), path }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("settings"), out: fc.constantFrom("M", "A.md", "x") }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("save", "quit", "restart", "away") }) },
);
type Step = { do: string; path?: string; text?: string; to?: string; out?: string };

let people: PeopleTest;

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

async function write(at: string, words: string): Promise<void> {
  const { vault } = people.host;
  const file = vault.getFileByPath(at);
  if (file) await vault.modify(file, words);
  else await vault.create(at, words);
}

async function moveTo(at: string, to: string): Promise<void> {
  const { vault } = people.host;
  const file = vault.getFileByPath(at);
  if (file && !vault.getFileByPath(to)) await vault.rename(file, to);
}

async function take({ do: what, path: at = "", text: words = "", to = "", out = "" }: Step): Promise<void> {
  const { vault } = people.host;
  const file = vault.getFileByPath(at);
  if (what === "write") await write(at, words);
  if (what === "outside") people.store.outsideWrite(at, words);
  if (what === "move") await moveTo(at, to);
  if (what === "delete" && file) await vault.delete(file);
  if (what === "settings") await people.services.saveSettings({ excludedPaths: [out] });
  if (what === "save") await people.services.cache.save();
  if (what === "quit") await people.host.quit();
  if (what === "restart") people = await people.restart();
  if (what !== "away") return;
  // Ended in the middle of whatever was going on, and changed while nobody looked.
  people.stop();
  people.store.outsideWrite(PATHS[0] ?? "", TEXTS[1] ?? "");
  people = await people.restart();
}

/** Both kinds of starts; returns how many notes the one did not read that had something kept. */
async function compareStarts(): Promise<number> {
  people = await people.restart();
  const kept = { said: answers(people.index), read: notesRead(people).length };
  const { store, databases } = people;
  people = await people.restart({ after: { store, databases: new IDBFactory() } });
  expect(kept.said).toEqual(answers(people.index));
  const saved = notesRead(people).length - kept.read;
  people = await people.restart({ after: { store, databases } });
  return saved;
}

test("for a generated vault", async () => {
  const files = Object.fromEntries([...generateVault(120)].map((note) => [note.path, note.text]));
  people = await startPeople(files);
  await people.services.cache.save();
  expect(await compareStarts()).toBe(Object.keys(files).length);
});

test(
  "after any sequence of changes, wherever it was saved, quit or cut off",
  async () => {
    let saved = 0;
    const steps = fc.array(step, { minLength: 6, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence: readonly Step[]) => {
        const notes = PATHS.slice(0, 4).map((at, i): [string, string] => [at, TEXTS[i] ?? ""]);
        people = await startPeople({ ...Object.fromEntries(notes), ...FOLDERS });
        for (const one of sequence) await take(one);
        await people.idle();
        await people.services.cache.save();
        saved += await compareStarts();
        people.stop();
      }),
      { numRuns: RUNS },
    );
    expect(saved).toBeGreaterThan(RUNS);
  },
  RUNS * 10_000,
);
