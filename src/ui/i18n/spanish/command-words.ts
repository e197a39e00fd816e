import type { Words } from "../english";

/** Spanish words of the command palette and the ribbon. */
export const COMMAND_WORDS_ES: Words["commands"] = {
  openActionItems: "Abrir tareas",
  openPeople: "Abrir personas",
  openPerson: "Abrir persona…",
  prepareMeeting: "Preparar reunión",
  rollUpByDue: "Resumir tareas por vencimiento",
  rollUpByPriority: "Resumir tareas por prioridad",
  rollUpByDueAndPriority: "Resumir tareas por vencimiento y prioridad",
  rollUpByPerson: "Resumir tareas por persona",
  rollUpForPerson: "Resumir tareas de una persona…",
  rollUpForMeeting: "Resumir tareas de las personas de esta reunión",
  showPersonCard: "Mostrar ficha de la persona",
  copyDiagnostics: "Copiar diagnóstico",
  nobodyUnderCursor: "No hay ningún enlace a una persona ni ningún @nombre bajo el cursor.",
};
