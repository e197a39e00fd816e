import type { Person } from "../model/person";
import type { NameRun } from "../model/name-run";
import { findNameRuns } from "../parse/name-runs";
import { cleanName } from "./clean-name";
import type { PeopleDirectory } from "./directory";

/** A stretch of a text that names somebody: `@` and the words of the name. */
export interface NamedSpan {
  /** Offset of the `@`. */
  readonly start: number;
  /** Offset just after the name. */
  readonly end: number;
  /** Who is meant; several when that is not decided. Never empty. */
  readonly people: readonly Person[];
}

const NO_SPANS: readonly NamedSpan[] = [];
const MAX_NAME_WORDS = 5;
const AFTER_NAME = /(?:[,;:!?.)\]"”]|['’]s)+$/;

/** Where the first words after an `@` end, the longest stretch first. */
function nameEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (ends.length === MAX_NAME_WORDS) break;
    ends.push(index + word.length);
  }
  return ends.reverse();
}

/** All words after the `@`, else the most first words that name somebody (domain.md §4). */
function spanOf(
  text: string,
  { start, end: runEnd }: NameRun,
  people: readonly Person[],
  directory: PeopleDirectory,
): NamedSpan | null {
  const run = text.slice(start + 1, runEnd);
  for (const end of nameEnds(run)) {
    const name = run.slice(0, end).replace(AFTER_NAME, "");
    const { person, candidates } = directory.resolve(cleanName(name).text, people);
    // Whoever may be meant by the longer name is not somebody else by the shorter one.
    const meant = person ? [person] : candidates;
    if (meant.length > 0) return { start, end: start + 1 + name.length, people: meant };
  }
  return null;
}

/**
 * Finds the `@Name`s of a text that name somebody known, outside of inline code, links, addresses and URLs.
 *
 * @param people this note's people; a first name is looked for among them before the whole vault
 * @returns the spans, left to right, not overlapping
 */
export function namedSpans(
  text: string,
  people: readonly Person[],
  directory: PeopleDirectory,
): readonly NamedSpan[] {
  if (!text.includes("@")) return NO_SPANS;
  return findNameRuns(text).flatMap((run) =>
    run.form === "at" ? (spanOf(text, run, people, directory) ?? []) : [],
  );
}
