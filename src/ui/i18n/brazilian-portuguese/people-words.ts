import type { Words } from "../english";
import type { Count } from "../plural";
import { counted } from "./grammar";

function every(gap: Count): string {
  return gap.n === 1 ? "em geral todos os dias" : `em geral a cada ${counted(gap, "dia", "dias")}`;
}

/** Portuguese words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_PT_BR: Words["people"] = {
  viewTitle: "Pessoas",
  search: "Pesquisar pessoas",
  searchPlaceholder: "Nome, apelido ou empresa…",
  sortBy: "Ordenar",
  sortedBy: (order) => `Ordem: ${order}`,
  sorts: {
    name: "Nome",
    "last-met": "Último encontro",
    "they-owe": "Pendente com a pessoa",
    "i-owe": "Pendente comigo",
  },
  groupByCompany: "Agrupar por empresa",
  noCompany: "Sem empresa",
  everybody: (all) => counted(all, "pessoa", "pessoas"),
  found: (found, all) => `${found.text} de ${counted(all, "pessoa", "pessoas")}`,
  drifting: (drifting) => `${drifting.text} para retomar o contato`,
  indexing: (done, total) => `Indexando o cofre: ${done.text} de ${counted(total, "nota", "notas")}`,
  companyLabel: (company, members) => `${company}, ${counted(members, "pessoa", "pessoas")}`,
  met: (ago) => `Encontro ${ago}`,
  lastContact: (ago) => `Contato ${ago}`,
  neverMet: "Nenhum encontro",
  usually: (gap) => every(gap),
  drift: (days, gap) => `Sem encontro há ${counted(days, "dia", "dias")}, ${every(gap)}`,
  theyOwe: (open) => `${counted(open, "item em aberto pendente", "itens em aberto pendentes")} com a pessoa`,
  iOwe: (open) => `${counted(open, "item em aberto pendente", "itens em aberto pendentes")} comigo`,
  empty: {
    title: "Ainda não há pessoas conhecidas",
    hint: "As pessoas são conhecidas por uma nota de perfil ou como participantes de uma nota de reunião. As configurações dizem como essas notas são reconhecidas.",
    settings: "Abrir configurações",
    notFound: "Ninguém encontrado",
    notFoundHint: (search) => `Nenhum nome, apelido ou empresa contém “${search}”.`,
    clear: "Limpar pesquisa",
  },
  menu: {
    open: "Abrir",
    openInTab: "Abrir em nova aba",
    openToTheRight: "Abrir à direita",
    copyName: "Copiar nome",
    copyLink: "Copiar link",
  },
};
