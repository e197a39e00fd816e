import type { Words } from "../english";

/** French words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_FR: Words["newItem"] = {
  command: "Nouvelle action…",
  title: "Nouvelle action",
  text: "Ce qu’il faut faire",
  owner: "Responsable",
  ownerHint: "Aucun",
  due: "Échéance",
  priority: "Priorité",
  destination: "L’écrire dans",
  destinations: {
    "active-note": (name) => `Cette note\u202F: ${name}`,
    profile: (name) => `Profil\u202F: ${name}`,
    inbox: (name) => `Réception\u202F: ${name}`,
  },
  willBeCreated: "La note sera créée.",
  noDestination: "Ouvrez une note de réunion, ou définissez une note de réception dans les paramètres.",
  noText: "Indiquez ce qu’il faut faire.",
  noSuchDay: "L’échéance n’est pas un jour.",
  add: "Ajouter",
  added: (title) => `Action ajoutée à ${title}.`,
  openIt: "Ouvrir",
  completeUnderCursor: "Terminer l’action sous le curseur",
};
