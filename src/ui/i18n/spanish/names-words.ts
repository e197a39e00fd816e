import type { Similarity } from "../../../core/query/similar-names";
import type { Words } from "../english";
import { counted, listed } from "./grammar";

const HEADINGS: Words["names"]["headings"] = {
  possible: "Tal vez alguien que conoces",
  ambiguous: "Pueden ser varias personas",
  unknown: "Nadie conocido tiene este nombre",
  "near-duplicate": "Dos nombres parecidos",
  doubled: "Apellido escrito dos veces",
};

const ALIKE: Readonly<Record<Similarity, (other: string) => string>> = {
  "same-name": (other) => `${other} tiene otro perfil con el mismo nombre.`,
  "word-order": (other) => `Las mismas palabras que ${other}, en otro orden.`,
  initial: (other) => `¿Es ${other}, con un nombre abreviado u omitido?`,
  spelling: (other) => `Se escribe casi como ${other}.`,
};

/** Spanish words of Names to check. */
export const NAMES_WORDS_ES: Words["names"] = {
  title: "Nombres por revisar",
  intro:
    "Tus respuestas se guardan en los ajustes del plugin, donde puedes retirarlas. En tus notas no se reescribe nada.",
  headings: HEADINGS,
  groupLabel: (heading, count) => `${heading}: ${counted(count, "nombre", "nombres")}`,
  left: (count) => counted(count, "nombre por revisar", "nombres por revisar"),
  leftOf: (count, person) => `${counted(count, "nombre por revisar", "nombres por revisar")} sobre ${person}`,
  showAll: "Mostrar todos los nombres por revisar",
  indexing: (done, total) => `Leyendo notas: ${done.text} de ${total.text}`,

  possible: (people) => `Posiblemente ${listed(people, "o")}, la única persona con ese nombre de pila.`,
  ambiguous: (people) => `Puede ser ${listed(people, "o")}.`,
  ambiguousForGood: (people) =>
    `Puede ser ${listed(people, "o")}, que comparten este nombre o alias. Dale otro a una de estas personas.`,
  unknown: "Es responsable de tareas, pero no está en ninguna reunión ni tiene perfil.",
  unknownAlike: (people) => `¿Es ${listed(people, "o")}?`,
  alike: ALIKE,
  twoProfiles: "Cada nombre tiene un perfil: para que sean uno solo, combina las dos notas.",
  doubled: (person) => `Se lee como ${person}.`,

  rowLabel: (name, uses, why) => `${name}, ${uses}. ${why}`,
  times: (count) => counted(count, "vez", "veces"),
  notes: (count) => counted(count, "nota", "notas"),
  inNote: (title) => `en ${title}`,
  noteItself: "se nombra en la nota",
  openPerson: (name, path) => (path === "" ? `Abrir ${name}` : `Abrir ${name} (${path})`),

  samePerson: "Misma persona",
  different: "Otra persona",
  notAPerson: "No es una persona",
  createProfile: "Crear perfil",
  samePersonLabel: (name, target) => `${name} es la misma persona que ${target}`,
  samePersonMenu: (name) => `Indicar quién es ${name}`,
  differentLabel: (name, people) =>
    people.length === 0 ? `${name} no es una persona conocida` : `${name} no es ${listed(people, "ni")}`,
  notAPersonLabel: (name) => `${name} no es una persona`,
  createProfileLabel: (name) => `Crear un perfil para ${name}`,
  keepAs: (kept, alias) => `${alias} es ${kept}`,
  somebodyElse: "Alguien más…",
  whoIs: (name) => `¿Quién es ${name}?`,
  nobodyFound: "No se encontró a nadie.",

  isNow: (alias, target) => `${alias} ahora se refiere a ${target}.`,
  isDifferent: (name) => `${name} queda como otra persona.`,
  isNobody: (name) => `${name} ya no cuenta como persona.`,
  profileCreated: (path) => `Se creó ${path}.`,
  profileExists: (path) => `${path} ya existe. No se guardó nada.`,
  profileUnsafe: (name) => `“${name}” no puede ser el nombre de un archivo. No se guardó nada.`,
  profileFailed: (name) => `No se pudo crear un perfil para ${name}.`,
  stillNamed: (name, count) => `${counted(count, "nota todavía nombra", "notas todavía nombran")} a ${name}.`,

  allClear: "No hay nombres por revisar",
  allClearHint: "Todos los nombres de tus notas están claros o ya decidiste sobre ellos.",
};
