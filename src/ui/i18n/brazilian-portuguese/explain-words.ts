import type { FactSource, NameFact } from "../../../core/query/explain";
import type { DueBucket } from "../../../core/query/due-buckets";
import type { ResolutionHow } from "../../../core/model/resolution";
import type { Words } from "../english";
import { eitherOf, listOf } from "./grammar";

const NOTE_REASONS: Words["explain"]["noteReason"] = {
  profile: "É um perfil: uma nota sobre pessoas, sem data e sem participantes.",
  meeting: "É uma reunião: uma nota sobre pessoas, com data ou participantes.",
  "other-meeting": "É de outro tipo, mas conta como reunião porque lista participantes.",
  other: "Não é uma nota sobre pessoas.",
};

const SOURCES: Readonly<Record<FactSource, string>> = {
  person: "a propriedade person",
  participants: "os participantes",
  "attendee-line": "a linha de participantes",
  tag: "uma etiqueta de pessoa",
  folder: "a pasta do perfil, onde a nota está",
  profile: "a própria nota, o perfil da pessoa",
};

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `“${text}” é você`,
  placeholder: ({ text }) => `“${text}” não é ninguém`,
  group: ({ text }) => `“${text}” é um grupo`,
  name: ({ text, name }) => `“${text}” é o nome de ${name ?? text}`,
  alias: ({ text, name }) => `“${text}” é um apelido de ${name ?? text}`,
  compact: ({ text, name }) => `“${text}” é ${name ?? text}, escrito em uma só palavra`,
  "first-name-in-note": ({ text, name }) =>
    `“${text}” é ${name ?? text}, a única pessoa desta nota com esse primeiro nome`,
  "first-name-in-vault": ({ text, candidates }) =>
    `“${text}” possivelmente é ${eitherOf(candidates)}, a única pessoa do cofre com esse primeiro nome`,
  "own-name": ({ text }) => `“${text}” não é uma pessoa conhecida`,
  ambiguous: ({ text, candidates }) => `“${text}” pode ser ${eitherOf(candidates)}`,
  inbox: () => "É seu: não tem responsável e está em uma nota de entrada",
};

const COLLECTED: Words["explain"]["collected"] = {
  "whole-vault": "É coletado porque os itens do cofre inteiro são coletados.",
  "people-note": "É coletado porque está em uma nota sobre pessoas.",
  "note-names-people": "É coletado porque a nota cita pessoas.",
  "has-owner": "É coletado porque tem um responsável.",
  "lacks-required-tag": "Não é coletado: falta a etiqueta obrigatória.",
  "no-people-note": "Não é coletado: a nota não é sobre pessoas.",
  "involves-nobody": "Não é coletado: nem o item nem a nota envolve alguém.",
};

const BUCKETS: Readonly<Record<DueBucket, string>> = {
  overdue: "Atrasados",
  today: "Hoje",
  "this-week": "Esta semana",
  later: "Mais tarde",
  none: "Sem prazo",
};

const FOLDED: Words["explain"]["folded"] = {
  source: "Estas notas são uma só reunião: mesmo dia, mesma fonte.",
  title: "Estas notas são uma só reunião: mesmo dia, mesmo título e alguém que está em ambas.",
  both: "Estas notas são uma só reunião: mesmo dia e a mesma fonte, ou o mesmo título e alguém em ambas.",
};

/** Portuguese words of Why is this here? */
export const EXPLAIN_WORDS_PT_BR: Words["explain"] = {
  title: "Por que isto está aqui?",
  headings: { note: "Nota", people: "Pessoas da nota", owner: "Responsável", list: "Nas listas" },
  noteReason: NOTE_REASONS,
  dateWritten: (date) => `A data é ${date}, como está escrito na nota.`,
  dateInFileName: (date) => `A data é ${date}, conforme o nome do arquivo.`,
  noDate: "Não tem data.",
  how: (fact) => HOWS[fact.how](fact),
  found: (how, sources) => `${how}, conforme ${listOf(sources.map((source) => SOURCES[source]))}.`,
  sentence: (text) => `${text}.`,
  nobody: "Não cita ninguém.",
  noOwner: "Não tem responsável.",
  mentions: (names) => `Menciona ${listOf(names)}.`,
  status: (symbol, name, type, isOpen) =>
    `O status [${symbol}] é ${name} (${type}), que conta como ${isOpen ? "em aberto" : "concluído"}.`,
  proposed: { status: "É proposto pelo status.", tag: "É proposto pela etiqueta #proposed." },
  bucket: (bucket, date) =>
    bucket === "none"
      ? `Fica em “${BUCKETS.none}”.`
      : `O prazo é ${date}, por isso fica em “${BUCKETS[bucket]}”.`,
  collected: COLLECTED,
  folded: FOLDED,
};
