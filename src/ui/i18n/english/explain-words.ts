import type {
  CollectedReason,
  FactSource,
  FoldReason,
  NameFact,
  NoteReason,
} from "../../../core/query/explain";
import type { DueBucket } from "../../../core/query/due-buckets";
import type { ResolutionHow } from "../../../core/model/resolution";
import { eitherOf, listOf } from "./grammar";

const NOTE_REASONS: Readonly<Record<NoteReason, string>> = {
  profile: "It is a profile: a note about people without a date and without participants.",
  meeting: "It is a meeting: a note about people with a date or participants.",
  "other-meeting": "It is of another type, and counts as a meeting since it lists participants.",
  other: "It is no note about people.",
};

const SOURCES: Readonly<Record<FactSource, string>> = {
  person: "the property person",
  participants: "the participants",
  "attendee-line": "the line of attendees",
  tag: "a person tag",
  folder: "the folder of their profile, in which the note lies",
  profile: "the note itself, their profile",
};

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `“${text}” is you`,
  placeholder: ({ text }) => `“${text}” is nobody`,
  group: ({ text }) => `“${text}” is a group`,
  name: ({ text, name }) => `“${text}” is the name of ${name ?? text}`,
  alias: ({ text, name }) => `“${text}” is an alias of ${name ?? text}`,
  compact: ({ text, name }) => `“${text}” is ${name ?? text}, written as one word`,
  "first-name-in-note": ({ text, name }) =>
    `“${text}” is ${name ?? text}, the only one in this note with that first name`,
  "first-name-in-vault": ({ text, candidates }) =>
    `“${text}” is possibly ${eitherOf(candidates)}, the only one in the vault with that first name`,
  "own-name": ({ text }) => `“${text}” is nobody known`,
  ambiguous: ({ text, candidates }) => `“${text}” may be ${eitherOf(candidates)}`,
  inbox: () => "It is yours: it has no owner and stands in an inbox note",
};

const COLLECTED: Readonly<Record<CollectedReason, string>> = {
  "whole-vault": "It is collected since the items of the whole vault are.",
  "people-note": "It is collected since it stands in a note about people.",
  "note-names-people": "It is collected since its note names people.",
  "has-owner": "It is collected since it has an owner.",
  "lacks-required-tag": "It is not collected: it lacks the required tag.",
  "no-people-note": "It is not collected: its note is not about people.",
  "involves-nobody": "It is not collected: neither it nor its note involves anybody.",
};

const BUCKETS: Readonly<Record<DueBucket, string>> = {
  overdue: "Overdue",
  today: "Today",
  "this-week": "This week",
  later: "Later",
  none: "No due date",
};

const FOLDED: Readonly<Record<FoldReason, string>> = {
  source: "These notes are one meeting: same day, same source.",
  title: "These notes are one meeting: same day, same title, and somebody who stands in both.",
  both: "These notes are one meeting: same day, and the same source, or the same title and somebody in both.",
};

/** English words of Why is this here? */
export const EXPLAIN_WORDS_EN = {
  title: "Why is this here?",
  headings: { note: "Note", people: "People of the note", owner: "Owner", list: "In the lists" },
  noteReason: NOTE_REASONS,
  dateWritten: (date: string): string => `Its date is ${date}, as written in it.`,
  dateInFileName: (date: string): string => `Its date is ${date}, from the file name.`,
  noDate: "It has no date.",
  how: (fact: NameFact): string => HOWS[fact.how](fact),
  /** `how` is what `how` says. */
  found: (how: string, sources: readonly FactSource[]): string =>
    `${how}; found in ${listOf(sources.map((source) => SOURCES[source]))}.`,
  sentence: (text: string): string => `${text}.`,
  nobody: "It names nobody.",
  noOwner: "It has no owner.",
  mentions: (names: readonly string[]): string => `It mentions ${listOf(names)}.`,
  status: (symbol: string, name: string, type: string, isOpen: boolean): string =>
    `Its status [${symbol}] is ${name} (${type}), which counts as ${isOpen ? "open" : "finished"}.`,
  proposed: { status: "It is proposed by its status.", tag: "It is proposed by the tag #proposed." },
  bucket: (bucket: DueBucket, date: string): string =>
    bucket === "none"
      ? `It stands under ${BUCKETS.none}.`
      : `It is due ${date}, so it stands under ${BUCKETS[bucket]}.`,
  collected: COLLECTED,
  folded: FOLDED,
};
