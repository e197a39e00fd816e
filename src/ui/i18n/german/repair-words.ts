import type { Words } from "../english";
import { counted, form } from "./grammar";

/** German words of the command that repairs garbled text. */
export const REPAIR_WORDS_DE: Words["repair"] = {
  command: "Zeichensalat in dieser Notiz reparieren",
  title: "Zeichensalat reparieren",
  intro: (count, note) =>
    `In „${note}“ ${form(count, "würde", "würden")} ${counted(count, "Zeile", "Zeilen")} geändert. Es wird nichts geschrieben, bis du auf „Reparieren“ klickst.`,
  leftAlone: "Code, Kommentare und alles, was auch so getippt worden sein könnte, bleiben unberührt.",
  line: (number) => `Zeile ${number}`,
  before: "Vorher",
  after: "Nachher",
  showMore: (count) => `${count.text} weitere anzeigen`,
  repair: "Reparieren",
  cancel: "Abbrechen",

  nothing: "In dieser Notiz wurde kein Zeichensalat gefunden.",
  unreadable: "Diese Notiz konnte nicht gelesen werden.",
  repaired: (count) => counted(count, "Zeile repariert.", "Zeilen repariert."),
};
