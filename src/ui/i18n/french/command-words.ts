import type { Words } from "../english";

/** French words of the command palette and the ribbon. */
export const COMMAND_WORDS_FR: Words["commands"] = {
  openActionItems: "Ouvrir les actions",
  openPeople: "Ouvrir les personnes",
  openPerson: "Ouvrir une personne…",
  prepareMeeting: "Préparer la réunion",
  rollUpByDue: "Récapituler par échéance",
  rollUpByPriority: "Récapituler par priorité",
  rollUpByDueAndPriority: "Récapituler par échéance et priorité",
  rollUpByPerson: "Récapituler par personne",
  rollUpForPerson: "Récapituler pour une personne…",
  rollUpForMeeting: "Récapituler pour les personnes de cette réunion",
  showPersonCard: "Afficher la fiche de la personne",
  copyDiagnostics: "Copier le diagnostic",
  nobodyUnderCursor: "Il n’y a ni lien vers une personne ni @nom sous le curseur.",
};
