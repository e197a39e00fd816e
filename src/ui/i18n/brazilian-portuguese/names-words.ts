import type { Similarity } from "../../../core/query/similar-names";
import type { Words } from "../english";
import { counted, eitherOf } from "./grammar";

const HEADINGS: Words["names"]["headings"] = {
  possible: "Talvez alguém que você conhece",
  ambiguous: "Podem ser várias pessoas",
  unknown: "Ninguém conhecido tem este nome",
  "near-duplicate": "Dois nomes parecidos",
  doubled: "Sobrenome escrito duas vezes",
};

const ALIKE: Readonly<Record<Similarity, (other: string) => string>> = {
  "same-name": (other) => `${other} tem outro perfil com o mesmo nome.`,
  "word-order": (other) => `As mesmas palavras de ${other}, em outra ordem.`,
  initial: (other) => `${other}, com um nome abreviado ou omitido?`,
  spelling: (other) => `A grafia é quase a de ${other}.`,
};

/** Portuguese words of Names to check. */
export const NAMES_WORDS_PT_BR: Words["names"] = {
  title: "Nomes a conferir",
  intro:
    "Suas respostas ficam nas configurações do plugin, onde você pode retirá-las. Nada é reescrito nas suas notas.",
  headings: HEADINGS,
  groupLabel: (heading, count) => `${heading}: ${counted(count, "nome", "nomes")}`,
  left: (count) => `${counted(count, "nome", "nomes")} a conferir`,
  leftOf: (count, person) => `${counted(count, "nome", "nomes")} a conferir sobre ${person}`,
  showAll: "Mostrar todos os nomes a conferir",
  indexing: (done, total) => `Lendo notas: ${done.text} de ${total.text}`,

  possible: (people) => `Possivelmente ${eitherOf(people)}, a única pessoa com esse primeiro nome.`,
  ambiguous: (people) => `Pode ser ${eitherOf(people)}.`,
  ambiguousForGood: (people) =>
    `Pode ser ${eitherOf(people)}, que têm em comum este nome ou apelido. Dê outro a uma dessas pessoas.`,
  unknown: "É responsável por itens, mas não está em nenhuma reunião e não tem perfil.",
  unknownAlike: (people) => `É ${eitherOf(people)}?`,
  alike: ALIKE,
  twoProfiles: "Ambos têm perfil: para que sejam um só, mescle as duas notas.",
  doubled: (person) => `Lido como ${person}.`,

  rowLabel: (name, uses, why) => `${name}, ${uses}. ${why}`,
  times: (count) => counted(count, "vez", "vezes"),
  notes: (count) => counted(count, "nota", "notas"),
  inNote: (title) => `em ${title}`,
  noteItself: "citado na nota",
  openPerson: (name, path) => (path === "" ? `Abrir ${name}` : `Abrir ${name} (${path})`),

  samePerson: "Mesma pessoa",
  different: "Pessoas diferentes",
  notAPerson: "Não é uma pessoa",
  createProfile: "Criar perfil",
  samePersonLabel: (name, target) => `${name} é a mesma pessoa que ${target}`,
  samePersonMenu: (name) => `Dizer quem é ${name}`,
  differentLabel: (name, people) =>
    people.length === 0 ? `${name} não é uma pessoa conhecida` : `${name} não é ${eitherOf(people)}`,
  notAPersonLabel: (name) => `${name} não é uma pessoa`,
  createProfileLabel: (name) => `Criar um perfil para ${name}`,
  keepAs: (kept, alias) => `${alias} é ${kept}`,
  somebodyElse: "Outra pessoa…",
  whoIs: (name) => `Quem é ${name}?`,
  nobodyFound: "Ninguém encontrado.",

  isNow: (alias, target) => `${alias} agora significa ${target}.`,
  isDifferent: (name) => `${name} continua como outra pessoa.`,
  isNobody: (name) => `${name} não conta mais como pessoa.`,
  profileCreated: (path) => `${path} foi criado.`,
  profileExists: (path) => `${path} já existe. Nada foi gravado.`,
  profileUnsafe: (name) => `“${name}” não pode ser um nome de arquivo. Nada foi gravado.`,
  profileFailed: (name) => `Não foi possível criar um perfil para ${name}.`,
  stillNamed: (name, count) => `${counted(count, "nota ainda cita", "notas ainda citam")} ${name}.`,

  allClear: "Nenhum nome a conferir",
  allClearHint: "Todos os nomes das suas notas estão claros, ou você já decidiu sobre eles.",
};
