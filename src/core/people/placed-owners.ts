import type { NameRun } from "../model/name-run";
import type { Resolution } from "../model/resolution";
import { findNameRuns, isNothingButName, nameEnd } from "../parse/name-runs";
import { descriptionOf } from "./description";
import type { PeopleDirectory } from "./directory";
import { isSeparation, ownerRuns, stretchOf } from "./owners";
import type { Company } from "./settled-answers";

/** A stretch of a body. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where owners stand in a body. */
export interface OwnersPlace extends Place {
  /** Whether anything but names, what separates them and marks around them stands there: it would be lost with them. */
  readonly holdsMore: boolean;
}

/** The owners of an item's body with the place in which they stand, as an edit of them needs it. */
export interface PlacedOwners {
  /** Left to right. */
  readonly owners: readonly Resolution[];
  /** Where other names go: from the first owner's `@` or `[` to the end of the last one's name. */
  readonly names: OwnersPlace;
  /** What goes when nobody is named any more: the names, and marks of emphasis around them. */
  readonly all: OwnersPlace;
  readonly description: string;
}

/** @param runs the owners', left to right */
function holdsMore(body: string, runs: readonly NameRun[]): boolean {
  return runs.some((run, i) => {
    const next = runs[i + 1];
    const isApart = next !== undefined && !isSeparation(body.slice(nameEnd(body, run), next.start));
    return isApart || !isNothingButName(body, run);
  });
}

function mirrored(marks: string): string {
  return [...marks].reverse().join("");
}

/** Marks stay around other names when the same ones open before the first and close behind the last. */
function placesOf(body: string, runs: readonly NameRun[]): Pick<PlacedOwners, "names" | "all"> {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) {
    const atEnd = { start: body.length, end: body.length, holdsMore: false };
    return { names: atEnd, all: atEnd };
  }
  const end = nameEnd(body, last);
  const names = { start: first.start, end, holdsMore: holdsMore(body, runs) };
  const allEnd = last.marks > 0 ? last.end : end;
  const hasRemark = end + last.marks < allEnd;
  const all = { start: first.start - first.marks, end: allEnd, holdsMore: names.holdsMore || hasRemark };
  const opening = body.slice(all.start, first.start);
  const closing = body.slice(last.end - last.marks, last.end);
  return { names: mirrored(opening) === closing ? names : all, all };
}

/**
 * @param people the people of the item's note
 * @returns the owners in an item's body; without any, the place is the body's end
 */
export function placedOwners(body: string, people: Company, directory: PeopleDirectory): PlacedOwners {
  const found = ownerRuns(body, findNameRuns(body), people, directory);
  const runs = found.map(({ run }) => run);
  return {
    owners: found.map(({ resolution }) => resolution),
    ...placesOf(body, runs),
    description: descriptionOf(body, stretchOf(body, found)),
  };
}
