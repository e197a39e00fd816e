import type { Words } from "../english";

/** Spanish words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_ES: Words["newItem"] = {
  command: "Nueva tarea…",
  title: "Nueva tarea",
  text: "Qué hay que hacer",
  owner: "Responsable",
  ownerHint: "Nadie",
  due: "Vencimiento",
  priority: "Prioridad",
  destination: "Escribir en",
  destinations: {
    "active-note": (name) => `Esta nota: ${name}`,
    profile: (name) => `Perfil: ${name}`,
    inbox: (name) => `Bandeja de entrada: ${name}`,
  },
  willBeCreated: "La nota se creará.",
  noDestination: "Abre una nota de reunión o define una nota de bandeja de entrada en los ajustes.",
  noText: "Indica qué hay que hacer.",
  noSuchDay: "El vencimiento no es un día.",
  add: "Añadir",
  added: (title) => `Añadida a ${title}.`,
  openIt: "Abrir",
  completeUnderCursor: "Completar la tarea bajo el cursor",
};
