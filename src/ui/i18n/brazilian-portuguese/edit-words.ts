import type { Words } from "../english";
import { counted } from "./grammar";
import { DUE_VOCABULARY_PT_BR } from "./due-vocabulary";

const DUE_CHOICES: Words["edits"]["dueChoices"] = {
  today: "Hoje",
  tomorrow: "Amanhã",
  "next-week": "Semana que vem",
  "in-a-month": "Daqui a um mês",
};

const PRIORITIES: Words["edits"]["priorities"] = {
  highest: "Máxima",
  high: "Alta",
  medium: "Média",
  none: "Nenhuma",
  low: "Baixa",
  lowest: "Mínima",
};

const DONE: Words["edits"]["done"] = {
  done: "Item concluído.",
  reopened: "Item reaberto.",
  accepted: "Item aceito.",
  rejected: "Item rejeitado.",
  status: "Status alterado.",
  due: "Prazo alterado.",
  priority: "Prioridade alterada.",
  owners: "Responsável alterado.",
};

/** Portuguese words of everything that changes an action item: menus, keys, bulk edits, notices, dialogs. */
export const EDIT_WORDS_PT_BR: Words["edits"] = {
  dueVocabulary: DUE_VOCABULARY_PT_BR,

  completeAll: (count) => (count.n === 1 ? "Concluir" : `Concluir todos (${count.text})`),
  reopenAll: (count) => (count.n === 1 ? "Reabrir" : `Reabrir todos (${count.text})`),
  acceptAll: (count) => (count.n === 1 ? "Aceitar" : `Aceitar todos (${count.text})`),
  rejectAll: (count) => (count.n === 1 ? "Rejeitar" : `Rejeitar todos (${count.text})`),
  completeOnly: (title) => `Concluir só em ${title}`,
  accept: "Aceitar",
  reject: "Rejeitar",
  reassign: "Mudar o responsável",
  due: "Prazo…",
  priority: "Prioridade…",
  owner: "Responsável…",
  status: "Status…",
  editInTasks: "Editar no Tasks…",
  open: "Abrir nota",
  openInTab: "Abrir em nova aba",
  openSource: (title, line) => `Abrir em ${title}, linha ${line.text}`,
  copyLink: "Copiar link",
  linkCopied: "Link copiado.",
  showSimilar: (count) => `Mostrar ${counted(count, "item semelhante", "itens semelhantes")}`,
  similarTitle: "Itens de ação semelhantes",
  undo: "Desfazer última alteração",
  select: "Selecionar",
  deselect: "Remover da seleção",

  dueChoices: DUE_CHOICES,
  pickDate: "Escolher uma data…",
  noDueDate: "Sem prazo",
  priorities: PRIORITIES,
  statusName: (name, symbol) => `${name} [${symbol}]`,

  pickTitle: "Prazo",
  typeDate: "Digite um dia",
  typeDateHint: "sex, 2 semanas, 05/01",
  calendarDay: "Ou escolha",
  noSuchDay: "Isso não é um dia.",
  save: "Salvar",
  cancel: "Cancelar",

  chooseOwner: "Quem é o responsável?",
  nobody: "Ninguém",
  inThisNote: "nesta nota",
  useName: (name) => `Usar “${name}”`,
  nobodyFound: "Ninguém encontrado. Digite nome e sobrenome para usá-los.",

  done: DONE,
  working: (done, total) => `Alterando o item ${done.text} de ${total.text}`,
  changed: (changed) => counted(changed, "alterado", "alterados"),
  unchanged: (unchanged) => `${unchanged.text} já assim`,
  refused: (refused) => counted(refused, "recusado", "recusados"),
  stopped: "interrompido",
  reason: (count, reason) => (count.n === 1 ? reason : `${count.text} × ${reason}`),
  alreadySo: "Nada a alterar.",
  undoButton: "Desfazer",
  copyTyped: "Copiar o que foi digitado",
  undone: (notes) => `Alteração desfeita em ${counted(notes, "nota", "notas")}.`,
  notUndone: (path, reason) => `Alteração não desfeita em ${path}: ${reason}`,
  nothingToUndo: "Nada a desfazer.",
  undoStopped: "Interrompido. Desfaça de novo para continuar.",
  undoing: (done, total) => `Desfazendo na nota ${done.text} de ${total.text}`,

  copies: (count) => `×${count.text}`,
  copiesTooltip: (count, titles) =>
    `O mesmo item está em ${counted(count, "linha", "linhas")}: ${titles.join(", ")}`,

  selected: (count) => counted(count, "selecionado", "selecionados"),
  selectedAnd: (rows, lines) =>
    `${counted(rows, "selecionado", "selecionados")} (${counted(lines, "linha", "linhas")})`,
  hiddenToo: (hidden) => counted(hidden, "oculto", "ocultos"),
  clearSelection: "Limpar seleção",
  bulkActions: "Ações para a seleção",

  ctrlKey: "Ctrl",
  keysTitle: "Atalhos em uma lista de itens de ação",
  keys: [
    { keys: ["↑", "↓"], what: "Navegar" },
    { keys: ["Espaço"], what: "Concluir ou reabrir" },
    { keys: ["Enter"], what: "Abrir a nota no item" },
    { keys: ["Mod", "Enter"], what: "Abrir em nova aba" },
    { keys: ["d"], what: "Prazo" },
    { keys: ["p"], what: "Prioridade" },
    { keys: ["o"], what: "Responsável" },
    { keys: ["a"], what: "Aceitar um item proposto" },
    { keys: ["r"], what: "Rejeitar um item proposto" },
    { keys: ["m"], what: "Menu do item" },
    { keys: ["x"], what: "Selecionar ou remover da seleção" },
    { keys: ["Shift", "↑ ↓"], what: "Selecionar um intervalo" },
    { keys: ["Mod", "A"], what: "Selecionar o grupo inteiro" },
    { keys: ["Esc"], what: "Limpar a seleção" },
    { keys: ["Mod", "Z"], what: "Desfazer a última alteração" },
    { keys: ["/"], what: "Pesquisar" },
    { keys: ["?"], what: "Mostrar esta lista" },
  ],
};
