import type { Words } from "../english";
import type { Count } from "../plural";
import { counted } from "./grammar";

function every(gap: Count): string {
  return gap.n === 1 ? "normalmente cada día" : `normalmente cada ${counted(gap, "día", "días")}`;
}

/** Spanish words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_ES: Words["people"] = {
  viewTitle: "Personas",
  search: "Buscar personas",
  searchPlaceholder: "Nombre, alias o empresa…",
  sortBy: "Ordenar",
  sortedBy: (order) => `Orden: ${order}`,
  sorts: {
    name: "Nombre",
    "last-met": "Última reunión",
    "they-owe": "Pendiente de su parte",
    "i-owe": "Pendiente de mi parte",
  },
  groupByCompany: "Agrupar por empresa",
  noCompany: "Sin empresa",
  everybody: (all) => counted(all, "persona", "personas"),
  found: (found, all) => `${found.text} de ${counted(all, "persona", "personas")}`,
  drifting: (drifting) => counted(drifting, "contacto por retomar", "contactos por retomar"),
  indexing: (done, total) => `Indexando la bóveda: ${done.text} de ${counted(total, "nota", "notas")}`,
  companyLabel: (company, members) => `${company}, ${counted(members, "persona", "personas")}`,
  met: (ago) => `Reunión ${ago}`,
  lastContact: (ago) => `Contacto ${ago}`,
  neverMet: "Sin reuniones",
  usually: (gap) => every(gap),
  drift: (days, gap) => `Sin reuniones desde hace ${counted(days, "día", "días")}, ${every(gap)}`,
  theyOwe: (open) => `${counted(open, "tarea pendiente", "tareas pendientes")} de su parte`,
  iOwe: (open) => `${counted(open, "tarea pendiente", "tareas pendientes")} de mi parte`,
  empty: {
    title: "Todavía no se conoce a nadie",
    hint: "Las personas se conocen por una nota de perfil o como participantes de una nota de reunión. Los ajustes indican cómo se reconocen esas notas.",
    settings: "Abrir ajustes",
    notFound: "No se encontró a nadie",
    notFoundHint: (search) => `Ningún nombre, alias o empresa contiene “${search}”.`,
    clear: "Borrar búsqueda",
  },
  menu: {
    open: "Abrir",
    openInTab: "Abrir en una pestaña nueva",
    openToTheRight: "Abrir a la derecha",
    copyName: "Copiar nombre",
    copyLink: "Copiar enlace",
  },
};
