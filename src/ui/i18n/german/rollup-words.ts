import type { Words } from "../english";
import { counted } from "./grammar";

/** Why a saved rollup was left alone; each a part of a list of reasons, and after "Grund:". */
const REGION_REASONS: Words["rollup"]["reasons"] = {
  edited: "von Hand bearbeitet",
  broken: "Markierungen doppelt, verschachtelt oder unvollständig",
  unreadable: "Abfrage nicht lesbar",
  newer: "von einer neueren Version dieser Erweiterung geschrieben",
  "in-code": "in Code, einem Kommentar oder den Eigenschaften",
  unanswerable: "Abfrage nicht mehr zu beantworten",
};

/** German words of rollups: the view, live blocks, saved rollups. */
export const ROLLUP_WORDS_DE: Words["rollup"] = {
  filters: (active) => (active.n === 0 ? "Filter" : `Filter (${active.text})`),
  clear: "Filter zurücksetzen",
  status: "Status",
  anyStatus: "Beliebig",
  proposed: "Vorgeschlagene",
  proposedFilters: { all: "Anzeigen", only: "Nur vorgeschlagene", hide: "Ausblenden" },
  priority: "Priorität",
  anyPriority: "Beliebig",
  sort: "Sortieren nach",
  sortings: {
    urgency: "Dringlichkeit",
    priority: "Priorität",
    note: "Notiz",
    person: "Person",
    created: "Erstellung",
  },
  tags: "Tags",
  tagsPlaceholder: "aufgabe, projekt/x",
  path: "Pfad",
  pathPlaceholder: "Besprechungen/",
  from: "Fällig ab",
  to: "Fällig bis",
  withPeople: "Mit",
  removePerson: (name) => `${name} entfernen`,
  titleWith: (title, names) => `${title} mit ${names.join(", ")}`,

  matrix: "Offene Aufgaben nach Fälligkeit und Priorität",
  total: "Gesamt",
  cell: (bucket, priority, count) => {
    const what = [bucket, priority].filter((part) => part !== null).join(", ");
    return `${what === "" ? "Alle" : what}: ${counted(count, "Aufgabe", "Aufgaben")}`;
  },

  insertIntoNote: "In Notiz einfügen",
  saveAsNote: "Als Notiz speichern",
  exportCalendar: "Als Kalender exportieren",
  calendarFailed: "Dieses Gerät kann keine Kalenderdatei weitergeben.",
  toRollUp: "für die Übersicht",
  nobodyHere: "Diese Notiz nennt außer dir niemanden.",
  chooseNote: "Notiz wählen, in die die Übersicht eingefügt wird",
  atCursor: "Geöffnet · am Cursor",
  atEnd: "Am Ende",
  toInsert: "zum Einfügen",
  toDismiss: "zum Abbrechen",
  noNotes: "Keine passende Notiz",
  inserted: (note) => `Übersicht in ${note} eingefügt.`,
  notHere:
    "Hier kann keine Übersicht stehen: Die Stelle liegt in Code, einem Kommentar, einer Liste oder den Eigenschaften.",
  saveTitle: "Übersicht als Notiz speichern",
  name: "Name",
  folder: "Ordner",
  folderHint: "Wird angelegt, wenn es ihn nicht gibt. Leer steht für den Hauptordner des Vaults.",
  save: "Speichern",
  cancel: "Abbrechen",
  saved: (path) => `${path} gespeichert.`,
  noteExists: (path) => `${path} gibt es schon. Wähle einen anderen Namen.`,
  unsafeName: "Das ist als Dateiname nicht möglich.",
  unsafeFolder: "Das ist als Ordnername nicht möglich.",
  saveFailed: "Die Notiz konnte nicht angelegt werden.",
  fileName: (title, date) => `${title} ${date}`,

  refreshHere: "Übersicht in dieser Notiz aktualisieren",
  refreshAll: "Übersichten in allen Notizen aktualisieren",
  stillReading: "Die Notizen werden noch gelesen. Versuche es gleich noch einmal.",
  noneHere: "In dieser Notiz gibt es keine gespeicherte Übersicht.",
  noneAnywhere: "In keiner Notiz gibt es eine gespeicherte Übersicht.",
  refreshing: (done, total) => `Übersichten werden aktualisiert: Notiz ${done.text} von ${total.text}`,
  result: (refreshed, unchanged, refused, reasons) =>
    [
      refreshed.n > 0 ? `${refreshed.text} aktualisiert` : "",
      unchanged.n > 0 ? `${unchanged.text} auf dem neuesten Stand` : "",
      refused.n > 0
        ? `${refused.text} nicht geändert${reasons.length > 0 ? ` (${reasons.join("; ")})` : ""}`
        : "",
    ]
      .filter(Boolean)
      .join(", "),
  refusedIn: (path, reason) => `${path}: ${reason}`,
  refusedMore: (more) => `${more.text} weitere nicht geändert`,
  reasons: REGION_REASONS,
  renewTitle: "Diese gespeicherte Übersicht wurde nicht aktualisiert",
  renewIntro: (reason) =>
    `Sie blieb unverändert. Grund: ${reason}. Du kannst darunter eine neue Übersicht einfügen: Der alte Text bleibt Teil deiner Notiz, nur seine beiden Markierungszeilen entfallen.`,
  renewBroken: (reason) =>
    `Sie blieb unverändert. Grund: ${reason}. Du kannst darunter eine neue Übersicht einfügen: Der gesamte Text bleibt Teil deiner Notiz, nur die Markierungszeilen entfallen.`,
  renew: "Neue einfügen",
  renewed: "Neue Übersicht eingefügt. Der alte Text gehört jetzt dir.",

  insertCommand: "Übersicht einfügen",
  insertTitle: "Übersicht einfügen",
  insertHint:
    "Eine Live-Liste: Sie folgt deinen Notizen, und ihre Aufgaben lassen sich direkt darin bearbeiten.",
  insert: "Einfügen",
  by: "Gruppieren nach",
  owner: "Zuständig",
  ownerHint:
    "Ein Name, mehrere durch Kommas getrennt, oder „this“ für die Person der Notiz, in der die Übersicht steht.",
  ownerPlaceholder: "Alle",
  person: "Mit Person",
  personHint: "Aufgaben, die jemanden betreffen: ein Name oder „this“.",
  due: "Fällig",
  dueHint: (words) => `${words.join(", ")}, ein Tag oder FROM..TO.`,
  limit: "Höchstens",
  limitHint: "Wie viele Einträge; leer für alle.",
  title: "Titel",
  blockProblem: "Diese Übersicht kann nicht angezeigt werden",
  tooLong: (size, limit) => `Der Block enthält ${size.text} Zeichen; höchstens ${limit.text} werden gelesen.`,
  notYaml: "Das ist kein gültiges YAML.",
  notKeys: "Schreibe eine Einstellung pro Zeile, etwa „by: due“.",
  unknownKey: (key, allowed) => `„${key}“ ist keine Einstellung. Bekannt sind: ${allowed.join(", ")}.`,
  twice: (key) => `„${key}“ ist doppelt angegeben.`,
  noValue: (key) => `„${key}“ hat keinen Wert. Ein Tag wird ohne # oder in Anführungszeichen geschrieben.`,
  notText: (key) => `Der Wert von „${key}“ muss ein Text, eine Zahl oder eine Liste davon sein.`,
  inLine: (line, message) => `Zeile ${line}: ${message}`,
  noPersonHere: (key) =>
    `„${key}: this“ meint die Person der Notiz, in der die Übersicht steht, und diese Notiz gehört zu niemandem: Sie ist weder ein Profil noch eine Besprechung mit einer einzigen Person.`,
  noNoteHere: (key) => `„${key}: this“ funktioniert nur in einer Notiz.`,
  omitted: (count) => `${count.text} weitere`,
  stillReadingBlock: "Notizen werden gelesen…",
  blockEmpty: "Nichts offen",
  openAsView: "Als Ansicht öffnen",
};
