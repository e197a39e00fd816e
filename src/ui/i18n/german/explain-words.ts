import type { DueBucket } from "../../../core/query/due-buckets";
import type { FactSource, NameFact } from "../../../core/query/explain";
import type { ResolutionHow } from "../../../core/model/resolution";
import type { Words } from "../english";
import { listOf, eitherOf } from "./grammar";

const SOURCES: Readonly<Record<FactSource, string>> = {
  person: "in der Eigenschaft person",
  participants: "unter den Teilnehmenden",
  "attendee-line": "in der Zeile der Anwesenden",
  tag: "in einem Personen-Tag",
  folder: "durch den Profilordner, in dem die Notiz liegt",
  profile: "durch die Notiz selbst, das Profil",
};

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `„${text}“ bist du`,
  placeholder: ({ text }) => `„${text}“ ist niemand`,
  group: ({ text }) => `„${text}“ ist eine Gruppe`,
  name: ({ text, name }) => `„${text}“ ist der Name von ${name ?? text}`,
  alias: ({ text, name }) => `„${text}“ ist ein Alias von ${name ?? text}`,
  compact: ({ text, name }) => `„${text}“ ist ${name ?? text}, in einem Wort geschrieben`,
  "first-name-in-note": ({ text, name }) =>
    `„${text}“ ist ${name ?? text}: In dieser Notiz trägt sonst niemand diesen Vornamen`,
  "first-name-in-vault": ({ text, candidates }) =>
    `„${text}“ ist möglicherweise ${eitherOf(candidates)}: Im Vault trägt sonst niemand diesen Vornamen`,
  "own-name": ({ text }) => `„${text}“ ist nicht bekannt`,
  ambiguous: ({ text, candidates }) => `„${text}“ kann ${eitherOf(candidates)} sein`,
  inbox: () => "Die Aufgabe gehört dir: Sie hat keine zuständige Person und steht in einer Eingangsnotiz",
};

const BUCKETS: Readonly<Record<DueBucket, string>> = {
  overdue: "Überfällig",
  today: "Heute",
  "this-week": "Diese Woche",
  later: "Später",
  none: "Ohne Fälligkeit",
};

/** German words of Why is this here? */
export const EXPLAIN_WORDS_DE: Words["explain"] = {
  title: "Warum steht das hier?",
  headings: { note: "Notiz", people: "Personen der Notiz", owner: "Zuständig", list: "In den Listen" },
  noteReason: {
    profile: "Sie ist ein Profil: eine Personennotiz ohne Datum und ohne Teilnehmende.",
    meeting: "Sie ist eine Besprechung: eine Personennotiz mit Datum oder Teilnehmenden.",
    "other-meeting": "Sie hat einen anderen Typ und zählt als Besprechung, weil sie Teilnehmende aufführt.",
    other: "Sie ist keine Personennotiz.",
  },
  dateWritten: (date) => `Ihr Datum ist ${date}, wie in der Notiz angegeben.`,
  dateInFileName: (date) => `Ihr Datum ist ${date}, laut Dateiname.`,
  noDate: "Sie hat kein Datum.",
  how: (fact) => HOWS[fact.how](fact),
  found: (how, sources) => `${how}; gefunden ${listOf(sources.map((source) => SOURCES[source]))}.`,
  sentence: (text) => `${text}.`,
  nobody: "Die Notiz nennt niemanden.",
  noOwner: "Niemand ist zuständig.",
  mentions: (names) => `Die Aufgabe erwähnt ${listOf(names)}.`,
  status: (symbol, name, type, isOpen) =>
    `Der Status [${symbol}] ist ${name} (${type}) und zählt als ${isOpen ? "offen" : "abgeschlossen"}.`,
  proposed: {
    status: "Die Aufgabe ist durch ihren Status vorgeschlagen.",
    tag: "Die Aufgabe ist durch das Tag #proposed vorgeschlagen.",
  },
  bucket: (bucket, date) =>
    bucket === "none"
      ? `Sie steht unter „${BUCKETS.none}“.`
      : `Sie ist am ${date} fällig und steht daher unter „${BUCKETS[bucket]}“.`,
  collected: {
    "whole-vault": "Sie wird erfasst, weil die Aufgaben des ganzen Vaults erfasst werden.",
    "people-note": "Sie wird erfasst, weil sie in einer Personennotiz steht.",
    "note-names-people": "Sie wird erfasst, weil ihre Notiz Personen nennt.",
    "has-owner": "Sie wird erfasst, weil jemand zuständig ist.",
    "lacks-required-tag": "Sie wird nicht erfasst: Ihr fehlt das erforderliche Tag.",
    "no-people-note": "Sie wird nicht erfasst: Ihre Notiz ist keine Personennotiz.",
    "involves-nobody": "Sie wird nicht erfasst: Weder sie noch ihre Notiz betrifft jemanden.",
  },
  folded: {
    source: "Diese Notizen sind eine Besprechung: gleicher Tag, gleiche Quelle.",
    title:
      "Diese Notizen sind eine Besprechung: gleicher Tag, gleicher Titel und jemand, der in beiden steht.",
    both: "Diese Notizen sind eine Besprechung: gleicher Tag und gleiche Quelle, oder gleicher Titel und jemand, der in beiden steht.",
  },
};
