import { type VaultIndex } from "../../src/core/index/vault-index";
import type { NoteSource } from "../../src/core/model/note";
import type { Person } from "../../src/core/model/person";
import type { ItemQuery } from "../../src/core/query/item-query";
import { DEFAULT_ITEM_QUERY } from "../../src/core/query/item-query";
import { openItems } from "../../src/core/query/open-items";
import { personGlance } from "../../src/core/query/person-glance";
import { personSummary } from "../../src/core/query/person-summary";
import { warmUp } from "../../src/core/query/warm-up";
import { finish } from "../../src/core/steps";
import {
  bareScan,
  CONFIG,
  indexAtOnce,
  indexInSlices,
  indexOfGone,
  put,
  sources,
  TODAY,
} from "./bench-vault";
import { cacheFigures } from "./cache-bench";
import { heapInChromium } from "./heap-bench";
import { median } from "./median";

/** What a figure is compared with, in the same run. */
export type Floor = "scan" | "clone";

/** One figure of a vault. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "MB";
  readonly value: number;
  /** Where a comparison says something. */
  readonly floor?: Floor;
}

/** Everything measured of a vault of one size; figures in a fixed order. */
export interface VaultFigures {
  readonly notes: number;
  readonly items: number;
  readonly floors: Readonly<Record<Floor, number>>;
  readonly figures: readonly Figure[];
}

const LARGE_NOTE = 3_000;
/** As the card shows. */
const CARD_MEETINGS = 3;
const MOST_ITEMS = 1_000_000;
const BYTES_A_MB = 1_000_000;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function timesOf(rounds: number, run: (round: number) => unknown): number {
  return median(Array.from({ length: rounds }, (_, round) => time(() => run(round))));
}

/** A scan and an index of the same notes, right after each other, so that both meet the same machine. */
function coldFigures(notes: readonly NoteSource[], rounds: number): { scan: number; cold: number } {
  const found = new Int32Array(MOST_ITEMS);
  const pairs = Array.from({ length: rounds }, () => {
    globalThis.gc?.();
    const scan = time(() => bareScan(notes, found));
    globalThis.gc?.();
    return { scan, cold: time(() => indexAtOnce(notes)) };
  });
  return { scan: median(pairs.map(({ scan }) => scan)), cold: median(pairs.map(({ cold }) => cold)) };
}

/** An index that has answered already, and notes of it that are edited in turn. */
class WarmVault {
  readonly index: VaultIndex;
  readonly warmUpMs: number;
  private readonly edited: readonly NoteSource[];

  constructor(notes: readonly NoteSource[]) {
    this.index = indexAtOnce(notes);
    this.warmUpMs = time(() => [...warmUp(this.index)]);
    this.index.notesOf("me");
    const isEdited = ({ path, text }: NoteSource): boolean =>
      path.startsWith("Meetings/") && (text?.length ?? 0) < LARGE_NOTE;
    this.edited = notes.filter(isEdited).slice(0, 200);
  }

  /** Changes one item of a note, up to the changed note's answer. */
  edit(round: number): void {
    const note = this.edited[round % this.edited.length];
    if (!note) return;
    const isOdd = Math.floor(round / this.edited.length) % 2 === 1;
    const text = note.text?.replace("- [?]", isOdd ? "- [ ]" : "- [x]") ?? "";
    put(this.index, { ...note, text });
    this.index.note(note.path);
  }

  /** Moves a note and back. */
  rename(round: number): void {
    const path = this.edited[round % this.edited.length]?.path ?? "";
    this.index.rename(path, `Moved/${path}`);
    this.index.rename(`Moved/${path}`, path);
  }

  /** @returns milliseconds of a question right after an edit */
  answer(query: Partial<ItemQuery>): number {
    const asked = { ...DEFAULT_ITEM_QUERY, ...query };
    const times = Array.from({ length: 9 }, (_, round) => {
      this.edit(round);
      return time(() => openItems(this.index, asked, TODAY));
    });
    return median(times);
  }

  /** Whoever has the most meetings among some. */
  get busiest(): Person {
    const { index } = this;
    const some = index.directory.persons.filter((person) => !person.isMe).slice(0, 500);
    const [first] = some.sort((a, b) => index.notesOf(b.id).length - index.notesOf(a.id).length);
    if (!first) throw new Error("The vault knows nobody.");
    return first;
  }
}

