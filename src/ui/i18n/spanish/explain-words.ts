import type { FactSource, NameFact } from "../../../core/query/explain";
import type { DueBucket } from "../../../core/query/due-buckets";
import type { ResolutionHow } from "../../../core/model/resolution";
import type { Words } from "../english";
import { listed } from "./grammar";

const NOTE_REASONS: Words["explain"]["noteReason"] = {
  profile: "Es un perfil: una nota sobre personas sin fecha ni participantes.",
  meeting: "Es una reunión: una nota sobre personas con fecha o participantes.",
  "other-meeting": "Es de otro tipo, pero cuenta como reunión porque incluye participantes.",
  other: "No es una nota sobre personas.",
};

const SOURCES: Readonly<Record<FactSource, string>> = {
  person: "la propiedad person",
  participants: "los participantes",
  "attendee-line": "la línea de asistentes",
  tag: "una etiqueta de persona",
  folder: "la carpeta de su perfil, donde está la nota",
  profile: "la propia nota, que es su perfil",
};

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `“${text}” eres tú`,
  placeholder: ({ text }) => `“${text}” no es nadie`,
  group: ({ text }) => `“${text}” es un grupo`,
  name: ({ text, name }) => `“${text}” es el nombre de ${name ?? text}`,
  alias: ({ text, name }) => `“${text}” es un alias de ${name ?? text}`,
  compact: ({ text, name }) => `“${text}” es ${name ?? text}, escrito en una sola palabra`,
  "first-name-in-note": ({ text, name }) =>
    `“${text}” es ${name ?? text}, la única persona de esta nota con ese nombre de pila`,
  "first-name-in-vault": ({ text, candidates }) =>
    `“${text}” posiblemente es ${listed(candidates, "o")}, la única persona de la bóveda con ese nombre de pila`,
  "own-name": ({ text }) => `“${text}” no es una persona conocida`,
  ambiguous: ({ text, candidates }) => `“${text}” puede ser ${listed(candidates, "o")}`,
  inbox: () => "Es tuya: no tiene responsable y está en una nota de bandeja de entrada",
};

const COLLECTED: Words["explain"]["collected"] = {
  "whole-vault": "Se recopila porque se recopilan las tareas de toda la bóveda.",
  "people-note": "Se recopila porque está en una nota sobre personas.",
  "note-names-people": "Se recopila porque su nota nombra a personas.",
  "has-owner": "Se recopila porque tiene responsable.",
  "lacks-required-tag": "No se recopila: le falta la etiqueta obligatoria.",
  "no-people-note": "No se recopila: su nota no es sobre personas.",
  "involves-nobody": "No se recopila: ni la tarea ni su nota involucran a nadie.",
};

const BUCKETS: Readonly<Record<DueBucket, string>> = {
  overdue: "Vencidas",
  today: "Hoy",
  "this-week": "Esta semana",
  later: "Más adelante",
  none: "Sin vencimiento",
};

const FOLDED: Words["explain"]["folded"] = {
  source: "Estas notas son una sola reunión: el mismo día y la misma fuente.",
  title: "Estas notas son una sola reunión: el mismo día, el mismo título y alguien que está en ambas.",
  both: "Estas notas son una sola reunión: el mismo día y la misma fuente, o el mismo título y alguien que está en ambas.",
};

/** Spanish words of Why is this here? */
export const EXPLAIN_WORDS_ES: Words["explain"] = {
  title: "¿Por qué está esto aquí?",
  headings: { note: "Nota", people: "Personas de la nota", owner: "Responsable", list: "En las listas" },
  noteReason: NOTE_REASONS,
  dateWritten: (date) => `Su fecha es ${date}, como está escrito en ella.`,
  dateInFileName: (date) => `Su fecha es ${date}, según el nombre del archivo.`,
  noDate: "No tiene fecha.",
  how: (fact) => HOWS[fact.how](fact),
  found: (how, sources) =>
    `${how}, según ${listed(
      sources.map((source) => SOURCES[source]),
      "y",
    )}.`,
  sentence: (text) => `${text}.`,
  nobody: "No nombra a nadie.",
  noOwner: "No tiene responsable.",
  mentions: (names) => `Menciona a ${listed(names, "y")}.`,
  status: (symbol, name, type, isOpen) =>
    `Su estado [${symbol}] es ${name} (${type}), que cuenta como ${isOpen ? "pendiente" : "terminada"}.`,
  proposed: {
    status: "Es una propuesta por su estado.",
    tag: "Es una propuesta por la etiqueta #proposed.",
  },
  bucket: (bucket, date) =>
    bucket === "none"
      ? `Está en “${BUCKETS.none}”.`
      : `Vence el ${date}, por eso está en “${BUCKETS[bucket]}”.`,
  collected: COLLECTED,
  folded: FOLDED,
};
