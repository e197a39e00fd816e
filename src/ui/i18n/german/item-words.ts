import type { DateField } from "../../../core/model/action-item";
import type { LockReason } from "../../../core/query/item-row";
import type { Words } from "../english";
import { counted, eitherOf } from "./grammar";

const LOCK_REASONS: Readonly<Record<LockReason, string>> = {
  "not-utf8": "Diese Notiz ist kein gültiger UTF-8-Text und wird deshalb nie geändert.",
  "too-large": "Diese Notiz ist zu groß, um sie sicher zu ändern.",
  "conflict-markers": "Diese Notiz enthält Konfliktmarkierungen. Löse sie zuerst auf.",
  "metadata-disagrees": "Obsidian sieht in dieser Zeile keine Checkbox, deshalb wird sie nie geändert.",
};

const INVALID_DATES: Readonly<Record<DateField, string>> = {
  due: "Das Fälligkeitsdatum",
  scheduled: "Das geplante Datum",
  start: "Das Startdatum",
  created: "Das Erstellungsdatum",
  done: "Das Erledigungsdatum",
  cancelled: "Das Abbruchdatum",
};

/** German words of the Action items view and of rollups. */
export const ITEM_WORDS_DE: Words["items"] = {
  language: "de",
  viewTitle: "Aufgaben",

  today: "Heute",
  tomorrow: "Morgen",
  daysOverdue: (count) => counted(count, "Tag überfällig", "Tage überfällig"),
  weeksOverdue: (count) => counted(count, "Woche überfällig", "Wochen überfällig"),
  monthsOverdue: (count) => counted(count, "Monat überfällig", "Monate überfällig"),
  yearsOverdue: (count) => counted(count, "Jahr überfällig", "Jahre überfällig"),
  dueOn: (date) => `Fällig: ${date}`,
  invalidDate: (text) => `Ungültiges Datum ${text}`,
  invalidDateTooltip: (field, text) => `${INVALID_DATES[field]} ${text} steht nicht im Kalender`,

  complete: "Erledigen",
  statusBox: (action, status) => `${action} (Status: ${status})`,
  locked: LOCK_REASONS,
  refused: {
    ...LOCK_REASONS,
    "note-gone": "Die Notiz gibt es nicht mehr. Es wurde nichts geschrieben.",
    "note-changed": "Die Notiz wurde geändert. Es wurde nichts geschrieben.",
    "panes-disagree": "Die Notiz ist zweimal mit verschiedenem Text geöffnet. Es wurde nichts geschrieben.",
    empty: "Die Notiz ist jetzt leer. Es wurde nichts geschrieben.",
    "repeated-field": "Ein Feld steht zweimal in dieser Zeile. Es wurde nichts geschrieben.",
    "invalid-field": "Ein Datum in dieser Zeile gibt es nicht. Es wurde nichts geschrieben.",
    "no-such-status": "Die Statustabelle hat dafür keinen Status. Es wurde nichts geschrieben.",
    "unreadable-owner":
      "Der Name ließe sich nicht so schreiben, dass er wieder als zuständige Person gelesen wird. Es wurde nichts geschrieben.",
    "ambiguous-owner": "Mehrere Personen tragen diesen Namen. Es wurde nichts geschrieben.",
    "unreadable-text": "Dieser Text würde nicht als eine Aufgabe gelesen. Es wurde nichts geschrieben.",
    "needs-tasks": "Installiere Tasks, um wiederkehrende Aufgaben zu erledigen.",
    "tasks-ignores-line": "Für Tasks ist diese Zeile keine Aufgabe. Es wurde nichts geschrieben.",
    "tasks-result": "Tasks hätte mehr als diese Aufgabe geändert. Es wurde nichts geschrieben.",
    "proof-failed": "Die Änderung hätte anderen Text berührt. Es wurde nichts geschrieben.",
    "write-failed": "Die Notiz konnte nicht geschrieben werden.",
  },
  saving: "Wird gespeichert…",
  proposed: "Vorgeschlagen",
  possible: (name) => `${name}?`,
  possibleTooltip: (text, name) => `„${text}“ ist möglicherweise ${name}`,
  ambiguousTooltip: (text, names) => `„${text}“ kann ${names} sein`,
  openPerson: (name) => `${name} öffnen`,
  mine: "Ich",
  or: (names) => eitherOf(names),
  source: (path, heading) => (heading === "" ? `Aus ${path}` : `Aus ${path}, unter „${heading}“`),
  emptyText: "(kein Text)",

  groupBy: "Gruppieren nach",
  groupings: {
    due: "Fälligkeit",
    priority: "Priorität",
    "due-and-priority": "Fälligkeit und Priorität",
    person: "Person",
    note: "Notiz",
    status: "Status",
    proposed: "Vorgeschlagene zuerst",
    none: "Ohne Gruppen",
  },
  grouped: (by) => `Gruppierung: ${by}`,
  sortings: {
    urgency: "Dringendste zuerst",
    priority: "Höchste Priorität zuerst",
    note: "Neueste Notiz zuerst",
    person: "Nach zuständiger Person",
    created: "Zuletzt erstellte zuerst",
  },
  sorted: (by) => `Sortierung: ${by}`,
  filtered: (by) => (by.length === 0 ? "Filtern" : `Filter: ${by.join(", ")}`),
  proposedFilters: {
    all: "Vorgeschlagene und angenommene",
    only: "Nur vorgeschlagene",
    hide: "Nur angenommene",
  },
  priorityFilter: (priority) => `Priorität: ${priority}`,
  follow: "Aktiver Notiz folgen",
  following: (title) => `Personen von ${title}`,
  followingNobody: (title) => `${title} nennt niemanden`,
  followingNobodyHint: "Solange der aktiven Notiz gefolgt wird, stehen hier nur Aufgaben ihrer Personen.",
  stopFollowing: "Nicht mehr folgen",
  foldedCount: (lines, rows) =>
    `${counted(lines, "Zeile", "Zeilen")} in ${counted(rows, "Eintrag", "Einträgen")}`,
  owner: "Zuständig",
  ownerFilters: {
    everyone: "Alle",
    mine: "Meine",
    waiting: "Warten auf andere",
    unassigned: "Nicht zugewiesen",
  },
  search: "Suchen",
  searchPlaceholder: "Aufgaben durchsuchen…",
  collapseAll: "Alles einklappen",
  expandAll: "Alles ausklappen",
  groupLabel: (title, count) => `${title}, ${counted(count, "Aufgabe", "Aufgaben")}`,

  overdue: (count) => `${count.text} überfällig`,
  dueToday: (count) => `${count.text} heute`,
  open: (count) => `${count.text} offen`,
  soFar: (counts) => `Bisher ${counts}`,
  indexing: (done, total) => `Notizen werden gelesen: ${done.text} von ${total.text}`,

  nothingIndexed: "Keine Personennotizen gefunden",
  nothingIndexedHint: (property, value, tag) =>
    `Gesucht wurde nach Notizen mit der Eigenschaft ${property}: ${value} oder dem Tag #${tag}.`,
  openSettings: "Einstellungen öffnen",
  nothingOpen: "Nichts offen",
  nothingOpenHint: "Alle Aufgaben sind erledigt.",
  noItemsHint: "Es gibt noch keine. Eine Aufgabe ist ein Listenpunkt mit Kontrollkästchen.",
  requiredTagHint: (tag) => `Nur Aufgaben mit ${tag} stehen in der Liste.`,
  nothingMatches: "Keine passende Aufgabe",
  nothingMatchesHint: (hidden) =>
    `${counted(hidden, "offene Aufgabe ist", "offene Aufgaben sind")} durch Suche und Filter ausgeblendet.`,
  clearFilters: "Filter zurücksetzen",

  copyAsMarkdown: "Als Markdown kopieren",
  copied: (count) => counted(count, "Aufgabe als Markdown kopiert.", "Aufgaben als Markdown kopiert."),
  copyFailed: "Die Zwischenablage ist nicht verfügbar.",
};
