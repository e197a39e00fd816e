import type { Words } from "../english";
import { counted, form } from "./grammar";

/** Why a saved rollup was left alone; each a part of a list of reasons, and after "porque". */
const REGION_REASONS: Words["rollup"]["reasons"] = {
  edited: "se editó a mano",
  broken: "sus marcadores están duplicados, anidados o incompletos",
  unreadable: "su consulta no se puede leer",
  newer: "lo escribió una versión más reciente de este plugin",
  "in-code": "está en código, en un comentario o en las propiedades",
  unanswerable: "su consulta ya no se puede responder",
};

/** Spanish words of rollups: the view, live blocks, saved rollups. */
export const ROLLUP_WORDS_ES: Words["rollup"] = {
  filters: (active) => (active.n === 0 ? "Filtros" : `Filtros (${active.text})`),
  clear: "Borrar filtros",
  status: "Estado",
  anyStatus: "Cualquiera",
  proposed: "Propuestas",
  proposedFilters: { all: "Visibles", only: "Solo propuestas", hide: "Ocultas" },
  priority: "Prioridad",
  anyPriority: "Cualquiera",
  sort: "Ordenar por",
  sortings: {
    urgency: "Urgencia",
    priority: "Prioridad",
    note: "Nota",
    person: "Persona",
    created: "Creación",
  },
  tags: "Etiquetas",
  tagsPlaceholder: "tarea, proyecto/x",
  path: "Ruta",
  pathPlaceholder: "Reuniones/",
  from: "Vence desde",
  to: "Vence hasta",
  withPeople: "Con",
  removePerson: (name) => `Quitar a ${name}`,
  titleWith: (title, names) => `${title} con ${names.join(", ")}`,

  matrix: "Tareas pendientes por vencimiento y prioridad",
  total: "Total",
  cell: (bucket, priority, count) => {
    const what = [bucket, priority].filter((part) => part !== null).join(", ");
    return `${what === "" ? "Todas" : what}: ${counted(count, "tarea", "tareas")}`;
  },

  insertIntoNote: "Insertar en una nota",
  saveAsNote: "Guardar como nota",
  exportCalendar: "Exportar como calendario",
  calendarFailed: "Este dispositivo no puede entregar un archivo de calendario.",
  toRollUp: "para resumir",
  nobodyHere: "Esta nota no nombra a nadie además de ti.",
  chooseNote: "Elige la nota en la que insertar el resumen",
  atCursor: "Abierta · en el cursor",
  atEnd: "Al final",
  toInsert: "para insertar",
  toDismiss: "para descartar",
  noNotes: "Ninguna nota coincide",
  inserted: (note) => `Resumen insertado en ${note}.`,
  notHere:
    "Aquí no se puede insertar un resumen: el lugar está en código, en un comentario, en una lista o en las propiedades.",
  saveTitle: "Guardar resumen como nota",
  name: "Nombre",
  folder: "Carpeta",
  folderHint: "Se crea si no existe. Vacío es la raíz de la bóveda.",
  save: "Guardar",
  cancel: "Cancelar",
  saved: (path) => `Se guardó ${path}.`,
  noteExists: (path) => `${path} ya existe. Elige otro nombre.`,
  unsafeName: "Esto no puede ser el nombre de un archivo.",
  unsafeFolder: "Esto no puede ser el nombre de una carpeta.",
  saveFailed: "No se pudo crear la nota.",
  fileName: (title, date) => `${title} ${date}`,

  refreshHere: "Actualizar resumen en esta nota",
  refreshAll: "Actualizar resúmenes en todas las notas",
  stillReading: "Todavía se están leyendo las notas. Inténtalo de nuevo en un momento.",
  noneHere: "No hay ningún resumen guardado en esta nota.",
  noneAnywhere: "No hay ningún resumen guardado en ninguna nota.",
  refreshing: (done, total) => `Actualizando resúmenes: nota ${done.text} de ${total.text}`,
  result: (refreshed, unchanged, refused, reasons) =>
    [
      refreshed.n > 0 ? counted(refreshed, "actualizado", "actualizados") : "",
      unchanged.n > 0 ? `${unchanged.text} al día` : "",
      refused.n > 0
        ? `${counted(refused, "omitido", "omitidos")}${reasons.length > 0 ? ` (${reasons.join("; ")})` : ""}`
        : "",
    ]
      .filter(Boolean)
      .join(", "),
  refusedIn: (path, reason) => `${path}: ${reason}`,
  refusedMore: (more) => `${counted(more, "omitido", "omitidos")} más`,
  reasons: REGION_REASONS,
  renewTitle: "Este resumen guardado no se actualizó",
  renewIntro: (reason) =>
    `Se dejó como estaba, porque ${reason}. Puedes insertar un resumen nuevo debajo: el texto se queda en tu nota y solo desaparecen sus dos líneas de marcadores.`,
  renewBroken: (reason) =>
    `Se dejó como estaba, porque ${reason}. Puedes insertar un resumen nuevo debajo: todo el texto se queda en tu nota y solo desaparecen las líneas de marcadores.`,
  renew: "Insertar uno nuevo",
  renewed: "Se insertó un resumen nuevo. El texto anterior es tuyo.",

  insertCommand: "Insertar resumen",
  insertTitle: "Insertar resumen",
  insertHint: "Una lista dinámica: refleja tus notas y se edita ahí mismo.",
  insert: "Insertar",
  by: "Agrupar por",
  owner: "Responsable",
  ownerHint: "Un nombre, varios separados por comas, o “this” para la persona de la nota en la que está.",
  ownerPlaceholder: "Todos",
  person: "Con la persona",
  personHint: "Tareas que involucran a alguien: un nombre, o “this”.",
  due: "Vencimiento",
  dueHint: (words) => `${words.join(", ")}, un día o FROM..TO.`,
  limit: "Como máximo",
  limitHint: "Cuántas filas; vacío para todas.",
  title: "Título",
  blockProblem: "No se puede mostrar este resumen",
  tooLong: (size, limit) =>
    `El bloque tiene ${counted(size, "carácter", "caracteres")}; se ${form(limit, "lee", "leen")} como máximo ${limit.text}.`,
  notYaml: "No es YAML válido.",
  notKeys: "Escribe un ajuste por línea, como “by: due”.",
  unknownKey: (key, allowed) => `“${key}” no es un ajuste. Se conocen: ${allowed.join(", ")}.`,
  twice: (key) => `“${key}” aparece dos veces.`,
  noValue: (key) => `“${key}” no tiene valor. Una etiqueta se escribe sin # o entre comillas.`,
  notText: (key) => `El valor de “${key}” debe ser un texto, un número o una lista de ellos.`,
  inLine: (line, message) => `Línea ${line}: ${message}`,
  noPersonHere: (key) =>
    `“${key}: this” se refiere a la persona de la nota en la que está, y esta nota no es de nadie: no es un perfil ni una reunión con una sola persona.`,
  noNoteHere: (key) => `“${key}: this” solo funciona dentro de una nota.`,
  omitted: (count) => `${count.text} más`,
  stillReadingBlock: "Leyendo notas…",
  blockEmpty: "Nada pendiente",
  openAsView: "Abrir como vista",
};