function warmFigures(notes: readonly NoteSource[]): Figure[] {
  const vault = new WarmVault(notes);
  const { index, busiest } = vault;
  const ms = (name: string, value: number): Figure => ({ name, unit: "ms", value, floor: "scan" });
  return [
    ms("warm-up before the first answer, in slices", vault.warmUpMs),
    ms(
      "edit of one note",
      timesOf(200, (round) => vault.edit(round)),
    ),
    ms(
      "rename of one note, there and back",
      timesOf(200, (round) => vault.rename(round)),
    ),
    ms("all open items by due, after an edit", vault.answer({ groupBy: "due" })),
    ms("by priority, after an edit", vault.answer({ groupBy: "priority" })),
    ms("by person, after an edit", vault.answer({ groupBy: "person" })),
    ms("search, after an edit", vault.answer({ search: "budget contract" })),
    ms(
      "timeline of the most met",
      timesOf(9, () => personSummary(index, busiest, TODAY.date)),
    ),
    ms(
      "person card",
      timesOf(9, () => personGlance(index, busiest, TODAY.date, CARD_MEETINGS)),
    ),
  ];
}

function keptFigures(notes: readonly NoteSource[]): { clone: number; figures: Figure[] } {
  const { bytes, encodeAll, encodeLongest, clone, warmStart, decodeLongest } = cacheFigures(notes, CONFIG);
  const ms = (name: string, value: number): Figure => ({ name, unit: "ms", value, floor: "clone" });
  return {
    clone,
    figures: [
      ms("warm start from what is kept", warmStart),
      ms("longest shard loaded", decodeLongest),
      ms("storing everything", encodeAll),
      ms("longest shard stored", encodeLongest),
      { name: "kept between starts", unit: "MB", value: bytes / BYTES_A_MB },
    ],
  };
}

function heapBytes(): number {
  // What one collection finalises, the next one frees.
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What an index keeps alive once the texts are gone: before anybody asks, and with all that answers remember. */
async function heapFigures(count: number): Promise<Figure[]> {
  const { ofIndex, withAnswers } = await heapInChromium(count);
  const mb = (name: string, bytes: number): Figure => ({ name, unit: "MB", value: bytes / BYTES_A_MB });
  return [
    mb("heap of the index, in Chromium", ofIndex),
    mb("the same with what answers remember", withAnswers),
    ...nodeHeapFigures(count),
  ];
}

function nodeHeapFigures(count: number): Figure[] {
  const before = heapBytes();
  const index = indexOfGone(count);
  const read = heapBytes();
  finish(warmUp(index));
  openItems(index, DEFAULT_ITEM_QUERY, TODAY);
  index.notesOf("me");
  const asked = heapBytes();
  if (index.noteCount === 0) throw new Error("unreachable: the index must outlive the measurement");
  return [
    { name: "heap of the index, in Node", unit: "MB", value: (read - before) / BYTES_A_MB },
    {
      name: "the same with what answers remember, in Node",
      unit: "MB",
      value: (asked - before) / BYTES_A_MB,
    },
  ];
}

/** Measures a generated vault of so many notes. */
export async function measureVault(count: number, rounds: number): Promise<VaultFigures> {
  const heap = await heapFigures(count);
  const notes = sources(count);
  const { scan, cold } = coldFigures(notes, rounds);
  const slices = await indexInSlices(notes);
  const warm = warmFigures(notes);
  const kept = keptFigures(notes);
  const ms = (name: string, value: number): Figure => ({ name, unit: "ms", value, floor: "scan" });
  return {
    notes: count,
    items: notes.reduce((sum, { checkboxLines }) => sum + (checkboxLines?.size ?? 0), 0),
    floors: { scan, clone: kept.clone },
    figures: [
      ms("parse and index, at once", cold),
      ms("the same in slices", slices.total),
      { name: "slice, 99 % under", unit: "ms", value: slices.usual },
      { name: "slice, longest", unit: "ms", value: slices.longest },
      ...warm,
      ...kept.figures,
      ...heap,
    ],
  };
}
