import type { Words } from "../english";
import { eitherOf } from "./grammar";

/** The German words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_DE: Words["questions"] = {
  commands: {
    items: "Offene Aufgaben auflisten",
    rollup: "Übersicht der offenen Aufgaben in Gruppen ausgeben",
    person: "Eine Person anzeigen: was beide einander schulden, und die Zeitleiste",
    list: "Alle bekannten Personen auflisten",
  },
  flags: {
    format: "Ausgabeformat",
    total: "Nur die Anzahl ausgeben",
    by: "Wonach gruppiert wird",
    owner: "Wessen Aufgaben: ein Wort oder Namen, durch Kommas getrennt",
    person: "Wen sie betreffen: Name, Alias oder Pfad des Profils; mehrere durch Kommas getrennt",
    due: "Wann fällig: ein Wort, ein Tag als YYYY-MM-DD oder Tage als FROM..TO",
    status: "Symbole, Namen oder Typen von Status, durch Kommas getrennt",
    priority: "Prioritäten, durch Kommas getrennt",
    proposed: "Ob vorgeschlagene Aufgaben aufgelistet werden, über die noch nicht entschieden ist",
    tag: "Tags, durch Kommas getrennt; verschachtelte Tags zählen mit",
    path: "Ordner, Anfang eines Pfads oder Glob-Muster",
    search: "Wörter, die alle vorkommen müssen",
    sort: "Reihenfolge der Aufgaben",
    limit: "Höchstens so viele Aufgaben auflisten",
  },
  flagWithWords: (text, allowed) => `${text} (${allowed.join(", ")})`,
  notOneOf: (flag, value, allowed) => `${flag} muss ${eitherOf(allowed)} sein, nicht ${value}.`,
  notADueRange: (flag, value, allowed) =>
    `${flag} muss eines der Wörter ${allowed.join(", ")} sein oder ein Tag in der Form YYYY-MM-DD oder Tage in der Form FROM..TO, nicht ${value}.`,
  reversed: (flag, value) => `Der letzte Tag von ${flag} liegt vor dem ersten: ${value}.`,
  notACount: (flag, value) => `${flag} muss eine ganze Zahl ab 1 sein, nicht ${value}.`,
  unknownFlag: (flag, allowed) => `${flag} gibt es nicht. Erlaubt: ${allowed.join(", ")}.`,
  missing: (flag) => `${flag} fehlt.`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `Niemand heißt ${name}.`
      : `Niemand heißt ${name}. Meintest du ${eitherOf(similar)}?`,
  several: (name, which) => `Mehrere Personen heißen ${name}: ${which.join(", ")}`,
  stillReading: (done, total) =>
    total === 0
      ? "People liest den Vault noch ein. Versuche es gleich noch einmal."
      : `People liest den Vault noch ein: ${done} von ${total} Notizen. Versuche es gleich noch einmal.`,
  error: (message) => `Fehler: ${message}`,
};
