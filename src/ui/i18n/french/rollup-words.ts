import type { Words } from "../english";
import { counted, form, quoted } from "./grammar";

/** Why a saved rollup was left alone; each a part of a list of reasons, and after "car". */
const REGION_REASONS: Words["rollup"]["reasons"] = {
  edited: "il a été modifié à la main",
  broken: "ses marqueurs sont doublés, imbriqués ou incomplets",
  unreadable: "sa requête est illisible",
  newer: "une version plus récente de People l’a écrit",
  "in-code": "il se trouve dans du code, un commentaire ou les propriétés",
  unanswerable: "sa requête n’a plus de réponse",
};

/** French words of rollups: the view, live blocks, saved rollups. */
export const ROLLUP_WORDS_FR: Words["rollup"] = {
  filters: (active) => (active.n === 0 ? "Filtres" : `Filtres (${active.text})`),
  clear: "Effacer les filtres",
  status: "Statut",
  anyStatus: "Tous",
  proposed: "Proposées",
  proposedFilters: { all: "Affichées", only: "Elles seules", hide: "Masquées" },
  priority: "Priorité",
  anyPriority: "Toutes",
  sort: "Trier par",
  sortings: {
    urgency: "Urgence",
    priority: "Priorité",
    note: "Note",
    person: "Personne",
    created: "Création",
  },
  tags: "Étiquettes",
  tagsPlaceholder: "tâche, projet/x",
  path: "Chemin",
  pathPlaceholder: "Réunions/",
  from: "Échéance du",
  to: "Échéance au",
  withPeople: "Avec",
  removePerson: (name) => `Retirer ${name}`,
  titleWith: (title, names) => `${title} avec ${names.join(", ")}`,

  matrix: "Actions ouvertes par échéance et priorité",
  total: "Total",
  cell: (bucket, priority, count) => {
    const what = [bucket, priority].filter((part) => part !== null).join(", ");
    return `${what === "" ? "Toutes" : what}\u202F: ${counted(count, "action", "actions")}`;
  },

  insertIntoNote: "Insérer dans une note",
  saveAsNote: "Enregistrer comme note",
  exportCalendar: "Exporter comme calendrier",
  calendarFailed: "Cet appareil ne peut pas transmettre de fichier de calendrier.",
  toRollUp: "pour récapituler",
  nobodyHere: "Cette note ne nomme personne d’autre que vous.",
  chooseNote: "Choisir la note où insérer le récapitulatif",
  atCursor: "Ouverte · au curseur",
  atEnd: "À la fin",
  toInsert: "pour insérer",
  toDismiss: "pour fermer",
  noNotes: "Aucune note ne correspond",
  inserted: (note) => `Récapitulatif inséré dans ${note}.`,
  notHere:
    "Un récapitulatif ne peut pas figurer ici\u202F: l’endroit se trouve dans du code, un commentaire, une liste ou les propriétés.",
  saveTitle: "Enregistrer le récapitulatif comme note",
  name: "Nom",
  folder: "Dossier",
  folderHint: "Créé s’il n’existe pas. Vide pour la racine du coffre.",
  save: "Enregistrer",
  cancel: "Annuler",
  saved: (path) => `${path} enregistré.`,
  noteExists: (path) => `${path} existe déjà. Choisissez un autre nom.`,
  unsafeName: "Ce ne peut pas être un nom de fichier.",
  unsafeFolder: "Ce ne peut pas être un nom de dossier.",
  saveFailed: "Impossible de créer la note.",
  fileName: (title, date) => `${title} ${date}`,

  refreshHere: "Actualiser le récapitulatif de cette note",
  refreshAll: "Actualiser le récapitulatif de toutes les notes",
  stillReading: "Les notes sont en cours de lecture. Réessayez dans un instant.",
  noneHere: "Cette note ne contient pas de récapitulatif enregistré.",
  noneAnywhere: "Aucune note ne contient de récapitulatif enregistré.",
  refreshing: (done, total) => `Actualisation des récapitulatifs\u202F: note ${done.text} sur ${total.text}`,
  result: (refreshed, unchanged, refused, reasons) =>
    [
      refreshed.n > 0 ? counted(refreshed, "actualisé", "actualisés") : "",
      unchanged.n > 0 ? `${unchanged.text} à jour` : "",
      refused.n > 0
        ? `${counted(refused, "refusé", "refusés")}${reasons.length > 0 ? ` (${reasons.join("\u202F; ")})` : ""}`
        : "",
    ]
      .filter(Boolean)
      .join(", "),
  refusedIn: (path, reason) => `${path}\u00A0: ${reason}`,
  refusedMore: (more) => counted(more, "autre refusé", "autres refusés"),
  reasons: REGION_REASONS,
  renewTitle: "Ce récapitulatif enregistré n’a pas été actualisé",
  renewIntro: (reason) =>
    `Il est resté tel quel, car ${reason}. Vous pouvez insérer un nouveau récapitulatif en dessous\u202F: son texte reste dans votre note, seules ses deux lignes de marquage disparaissent.`,
  renewBroken: (reason) =>
    `Il est resté tel quel, car ${reason}. Vous pouvez insérer un nouveau récapitulatif en dessous\u202F: tout le texte reste dans votre note, seules les lignes de marquage disparaissent.`,
  renew: "En insérer un nouveau",
  renewed: "Nouveau récapitulatif inséré. L’ancien texte est à vous.",

  insertCommand: "Insérer un récapitulatif",
  insertTitle: "Insérer un récapitulatif",
  insertHint: "Une liste dynamique\u202F: elle suit vos notes et se modifie sur place.",
  insert: "Insérer",
  by: "Regrouper par",
  owner: "Responsable",
  ownerHint:
    "Un nom, plusieurs séparés par des virgules, ou «\u202Fthis\u202F» pour la personne de la note où il se trouve.",
  ownerPlaceholder: "Tout le monde",
  person: "Avec la personne",
  personHint: "Actions qui concernent quelqu’un\u202F: un nom, ou «\u202Fthis\u202F».",
  due: "Échéance",
  dueHint: (words) => `${words.join(", ")}, un jour, ou FROM..TO.`,
  limit: "Au maximum",
  limitHint: "Nombre de lignes\u202F; vide pour toutes.",
  title: "Titre",
  blockProblem: "Impossible d’afficher ce récapitulatif",
  tooLong: (size, limit) =>
    `Le bloc contient ${counted(size, "caractère", "caractères")}\u202F; ${limit.text} au maximum ${form(limit, "est lu", "sont lus")}.`,
  notYaml: "Ce n’est pas du YAML valide.",
  notKeys: "Écrivez un réglage par ligne, comme «\u202Fby: due\u202F».",
  unknownKey: (key, allowed) =>
    `${quoted(key)} n’est pas un réglage. Réglages connus\u202F: ${allowed.join(", ")}.`,
  twice: (key) => `${quoted(key)} est indiqué deux fois.`,
  noValue: (key) => `${quoted(key)} n’a pas de valeur. Une étiquette s’écrit sans #, ou entre guillemets.`,
  notText: (key) => `La valeur de ${quoted(key)} doit être un texte, un nombre ou une liste des deux.`,
  inLine: (line, message) => `Ligne ${line}\u202F: ${message}`,
  noPersonHere: (key) =>
    `${quoted(`${key}: this`)} désigne la personne de la note où il se trouve, et cette note n’est à personne\u202F: ce n’est ni un profil ni une réunion avec une seule personne.`,
  noNoteHere: (key) => `${quoted(`${key}: this`)} ne fonctionne que dans une note.`,
  omitted: (count) => counted(count, "autre", "autres"),
  stillReadingBlock: "Lecture des notes…",
  blockEmpty: "Aucune action ouverte",
  openAsView: "Ouvrir comme vue",
};
