import type { Words } from "../english";
import { counted, form } from "./grammar";

/** Spanish words of the Person view, the hover card and the person suggester. */
export const PERSON_WORDS_ES: Words["person"] = {
  viewTitle: "Persona",
  openPerson: "Abrir persona…",
  you: "Tú",
  roleAt: (role, company) => [role, company].filter(Boolean).join(" · "),
  lastMet: (ago) => `Última reunión ${ago}`,
  lastContact: (ago) => `Último contacto ${ago}, según el perfil`,
  neverMet: "Ninguna reunión hasta ahora",
  usually: (days) => {
    if (days === 0) return "normalmente varias al día";
    return days === 1 ? "normalmente cada día" : `normalmente cada ${counted(days, "día", "días")}`;
  },
  nextMeeting: (when) => `Próxima reunión ${when}`,
  openProfile: "Abrir perfil",
  createProfile: "Crear perfil",
  copyMarkdown: "Copiar como Markdown",
  copied: "Copiado al portapapeles.",
  copyFailed: "No se pudo copiar al portapapeles.",
  openNote: "Abrir nota",
  openNotePath: (path) => `Abrir ${path}`,
  follow: "Seguir la nota activa",
  unfollow: "Dejar de seguir la nota activa",
  namesToCheck: (doubts) => `Nombres por revisar: ${counted(doubts, "duda", "dudas")} sobre esta persona`,
  tabs: { overview: "Vista general", decisions: "Decisiones" },
  bars: {
    month: (month, count) => `${month}: ${counted(count, "reunión", "reuniones")}`,
    total: (count) => `${counted(count, "reunión", "reuniones")} en los últimos 12 meses`,
  },
  sections: {
    theyOwe: "Pendiente de su parte",
    iOwe: "Pendiente de mi parte",
    mentioned: "Menciones",
    timeline: "Cronología",
  },
  timeline: {
    empty: "Todavía no hay reuniones.",
    metOn: (day, distance) => `${day} (${distance})`,
    undated: "Sin fecha",
    search: "Buscar en la cronología",
    searchPlaceholder: "Título, persona o síntesis…",
    onlyOpen: "Solo reuniones con tareas pendientes",
    nothingMatches: "Ninguna reunión coincide.",
    notes: (count) => counted(count, "nota", "notas"),
    open: (count) => counted(count, "pendiente", "pendientes"),
    garbled: "Texto dañado",
    garbledTooltip:
      "Una codificación incorrecta dañó el texto de esta nota. El comando “Reparar texto dañado en esta nota” lo repara.",
    items: (open, total) =>
      open === 0
        ? `Nada pendiente de ${counted(total, "tarea", "tareas")}`
        : `${counted(open, "pendiente", "pendientes")} de ${counted(total, "tarea", "tareas")}`,
  },
  details: {
    summary: "Síntesis",
    decisions: "Decisiones",
    items: "Tareas",
    loading: "Leyendo la nota…",
    unreadable: (path) => `No se pudo leer ${path}.`,
    nothing: "La nota no tiene síntesis, decisiones ni tareas.",
    sources: (count) => `De ${counted(count, "nota", "notas")}`,
    more: (count) => `${counted(count, "línea más", "líneas más")} en la nota`,
  },
  decisions: {
    search: "Buscar decisiones",
    searchPlaceholder: "Decisión o reunión…",
    reading: (done, total) => `Leyendo ${done} de ${counted(total, "nota", "notas")}`,
    count: (count) => counted(count, "decisión", "decisiones"),
    found: (found, all) => `${found} de ${counted(all, "decisión", "decisiones")}`,
    none: "Ninguna nota de las reuniones con esta persona tiene una lista bajo un encabezado “Decisions”.",
    nothingMatches: "Ninguna decisión coincide.",
    unreadable: (count) => `No se ${form(count, "pudo", "pudieron")} leer ${counted(count, "nota", "notas")}`,
    openAt: (title) => `Abrir en ${title}`,
  },
  empty: {
    noPerson: "Todavía no has elegido a nadie.",
    gone: (name) => `Ya no se conoce a nadie llamado “${name}”.`,
    goneWhy: "El perfil se eliminó o se renombró, o ya ninguna reunión nombra a esta persona.",
    nobodyWhy: "En los ajustes, «No son personas» dice que nadie se llama así.",
    several: (name) => `Varias personas se llaman “${name}”.`,
    indexing: (done, total) => `Indexando la bóveda: ${done} de ${counted(total, "nota", "notas")}`,
    nothingBetween: "No hay nada pendiente entre esta persona y tú.",
  },
  card: {
    label: (name) => `Ficha de ${name}`,
    several: "¿De quién se trata?",
    theyOwe: "Pendiente de su parte",
    iOwe: "Pendiente de mi parte",
    open: (count, due) =>
      count === 0
        ? "Nada pendiente"
        : [counted(count, "pendiente", "pendientes"), due].filter(Boolean).join(", "),
    nextDue: (when) => `próximo vencimiento ${when}`,
    overdue: (count) => counted(count, "vencida", "vencidas"),
    lastMeetings: "Últimas reuniones",
    openTimeline: "Abrir cronología",
  },
  suggest: {
    placeholder: "Nombre, alias o empresa…",
    none: "No se encontró a nadie.",
    alias: (alias) => `también ${alias}`,
    toInsert: "para insertar",
    toOpen: "para abrir",
    toOpenInTab: "para abrir en una pestaña nueva",
    toDismiss: "para descartar",
  },
};
