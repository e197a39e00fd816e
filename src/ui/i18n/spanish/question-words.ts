import type { Words } from "../english";
import { listed } from "./grammar";

/** The Spanish words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_ES: Words["questions"] = {
  commands: {
    items: "Listar las tareas pendientes",
    rollup: "Resumir en grupos las tareas pendientes",
    person: "Mostrar una persona: lo pendiente de ambas partes y la cronología",
    list: "Listar todas las personas conocidas",
  },
  flags: {
    format: "Formato de salida",
    total: "Mostrar solo la cantidad",
    by: "Criterio de agrupación",
    owner: "De quién son las tareas: una palabra, o nombres separados por comas",
    person: "A quién involucran: nombre, alias o ruta del perfil; varios, separados por comas",
    due: "Cuándo vencen: una palabra, un día como YYYY-MM-DD o días como FROM..TO",
    status: "Símbolos, nombres o tipos de estado, separados por comas",
    priority: "Prioridades, separadas por comas",
    proposed: "Si se listan las tareas propuestas que aún no se han aceptado ni rechazado",
    tag: "Etiquetas, separadas por comas; se incluyen las etiquetas anidadas",
    path: "Carpeta, comienzo de una ruta o patrón glob",
    search: "Palabras que deben aparecer todas",
    sort: "Orden de las tareas",
    limit: "Cantidad máxima de tareas que listar",
  },
  flagWithWords: (text, allowed) => `${text} (${allowed.join(", ")})`,
  notOneOf: (flag, value, allowed) => `${flag} debe ser ${listed(allowed, "o")}, no ${value}.`,
  notADueRange: (flag, value, allowed) =>
    `${flag} debe ser una de estas palabras: ${allowed.join(", ")}; o un día escrito como YYYY-MM-DD, o días escritos como FROM..TO, no ${value}.`,
  reversed: (flag, value) => `El último día de ${flag} es anterior al primero: ${value}.`,
  notACount: (flag, value) => `${flag} debe ser un número entero a partir de 1, no ${value}.`,
  unknownFlag: (flag, allowed) => `${flag} no existe. Se permiten: ${allowed.join(", ")}.`,
  missing: (flag) => `Falta ${flag}.`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `Nadie se llama ${name}.`
      : `Nadie se llama ${name}. ¿Quisiste decir ${listed(similar, "o")}?`,
  several: (name, which) => `Varias personas se llaman ${name}: ${which.join(", ")}`,
  stillReading: (done, total) =>
    total === 0
      ? "People todavía está leyendo la bóveda. Inténtalo de nuevo en un momento."
      : `People todavía está leyendo la bóveda: ${done} de ${total} notas. Inténtalo de nuevo en un momento.`,
  error: (message) => `Error: ${message}`,
};
