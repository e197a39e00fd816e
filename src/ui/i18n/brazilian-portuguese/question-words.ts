import type { Words } from "../english";
import { eitherOf } from "./grammar";

/** The Portuguese words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_PT_BR: Words["questions"] = {
  commands: {
    items: "Listar itens de ação em aberto",
    rollup: "Consolidar em grupos os itens de ação em aberto",
    person: "Mostrar uma pessoa: o que está pendente dos dois lados e a linha do tempo",
    list: "Listar todas as pessoas conhecidas",
  },
  flags: {
    format: "Formato de saída",
    total: "Mostrar apenas a quantidade",
    by: "Critério de agrupamento",
    owner: "De quem são os itens: uma palavra, ou nomes separados por vírgulas",
    person: "Quem é envolvido: nome, apelido ou caminho do perfil; vários separados por vírgulas",
    due: "Prazo: uma palavra, um dia no formato YYYY-MM-DD ou dias no formato FROM..TO",
    status: "Símbolos, nomes ou tipos de status, separados por vírgulas",
    priority: "Prioridades, separadas por vírgulas",
    proposed: "Se devem ser listados itens que aguardam triagem",
    tag: "Etiquetas, separadas por vírgulas; etiquetas aninhadas são incluídas",
    path: "Pasta, início de um caminho ou padrão glob",
    search: "Palavras que devem todas aparecer",
    sort: "Ordem dos itens",
    limit: "Quantidade máxima de itens a listar",
  },
  flagWithWords: (text, allowed) => `${text} (${allowed.join(", ")})`,
  notOneOf: (flag, value, allowed) => `${flag} deve ser ${eitherOf(allowed)}, e não ${value}.`,
  notADueRange: (flag, value, allowed) =>
    `${flag} deve ser ${eitherOf(allowed)}, um dia no formato YYYY-MM-DD ou dias no formato FROM..TO, e não ${value}.`,
  reversed: (flag, value) => `O último dia de ${flag} é anterior ao primeiro: ${value}.`,
  notACount: (flag, value) => `${flag} deve ser um número inteiro a partir de 1, e não ${value}.`,
  unknownFlag: (flag, allowed) => `${flag} não existe. São permitidos: ${allowed.join(", ")}.`,
  missing: (flag) => `Falta ${flag}.`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `Ninguém se chama ${name}.`
      : `Ninguém se chama ${name}. Você quis dizer ${eitherOf(similar)}?`,
  several: (name, which) => `Várias pessoas se chamam ${name}: ${which.join(", ")}`,
  stillReading: (done, total) =>
    total === 0
      ? "O People ainda está lendo o cofre. Tente de novo em instantes."
      : `O People ainda está lendo o cofre: ${done} de ${total} notas. Tente de novo em instantes.`,
  error: (message) => `Erro: ${message}`,
};
