import type { LeftOutReason } from "../../../core/exclusions";
import type { Words } from "../english";
import { counted, form } from "./grammar";

/** One and many notes left out for a reason. */
const LEFT_OUT: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  pattern: ["nota en tus rutas excluidas", "notas en tus rutas excluidas"],
  obsidian: ["nota excluida en los ajustes de Obsidian", "notas excluidas en los ajustes de Obsidian"],
  "templates-folder": ["nota en la carpeta de plantillas", "notas en la carpeta de plantillas"],
  template: [
    "plantilla: una propiedad todavía contiene {{…}}",
    "plantillas: una propiedad todavía contiene {{…}}",
  ],
  "conflict-copy": [
    "copia creada por un conflicto de sincronización",
    "copias creadas por un conflicto de sincronización",
  ],
};

const SCOPES: Words["firstRun"]["found"]["scopes"] = {
  "involves-person": "Se recopilan las casillas que involucran a una persona.",
  "people-notes": "Se recopilan las casillas de las notas sobre personas.",
  vault: "Se recopilan las casillas de toda la bóveda.",
};

/** Spanish words of the question of the first use, and of What I found. */
export const FIRST_RUN_WORDS_ES: Words["firstRun"] = {
  question: {
    title: "¿Cuál de estos nombres es el tuyo?",
    why: "Tus tareas, y lo que otras personas esperan de ti, se encuentran por tu nombre.",
    inMeetings: (count) => `en ${counted(count, "reunión", "reuniones")}`,
    otherName: "Otro nombre",
    otherPlaceholder: "Tu nombre; otros, después de comas",
    useName: "Usar este nombre",
    skip: "Omitir",
  },
  found: {
    title: "Lo que encontré",
    indexing: (done, total) => `Leyendo notas: ${done.text} de ${total.text}`,
    inVault: (notes) => `En ${counted(notes, "nota", "notas")}`,
    peopleNotes: (count) => form(count, "nota sobre personas", "notas sobre personas"),
    profiles: (count) => form(count, "perfil", "perfiles"),
    meetings: (count) => form(count, "nota de reunión", "notas de reunión"),
    otherMeetings: (count) =>
      `${count.text} ${form(count, "de otro tipo, porque incluye participantes", "de otros tipos, porque incluyen participantes")}`,
    people: (count) => form(count, "persona", "personas"),
    withProfile: (count) => `${count.text} con perfil`,
    openItems: (count) => form(count, "tarea pendiente", "tareas pendientes"),
    proposed: (count, percent) =>
      `${counted(count, "de ellas es una propuesta", "de ellas son propuestas")} (${percent.text}\u00A0%)`,
    lookedFor: (property, value, tag) =>
      `Una nota es sobre personas cuando su propiedad ${property} es ${value} o cuando tiene la etiqueta #${tag}.`,

    you: "Tú",
    youAre: (names) => `Eres ${names.join(", ")}.`,
    youAreNobody: "Tu nombre no está definido: todavía ninguna tarea es tuya.",
    setYou: "Indicar quién eres…",

    leftOut: "Notas que no cuentan",
    nothingLeftOut: "Todas las notas cuentan.",
    leftOutNotes: (count, reason) => form(count, ...LEFT_OUT[reason]),
    morePaths: (count) => `y ${count.text} más`,
    changeExclusions: "Cambiar exclusiones",

    scope: "Lo que se recopila",
    scopes: SCOPES,
    changeScope: "Cambiar lo que se recopila",

    never: "Nunca por cuenta propia",
    neverList: [
      "No se cambia ni se crea ninguna nota si no haces clic o ejecutas un comando, y entonces solo lo que se te mostró.",
      "No se escribe nada cuando Obsidian se inicia, cuando se abre una nota ni mientras se leen las notas.",
      "Tus nombres, respuestas y decisiones se guardan en los ajustes del plugin, no en tus notas.",
      "Nada sale de este dispositivo.",
    ],
    checkNames: "Revisar nombres",
  },
};
