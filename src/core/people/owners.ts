import type { ActionItem } from "../model/action-item";
import type { NameRun } from "../model/name-run";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import { findNameRuns, nameEnd } from "../parse/name-runs";
import { endWithoutTags } from "../parse/action-item-line";
import { trimmedEnd } from "../text/whitespace";
import type { PeopleDirectory } from "./directory";
import { isNameShaped } from "./name-shape";

/** Who owns an item, whom its text mentions, and what is left as its description. */
export interface ItemPeople {
  /** Left to right. */
  readonly owners: readonly Resolution[];
  /** Persons mentioned in the text, owners left out; each once. */
  readonly mentions: readonly Person[];
  /** The body without the owners and without tags before them. */
  readonly description: string;
}

const NOBODY: readonly never[] = [];
const MAX_MENTION_WORDS = 5;
/** More names than this at the end of a line are a list, not owners. */
const MAX_OWNERS = 20;

/** Between two owners only separators may stand; a run's own text already ends where the next one starts. */
function touchesNext(body: string, run: NameRun, nextStart: number): boolean {
  return /^[\s,;:/&+.!?)\]"”(]*(?:and\s+|or\s+)?$/i.test(body.slice(run.end, nextStart));
}

/** `Ask @Dana about budget` names no owner "Dana about budget": the run must be somebody, or look like a name. */
function isOwner(run: NameRun, resolution: Resolution, directory: PeopleDirectory): boolean {
  if (run.form === "at-link") return true;
  if (run.form === "link") return directory.isMe(run.text) || directory.isKnown(run.text, run.linkTarget);
  // "Dana to align with the team" ends like a group's name and is a sentence.
  const isGuess =
    resolution.how === "own-name" || (resolution.how === "group" && !directory.isGroupWord(run.text));
  return !isGuess || isNameShaped(run.text);
}

function resolveRun(run: NameRun, people: readonly Person[], directory: PeopleDirectory): Resolution {
  return directory.resolve(run.text, people, run.linkTarget);
}

/** The owners' runs, from the last one leftwards; a bare link counts only where no `@` owner follows it. */
function ownerRuns(
  body: string,
  runs: readonly NameRun[],
  people: readonly Person[],
  directory: PeopleDirectory,
): { run: NameRun; resolution: Resolution }[] {
  const found: { run: NameRun; resolution: Resolution }[] = [];
  let nextStart = body.length;
  let hasAtOwner = false;
  for (let i = runs.length - 1; i >= 0 && found.length < MAX_OWNERS; i--) {
    const run = runs[i];
    if (!run || !touchesNext(body, run, nextStart)) break;
    if (run.form === "link" && hasAtOwner) break;
    const resolution = resolveRun(run, people, directory);
    if (!isOwner(run, resolution, directory)) break;
    found.push({ run, resolution });
    hasAtOwner ||= run.form !== "link";
    nextStart = run.start;
  }
  return found.reverse();
}

/** The longest run of first words that is somebody known. */
function mentionedIn(run: NameRun, people: readonly Person[], directory: PeopleDirectory): Person | null {
  if (run.form !== "at") return resolveRun(run, people, directory).person;
  const words = run.text.split(/\s+/).slice(0, MAX_MENTION_WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/(?:[,;:!?)]|['’]s)+$/, "");
    const { person, how } = directory.resolve(name, people);
    // Whoever may be meant by the longer name is not somebody else by the shorter one.
    if (person || how === "ambiguous" || how === "first-name-in-vault") return person;
  }
  return null;
}

/**
 * Resolves an item's people against who is known now (domain.md §4).
 *
 * @param people the people of the item's note
 */
export function peopleOfItem(
  item: ActionItem,
  people: readonly Person[],
  directory: PeopleDirectory,
): ItemPeople {
  const { body } = item;
  const runs = findNameRuns(body);
  if (runs.length === 0) return { owners: NOBODY, mentions: NOBODY, description: body };
  const owners = ownerRuns(body, runs, people, directory);
  const ownRuns = new Set(owners.map((owner) => owner.run));
  const ownPersons = new Set(owners.map((owner) => owner.resolution.person));
  const mentions = new Set<Person>();
  for (const run of runs) {
    const person = ownRuns.has(run) ? null : mentionedIn(run, people, directory);
    if (person && !ownPersons.has(person)) mentions.add(person);
  }
  return {
    owners: owners.map((owner) => owner.resolution),
    mentions: [...mentions],
    description: descriptionBefore(body, owners[0]?.run.start ?? body.length),
  };
}

/** The owners of an item's body with the place in which they stand, as an edit of them needs it. */
export interface PlacedOwners {
  /** Left to right. */
  readonly owners: readonly Resolution[];
  /** Offsets in the body: from the first owner's `@` or `[` to the end of the last one's name. */
  readonly start: number;
  readonly end: number;
  readonly description: string;
}

/**
 * @param people the people of the item's note
 * @returns the owners in an item's body; without any, the place is the body's end
 */
export function placedOwners(
  body: string,
  people: readonly Person[],
  directory: PeopleDirectory,
): PlacedOwners {
  const found = ownerRuns(body, findNameRuns(body), people, directory);
  const [first, last] = [found[0]?.run, found.at(-1)?.run];
  return {
    owners: found.map(({ resolution }) => resolution),
    start: first?.start ?? body.length,
    end: last ? nameEnd(body, last) : body.length,
    description: descriptionBefore(body, first?.start ?? body.length),
  };
}

function descriptionBefore(body: string, end: number): string {
  if (end === body.length) return body;
  const withoutBracket = body[end - 1] === "(" ? end - 1 : end;
  return body.slice(0, endWithoutTags(body, 0, trimmedEnd(body, 0, withoutBracket)));
}
