import type { Words } from "../english";
import { counted } from "./grammar";

/** Portuguese words of the layout for bases. */
export const BASES_WORDS_PT_BR: Words["bases"] = {
  timeline: "Linha do tempo de pessoas",
  dateProperty: "Data",
  personProperty: "Pessoas",
  titleProperty: "Título",
  groupByPerson: "Agrupar por pessoa",
  chooseProperty: "Escolher uma propriedade",
  undated: "Sem data",
  nobody: "Ninguém citado",
  empty: "Nenhuma nota corresponde.",
  notes: (count) => counted(count, "nota", "notas"),
};
