import type { Words } from "../english";
import { counted, form } from "./grammar";

/** Why a saved rollup was left alone; each a part of a list of reasons, and after "porque". */
const REGION_REASONS: Words["rollup"]["reasons"] = {
  edited: "foi editado à mão",
  broken: "seus marcadores estão duplicados, aninhados ou incompletos",
  unreadable: "sua consulta não pode ser lida",
  newer: "uma versão mais nova deste plugin o gravou",
  "in-code": "está em código, em um comentário ou nas propriedades",
  unanswerable: "sua consulta não pode mais ser respondida",
};

/** Portuguese words of rollups: the view, live blocks, saved rollups. */
export const ROLLUP_WORDS_PT_BR: Words["rollup"] = {
  filters: (active) => (active.n === 0 ? "Filtros" : `Filtros (${active.text})`),
  clear: "Limpar filtros",
  status: "Status",
  anyStatus: "Qualquer",
  proposed: "Propostos",
  proposedFilters: { all: "Exibidos", only: "Só propostos", hide: "Ocultos" },
  priority: "Prioridade",
  anyPriority: "Qualquer",
  sort: "Ordenar por",
  sortings: {
    urgency: "Urgência",
    priority: "Prioridade",
    note: "Nota",
    person: "Pessoa",
    created: "Criação",
  },
  tags: "Etiquetas",
  tagsPlaceholder: "tarefa, projeto/x",
  path: "Caminho",
  pathPlaceholder: "Reuniões/",
  from: "Prazo de",
  to: "Prazo até",
  withPeople: "Com",
  removePerson: (name) => `Remover ${name}`,
  titleWith: (title, names) => `${title} com ${names.join(", ")}`,

  matrix: "Itens em aberto por prazo e prioridade",
  total: "Total",
  cell: (bucket, priority, count) => {
    const what = [bucket, priority].filter((part) => part !== null).join(", ");
    return `${what === "" ? "Todos" : what}: ${counted(count, "item", "itens")}`;
  },

  insertIntoNote: "Inserir em uma nota",
  saveAsNote: "Salvar como nota",
  exportCalendar: "Exportar como calendário",
  calendarFailed: "Este dispositivo não consegue repassar um arquivo de calendário.",
  toRollUp: "para consolidar",
  nobodyHere: "Esta nota não cita ninguém além de você.",
  chooseNote: "Escolha a nota em que inserir o consolidado",
  atCursor: "Aberta · no cursor",
  atEnd: "No final",
  toInsert: "para inserir",
  toDismiss: "para dispensar",
  noNotes: "Nenhuma nota corresponde",
  inserted: (note) => `Consolidado inserido em ${note}.`,
  notHere:
    "Um consolidado não pode ficar aqui: o lugar está em código, em um comentário, em uma lista ou nas propriedades.",
  saveTitle: "Salvar consolidado como nota",
  name: "Nome",
  folder: "Pasta",
  folderHint: "Criada se não existir. Vazio é a raiz do cofre.",
  save: "Salvar",
  cancel: "Cancelar",
  saved: (path) => `${path} salvo.`,
  noteExists: (path) => `${path} já existe. Escolha outro nome.`,
  unsafeName: "Isto não pode ser um nome de arquivo.",
  unsafeFolder: "Isto não pode ser um nome de pasta.",
  saveFailed: "Não foi possível criar a nota.",
  fileName: (title, date) => `${title} ${date}`,

  refreshHere: "Atualizar consolidado nesta nota",
  refreshAll: "Atualizar consolidado em todas as notas",
  stillReading: "As notas ainda estão sendo lidas. Tente de novo em instantes.",
  noneHere: "Não há consolidado salvo nesta nota.",
  noneAnywhere: "Não há consolidado salvo em nenhuma nota.",
  refreshing: (done, total) => `Atualizando consolidados: nota ${done.text} de ${total.text}`,
  result: (refreshed, unchanged, refused, reasons) =>
    [
      refreshed.n > 0 ? counted(refreshed, "atualizado", "atualizados") : "",
      unchanged.n > 0 ? `${unchanged.text} em dia` : "",
      refused.n > 0
        ? `${counted(refused, "recusado", "recusados")}${reasons.length > 0 ? ` (${reasons.join("; ")})` : ""}`
        : "",
    ]
      .filter(Boolean)
      .join(", "),
  refusedIn: (path, reason) => `${path}: ${reason}`,
  refusedMore: (more) => `${counted(more, "outro recusado", "outros recusados")}`,
  reasons: REGION_REASONS,
  renewTitle: "Este consolidado salvo não foi atualizado",
  renewIntro: (reason) =>
    `Ele ficou como estava, porque ${reason}. Você pode inserir um novo consolidado abaixo dele: o texto continua na sua nota, só as duas linhas de marcação somem.`,
  renewBroken: (reason) =>
    `Ele ficou como estava, porque ${reason}. Você pode inserir um novo consolidado abaixo dele: todo o texto continua na sua nota, só as linhas de marcação somem.`,
  renew: "Inserir um novo",
  renewed: "Novo consolidado inserido. O texto antigo é seu.",

  insertCommand: "Inserir consolidado",
  insertTitle: "Inserir consolidado",
  insertHint: "Uma lista dinâmica: acompanha suas notas e é editada no próprio lugar.",
  insert: "Inserir",
  by: "Agrupar por",
  owner: "Responsável",
  ownerHint: "Um nome, vários separados por vírgulas, ou “this” para a pessoa da nota em que está.",
  ownerPlaceholder: "Todos",
  person: "Com a pessoa",
  personHint: "Itens que envolvem alguém: um nome, ou “this”.",
  due: "Prazo",
  dueHint: (words) => `${words.join(", ")}, um dia ou FROM..TO.`,
  limit: "No máximo",
  limitHint: "Quantas linhas; vazio para todas.",
  title: "Título",
  blockProblem: "Não é possível mostrar este consolidado",
  tooLong: (size, limit) =>
    `O bloco tem ${counted(size, "caractere", "caracteres")}; no máximo ${limit.text} ${form(limit, "é lido", "são lidos")}.`,
  notYaml: "Não é um YAML válido.",
  notKeys: "Escreva uma configuração por linha, como “by: due”.",
  unknownKey: (key, allowed) => `“${key}” não é uma configuração. As conhecidas são: ${allowed.join(", ")}.`,
  twice: (key) => `“${key}” aparece duas vezes.`,
  noValue: (key) => `“${key}” não tem valor. Uma etiqueta é escrita sem #, ou entre aspas.`,
  notText: (key) => `O valor de “${key}” deve ser um texto, um número ou uma lista deles.`,
  inLine: (line, message) => `Linha ${line}: ${message}`,
  noPersonHere: (key) =>
    `“${key}: this” significa a pessoa da nota em que está, e esta nota não é de ninguém: não é um perfil nem uma reunião com uma só pessoa.`,
  noNoteHere: (key) => `“${key}: this” só funciona dentro de uma nota.`,
  omitted: (count) => `mais ${count.text}`,
  stillReadingBlock: "Lendo notas…",
  blockEmpty: "Nada em aberto",
  openAsView: "Abrir como visualização",
};
