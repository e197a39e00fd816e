import type { Words } from "../english";

/** Portuguese words of the command palette and the ribbon. */
export const COMMAND_WORDS_PT_BR: Words["commands"] = {
  openActionItems: "Abrir itens de ação",
  openPeople: "Abrir pessoas",
  openPerson: "Abrir pessoa…",
  prepareMeeting: "Preparar reunião",
  rollUpByDue: "Consolidar por prazo",
  rollUpByPriority: "Consolidar por prioridade",
  rollUpByDueAndPriority: "Consolidar por prazo e prioridade",
  rollUpByPerson: "Consolidar por pessoa",
  rollUpForPerson: "Consolidar para uma pessoa…",
  rollUpForMeeting: "Consolidar para as pessoas desta reunião",
  showPersonCard: "Mostrar cartão da pessoa",
  copyDiagnostics: "Copiar diagnóstico",
  nobodyUnderCursor: "Não há link para uma pessoa nem @nome sob o cursor.",
};
