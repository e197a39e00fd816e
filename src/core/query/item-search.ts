import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import { ME_KEYS, ME_WORDS } from "../people/me-words";
import { textKey } from "../text/text-key";
import { NoteMemo, valuesByNote } from "./rows/note-memo";
import type { NoteTest, RowTest } from "./note-test";
import { byTagSet, byTail } from "./note-test";
import type { OpenRows } from "./rows/open-rows";
import type { SearchTerm } from "./search-terms";
import { folded, foldsByCase } from "./search-terms";

/** What a search looks through in a note, folded. */
interface SearchedText {
  readonly title: string;
  /** All owners and tags: most notes are passed by after one look. */
  readonly shared: string;
  /** A line for each item. */
  readonly descriptions: string;
  /** Whether the case of descriptions has yet to be lowered. */
  readonly hasCase: boolean;
}

const NO_TEXT: SearchedText = { title: "", shared: "", descriptions: "", hasCase: false };

/** A text made of something that many notes share, made once. */
class SharedText<Source extends object> {
  private readonly texts = new WeakMap<Source, string>();

  constructor(private readonly make: (source: Source) => string) {}

  of(source: Source): string {
    let text = this.texts.get(source);
    if (text === undefined) this.texts.set(source, (text = this.make(source)));
    return text;
  }
}

function nameOf({ person, name, text }: Resolution): string {
  return person?.name ?? name ?? text;
}

/** Tags as one text, each behind a space. */
const TAGS = new SharedText((tags: readonly string[]) =>
  tags.length === 0 ? "" : ` ${folded(tags.join(" "))}`,
);
const OWNERS = new SharedText((owners: readonly Resolution[]) => folded(owners.map(nameOf).join(", ")));

/** The keys of names, each behind a space; mine stand behind the words by which notes call me. */
const OWNER_KEYS = new SharedText((owners: readonly Resolution[]) =>
  keysOf(owners.flatMap((owner) => [...(owner.kind === "me" ? ME_WORDS : []), nameOf(owner)])),
);
const MENTION_KEYS = new SharedText((mentions: readonly Person[]) =>
  keysOf(mentions.map(({ name }) => name)),
);

function keysOf(names: readonly string[]): string {
  return names.map((name) => ` ${textKey(name)}`).join("");
}

/**
 * Whether the items' own texts are their descriptions as far as a search can tell: nothing behind them is part of one, no
 * tags in front of owners and no comments are left out, and folding them is no more than lowering their case.
 */
function isPlain(note: ResolvedNote): boolean {
  const { texts, tails } = note.columns.columns;
  const isWhole = foldsByCase(texts) && !texts.includes("#") && !texts.includes("%%");
  return isWhole && tails.every((_, place) => note.isOwnersOnly(place));
}

function searchedTextOf(note: ResolvedNote): SearchedText {
  const { texts, tails, tagSets } = note.columns.columns;
  const hasCase = isPlain(note);
  const owners = tails.map((_, tail) => OWNERS.of(note.ownersOfTail(tail)));
  return {
    title: folded(note.note.title),
    shared: [...new Set([...owners, ...tagSets.map((tags) => TAGS.of(tags))])].join("\n"),
    // Lowering the case takes little time; copies would be a seventh of all that is remembered.
    descriptions: hasCase ? texts : folded(note.ids.map((_, at) => note.description(at)).join("\n")),
    hasCase,
  };
}

/** What searches look through; worked out ahead, since it takes longer than a search may. */
export const SEARCHED_TEXTS = new NoteMemo(valuesByNote(searchedTextOf));

function lineEnd(all: string, from: number): number {
  const at = all.indexOf("\n", from);
  return at < 0 ? all.length : at;
}

/** @returns by line: 1 where a text, which holds no line break, stands in it; null when it stands nowhere */
function linesWith(all: string, wanted: string, lines: number): Uint8Array | null {
  let at = all.indexOf(wanted);
  if (at < 0) return null;
  const found = new Uint8Array(lines);
  let line = 0;
  let end = lineEnd(all, 0);
  for (; at >= 0; at = all.indexOf(wanted, end)) {
    for (; end < at; end = lineEnd(all, end + 1)) line++;
    found[line] = 1;
  }
  return found;
}

function anyOf(tests: readonly (boolean | RowTest)[]): boolean | RowTest {
  if (tests.includes(true)) return true;
  const ofRows = tests.filter((test) => typeof test === "function");
  return ofRows.length > 0 && ((row) => ofRows.some((isWanted) => isWanted(row)));
}

/** Whether a text stands in description, owners, tags or title. */
function textTest(index: VaultIndex, rows: OpenRows, wanted: string): NoteTest {
  const searched = SEARCHED_TEXTS.of(index, rows);
  return (note, number) => {
    const { title, shared, descriptions, hasCase } = searched[number] ?? NO_TEXT;
    if (title.includes(wanted)) return true;
    const lines = hasCase ? descriptions.toLowerCase() : descriptions;
    const found = linesWith(lines, wanted, note.ids.length);
    const inDescription = found !== null && ((row: number) => found[rows.place(row)] === 1);
    if (!shared.includes(wanted)) return inDescription;
    const { tagSets } = note.columns.columns;
    return anyOf([
      byTagSet(rows, note, (place) => TAGS.of(tagSets[place] ?? []).includes(wanted, 1)),
      byTail(rows, note, (tail) => OWNERS.of(note.ownersOfTail(tail)).includes(wanted)),
      inDescription,
    ]);
  };
}

/** Whether an item is mine, or names me. */
function meTest(rows: OpenRows): NoteTest {
  return (note) =>
    byTail(
      rows,
      note,
      (tail) =>
        note.ownersOfTail(tail).some(({ kind }) => kind === "me") ||
        note.mentionsOfTail(tail).some(({ isMe }) => isMe),
    );
}

/** Whether a text begins a word of an owner's or a mentioned name; the words for me are nobody else's beginning. */
function personTest(rows: OpenRows, wanted: string): NoteTest {
  if (ME_KEYS.has(wanted)) return meTest(rows);
  return (note) =>
    byTail(rows, note, (tail) => {
      const names = OWNER_KEYS.of(note.ownersOfTail(tail)) + MENTION_KEYS.of(note.mentionsOfTail(tail));
      return names.includes(` ${wanted}`);
    });
}

function tagTest(rows: OpenRows, wanted: string): NoteTest {
  return (note) => {
    const { tagSets } = note.columns.columns;
    return byTagSet(rows, note, (place) => TAGS.of(tagSets[place] ?? []).includes(` #${wanted}`));
  };
}

/** @returns a test for one thing a search asks for. */
export function termTest(index: VaultIndex, rows: OpenRows, { in: where, text }: SearchTerm): NoteTest {
  switch (where) {
    case "text":
      return textTest(index, rows, text);
    case "person":
      return personTest(rows, text);
    case "tag":
      return tagTest(rows, text);
  }
}
