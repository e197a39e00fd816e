import type { DateField } from "../../../core/model/action-item";
import type { Words } from "../english";
import { counted, listed } from "./grammar";

const LOCK_REASONS: Words["items"]["locked"] = {
  "not-utf8": "Esta nota no es texto UTF-8 válido, por eso nunca se cambia.",
  "too-large": "Esta nota es demasiado grande para cambiarla con seguridad.",
  "conflict-markers": "Esta nota contiene marcadores de conflicto. Resuélvelos primero.",
  "metadata-disagrees": "Obsidian no ve ninguna casilla en esta línea, por eso nunca se cambia.",
};

const REFUSALS: Words["items"]["refused"] = {
  ...LOCK_REASONS,
  "note-gone": "La nota ya no existe. No se guardó nada.",
  "note-changed": "La nota cambió. No se guardó nada.",
  "panes-disagree": "La nota está abierta dos veces con textos distintos. No se guardó nada.",
  empty: "La nota ahora está vacía. No se guardó nada.",
  "repeated-field": "Un campo aparece dos veces en esta línea. No se guardó nada.",
  "invalid-field": "Una fecha de esta línea no existe. No se guardó nada.",
  "no-such-status": "La tabla de estados no tiene ninguno para esto. No se guardó nada.",
  "unreadable-owner":
    "No fue posible escribir el responsable de modo que se lea con ese nombre. No se guardó nada.",
  "ambiguous-owner": "Más de una persona tiene ese nombre. No se guardó nada.",
  "unreadable-text": "Este texto no se leería como una sola tarea. No se guardó nada.",
  "needs-tasks": "Instala Tasks para completar tareas recurrentes.",
  "tasks-ignores-line": "Tasks no reconoce esta línea como tarea. No se guardó nada.",
  "tasks-result": "Tasks habría cambiado algo más que esta tarea. No se guardó nada.",
  "proof-failed": "El cambio habría afectado a otro texto. No se guardó nada.",
  "write-failed": "No se pudo guardar la nota.",
};

const DATE_FIELD_NAMES: Readonly<Record<DateField, string>> = {
  due: "vencimiento",
  scheduled: "programación",
  start: "inicio",
  created: "creación",
  done: "finalización",
  cancelled: "cancelación",
};

const GROUP_BY: Words["items"]["groupings"] = {
  due: "Vencimiento",
  priority: "Prioridad",
  "due-and-priority": "Vencimiento y prioridad",
  person: "Persona",
  note: "Nota",
  status: "Estado",
  proposed: "Primero las propuestas",
  none: "Sin agrupar",
};

const SORTINGS: Words["items"]["sortings"] = {
  urgency: "Primero las más urgentes",
  priority: "Primero las de mayor prioridad",
  note: "Primero las notas más recientes",
  person: "Por responsable",
  created: "Primero las últimas creadas",
};

const PROPOSED_FILTERS: Words["items"]["proposedFilters"] = {
  all: "Propuestas y aceptadas",
  only: "Solo propuestas",
  hide: "Solo aceptadas",
};

const OWNER_FILTERS: Words["items"]["ownerFilters"] = {
  everyone: "Todos",
  mine: "Mías",
  waiting: "A la espera de otros",
  unassigned: "Sin responsable",
};

/** Spanish words of the Action items view and of rollups. */
export const ITEM_WORDS_ES: Words["items"] = {
  language: "es",
  viewTitle: "Tareas",

  today: "Hoy",
  tomorrow: "Mañana",
  daysOverdue: (count) => `Vencida hace ${counted(count, "día", "días")}`,
  weeksOverdue: (count) => `Vencida hace ${counted(count, "semana", "semanas")}`,
  monthsOverdue: (count) => `Vencida hace ${counted(count, "mes", "meses")}`,
  yearsOverdue: (count) => `Vencida hace ${counted(count, "año", "años")}`,
  dueOn: (date) => `Vence el ${date}`,
  invalidDate: (text) => `Fecha no válida: ${text}`,
  invalidDateTooltip: (field, text) =>
    `La fecha de ${DATE_FIELD_NAMES[field]} ${text} no existe en el calendario`,

  complete: "Completar",
  statusBox: (action, status) => `${action} (estado: ${status})`,
  locked: LOCK_REASONS,
  refused: REFUSALS,
  saving: "Guardando…",
  proposed: "Propuesta",
  possible: (name) => `¿${name}?`,
  possibleTooltip: (text, name) => `“${text}” posiblemente es ${name}`,
  ambiguousTooltip: (text, names) => `“${text}” puede ser ${names}`,
  openPerson: (name) => `Abrir ${name}`,
  mine: "Yo",
  or: (names) => listed(names, "o"),
  source: (path, heading) => (heading === "" ? `De ${path}` : `De ${path}, en “${heading}”`),
  emptyText: "(sin texto)",

  groupBy: "Agrupar por",
  groupings: GROUP_BY,
  grouped: (by) => `Agrupación: ${by}`,
  sortings: SORTINGS,
  sorted: (by) => `Orden: ${by}`,
  filtered: (by) => (by.length === 0 ? "Filtrar" : `Filtro: ${by.join(", ")}`),
  proposedFilters: PROPOSED_FILTERS,
  priorityFilter: (priority) => `Prioridad: ${priority}`,
  follow: "Seguir la nota activa",
  following: (title) => `Personas de ${title}`,
  followingNobody: (title) => `${title} no nombra a nadie`,
  followingNobodyHint: "Mientras se sigue la nota activa, solo se muestran las tareas de sus personas.",
  stopFollowing: "Dejar de seguir",
  foldedCount: (lines, rows) => `${counted(lines, "línea", "líneas")} en ${counted(rows, "fila", "filas")}`,
  owner: "Responsable",
  ownerFilters: OWNER_FILTERS,
  search: "Buscar",
  searchPlaceholder: "Buscar tareas…",
  collapseAll: "Colapsar todo",
  expandAll: "Expandir todo",
  groupLabel: (title, count) => `${title}, ${counted(count, "tarea", "tareas")}`,

  overdue: (count) => counted(count, "vencida", "vencidas"),
  dueToday: (count) => `${count.text} para hoy`,
  open: (count) => counted(count, "pendiente", "pendientes"),
  soFar: (counts) => `Hasta ahora: ${counts}`,
  indexing: (done, total) => `Leyendo notas: ${done.text} de ${total.text}`,

  nothingIndexed: "No se encontraron notas sobre personas",
  nothingIndexedHint: (property, value, tag) =>
    `Se buscaron notas con la propiedad ${property}: ${value} o la etiqueta #${tag}.`,
  openSettings: "Abrir ajustes",
  nothingOpen: "Nada pendiente",
  nothingOpenHint: "Todas las tareas están completadas.",
  noItemsHint: "Aún no hay ninguna. Una tarea es un elemento de lista con una casilla.",
  requiredTagHint: (tag) => `Solo se muestran tareas con ${tag}.`,
  nothingMatches: "Ninguna tarea coincide",
  nothingMatchesHint: (hidden) =>
    `La búsqueda y los filtros ocultan ${counted(hidden, "tarea pendiente", "tareas pendientes")}.`,
  clearFilters: "Borrar filtros",

  copyAsMarkdown: "Copiar como Markdown",
  copied: (count) => `${counted(count, "tarea copiada", "tareas copiadas")} como Markdown.`,
  copyFailed: "El portapapeles no está disponible.",
};
