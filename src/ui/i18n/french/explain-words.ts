import type { Words } from "../english";
import type { FactSource, NameFact } from "../../../core/query/explain";
import type { DueBucket } from "../../../core/query/due-buckets";
import type { ResolutionHow } from "../../../core/model/resolution";
import { eitherOf, listOf, quoted } from "./grammar";

const NOTE_REASONS: Words["explain"]["noteReason"] = {
  profile: "C’est un profil\u202F: une note sur des personnes, sans date ni participants.",
  meeting: "C’est une réunion\u202F: une note sur des personnes, avec une date ou des participants.",
  "other-meeting": "Elle est d’un autre type, mais compte comme réunion car elle énumère des participants.",
  other: "Ce n’est pas une note sur des personnes.",
};

/** After "d’après". */
const SOURCES: Readonly<Record<FactSource, string>> = {
  person: "la propriété person",
  participants: "les participants",
  "attendee-line": "la ligne des participants",
  tag: "une étiquette de personne",
  folder: "le dossier de son profil, où se trouve la note",
  profile: "la note elle-même, son profil",
};

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `${quoted(text)}, c’est vous`,
  placeholder: ({ text }) => `${quoted(text)} ne désigne personne`,
  group: ({ text }) => `${quoted(text)} est un groupe`,
  name: ({ text, name }) => `${quoted(text)} est le nom de ${name ?? text}`,
  alias: ({ text, name }) => `${quoted(text)} est un alias de ${name ?? text}`,
  compact: ({ text, name }) => `${quoted(text)} est ${name ?? text}, écrit en un seul mot`,
  "first-name-in-note": ({ text, name }) =>
    `${quoted(text)} est ${name ?? text}, seule personne de cette note à porter ce prénom`,
  "first-name-in-vault": ({ text, candidates }) =>
    `${quoted(text)} est peut-être ${eitherOf(candidates)}, seule personne du coffre à porter ce prénom`,
  "own-name": ({ text }) => `${quoted(text)} n’est pas une personne connue`,
  ambiguous: ({ text, candidates }) => `${quoted(text)} peut désigner ${eitherOf(candidates)}`,
  inbox: () => "Elle est à vous\u202F: elle n’a pas de responsable et figure dans une note de réception",
};

const COLLECTED: Words["explain"]["collected"] = {
  "whole-vault": "Elle est collectée, car les actions de tout le coffre le sont.",
  "people-note": "Elle est collectée, car elle figure dans une note sur des personnes.",
  "note-names-people": "Elle est collectée, car sa note nomme des personnes.",
  "has-owner": "Elle est collectée, car elle a un responsable.",
  "lacks-required-tag": "Elle n’est pas collectée\u202F: il lui manque l’étiquette requise.",
  "no-people-note": "Elle n’est pas collectée\u202F: sa note ne porte pas sur des personnes.",
  "involves-nobody": "Elle n’est pas collectée\u202F: ni elle ni sa note ne concerne quelqu’un.",
};

const BUCKETS: Readonly<Record<DueBucket, string>> = {
  overdue: "En retard",
  today: "Aujourd’hui",
  "this-week": "Cette semaine",
  later: "Plus tard",
  none: "Sans échéance",
};

const FOLDED: Words["explain"]["folded"] = {
  source: "Ces notes forment une seule réunion\u202F: même jour, même source.",
  title:
    "Ces notes forment une seule réunion\u202F: même jour, même titre, et une personne présente dans les deux.",
  both: "Ces notes forment une seule réunion\u202F: même jour, et la même source, ou le même titre et une personne commune.",
};

/** French words of Why is this here? */
export const EXPLAIN_WORDS_FR: Words["explain"] = {
  title: "Pourquoi est-ce ici\u202F?",
  headings: {
    note: "La note",
    people: "Personnes de la note",
    owner: "Responsable",
    list: "Dans les listes",
  },
  noteReason: NOTE_REASONS,
  dateWritten: (date) => `Sa date est le ${date}, comme indiqué dans la note.`,
  dateInFileName: (date) => `Sa date est le ${date}, d’après le nom du fichier.`,
  noDate: "Elle n’a pas de date.",
  how: (fact) => HOWS[fact.how](fact),
  found: (how, sources) => `${how}\u202F; d’après ${listOf(sources.map((source) => SOURCES[source]))}.`,
  sentence: (text) => `${text}.`,
  nobody: "Elle ne nomme personne.",
  noOwner: "Elle n’a pas de responsable.",
  mentions: (names) => `Elle mentionne ${listOf(names)}.`,
  status: (symbol, name, type, isOpen) =>
    `Son statut [${symbol}] est ${name} (${type})\u202F: elle est considérée comme ${isOpen ? "ouverte" : "terminée"}.`,
  proposed: {
    status: "Elle est proposée d’après son statut.",
    tag: "Elle est proposée d’après l’étiquette #proposed.",
  },
  bucket: (bucket, date) =>
    bucket === "none"
      ? `Elle est classée sous ${quoted(BUCKETS.none)}.`
      : `Son échéance est le ${date}\u202F: elle est classée sous ${quoted(BUCKETS[bucket])}.`,
  collected: COLLECTED,
  folded: FOLDED,
};
