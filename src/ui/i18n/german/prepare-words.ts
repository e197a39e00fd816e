import type { Words } from "../english";
import { counted } from "./grammar";

function openSince(days: number): string {
  if (days < 2) return days === 0 ? "seit heute offen" : "seit gestern offen";
  return `seit ${counted(days, "Tag", "Tagen")} offen`;
}

/** German words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_DE: Words["prepare"] = {
  title: "Besprechung vorbereiten",
  titleFor: (what) => `Vorbereitung: ${what}`,
  lastMeeting: "Letzte Besprechung",
  noLastMeeting: "Bisher keine Besprechung.",
  metOn: (day, distance) => `${day} (${distance})`,
  counted: (title, count) => `${title} (${count})`,
  decisions: "Entscheidungen",
  asked: (days, meetingsSince) =>
    meetingsSince === 0
      ? openSince(days)
      : `${openSince(days)}, seither ${counted(meetingsSince, "Besprechung", "Besprechungen")}`,
  longestWait: (days) => `am längsten seit ${counted(days, "Tag", "Tagen")}`,
  people: (count) => counted(count, "Person", "Personen"),
  whoIsMeant: (name) => `Wer ist mit „${name}“ gemeint?`,
  openPerson: (name) => `${name} öffnen`,
  empty: {
    noNote: "Keine Notiz ist geöffnet",
    noNoteHint:
      "Öffne die Notiz einer Besprechung und führe „Besprechung vorbereiten“ noch einmal aus. Oder nutze die Schaltfläche in der Ansicht einer Person.",
    gone: "Die Notiz gibt es nicht mehr",
    goneHint: (path) =>
      `${path} wurde gelöscht oder umbenannt oder ist durch die Einstellungen ausgeschlossen.`,
    nobody: "Diese Notiz nennt niemanden",
    nobodyHint:
      "Personen einer Besprechung stehen in ihren Eigenschaften person und participants oder in einer Zeile „With:“ vor der ersten Überschrift.",
    nobodyLeft: "Keine dieser Personen ist noch bekannt",
    nobodyLeftHint: "Ihre Profile wurden gelöscht oder umbenannt, und keine Besprechung nennt sie mehr.",
  },
};
