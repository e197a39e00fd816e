import { parse } from "yaml";
import { calendarDate } from "../../src/core/calendar-date";
import type { CalendarDate } from "../../src/core/calendar-date";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteSource } from "../../src/core/model/note";
import { frontmatterText } from "../../src/core/parse/frontmatter";
import { parseNote } from "../../src/core/parse/parse-note";
import { DEFAULT_ITEM_QUERY } from "../../src/core/query/item-query";
import { openItems } from "../../src/core/query/open-items";
import { personSummary } from "../../src/core/query/person-summary";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../src/core/settings";
import { WorkSlices } from "../../src/vault/work-slices";
import type { CacheFigures } from "./cache-bench";
import { cacheFigures } from "./cache-bench";
import { generateVault } from "./generate-vault";
import { median } from "./median";

/** The work of one slice is measured against the frame it must fit into. */
const FRAME_MS = 16;
const CONFIG = indexConfig({ ...DEFAULT_SETTINGS, myNames: ["Alex Stone"] }, DEFAULT_TASKS_SETTINGS);

function today(): CalendarDate {
  const date = calendarDate(2025, 11, 12);
  if (date === null) throw new Error("unreachable: 2025-11-12 is a day");
  return date;
}
const TODAY = { date: today(), weekStart: 1 } as const;

/** Notes with their metadata given, as Obsidian gives it. */
function sources(count: number): NoteSource[] {
  return [...generateVault(count)].map(({ path, text }) => {
    const frontmatter: unknown = parse(frontmatterText(text) ?? "");
    const lines = text.split("\n");
    const checkboxLines = new Set(lines.flatMap((line, i) => (line.startsWith("- [") ? [i] : [])));
    return { path, text, frontmatter, tags: ["#type/people"], checkboxLines };
  });
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * The floor everything is compared with: one look at every character of every line, checkbox lines kept as offsets.
 * No field is read, no name looked at, no object made.
 */
function bareScan(notes: readonly NoteSource[], found: Int32Array): number {
  let count = 0;
  for (const { text } of notes) {
    if (text === null) continue;
    let lineStart = 0;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10) {
        if (text.charCodeAt(lineStart) === 45 && text.charCodeAt(lineStart + 2) === 91)
          found[count++] = lineStart;
        lineStart = i + 1;
      } else if (unit === 64 || unit === 35 || unit > 127) marks++;
    }
    found[count] = marks;
  }
  return count;
}

interface Built {
  readonly index: VaultIndex;
  readonly total: number;
  /** Milliseconds from one pause to the next, the longest and the 99th percentile. */
  readonly longestSlice: number;
  readonly usualSlice: number;
}

/** Indexes the notes through the plugin's own slices, as the watcher does once Obsidian has their metadata. */
async function build(notes: readonly NoteSource[]): Promise<Built> {
  const index = new VaultIndex(CONFIG);
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const slices: number[] = [];
  let sliceStart = performance.now();
  const endSlice = (): void => void slices.push(performance.now() - sliceStart);
  const start = performance.now();
  await new Promise<void>((done) => {
    const put = (path: string): Promise<void> => {
      const note = byPath.get(path);
      if (note) index.put(path, parseNote(note, CONFIG.parse));
      return Promise.resolve();
    };
    const later = (run: () => void): void => {
      endSlice();
      setImmediate(() => {
        sliceStart = performance.now();
        run();
      });
    };
    new WorkSlices(put, done, { now: () => performance.now(), later }).add(byPath.keys());
  });
  endSlice();
  slices.sort((x, y) => x - y);
  const usualSlice = slices[Math.floor(slices.length * 0.99)] ?? 0;
  return { index, total: performance.now() - start, longestSlice: slices.at(-1) ?? 0, usualSlice };
}

/** Milliseconds of parsing and indexing everything, with nothing in between. */
function indexAtOnce(notes: readonly NoteSource[]): number {
  const index = new VaultIndex(CONFIG);
  return time(() => {
    for (const note of notes) index.put(note.path, parseNote(note, CONFIG.parse));
  });
}

