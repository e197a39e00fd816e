import type { Words } from "../english";
import { counted, form } from "./grammar";

/** Portuguese words of the command that repairs garbled text. */
export const REPAIR_WORDS_PT_BR: Words["repair"] = {
  command: "Reparar texto corrompido nesta nota",
  title: "Reparar texto corrompido",
  intro: (count, note) =>
    `${counted(count, "linha", "linhas")} de “${note}” ${form(count, "seria alterada", "seriam alteradas")}. Nada é gravado até você clicar em Reparar.`,
  leftAlone: "Código, comentários e tudo o que pode ter sido digitado assim ficam como estão.",
  line: (number) => `Linha ${number}`,
  before: "Antes",
  after: "Depois",
  showMore: (count) => `Mostrar mais ${count.text}`,
  repair: "Reparar",
  cancel: "Cancelar",

  nothing: "Nenhum texto corrompido foi encontrado nesta nota.",
  unreadable: "Não foi possível ler esta nota.",
  repaired: (count) => counted(count, "linha reparada.", "linhas reparadas."),
};
