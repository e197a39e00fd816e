import type { Words } from "../english";
import { counted, quoted } from "./grammar";
import { DUE_VOCABULARY_FR } from "./due-vocabulary";

const DUE_CHOICES: Words["edits"]["dueChoices"] = {
  today: "Aujourd’hui",
  tomorrow: "Demain",
  "next-week": "La semaine prochaine",
  "in-a-month": "Dans un mois",
};

const PRIORITIES: Words["edits"]["priorities"] = {
  highest: "Maximale",
  high: "Haute",
  medium: "Moyenne",
  none: "Aucune",
  low: "Basse",
  lowest: "Minimale",
};

const DONE: Words["edits"]["done"] = {
  done: "Action terminée.",
  reopened: "Action rouverte.",
  accepted: "Action acceptée.",
  rejected: "Action rejetée.",
  status: "Statut modifié.",
  due: "Échéance modifiée.",
  priority: "Priorité modifiée.",
  owners: "Responsable modifié.",
};

/** French words of everything that changes an action item: menus, keys, bulk edits, notices, dialogs. */
export const EDIT_WORDS_FR: Words["edits"] = {
  dueVocabulary: DUE_VOCABULARY_FR,

  completeAll: (count) => (count.n === 1 ? "Terminer" : `Tout terminer (${count.text})`),
  reopenAll: (count) => (count.n === 1 ? "Rouvrir" : `Tout rouvrir (${count.text})`),
  acceptAll: (count) => (count.n === 1 ? "Accepter" : `Tout accepter (${count.text})`),
  rejectAll: (count) => (count.n === 1 ? "Rejeter" : `Tout rejeter (${count.text})`),
  completeOnly: (title) => `Terminer seulement dans ${title}`,
  accept: "Accepter",
  reject: "Rejeter",
  reassign: "Réattribuer",
  due: "Échéance…",
  priority: "Priorité…",
  owner: "Responsable…",
  status: "Statut…",
  editInTasks: "Modifier dans Tasks…",
  open: "Ouvrir la note",
  openInTab: "Ouvrir dans un nouvel onglet",
  openSource: (title, line) => `Ouvrir dans ${title}, ligne ${line.text}`,
  copyLink: "Copier le lien",
  linkCopied: "Lien copié.",
  showSimilar: (count) => `Afficher ${counted(count, "action similaire", "actions similaires")}`,
  similarTitle: "Actions similaires",
  undo: "Annuler la dernière modification",
  select: "Sélectionner",
  deselect: "Désélectionner",

  dueChoices: DUE_CHOICES,
  pickDate: "Choisir une date…",
  noDueDate: "Sans échéance",
  priorities: PRIORITIES,
  statusName: (name, symbol) => `${name} [${symbol}]`,

  pickTitle: "Échéance",
  typeDate: "Saisir un jour",
  typeDateHint: "ven, 2 semaines, 05/01",
  calendarDay: "Ou le choisir",
  noSuchDay: "Ce n’est pas un jour.",
  save: "Enregistrer",
  cancel: "Annuler",

  chooseOwner: "Qui est responsable\u202F?",
  nobody: "Aucun responsable",
  inThisNote: "dans cette note",
  useName: (name) => `Utiliser ${quoted(name)}`,
  nobodyFound: "Aucune personne trouvée. Saisissez un prénom et un nom pour les utiliser.",

  done: DONE,
  working: (done, total) => `Modification de l’action ${done.text} sur ${total.text}`,
  changed: (changed) => counted(changed, "modifiée", "modifiées"),
  unchanged: (unchanged) => counted(unchanged, "inchangée", "inchangées"),
  refused: (refused) => counted(refused, "refusée", "refusées"),
  stopped: "interrompu",
  reason: (count, reason) => (count.n === 1 ? reason : `${count.text} × ${reason}`),
  alreadySo: "Rien à modifier.",
  undoButton: "Annuler",
  copyTyped: "Copier la saisie",
  undone: (notes) => `Modification annulée dans ${counted(notes, "note", "notes")}.`,
  notUndone: (path, reason) => `Modification non annulée dans ${path}\u202F: ${reason}`,
  nothingToUndo: "Rien à annuler.",
  undoStopped: "Interrompu. Annulez de nouveau pour continuer.",
  undoing: (done, total) => `Annulation dans la note ${done.text} sur ${total.text}`,

  copies: (count) => `×${count.text}`,
  copiesTooltip: (count, titles) =>
    `La même action figure sur ${counted(count, "ligne", "lignes")}\u202F: ${titles.join(", ")}`,

  selected: (count) => counted(count, "sélectionnée", "sélectionnées"),
  selectedAnd: (rows, lines) =>
    `${counted(rows, "sélectionnée", "sélectionnées")} (${counted(lines, "ligne", "lignes")})`,
  hiddenToo: (hidden) => counted(hidden, "masquée", "masquées"),
  clearSelection: "Effacer la sélection",
  bulkActions: "Modifier la sélection",

  ctrlKey: "Ctrl",
  keysTitle: "Raccourcis clavier dans une liste d’actions",
  keys: [
    { keys: ["↑", "↓"], what: "Se déplacer" },
    { keys: ["Espace"], what: "Terminer ou rouvrir" },
    { keys: ["Entrée"], what: "Ouvrir la note à cette action" },
    { keys: ["Mod", "Entrée"], what: "L’ouvrir dans un nouvel onglet" },
    { keys: ["d"], what: "Échéance" },
    { keys: ["p"], what: "Priorité" },
    { keys: ["o"], what: "Responsable" },
    { keys: ["a"], what: "Accepter une action proposée" },
    { keys: ["r"], what: "Rejeter une action proposée" },
    { keys: ["m"], what: "Menu de l’action" },
    { keys: ["x"], what: "Sélectionner ou désélectionner" },
    { keys: ["Maj", "↑ ↓"], what: "Sélectionner une plage" },
    { keys: ["Mod", "A"], what: "Sélectionner tout le groupe" },
    { keys: ["Échap"], what: "Effacer la sélection" },
    { keys: ["Mod", "Z"], what: "Annuler la dernière modification" },
    { keys: ["/"], what: "Rechercher" },
    { keys: ["?"], what: "Afficher cette liste" },
  ],
};