/** A bare scan and an index of the same notes, right after each other, so that both meet the same machine. */
function measureRound(notes: readonly NoteSource[], found: Int32Array) {
  globalThis.gc?.();
  const scan = time(() => bareScan(notes, found));
  globalThis.gc?.();
  return { scan, total: indexAtOnce(notes) };
}

/** Median milliseconds of changing one item of one note, answered up to the changed person. */
function editCost(index: VaultIndex, notes: readonly NoteSource[]): number {
  const meetings = notes.filter(
    (note) => note.path.startsWith("Meetings/") && (note.text?.length ?? 0) < 3_000,
  );
  index.notesOf("me");
  const times = meetings.slice(0, 200).map((note, i) => {
    const text = note.text?.replace("- [?]", i % 2 === 0 ? "- [x]" : "- [ ]") ?? "";
    return time(() => {
      index.put(note.path, parseNote({ ...note, text }, CONFIG.parse));
      index.note(note.path);
    });
  });
  return median(times);
}

function print(rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) console.log(`${label.padEnd(width)}  ${value}`);
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function cacheRows(cache: CacheFigures): [string, string][] {
  const { bytes, clonedBytes, encodeAll, encodeLongest, clone, decodeLongest } = cache;
  return [
    ["kept between starts", `${megabytes(bytes)}, cloned ${megabytes(clonedBytes)} (target ≤ 12 MB)`],
    ["storing all of it", `${ms(encodeAll)}, the longest of 256 shards ${ms(encodeLongest)}`],
    [
      "warm start without stat",
      `${ms(cache.warmStart)} (target ≤ 50 ms), of which ${ms(clone)} are the clones, the longest shard ${ms(decodeLongest)}`,
    ],
  ];
}

async function run(): Promise<void> {
  const small = sources(100);
  const large = sources(10_000);
  // Warm up, so that the first measurement is not the compiler's.
  await build(sources(1_000));
  const found = new Int32Array(1_000_000);
  const rounds = Array.from({ length: 9 }, () => measureRound(large, found));
  const cold = median(rounds.map((round) => round.total));
  const scan = median(rounds.map((round) => round.scan));
  const ratio = median(rounds.map((round) => round.total / round.scan));
  const { index, total: inSlices, longestSlice, usualSlice } = await build(large);
  const resolve = time(() => index.notesOf("me"));
  const byDue = median([1, 2, 3].map(() => time(() => openItems(index, DEFAULT_ITEM_QUERY, TODAY))));
  const { open } = openItems(index, DEFAULT_ITEM_QUERY, TODAY);
  const busiest = index.directory.persons[0];
  const person = busiest
    ? median([1, 2, 3, 4, 5].map(() => time(() => personSummary(index, busiest, TODAY.date))))
    : 0;
  const editSmall = editCost((await build(small)).index, small);
  const editLarge = editCost(index, large);
  const items = large.reduce((sum, note) => sum + (note.checkboxLines?.size ?? 0), 0);
  print([
    ["notes / items / open", `${large.length} / ${items} / ${open}`],
    ["bare line scan", ms(scan)],
    ["parse + index", `${ms(cold)}   ratio to the bare scan ${ratio.toFixed(1)} (target ≤ 8)`],
    [
      "the same in slices",
      `${ms(inSlices)}, 99 % of slices under ${ms(usualSlice)}, the longest ${ms(longestSlice)} (target ${FRAME_MS} ms)`,
    ],
    ["resolve everybody", ms(resolve)],
    ["open items by due", ms(byDue)],
    ["one person's summary", ms(person)],
    [
      "one edited note",
      `${ms(editLarge)} at 10,000 notes, ${ms(editSmall)} at 100: ratio ${(editLarge / editSmall).toFixed(2)}`,
    ],
    ...cacheRows(cacheFigures(large, CONFIG)),
  ]);
}

void run();
