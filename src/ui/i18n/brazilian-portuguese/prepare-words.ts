import type { Words } from "../english";
import { counted } from "./grammar";

function ago(days: number): string {
  if (days === 0) return "hoje";
  return days === 1 ? "ontem" : `há ${counted(days, "dia", "dias")}`;
}

/** Portuguese words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_PT_BR: Words["prepare"] = {
  title: "Preparar reunião",
  titleFor: (what) => `Preparar: ${what}`,
  lastMeeting: "Última reunião",
  noLastMeeting: "Nenhuma reunião até agora.",
  metOn: (day, distance) => `${day} (${distance})`,
  counted: (title, count) => `${title} (${count})`,
  decisions: "Decisões",
  asked: (days, meetingsSince) =>
    meetingsSince === 0
      ? `pedido ${ago(days)}`
      : `pedido ${ago(days)}, ${counted(meetingsSince, "reunião", "reuniões")} desde então`,
  longestWait: (days) => `espera mais longa: ${counted(days, "dia", "dias")}`,
  people: (count) => counted(count, "pessoa", "pessoas"),
  whoIsMeant: (name) => `A quem “${name}” se refere?`,
  openPerson: (name) => `Abrir ${name}`,
  empty: {
    noNote: "Nenhuma nota está aberta",
    noNoteHint:
      "Abra a nota de uma reunião e execute “Preparar reunião” de novo. Ou use o botão na visualização de uma pessoa.",
    gone: "A nota não existe mais",
    goneHint: (path) => `${path} foi excluída ou renomeada, ou é deixada de fora pelas configurações.`,
    nobody: "Esta nota não cita ninguém",
    nobodyHint:
      "As pessoas de uma reunião ficam nas propriedades person e participants, ou em uma linha “With:” antes do primeiro título.",
    nobodyLeft: "Nenhuma dessas pessoas é conhecida agora",
    nobodyLeftHint: "Os perfis foram excluídos ou renomeados, e nenhuma reunião cita mais essas pessoas.",
  },
};
