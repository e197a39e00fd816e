import type { ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import type { Resolution } from "../model/resolution";
import type { PeopleDirectory } from "../people/directory";
import { isSafeFileName } from "../people/file-name";
import { canBeAlias } from "../people/judge-names";
import { nameKey } from "../people/name-key";
import { EVERYBODY, formatPair } from "../people/name-verdicts";
import { compareText } from "./item-order";
import type { NameExample, NameUseCounter } from "./name-uses";
import { exampleInItem, exampleInNote, Examples, NameUses } from "./name-uses";
import type { Similarity, SimilarPair } from "./similar-names";
import { similarPairs } from "./similar-names";

/** What is doubtful about a name. */
export type NameProblem = "possible" | "ambiguous" | "unknown" | "near-duplicate" | "doubled";

/** Makes a name an alias of a person. */
export interface Merge {
  readonly target: Person;
  readonly alias: string;
}

/** What the user may say of a name; every one changes settings, or creates a note, and nothing else. */
export interface NameFixes {
  /** "Same person": whom the name may be made an alias of. */
  readonly merges: readonly Merge[];
  /** Whether somebody else than those may be chosen. */
  readonly mergesWithAnybody: boolean;
  /** "Different": the names that it does not mean; empty when there is nothing to say. */
  readonly different: readonly string[];
  readonly canBeNobody: boolean;
  readonly canHaveProfile: boolean;
}

/** A name that the user should look at. */
export interface NameToCheck {
  /** Unique and stable while the name stays doubtful. */
  readonly key: string;
  readonly problem: NameProblem;
  /** The most frequent spelling. */
  readonly name: string;
  /** Whom it may mean, sorted by name key. */
  readonly people: readonly Person[];
  /** Why two names are alike; null for other problems. */
  readonly similarity: Similarity | null;
  /** How often the name stands somewhere; of a near duplicate in how many notes. */
  readonly count: number;
  /** The newest few places. */
  readonly examples: readonly NameExample[];
  readonly fixes: NameFixes;
}

/** All uses of names that may have to be checked, gathered in one pass over the notes. */
class Collector {
  readonly possible = new NameUses();
  readonly ambiguous = new NameUses();
  readonly unknown = new NameUses();
  readonly doubled = new NameUses();
  /** The same few names stand in thousands of items. */
  private readonly areDoubled = new Map<string, boolean>();

  addNote(resolved: ResolvedNote): void {
    const { note, people } = resolved;
    const example = (): NameExample => exampleInNote(resolved);
    for (const doubt of people.doubtful) this.add(doubt, resolved, example());
    for (const name of people.otherNames) this.unknown.of(name).add(name, note, example());
    for (const ref of note.content.refs) {
      if (ref.form === "name" && this.isDoubled(ref.text)) this.addDoubled(ref.text, resolved, example());
    }
    for (const item of resolved.items) if (item.owners.length > 0) this.addOwners(item, resolved);
  }

  private addOwners(item: ResolvedItem, resolved: ResolvedNote): void {
    for (const owner of item.owners) {
      const isKnown = owner.person !== null;
      if (!isKnown) this.add(owner, resolved, exampleInItem(item));
      if (isKnown && this.isDoubled(owner.text)) this.addDoubled(owner.text, resolved, exampleInItem(item));
    }
  }

  private add(
    { kind, how, text, candidates }: Resolution,
    { note }: ResolvedNote,
    example: NameExample,
  ): void {
    if (kind === "possible") this.possible.of(text).add(text, note, example, candidates);
    if (kind === "ambiguous") this.ambiguous.of(text).add(text, note, example, candidates);
    if (how === "own-name") this.unknown.of(text).add(text, note, example);
  }

  private isDoubled(text: string): boolean {
    let known = this.areDoubled.get(text);
    if (known === undefined) this.areDoubled.set(text, (known = isDoubled(text)));
    return known;
  }

  private addDoubled(text: string, { note }: ResolvedNote, example: NameExample): void {
    this.doubled.of(text, text.toLowerCase()).add(text, note, example);
  }
}

/** Whether a name to check is, or may be, a person's. */
export function isAbout({ people, name }: NameToCheck, person: Person): boolean {
  return people.includes(person) || nameKey(name) === person.key;
}

/** Whether the last word of a name stands twice: `Dana Okafor Okafor` is read as `Dana Okafor` (domain.md §2). */
function isDoubled(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.length >= 3 && nameKey(words.at(-1) ?? "") === nameKey(words.at(-2) ?? "");
}

const NO_FIXES: NameFixes = {
  merges: [],
  mergesWithAnybody: false,
  different: [],
  canBeNobody: false,
  canHaveProfile: false,
};

/**
 * Whether a name can be made an alias of a person. Aliases are kept by name: of two people of one name nobody could
 * tell which is meant, so neither gets one.
 */
export function canMergeInto(target: Person, alias: string, directory: PeopleDirectory): boolean {
  const isOnly = directory.named(target.name).length === 1 || target.isMe;
  return isOnly && target.key !== nameKey(alias) && canBeAlias(target.name, alias);
}

function mergesOf(people: readonly Person[], alias: string, directory: PeopleDirectory): Merge[] {
  return people
    .filter((target) => canMergeInto(target, alias, directory))
    .map((target) => ({ target, alias }));
}

function separable(name: string, others: readonly string[]): string[] {
  return others.filter((other) => formatPair(name, other) !== null);
}

function byKey(a: Person, b: Person): number {
  return compareText(a.key, b.key) || compareText(a.id, b.id);
}

/** A name that may be one of several people; `null` when the user has said that it is none of them. */
function doubtful(
  problem: "possible" | "ambiguous",
  [key, uses]: [string, NameUseCounter],
  directory: PeopleDirectory,
): NameToCheck | null {
  const { name } = uses;
  const people = [...uses.people]
    .filter((person) => !directory.verdicts.areDifferent(name, person.name))
    .sort(byKey);
  if (people.length === 0) return null;
  // Where known people have that very name or alias, one more alias would decide nothing.
  const isTaken = directory.named(name).length > 0;
  const fixes: NameFixes = {
    merges: isTaken ? [] : mergesOf(people, name, directory),
    mergesWithAnybody: !isTaken && problem === "ambiguous",
    different: separable(
      name,
      people.map((person) => person.name),
    ),
    canBeNobody: !isTaken,
    canHaveProfile: !isTaken && isSafeFileName(name),
  };
  return toCheck(problem, key, uses, { people, fixes });
}

function toCheck(
  problem: NameProblem,
  key: string,
  uses: NameUseCounter,
  more: Pick<NameToCheck, "people" | "fixes">,
): NameToCheck {
  const { name, count, examples } = uses;
  return {
    key: `${problem}:${key}`,
    problem,
    name,
    similarity: null,
    count,
    examples: examples.list,
    ...more,
  };
}

/** A name that belongs to nobody known, with known people whose names are alike. */
function unknown(
  [key, uses]: [string, NameUseCounter],
  people: readonly Person[],
  directory: PeopleDirectory,
): NameToCheck {
  const { name } = uses;
  const fixes: NameFixes = {
    merges: mergesOf(people, name, directory),
    mergesWithAnybody: canBeAlias("x", name),
    different: separable(name, [EVERYBODY]),
    canBeNobody: true,
    canHaveProfile: isSafeFileName(name),
  };
  return toCheck("unknown", key, uses, { people, fixes });
}

function doubled([key, uses]: [string, NameUseCounter], index: VaultIndex): NameToCheck | null {
  const { name } = uses;
  const [person, ...others] = index.directory.named(name);
  const spelling = name.toLowerCase();
  const isSettled = [...index.config.aliases.values()]
    .flat()
    .some((alias) => alias.toLowerCase() === spelling);
  if (!person || others.length > 0 || isSettled) return null;
  const merges = canBeAlias(person.name, name) ? [{ target: person, alias: name }] : [];
  return toCheck("doubled", key, uses, { people: [person], fixes: { ...NO_FIXES, merges } });
}

/** Somebody known, or a name that is not. */
interface Candidate {
  readonly key: string;
  readonly person: Person | null;
}

function placesOf(index: VaultIndex, person: Person): { count: number; examples: readonly NameExample[] } {
  const notes = index.notesOf(person.id);
  const examples = new Examples();
  for (const resolved of notes) {
    const item = resolved.people.persons.includes(person)
      ? undefined
      : resolved.items.find(({ owners }) => owners.some((owner) => owner.person === person));
    examples.add(resolved.note, item ? exampleInItem(item) : exampleInNote(resolved));
  }
  return { count: notes.length, examples: examples.list };
}

/** Whoever has a profile keeps the name; an alias can't fold a person who has one into another. */
function mergesOfPair(kept: Person, other: Person, directory: PeopleDirectory): Merge[] {
  const both: [Person, Person][] = [
    [kept, other],
    [other, kept],
  ];
  return both
    .filter(([, gone]) => gone.profile === null && !gone.isMe)
    .flatMap(([target, gone]) => mergesOf([target], gone.name, directory));
}

/** Two known people who may be one; the one in fewer notes is the doubtful one, of equal ones the second. */
function nearDuplicate(index: VaultIndex, a: Person, b: Person, similarity: Similarity): NameToCheck | null {
  if (index.directory.verdicts.areDifferent(a.name, b.name)) return null;
  const [placesA, placesB] = [placesOf(index, a), placesOf(index, b)];
  const weight = (person: Person): number => (person.isMe ? 2 : 0) + (person.profile ? 1 : 0);
  const isFirstKept = weight(a) - weight(b) || placesA.count - placesB.count || 1;
  const [kept, doubted, places] = isFirstKept > 0 ? [a, b, placesB] : [b, a, placesA];
  const { profile, isMe, name } = doubted;
  const fixes: NameFixes = {
    ...NO_FIXES,
    merges: mergesOfPair(kept, doubted, index.directory),
    different: separable(name, [kept.name]),
    canBeNobody: profile === null && !isMe,
  };
  const key = `near-duplicate:${[a.id, b.id].sort().join("\n")}`;
  return { key, problem: "near-duplicate", name, people: [kept], similarity, ...places, fixes };
}

function byCount(a: NameToCheck, b: NameToCheck): number {
  return b.count - a.count || compareText(a.key, b.key);
}

function isPair(pair: SimilarPair<Candidate>): { a: Person; b: Person; similarity: Similarity } | [] {
  const { a, b, similarity } = pair;
  return a.person && b.person ? { a: a.person, b: b.person, similarity } : [];
}

/** @returns name key of an unknown name → known people of a name that is alike. */
function alikeOf(pairs: readonly SimilarPair<Candidate>[]): Map<string, Person[]> {
  const alike = new Map<string, Person[]>();
  for (const { a, b } of pairs) {
    const person = a.person ?? b.person;
    const name = a.person ? b : a;
    if (!person || name.person) continue;
    alike.set(name.key, [...(alike.get(name.key) ?? []), person].sort(byKey));
  }
  return alike;
}

/**
 * Every name the user should look at: possible, ambiguous and unknown ones, pairs of people whose names are alike, and
 * doubled surnames. What the user has judged is left out. It passes over all notes: ask for it when it is shown, never
 * while something is indexed.
 *
 * @returns by problem, then the most frequent first
 */
export function namesToCheck(index: VaultIndex): NameToCheck[] {
  const { directory } = index;
  const found = new Collector();
  for (const note of index.notes()) found.addNote(note);
  const unknownNames = [...found.unknown].filter(([, { name }]) => !directory.verdicts.isJudged(name));
  const pairs = similarPairs<Candidate>([
    ...directory.persons.map((person) => ({ key: person.key, person })),
    ...unknownNames.map(([key]) => ({ key, person: null })),
  ]);
  const alike = alikeOf(pairs);
  const lists: readonly (NameToCheck | null)[][] = [
    [...found.possible].map((entry) => doubtful("possible", entry, directory)),
    [...found.ambiguous].map((entry) => doubtful("ambiguous", entry, directory)),
    unknownNames.map((entry) => unknown(entry, alike.get(entry[0]) ?? [], directory)),
    pairs.flatMap(isPair).map(({ a, b, similarity }) => nearDuplicate(index, a, b, similarity)),
    [...found.doubled].map((entry) => doubled(entry, index)),
  ];
  return lists.flatMap((list) => list.filter((entry) => entry !== null).sort(byCount));
}
