import type { Words } from "../english";
import { counted, form, quoted } from "./grammar";

/** French words of the command that repairs garbled text. */
export const REPAIR_WORDS_FR: Words["repair"] = {
  command: "Réparer le texte altéré de cette note",
  title: "Réparer le texte altéré",
  intro: (count, note) =>
    `${counted(count, "ligne", "lignes")} de ${quoted(note)} ${form(count, "serait modifiée", "seraient modifiées")}. Rien n’est écrit tant que vous ne cliquez pas sur Réparer.`,
  leftAlone: "Le code, les commentaires et tout ce qui a pu être saisi ainsi restent tels quels.",
  line: (number) => `Ligne ${number}`,
  before: "Avant",
  after: "Après",
  showMore: (count) => `Afficher ${counted(count, "autre ligne", "autres lignes")}`,
  repair: "Réparer",
  cancel: "Annuler",

  nothing: "Aucun texte altéré dans cette note.",
  unreadable: "Impossible de lire cette note.",
  repaired: (count) => counted(count, "ligne réparée.", "lignes réparées."),
};
