import type { Words } from "../english";
import { counted } from "./grammar";

/** French words of the layout for bases. */
export const BASES_WORDS_FR: Words["bases"] = {
  timeline: "Chronologie des personnes",
  dateProperty: "Date",
  personProperty: "Personnes",
  titleProperty: "Titre",
  groupByPerson: "Regrouper par personne",
  chooseProperty: "Choisir une propriété",
  undated: "Sans date",
  nobody: "Personne n’est nommé",
  empty: "Aucune note ne correspond.",
  notes: (count) => counted(count, "note", "notes"),
};
