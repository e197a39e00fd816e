import type { Similarity } from "../../../core/query/similar-names";
import type { Words } from "../english";
import { counted, eitherOf } from "./grammar";

const ALIKE: Readonly<Record<Similarity, (other: string) => string>> = {
  "same-name": (other) => `${other} hat ein weiteres Profil mit demselben Namen.`,
  "word-order": (other) => `Dieselben Wörter wie in ${other}, in anderer Reihenfolge.`,
  initial: (other) => `${other}, mit gekürztem oder ausgelassenem Namen?`,
  spelling: (other) => `Fast so geschrieben wie ${other}.`,
};

/** German words of Names to check. */
export const NAMES_WORDS_DE: Words["names"] = {
  title: "Zu prüfende Namen",
  intro:
    "Deine Antworten stehen in den Einstellungen der Erweiterung und lassen sich dort zurücknehmen. In deinen Notizen wird nichts umgeschrieben.",
  headings: {
    possible: "Möglicherweise jemand, den du kennst",
    ambiguous: "Können mehrere Personen sein",
    unknown: "Niemand Bekanntes heißt so",
    "near-duplicate": "Zwei ähnliche Namen",
    doubled: "Nachname doppelt geschrieben",
  },
  groupLabel: (heading, count) => `${heading}: ${counted(count, "Name", "Namen")}`,
  left: (count) => counted(count, "Name zu prüfen", "Namen zu prüfen"),
  leftOf: (count, person) => `${counted(count, "Name zu prüfen", "Namen zu prüfen")}, betrifft ${person}`,
  showAll: "Alle zu prüfenden Namen anzeigen",
  indexing: (done, total) => `Notizen werden gelesen: ${done.text} von ${total.text}`,

  possible: (people) => `Möglicherweise ${eitherOf(people)}: Sonst trägt niemand diesen Vornamen.`,
  ambiguous: (people) => `Kann ${eitherOf(people)} sein.`,
  ambiguousForGood: (people) =>
    `Kann ${eitherOf(people)} sein, denn sie teilen diesen Namen oder Alias. Gib einer der Personen einen anderen.`,
  unknown: "Ist für Aufgaben zuständig, steht aber in keiner Besprechung und hat kein Profil.",
  unknownAlike: (people) => `Ist es ${eitherOf(people)}?`,
  alike: ALIKE,
  twoProfiles: "Beide haben ein Profil: Um daraus eines zu machen, führe die zwei Notizen zusammen.",
  doubled: (person) => `Wird als ${person} gelesen.`,

  rowLabel: (name, uses, why) => `${name}, ${uses}. ${why}`,
  times: (count) => `${count.text}-mal`,
  notes: (count) => counted(count, "Notiz", "Notizen"),
  inNote: (title) => `in ${title}`,
  noteItself: "in der Notiz genannt",
  openPerson: (name, path) => (path === "" ? `${name} öffnen` : `${name} öffnen (${path})`),

  samePerson: "Dieselbe Person",
  different: "Verschieden",
  notAPerson: "Keine Person",
  createProfile: "Profil anlegen",
  samePersonLabel: (name, target) => `${name} ist dieselbe Person wie ${target}`,
  samePersonMenu: (name) => `Angeben, wer ${name} ist`,
  differentLabel: (name, people) =>
    people.length === 0 ? `${name} ist nicht bekannt` : `${name} ist nicht ${eitherOf(people)}`,
  notAPersonLabel: (name) => `${name} ist keine Person`,
  createProfileLabel: (name) => `Profil für ${name} anlegen`,
  keepAs: (kept, alias) => `${alias} ist ${kept}`,
  somebodyElse: "Jemand anderes…",
  whoIs: (name) => `Wer ist ${name}?`,
  nobodyFound: "Niemand gefunden.",

  isNow: (alias, target) => `${alias} meint jetzt ${target}.`,
  isDifferent: (name) => `${name} bleibt eigenständig.`,
  isNobody: (name) => `${name} zählt nicht mehr als Person.`,
  profileCreated: (path) => `${path} angelegt.`,
  profileExists: (path) => `${path} gibt es schon. Es wurde nichts geschrieben.`,
  profileUnsafe: (name) => `„${name}“ ist als Dateiname nicht möglich. Es wurde nichts geschrieben.`,
  profileFailed: (name) => `Für ${name} konnte kein Profil angelegt werden.`,
  stillNamed: (name, count) => `${counted(count, "Notiz nennt", "Notizen nennen")} weiterhin ${name}.`,

  allClear: "Keine Namen zu prüfen",
  allClearHint: "Jeder Name in deinen Notizen ist eindeutig, oder du hast über ihn entschieden.",
};
