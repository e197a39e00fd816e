import type { NameRun } from "../model/name-run";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import { CONNECTING_WORDS, UNSPACED_CONNECTING_WORDS } from "../parse/connecting-words";
import { findNameRuns, nameEnd } from "../parse/name-runs";
import { unreadFieldsAt } from "../parse/unread-fields";
import { WIDE_PUNCTUATION } from "../text/unspaced";
import { closersIn } from "./closers";
import type { OwnersStretch } from "./description";
import type { PeopleDirectory } from "./directory";
import { isLongerName, knownPrefix } from "./known-prefix";
import { isNameShaped } from "./name-shape";
import type { Company } from "./settled-answers";

/** Whom the rest of a body names, from the word with the first name in it on; offsets are into that rest. */
export interface TailPeople extends OwnersStretch {
  /** Left to right. */
  readonly owners: readonly Resolution[];
  /** Persons mentioned in the text, owners left out; each once. */
  readonly mentions: readonly Person[];
}

const NO_OWNERS: OwnersStretch = { ownerStart: -1, closers: [], restStart: -1 };
const NOBODY: TailPeople = { owners: [], mentions: [], ...NO_OWNERS };
/** More names than this at the end of a line are a list, not owners. */
const MAX_OWNERS = 20;

const PUNCTUATION = `[\\s,;:/&+.!?)\\]"”(*_~=${WIDE_PUNCTUATION}]*`;
const SPACED = `(?:${CONNECTING_WORDS.join("|")})\\s`;
const UNSPACED = UNSPACED_CONNECTING_WORDS.join("|");
/** What may stand between two owners. */
const SEPARATORS = new RegExp(`^${PUNCTUATION}(?:(?:${SPACED}|${UNSPACED})${PUNCTUATION})?$`, "i");

/** @returns whether a text between two owners only parts them: commas, brackets, marks of emphasis, an "and" */
export function isSeparation(text: string): boolean {
  return SEPARATORS.test(text);
}

/** A run's own text already ends where the next one starts. */
function touchesNext(body: string, run: NameRun, nextStart: number): boolean {
  return isSeparation(body.slice(run.end, nextStart));
}

/** Whether a run that is nobody known looks like a name, and not like a known one with text behind it. */
function isNameOfItsOwn(text: string, people: Company, directory: PeopleDirectory): boolean {
  if (!isNameShaped(text)) return false;
  const known = knownPrefix(text, people, directory);
  return known === null || isLongerName(text, known);
}

/** `Ask @Dana about budget` names no owner "Dana about budget": the run must be somebody, or look like a name. */
function isOwner(run: NameRun, resolution: Resolution, people: Company, directory: PeopleDirectory): boolean {
  if (run.form === "at-link") return true;
  if (run.form === "link") return directory.isMe(run.text) || directory.isKnown(run.text, run.linkTarget);
  if (resolution.how === "own-name") return isNameOfItsOwn(run.text, people, directory);
  // "Dana to align with the team" ends like a group's name and is a sentence.
  const isGuessedGroup = resolution.how === "group" && !directory.isGroupWord(run.text);
  return !isGuessedGroup || isNameShaped(run.text);
}

function ownerOf(run: NameRun, people: Company, directory: PeopleDirectory): OwnerRun | null {
  const resolution = resolveRun(run, people, directory);
  return isOwner(run, resolution, people, directory) ? { run, resolution } : null;
}

function resolveRun(run: NameRun, people: Company, directory: PeopleDirectory): Resolution {
  return directory.resolve(run.text, people, run.linkTarget);
}

/** A run that names an owner. */
export interface OwnerRun {
  readonly run: NameRun;
  readonly resolution: Resolution;
}

/** Whether nothing but separators follows a run, or fields: unreadable ones must not cost the owner either. */
function endsBody(body: string, run: NameRun): boolean {
  return touchesNext(body, run, body.length) || unreadFieldsAt(body, run.end) >= 0;
}

/**
 * Finds the owners from the last one leftwards; a bare link counts only where no `@` owner follows it.
 *
 * @param runs those of the body
 * @param people the people of the item's note
 * @returns the owners' runs, left to right
 */
export function ownerRuns(
  body: string,
  runs: readonly NameRun[],
  people: Company,
  directory: PeopleDirectory,
): OwnerRun[] {
  const found: OwnerRun[] = [];
  let hasAtOwner = false;
  for (let i = runs.length - 1; i >= 0 && found.length < MAX_OWNERS; i--) {
    const run = runs[i];
    if (!run) break;
    const next = found.at(-1);
    const isInPlace = next ? touchesNext(body, run, next.run.start) : endsBody(body, run);
    const owner = isInPlace && !(run.form === "link" && hasAtOwner) ? ownerOf(run, people, directory) : null;
    // Names may stand in what follows an owner: a field that can't be read holds any text.
    if (!owner && next) break;
    if (!owner) continue;
    found.push(owner);
    hasAtOwner ||= run.form !== "link";
  }
  return found.reverse();
}

/** What stands behind a run's name, marks of emphasis around it left out. */
function behindName(body: string, run: NameRun, end: number): string {
  // Behind most names there is nothing.
  const written = body.slice(run.start + 1, end);
  if (run.marks > 0) return body.slice(run.end, end);
  return written === run.text ? "" : body.slice(nameEnd(body, run), end);
}

/** @returns where owners stand in a body, and what of the text behind them is shown */
export function stretchOf(body: string, owners: readonly OwnerRun[]): OwnersStretch {
  const [first, last] = [owners[0]?.run, owners.at(-1)?.run];
  if (!first || !last) return NO_OWNERS;
  const fields = unreadFieldsAt(body, last.end);
  const restStart = fields < 0 ? body.length : fields;
  return {
    ownerStart: first.start - first.marks,
    closers: closersIn(behindName(body, last, restStart)),
    restStart,
  };
}

/** Whom a run in the text means: the longest beginning of it that is somebody known. */
function mentionedIn(run: NameRun, people: Company, directory: PeopleDirectory): Person | null {
  if (run.form !== "at") return resolveRun(run, people, directory).person;
  return knownPrefix(run.text, people, directory)?.resolution.person ?? null;
}

/**
 * Resolves the names in a body, or in the rest of one from any word on, against who is known now (domain.md §4).
 *
 * @param people the people of the item's note
 */
export function peopleOfTail(tail: string, people: Company, directory: PeopleDirectory): TailPeople {
  const runs = findNameRuns(tail);
  if (runs.length === 0) return NOBODY;
  const owners = ownerRuns(tail, runs, people, directory);
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
    ...stretchOf(tail, owners),
  };
}
