import type { NameProblem } from "../../../core/query/names-to-check";
import type { Similarity } from "../../../core/query/similar-names";
import type { Count } from "../plural";
import { counted, eitherOf } from "./grammar";

const HEADINGS: Readonly<Record<NameProblem, string>> = {
  possible: "Possibly somebody you know",
  ambiguous: "May be several people",
  unknown: "Nobody known has this name",
  "near-duplicate": "Two names that are alike",
  doubled: "Surname written twice",
};

const ALIKE: Readonly<Record<Similarity, (other: string) => string>> = {
  "same-name": (other) => `${other} has another profile of the same name.`,
  "word-order": (other) => `The same words as in ${other}, in another order.`,
  initial: (other) => `${other}, with a name shortened or left out?`,
  spelling: (other) => `Spelled nearly like ${other}.`,
};

/** English words of Names to check. */
export const NAMES_WORDS_EN = {
  title: "Names to check",
  intro:
    "Your answers are kept in the plugin's settings, where you can take them back. Nothing is rewritten in your notes.",
  headings: HEADINGS,
  groupLabel: (heading: string, count: Count): string => `${heading}: ${counted(count, "name", "names")}`,
  left: (count: Count): string => `${counted(count, "name", "names")} to check`,
  leftOf: (count: Count, person: string): string =>
    `${counted(count, "name", "names")} to check about ${person}`,
  showAll: "Show all names to check",
  indexing: (done: Count, total: Count): string => `Reading notes: ${done.text} of ${total.text}`,

  /** What is doubtful about a name; `people` are names. */
  possible: (people: readonly string[]): string =>
    `Possibly ${eitherOf(people)}, the only one with that first name.`,
  ambiguous: (people: readonly string[]): string => `May be ${eitherOf(people)}.`,
  ambiguousForGood: (people: readonly string[]): string =>
    `May be ${eitherOf(people)}, who share this name or alias. Give one of them another.`,
  unknown: "Owns items, but stands in no meeting and has no profile.",
  unknownAlike: (people: readonly string[]): string => `Is it ${eitherOf(people)}?`,
  alike: ALIKE,
  twoProfiles: "Both have a profile: to make them one, merge the two notes.",
  doubled: (person: string): string => `Read as ${person}.`,

  /** What a screen reader says of a row: the name, how often it stands in notes, what is doubtful. */
  rowLabel: (name: string, uses: string, why: string): string => `${name}, ${uses}. ${why}`,
  times: (count: Count): string => counted(count, "time", "times"),
  notes: (count: Count): string => counted(count, "note", "notes"),
  inNote: (title: string): string => `in ${title}`,
  noteItself: "named in the note",
  openPerson: (name: string, path: string): string =>
    path === "" ? `Open ${name}` : `Open ${name} (${path})`,

  /** The answers. */
  samePerson: "Same person",
  different: "Different",
  notAPerson: "Not a person",
  createProfile: "Create profile",
  /** Accessible names of the buttons. */
  samePersonLabel: (name: string, target: string): string => `${name} is the same person as ${target}`,
  samePersonMenu: (name: string): string => `Say who ${name} is`,
  differentLabel: (name: string, people: readonly string[]): string =>
    people.length === 0 ? `${name} is nobody known` : `${name} is not ${eitherOf(people)}`,
  notAPersonLabel: (name: string): string => `${name} is not a person`,
  createProfileLabel: (name: string): string => `Create a profile for ${name}`,
  keepAs: (kept: string, alias: string): string => `${alias} is ${kept}`,
  somebodyElse: "Somebody else…",
  whoIs: (name: string): string => `Who is ${name}?`,
  nobodyFound: "Nobody found.",

  /** What an answer did. */
  isNow: (alias: string, target: string): string => `${alias} now means ${target}.`,
  isDifferent: (name: string): string => `${name} is kept apart.`,
  isNobody: (name: string): string => `${name} counts as nobody now.`,
  profileCreated: (path: string): string => `${path} created.`,
  profileExists: (path: string): string => `${path} is there already. Nothing was written.`,
  profileUnsafe: (name: string): string => `“${name}” can't be the name of a file. Nothing was written.`,
  profileFailed: (name: string): string => `No profile could be created for ${name}.`,
  /** A profile got another name; notes go on with the one it had. */
  stillNamed: (name: string, count: Count): string =>
    `${counted(count, "note still names", "notes still name")} ${name}.`,

  /** When there is nothing to check. */
  allClear: "No names to check",
  allClearHint: "Every name in your notes is clear, or you have judged it.",
};
