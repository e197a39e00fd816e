import type { ResolvedNote } from "../index/resolved-note";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import { textKey } from "../text/text-key";
import type { NoteTest, PlaceTest } from "./note-test";
import { byTagSet, byTail } from "./note-test";
import type { SearchTerm } from "./search-terms";
import { folded } from "./search-terms";

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

/** @returns the keys of names, each behind a space. */
function peopleText(owners: readonly Resolution[], mentions: readonly Person[]): string {
  const names = [...owners.map(nameOf), ...mentions.map((person) => person.name)];
  return names.length === 0 ? "" : ` ${names.map(textKey).join(" ")}`;
}

/** A term that ends like this may end in what a description leaves out before owners. */
const MAY_BE_CUT = /[\s(]$/;

/** @returns by line: 1 where a text, which holds no line break, stands in it */
function linesWith(all: string, wanted: string, lines: number): Uint8Array {
  const found = new Uint8Array(lines);
  let line = 0;
  let end = lineEnd(all, 0);
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, end)) {
    for (; end < at; end = lineEnd(all, end + 1)) line++;
    found[line] = 1;
  }
  return found;
}

function lineEnd(all: string, from: number): number {
  const at = all.indexOf("\n", from);
  return at < 0 ? all.length : at;
}

/**
 * Whether a text stands in descriptions. The note's texts are looked through together; the description itself is made
 * only where it may differ from the item's text: where tags are left out, or where names stand in the middle.
 */
function descriptionTest(note: ResolvedNote, wanted: string): boolean | PlaceTest {
  const { columns } = note;
  const all = folded(columns.columns.texts);
  const isSomewhere = all.includes(wanted);
  const { tails } = columns.columns;
  const isOwnersOnly = tails.map((_, place) => note.isOwnersOnly(place));
  if (!isSomewhere && isOwnersOnly.every(Boolean)) return false;
  const isCertain = !MAY_BE_CUT.test(wanted) && !all.includes("#");
  const found = isSomewhere ? linesWith(all, wanted, columns.length) : null;
  return (at) => {
    const isInText = found !== null && found[at] === 1;
    if (isInText && isCertain) return true;
    if (!isInText && isOwnersOnly[columns.tailPlace(at)] === true) return false;
    return folded(note.description(at)).includes(wanted);
  };
}

function anyOf(tests: readonly (boolean | PlaceTest)[]): boolean | PlaceTest {
  if (tests.includes(true)) return true;
  const ofPlaces = tests.filter((test) => typeof test === "function");
  return ofPlaces.length > 0 && ((at) => ofPlaces.some((isWanted) => isWanted(at)));
}

/** All owners and tags of a note, kept so that a search passes most notes by after one look. */
const OWNERS_AND_TAGS = new SharedText((note: ResolvedNote) => {
  const { tails, tagSets } = note.columns.columns;
  const owners = tails.map((_, tail) => OWNERS.of(note.ownersOfTail(tail)));
  return [...new Set([...owners, ...tagSets.map((tags) => TAGS.of(tags))])].join("\n");
});

/** Whether a text stands in description, owners, tags or title. */
function textTest(note: ResolvedNote, wanted: string): boolean | PlaceTest {
  if (folded(note.note.title).includes(wanted)) return true;
  if (!OWNERS_AND_TAGS.of(note).includes(wanted)) return descriptionTest(note, wanted);
  const { tagSets } = note.columns.columns;
  return anyOf([
    byTagSet(note, (place) => TAGS.of(tagSets[place] ?? []).includes(wanted, 1)),
    byTail(note, (tail) => OWNERS.of(note.ownersOfTail(tail)).includes(wanted)),
    descriptionTest(note, wanted),
  ]);
}

/** @returns a test for one thing a search asks for. */
export function termTest({ in: where, text: wanted }: SearchTerm): NoteTest {
  switch (where) {
    case "text":
      return (note) => textTest(note, wanted);
    case "person":
      return (note) =>
        byTail(note, (tail) =>
          peopleText(note.ownersOfTail(tail), note.mentionsOfTail(tail)).includes(` ${wanted}`),
        );
    case "tag":
      return (note) =>
        byTagSet(note, (place) => TAGS.of(note.columns.columns.tagSets[place] ?? []).includes(` #${wanted}`));
  }
}
