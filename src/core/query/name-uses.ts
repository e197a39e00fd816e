import type { ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { ParsedNote } from "../model/note";
import type { Person } from "../model/person";
import { shownSpelling } from "../people/directory-builder";
import { nameKey } from "../people/name-key";
import { compareText } from "./item-order";

/** A place where a name stands. */
export interface NameExample {
  readonly path: string;
  /** 0-based; null when the note as a whole names somebody, as in its properties. */
  readonly line: number | null;
  /** The item's text, or the note's title. */
  readonly text: string;
  readonly noteTitle: string;
}

const MAX_EXAMPLES = 3;
const UNDATED = -1e9;

/** Keeps the newest few of many places. */
export class Examples {
  private readonly kept: { readonly day: number; readonly example: NameExample }[] = [];

  add(note: ParsedNote, example: NameExample): void {
    this.kept.push({ day: note.date ?? UNDATED, example });
    this.kept.sort((a, b) => b.day - a.day || compareText(a.example.path, b.example.path));
    if (this.kept.length > MAX_EXAMPLES) this.kept.pop();
  }

  get list(): readonly NameExample[] {
    return this.kept.map(({ example }) => example);
  }
}

/** @returns the place of a name in an item. */
export function exampleInItem({ note, item }: ResolvedItem): NameExample {
  return { path: note.path, line: item.line, text: item.body, noteTitle: note.title };
}

/** @returns the place of a name that the note gives outside of its items. */
export function exampleInNote({ note }: ResolvedNote): NameExample {
  return { path: note.path, line: null, text: note.title, noteTitle: note.title };
}

/** How often one name is used, where, and whom it may mean. */
export class NameUseCounter {
  readonly people = new Set<Person>();
  readonly examples = new Examples();
  count = 0;
  private readonly spellings = new Map<string, number>();

  /** @param spelling the name as it stands there */
  add(spelling: string, note: ParsedNote, example: NameExample, people: readonly Person[] = []): void {
    this.count++;
    this.spellings.set(spelling, (this.spellings.get(spelling) ?? 0) + 1);
    this.examples.add(note, example);
    for (const person of people) this.people.add(person);
  }

  /** The most frequent spelling. */
  get name(): string {
    return shownSpelling({ spellings: this.spellings });
  }
}

/** Counts uses by name key. */
export class NameUses {
  private readonly byKey = new Map<string, NameUseCounter>();

  /** @returns the counter of a name; names that differ only in spelling share one. */
  of(name: string, key = nameKey(name)): NameUseCounter {
    const known = this.byKey.get(key);
    if (known) return known;
    const counter = new NameUseCounter();
    this.byKey.set(key, counter);
    return counter;
  }

  [Symbol.iterator](): IterableIterator<[string, NameUseCounter]> {
    return this.byKey.entries();
  }
}
