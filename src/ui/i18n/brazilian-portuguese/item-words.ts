import type { DateField } from "../../../core/model/action-item";
import type { Words } from "../english";
import { counted, eitherOf } from "./grammar";

const LOCK_REASONS: Words["items"]["locked"] = {
  "not-utf8": "Esta nota não é um texto UTF-8 válido, por isso nunca é alterada.",
  "too-large": "Esta nota é grande demais para ser alterada com segurança.",
  "conflict-markers": "Esta nota contém marcadores de conflito. Resolva-os primeiro.",
  "metadata-disagrees": "O Obsidian não vê uma caixa de seleção nesta linha, por isso ela nunca é alterada.",
};

const REFUSALS: Words["items"]["refused"] = {
  ...LOCK_REASONS,
  "note-gone": "A nota não existe mais. Nada foi gravado.",
  "note-changed": "A nota mudou. Nada foi gravado.",
  "panes-disagree": "A nota está aberta duas vezes com textos diferentes. Nada foi gravado.",
  empty: "A nota está vazia agora. Nada foi gravado.",
  "repeated-field": "Um campo aparece duas vezes nesta linha. Nada foi gravado.",
  "invalid-field": "Uma data nesta linha não existe. Nada foi gravado.",
  "no-such-status": "A tabela de status não tem um status para isso. Nada foi gravado.",
  "unreadable-owner":
    "O responsável não poderia ser gravado de modo a ser lido com esse nome. Nada foi gravado.",
  "ambiguous-owner": "Mais de uma pessoa tem esse nome. Nada foi gravado.",
  "unreadable-text": "Este texto não seria lido como um único item de ação. Nada foi gravado.",
  "needs-tasks": "Instale o Tasks para concluir itens recorrentes.",
  "tasks-ignores-line": "O Tasks não trata esta linha como uma tarefa. Nada foi gravado.",
  "tasks-result": "O Tasks teria alterado mais do que este item. Nada foi gravado.",
  "proof-failed": "A alteração teria afetado outro texto. Nada foi gravado.",
  "write-failed": "Não foi possível gravar a nota.",
};

const DATE_FIELD_NAMES: Readonly<Record<DateField, string>> = {
  due: "O prazo",
  scheduled: "A data agendada",
  start: "A data de início",
  created: "A data de criação",
  done: "A data de conclusão",
  cancelled: "A data de cancelamento",
};

const GROUP_BY: Words["items"]["groupings"] = {
  due: "Prazo",
  priority: "Prioridade",
  "due-and-priority": "Prazo e prioridade",
  person: "Pessoa",
  note: "Nota",
  status: "Status",
  proposed: "Propostos primeiro",
  none: "Sem agrupamento",
};

const SORTINGS: Words["items"]["sortings"] = {
  urgency: "Mais urgentes primeiro",
  priority: "Maior prioridade primeiro",
  note: "Notas mais recentes primeiro",
  person: "Por responsável",
  created: "Criados por último primeiro",
};

const PROPOSED_FILTERS: Words["items"]["proposedFilters"] = {
  all: "Propostos e aceitos",
  only: "Só propostos",
  hide: "Só aceitos",
};

const OWNER_FILTERS: Words["items"]["ownerFilters"] = {
  everyone: "Todos",
  mine: "Meus",
  waiting: "Aguardando outros",
  unassigned: "Sem responsável",
};

/** Portuguese words of the Action items view and of rollups. */
export const ITEM_WORDS_PT_BR: Words["items"] = {
  language: "pt-BR",
  viewTitle: "Itens de ação",

  today: "Hoje",
  tomorrow: "Amanhã",
  daysOverdue: (count) => counted(count, "dia de atraso", "dias de atraso"),
  weeksOverdue: (count) => counted(count, "semana de atraso", "semanas de atraso"),
  monthsOverdue: (count) => counted(count, "mês de atraso", "meses de atraso"),
  yearsOverdue: (count) => counted(count, "ano de atraso", "anos de atraso"),
  dueOn: (date) => `Prazo: ${date}`,
  invalidDate: (text) => `Data inválida ${text}`,
  invalidDateTooltip: (field, text) => `${DATE_FIELD_NAMES[field]} ${text} não existe no calendário`,

  complete: "Concluir",
  statusBox: (action, status) => `${action} (status: ${status})`,
  locked: LOCK_REASONS,
  refused: REFUSALS,
  saving: "Salvando…",
  proposed: "Proposto",
  possible: (name) => `${name}?`,
  possibleTooltip: (text, name) => `“${text}” possivelmente é ${name}`,
  ambiguousTooltip: (text, names) => `“${text}” pode ser ${names}`,
  openPerson: (name) => `Abrir ${name}`,
  mine: "Eu",
  or: (names) => eitherOf(names),
  source: (path, heading) => (heading === "" ? `De ${path}` : `De ${path}, em “${heading}”`),
  emptyText: "(sem texto)",

  groupBy: "Agrupar por",
  groupings: GROUP_BY,
  grouped: (by) => `Agrupamento: ${by}`,
  sortings: SORTINGS,
  sorted: (by) => `Ordem: ${by}`,
  filtered: (by) => (by.length === 0 ? "Filtrar" : `Filtro: ${by.join(", ")}`),
  proposedFilters: PROPOSED_FILTERS,
  priorityFilter: (priority) => `Prioridade: ${priority}`,
  follow: "Seguir a nota ativa",
  following: (title) => `Pessoas de ${title}`,
  followingNobody: (title) => `${title} não cita ninguém`,
  followingNobodyHint: "Enquanto a nota ativa é seguida, só os itens das pessoas dela são listados.",
  stopFollowing: "Parar de seguir",
  foldedCount: (lines, rows) => `${counted(lines, "linha", "linhas")} em ${counted(rows, "item", "itens")}`,
  owner: "Responsável",
  ownerFilters: OWNER_FILTERS,
  search: "Pesquisar",
  searchPlaceholder: "Pesquisar itens de ação…",
  collapseAll: "Recolher tudo",
  expandAll: "Expandir tudo",
  groupLabel: (title, count) => `${title}, ${counted(count, "item", "itens")}`,

  overdue: (count) => counted(count, "atrasado", "atrasados"),
  dueToday: (count) => `${count.text} hoje`,
  open: (count) => `${count.text} em aberto`,
  soFar: (counts) => `Até agora: ${counts}`,
  indexing: (done, total) => `Lendo notas: ${done.text} de ${total.text}`,

  nothingIndexed: "Nenhuma nota sobre pessoas encontrada",
  nothingIndexedHint: (property, value, tag) =>
    `Foram procuradas notas com a propriedade ${property}: ${value} ou a etiqueta #${tag}.`,
  openSettings: "Abrir configurações",
  nothingOpen: "Nada em aberto",
  nothingOpenHint: "Todos os itens de ação estão concluídos.",
  noItemsHint: "Ainda não há nenhum. Um item de ação é um item de lista com uma caixa de seleção.",
  requiredTagHint: (tag) => `Só são listados itens com ${tag}.`,
  nothingMatches: "Nenhum item corresponde",
  nothingMatchesHint: (hidden) =>
    `${counted(hidden, "item em aberto está oculto", "itens em aberto estão ocultos")} pela pesquisa e pelos filtros.`,
  clearFilters: "Limpar filtros",

  copyAsMarkdown: "Copiar como Markdown",
  copied: (count) => `${counted(count, "item de ação copiado", "itens de ação copiados")} como Markdown.`,
  copyFailed: "A área de transferência não está disponível.",
};
