import type { Words } from "../english";

/** Portuguese words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_PT_BR: Words["newItem"] = {
  command: "Novo item de ação…",
  title: "Novo item de ação",
  text: "O que deve ser feito",
  owner: "Responsável",
  ownerHint: "Ninguém",
  due: "Prazo",
  priority: "Prioridade",
  destination: "Gravar em",
  destinations: {
    "active-note": (name) => `Esta nota: ${name}`,
    profile: (name) => `Perfil: ${name}`,
    inbox: (name) => `Entrada: ${name}`,
  },
  willBeCreated: "A nota será criada.",
  noDestination: "Abra uma nota de reunião ou defina uma nota de entrada nas configurações.",
  noText: "Diga o que deve ser feito.",
  noSuchDay: "O prazo não é um dia.",
  add: "Adicionar",
  added: (title) => `Adicionado a ${title}.`,
  openIt: "Abrir",
  completeUnderCursor: "Concluir item de ação sob o cursor",
};
