import type { Person } from "../model/person";
import type { NameRun } from "../model/name-run";
import { findNameRuns } from "../parse/name-runs";
import type { PeopleDirectory } from "./directory";
import { knownPrefix } from "./known-prefix";

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

/** All words after the `@`, else the most first words that name somebody (domain.md §4). */
function spanOf(
  text: string,
  { start, end: runEnd }: NameRun,
  people: readonly Person[],
  directory: PeopleDirectory,
): NamedSpan | null {
  const known = knownPrefix(text.slice(start + 1, runEnd), people, directory);
  if (!known) return null;
  const { person, candidates } = known.resolution;
  return { start, end: start + 1 + known.end, people: person ? [person] : candidates };
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
