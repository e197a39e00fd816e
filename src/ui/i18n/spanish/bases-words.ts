import type { Words } from "../english";
import { counted } from "./grammar";

/** Spanish words of the layout for bases. */
export const BASES_WORDS_ES: Words["bases"] = {
  timeline: "Cronología de personas",
  dateProperty: "Fecha",
  personProperty: "Personas",
  titleProperty: "Título",
  groupByPerson: "Agrupar por persona",
  chooseProperty: "Elige una propiedad",
  undated: "Sin fecha",
  nobody: "Sin personas",
  empty: "Ninguna nota coincide.",
  notes: (count) => counted(count, "nota", "notas"),
};
