import type { Words } from "../english";
import { counted } from "./grammar";

/** German words of the layout for bases. */
export const BASES_WORDS_DE: Words["bases"] = {
  timeline: "Zeitleiste von People",
  dateProperty: "Datum",
  personProperty: "Personen",
  titleProperty: "Titel",
  groupByPerson: "Nach Person gruppieren",
  chooseProperty: "Eigenschaft wählen",
  undated: "Ohne Datum",
  nobody: "Niemand genannt",
  empty: "Keine passenden Notizen.",
  notes: (count) => counted(count, "Notiz", "Notizen"),
};
