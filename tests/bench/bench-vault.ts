import { parse } from "yaml";
import type { CalendarDate } from "../../src/core/calendar-date";
import { calendarDate } from "../../src/core/calendar-date";
import type { IndexConfig } from "../../src/core/index/index-config";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteSource } from "../../src/core/model/note";
import { frontmatterText } from "../../src/core/parse/frontmatter";
import { parseNote } from "../../src/core/parse/parse-note";
import type { Today } from "../../src/core/query/due-buckets";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../src/core/settings";
import { WorkSlices } from "../../src/vault/work-slices";
import { generateVault } from "./generate-vault";

export const CONFIG: IndexConfig = indexConfig(
  { ...DEFAULT_SETTINGS, myNames: ["Alex Stone"] },
  DEFAULT_TASKS_SETTINGS,
);
export const TODAY: Today = { date: calendarDate(2025, 11, 12) as CalendarDate, weekStart: 1 };

/** @returns a note with its metadata given, as Obsidian gives it */
function sourceOf({ path, text }: { path: string; text: string }): NoteSource {
  // Obsidian's properties come from another thread: they are no pieces of the text, and keep none of it alive.
  const frontmatter: unknown = structuredClone(parse(frontmatterText(text) ?? ""));
  const lines = text.split("\n");
  const checkboxLines = new Set(lines.flatMap((line, i) => (line.startsWith("- [") ? [i] : [])));
  return { path, text, frontmatter, tags: ["#type/people"], checkboxLines };
}

/** @returns the notes of a generated vault */
export function sources(count: number): NoteSource[] {
  return [...generateVault(count)].map(sourceOf);
}

export function put(index: VaultIndex, note: NoteSource): void {
  index.put(note.path, parseNote(note, CONFIG.parse));
}

/** @returns an index of the notes, built with nothing in between */
export function indexAtOnce(notes: readonly NoteSource[]): VaultIndex {
  const index = new VaultIndex(CONFIG);
  for (const note of notes) put(index, note);
  return index;
}

/** @returns an index of a generated vault of whose texts nobody keeps any */
export function indexOfGone(count: number): VaultIndex {
  const index = new VaultIndex(CONFIG);
  for (const note of generateVault(count)) put(index, sourceOf(note));
  return index;
}

/** Milliseconds from one pause to the next. */
export interface Slices {
  readonly total: number;
  readonly longest: number;
  /** 99 % are shorter. */
  readonly usual: number;
}

/** Indexes the notes through the plugin's own slices, as the watcher does once Obsidian has their metadata. */
export async function indexInSlices(notes: readonly NoteSource[]): Promise<Slices> {
  const index = new VaultIndex(CONFIG);
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const lengths: number[] = [];
  const start = performance.now();
  let sliceStart = start;
  const endSlice = (): void => void lengths.push(performance.now() - sliceStart);
  await new Promise<void>((done) => {
    const work = async (path: string): Promise<void> => {
      const note = byPath.get(path);
      await slices.makeRoomFor(note?.text?.length ?? 0);
      if (note) put(index, note);
    };
    const later = (run: () => void): void => {
      endSlice();
      setImmediate(() => {
        sliceStart = performance.now();
        run();
      });
    };
    const slices = new WorkSlices(work, done, { now: () => performance.now(), later });
    slices.add(byPath.keys());
  });
  endSlice();
  lengths.sort((x, y) => x - y);
  const usual = lengths[Math.floor(lengths.length * 0.99)] ?? 0;
  return { total: performance.now() - start, longest: lengths.at(-1) ?? 0, usual };
}

/**
 * The floor everything is compared with: one look at every character of every line, checkbox lines kept as offsets.
 * No field is read, no name looked at, no object made.
 */
export function bareScan(notes: readonly NoteSource[], found: Int32Array): number {
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
