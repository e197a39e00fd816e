import type { Words } from "../english";
import { counted } from "./grammar";
import { DUE_VOCABULARY_ES } from "./due-vocabulary";

const DUE_CHOICES: Words["edits"]["dueChoices"] = {
  today: "Hoy",
  tomorrow: "Mañana",
  "next-week": "La próxima semana",
  "in-a-month": "Dentro de un mes",
};

const PRIORITIES: Words["edits"]["priorities"] = {
  highest: "Máxima",
  high: "Alta",
  medium: "Media",
  none: "Ninguna",
  low: "Baja",
  lowest: "Mínima",
};

const DONE: Words["edits"]["done"] = {
  done: "Tarea completada.",
  reopened: "Tarea reabierta.",
  accepted: "Tarea aceptada.",
  rejected: "Tarea rechazada.",
  status: "Estado cambiado.",
  due: "Vencimiento cambiado.",
  priority: "Prioridad cambiada.",
  owners: "Responsable cambiado.",
};

/** Spanish words of everything that changes an action item: menus, keys, bulk edits, notices, dialogs. */
export const EDIT_WORDS_ES: Words["edits"] = {
  dueVocabulary: DUE_VOCABULARY_ES,

  completeAll: (count) => (count.n === 1 ? "Completar" : `Completar las ${count.text}`),
  reopenAll: (count) => (count.n === 1 ? "Reabrir" : `Reabrir las ${count.text}`),
  acceptAll: (count) => (count.n === 1 ? "Aceptar" : `Aceptar las ${count.text}`),
  rejectAll: (count) => (count.n === 1 ? "Rechazar" : `Rechazar las ${count.text}`),
  completeOnly: (title) => `Completar solo en ${title}`,
  accept: "Aceptar",
  reject: "Rechazar",
  reassign: "Cambiar responsable",
  due: "Vencimiento…",
  priority: "Prioridad…",
  owner: "Responsable…",
  status: "Estado…",
  editInTasks: "Editar en Tasks…",
  open: "Abrir nota",
  openInTab: "Abrir en una pestaña nueva",
  openSource: (title, line) => `Abrir en ${title}, línea ${line.text}`,
  copyLink: "Copiar enlace",
  linkCopied: "Enlace copiado.",
  showSimilar: (count) => `Mostrar ${counted(count, "tarea similar", "tareas similares")}`,
  similarTitle: "Tareas similares",
  undo: "Deshacer el último cambio",
  select: "Seleccionar",
  deselect: "Quitar de la selección",

  dueChoices: DUE_CHOICES,
  pickDate: "Elegir una fecha…",
  noDueDate: "Sin vencimiento",
  priorities: PRIORITIES,
  statusName: (name, symbol) => `${name} [${symbol}]`,

  pickTitle: "Vencimiento",
  typeDate: "Escribe un día",
  typeDateHint: "vie, en 2 semanas, 5 ene, 05/01",
  calendarDay: "O elígelo",
  noSuchDay: "Esto no es un día.",
  save: "Guardar",
  cancel: "Cancelar",

  chooseOwner: "¿Quién es responsable?",
  nobody: "Nadie",
  inThisNote: "en esta nota",
  useName: (name) => `Usar “${name}”`,
  nobodyFound: "No se encontró a nadie. Escribe nombre y apellido para usarlos.",

  done: DONE,
  working: (done, total) => `Cambiando la tarea ${done.text} de ${total.text}`,
  changed: (changed) => counted(changed, "cambiada", "cambiadas"),
  unchanged: (unchanged) => counted(unchanged, "ya estaba así", "ya estaban así"),
  refused: (refused) => counted(refused, "omitida", "omitidas"),
  stopped: "detenido",
  reason: (count, reason) => (count.n === 1 ? reason : `${count.text} × ${reason}`),
  alreadySo: "No hay nada que cambiar.",
  undoButton: "Deshacer",
  copyTyped: "Copiar lo escrito",
  undone: (notes) => `Cambio deshecho en ${counted(notes, "nota", "notas")}.`,
  notUndone: (path, reason) => `No se deshizo el cambio en ${path}: ${reason}`,
  nothingToUndo: "No hay nada que deshacer.",
  undoStopped: "Detenido. Vuelve a deshacer para continuar.",
  undoing: (done, total) => `Deshaciendo en la nota ${done.text} de ${total.text}`,

  copies: (count) => `×${count.text}`,
  copiesTooltip: (count, titles) =>
    `La misma tarea está en ${counted(count, "línea", "líneas")}: ${titles.join(", ")}`,

  selected: (count) => counted(count, "seleccionada", "seleccionadas"),
  selectedAnd: (rows, lines) =>
    `${counted(rows, "seleccionada", "seleccionadas")} (${counted(lines, "línea", "líneas")})`,
  hiddenToo: (hidden) => counted(hidden, "oculta", "ocultas"),
  clearSelection: "Borrar selección",
  bulkActions: "Acciones para la selección",

  ctrlKey: "Ctrl",
  keysTitle: "Teclas en una lista de tareas",
  keys: [
    { keys: ["↑", "↓"], what: "Moverse" },
    { keys: ["Espacio"], what: "Completar o reabrir" },
    { keys: ["Enter"], what: "Abrir la nota en la tarea" },
    { keys: ["Mod", "Enter"], what: "Abrirla en una pestaña nueva" },
    { keys: ["d"], what: "Vencimiento" },
    { keys: ["p"], what: "Prioridad" },
    { keys: ["o"], what: "Responsable" },
    { keys: ["a"], what: "Aceptar una tarea propuesta" },
    { keys: ["r"], what: "Rechazar una tarea propuesta" },
    { keys: ["m"], what: "Menú de la tarea" },
    { keys: ["x"], what: "Seleccionar o quitar de la selección" },
    { keys: ["Shift", "↑ ↓"], what: "Seleccionar un intervalo" },
    { keys: ["Mod", "A"], what: "Seleccionar todo el grupo" },
    { keys: ["Esc"], what: "Borrar la selección" },
    { keys: ["Mod", "Z"], what: "Deshacer el último cambio" },
    { keys: ["/"], what: "Buscar" },
    { keys: ["?"], what: "Mostrar esta lista" },
  ],
};
