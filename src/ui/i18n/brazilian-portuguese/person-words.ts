import type { Words } from "../english";
import { counted } from "./grammar";

/** Portuguese words of the Person view, the hover card and the person suggester. */
export const PERSON_WORDS_PT_BR: Words["person"] = {
  viewTitle: "Pessoa",
  openPerson: "Abrir pessoa…",
  you: "Você",
  roleAt: (role, company) => [role, company].filter(Boolean).join(" · "),
  lastMet: (ago) => `Último encontro ${ago}`,
  lastContact: (ago) => `Último contato ${ago}, segundo o perfil`,
  neverMet: "Nenhuma reunião até agora",
  usually: (days) => {
    if (days === 0) return "em geral várias por dia";
    return days === 1 ? "em geral todos os dias" : `em geral a cada ${counted(days, "dia", "dias")}`;
  },
  nextMeeting: (when) => `Próxima reunião ${when}`,
  openProfile: "Abrir perfil",
  createProfile: "Criar perfil",
  copyMarkdown: "Copiar como Markdown",
  copied: "Copiado para a área de transferência.",
  copyFailed: "Não foi possível gravar na área de transferência.",
  openNote: "Abrir nota",
  openNotePath: (path) => `Abrir ${path}`,
  follow: "Seguir a nota ativa",
  unfollow: "Parar de seguir a nota ativa",
  namesToCheck: (doubts) => `Nomes a conferir: ${counted(doubts, "dúvida", "dúvidas")} sobre esta pessoa`,
  tabs: { overview: "Visão geral", decisions: "Decisões" },
  bars: {
    month: (month, count) => `${month}: ${counted(count, "reunião", "reuniões")}`,
    total: (count) => `${counted(count, "reunião", "reuniões")} nos últimos 12 meses`,
  },
  sections: {
    theyOwe: "Pendente com a pessoa",
    iOwe: "Pendente comigo",
    mentioned: "Menções",
    timeline: "Linha do tempo",
  },
  timeline: {
    empty: "Ainda não há reuniões.",
    metOn: (day, distance) => `${day} (${distance})`,
    undated: "Sem data",
    search: "Pesquisar na linha do tempo",
    searchPlaceholder: "Título, pessoa ou resumo…",
    onlyOpen: "Só reuniões com itens em aberto",
    nothingMatches: "Nenhuma reunião corresponde.",
    notes: (count) => counted(count, "nota", "notas"),
    open: (count) => `${count} em aberto`,
    garbled: "Texto corrompido",
    garbledTooltip:
      "Uma codificação errada corrompeu esta nota. O comando “Reparar texto corrompido nesta nota” a repara.",
    items: (open, total) =>
      open === 0
        ? `Nenhum em aberto de ${counted(total, "item", "itens")}`
        : `${open} de ${counted(total, "item", "itens")} em aberto`,
  },
  details: {
    summary: "Resumo",
    decisions: "Decisões",
    items: "Itens de ação",
    loading: "Lendo a nota…",
    unreadable: (path) => `Não foi possível ler ${path}.`,
    nothing: "A nota não tem resumo, decisões nem itens de ação.",
    sources: (count) => `De ${counted(count, "nota", "notas")}`,
    more: (count) => `Mais ${counted(count, "linha", "linhas")} na nota`,
  },
  decisions: {
    search: "Pesquisar decisões",
    searchPlaceholder: "Decisão ou reunião…",
    reading: (done, total) => `Lendo ${done} de ${counted(total, "nota", "notas")}`,
    count: (count) => counted(count, "decisão", "decisões"),
    found: (found, all) => `${found} de ${counted(all, "decisão", "decisões")}`,
    none: "Nenhuma nota das reuniões com esta pessoa tem uma lista sob um título “Decisions”.",
    nothingMatches: "Nenhuma decisão corresponde.",
    unreadable: (count) => counted(count, "nota não pôde ser lida", "notas não puderam ser lidas"),
    openAt: (title) => `Abrir em ${title}`,
  },
  empty: {
    noPerson: "Nenhuma pessoa escolhida ainda.",
    gone: (name) => `Não se conhece mais ninguém chamado “${name}”.`,
    goneWhy: "O perfil foi excluído ou renomeado, ou nenhuma reunião cita mais essa pessoa.",
    nobodyWhy: "As configurações dizem em “Não são pessoas” que ninguém se chama assim.",
    several: (name) => `Várias pessoas se chamam “${name}”.`,
    indexing: (done, total) => `Indexando o cofre: ${done} de ${counted(total, "nota", "notas")}`,
    nothingBetween: "Nada em aberto entre vocês.",
  },
  card: {
    label: (name) => `Cartão de ${name}`,
    several: "De quem se trata?",
    theyOwe: "Pendente com a pessoa",
    iOwe: "Pendente comigo",
    open: (count, due) =>
      count === 0 ? "Nada em aberto" : [`${count} em aberto`, due].filter(Boolean).join(", "),
    nextDue: (when) => `próximo prazo ${when}`,
    overdue: (count) => counted(count, "atrasado", "atrasados"),
    lastMeetings: "Últimas reuniões",
    openTimeline: "Abrir linha do tempo",
  },
  suggest: {
    placeholder: "Nome, apelido ou empresa…",
    none: "Ninguém encontrado.",
    alias: (alias) => `apelido ${alias}`,
    toInsert: "para inserir",
    toOpen: "para abrir",
    toOpenInTab: "para abrir em nova aba",
    toDismiss: "para dispensar",
  },
};
