import type { Similarity } from "../../../core/query/similar-names";
import type { Words } from "../english";
import { counted, eitherOf, quoted } from "./grammar";

const HEADINGS: Words["names"]["headings"] = {
  possible: "Peut-être quelqu’un que vous connaissez",
  ambiguous: "Plusieurs personnes possibles",
  unknown: "Aucune personne connue ne porte ce nom",
  "near-duplicate": "Deux noms qui se ressemblent",
  doubled: "Nom de famille écrit deux fois",
};

const ALIKE: Readonly<Record<Similarity, (other: string) => string>> = {
  "same-name": (other) => `${other} a un autre profil du même nom.`,
  "word-order": (other) => `Les mêmes mots que dans ${other}, dans un autre ordre.`,
  initial: (other) => `${other}, avec un nom abrégé ou omis\u202F?`,
  spelling: (other) => `S’écrit presque comme ${other}.`,
};

/** French words of Names to check. */
export const NAMES_WORDS_FR: Words["names"] = {
  title: "Noms à vérifier",
  intro:
    "Vos réponses sont conservées dans les paramètres de People, où vous pouvez les retirer. Rien n’est réécrit dans vos notes.",
  headings: HEADINGS,
  groupLabel: (heading, count) => `${heading}\u202F: ${counted(count, "nom", "noms")}`,
  left: (count) => `${counted(count, "nom", "noms")} à vérifier`,
  leftOf: (count, person) => `${counted(count, "nom", "noms")} à vérifier au sujet de ${person}`,
  showAll: "Afficher tous les noms à vérifier",
  indexing: (done, total) => `Lecture des notes\u202F: ${done.text} sur ${total.text}`,

  possible: (people) => `Peut-être ${eitherOf(people)}, seule personne à porter ce prénom.`,
  ambiguous: (people) => `Peut désigner ${eitherOf(people)}.`,
  ambiguousForGood: (people) =>
    `Peut désigner ${eitherOf(people)}, qui partagent ce nom ou cet alias. Donnez-en un autre à l’une de ces personnes.`,
  unknown: "Est responsable d’actions, mais ne figure dans aucune réunion et n’a pas de profil.",
  unknownAlike: (people) => `Est-ce ${eitherOf(people)}\u202F?`,
  alike: ALIKE,
  twoProfiles: "Les deux ont un profil\u202F: pour n’en faire qu’un, fusionnez les deux notes.",
  doubled: (person) => `Lu comme ${person}.`,

  rowLabel: (name, uses, why) => `${name}, ${uses}. ${why}`,
  times: (count) => `${count.text} fois`,
  notes: (count) => counted(count, "note", "notes"),
  inNote: (title) => `dans ${title}`,
  noteItself: "nommé dans la note",
  openPerson: (name, path) => (path === "" ? `Ouvrir ${name}` : `Ouvrir ${name} (${path})`),

  samePerson: "Même personne",
  different: "Personne différente",
  notAPerson: "Pas une personne",
  createProfile: "Créer un profil",
  samePersonLabel: (name, target) => `${name} est la même personne que ${target}`,
  samePersonMenu: (name) => `Indiquer qui est ${name}`,
  differentLabel: (name, people) =>
    people.length === 0 ? `${name} n’est pas une personne connue` : `${name} n’est pas ${eitherOf(people)}`,
  notAPersonLabel: (name) => `${name} n’est pas une personne`,
  createProfileLabel: (name) => `Créer un profil pour ${name}`,
  keepAs: (kept, alias) => `${alias} est ${kept}`,
  somebodyElse: "Quelqu’un d’autre…",
  whoIs: (name) => `Qui est ${name}\u202F?`,
  nobodyFound: "Aucune personne trouvée.",

  isNow: (alias, target) => `${alias} désigne désormais ${target}.`,
  isDifferent: (name) => `${name} reste une personne distincte.`,
  isNobody: (name) => `${name} ne compte plus comme une personne.`,
  profileCreated: (path) => `${path} a été créé.`,
  profileExists: (path) => `${path} existe déjà. Rien n’a été écrit.`,
  profileUnsafe: (name) => `${quoted(name)} ne peut pas être un nom de fichier. Rien n’a été écrit.`,
  profileFailed: (name) => `Impossible de créer un profil pour ${name}.`,
  stillNamed: (name, count) => `${counted(count, "note nomme", "notes nomment")} encore ${name}.`,

  allClear: "Aucun nom à vérifier",
  allClearHint: "Tous les noms de vos notes sont clairs, ou vous avez tranché.",
};
