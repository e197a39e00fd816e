import type { Words } from "../english";

/** German words of the command palette and the ribbon. */
export const COMMAND_WORDS_DE: Words["commands"] = {
  openActionItems: "Aufgaben öffnen",
  openPeople: "Personen öffnen",
  openPerson: "Person öffnen…",
  prepareMeeting: "Besprechung vorbereiten",
  rollUpByDue: "Übersicht nach Fälligkeit",
  rollUpByPriority: "Übersicht nach Priorität",
  rollUpByDueAndPriority: "Übersicht nach Fälligkeit und Priorität",
  rollUpByPerson: "Übersicht nach Person",
  rollUpForPerson: "Übersicht für eine Person…",
  rollUpForMeeting: "Übersicht für die Personen dieser Besprechung",
  showPersonCard: "Personenkarte anzeigen",
  copyDiagnostics: "Diagnosedaten kopieren",
  nobodyUnderCursor: "Unter dem Cursor steht weder ein Link zu einer Person noch ein @Name.",
};
