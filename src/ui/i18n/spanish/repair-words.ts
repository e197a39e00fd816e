import type { Words } from "../english";
import { counted, form } from "./grammar";

/** Spanish words of the command that repairs garbled text. */
export const REPAIR_WORDS_ES: Words["repair"] = {
  command: "Reparar texto dañado en esta nota",
  title: "Reparar texto dañado",
  intro: (count, note) =>
    `${form(count, "Cambiaría", "Cambiarían")} ${counted(count, "línea", "líneas")} de “${note}”. No se guarda nada hasta que hagas clic en Reparar.`,
  leftAlone: "El código, los comentarios y todo lo que pudo haberse escrito así quedan como están.",
  line: (number) => `Línea ${number}`,
  before: "Antes",
  after: "Después",
  showMore: (count) => `Mostrar ${count.text} más`,
  repair: "Reparar",
  cancel: "Cancelar",

  nothing: "No se encontró texto dañado en esta nota.",
  unreadable: "No se pudo leer esta nota.",
  repaired: (count) => counted(count, "línea reparada.", "líneas reparadas."),
};
