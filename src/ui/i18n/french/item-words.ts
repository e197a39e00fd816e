import type { DateField } from "../../../core/model/action-item";
import type { Words } from "../english";
import { counted, eitherOf, quoted } from "./grammar";

const LOCK_REASONS: Words["items"]["locked"] = {
  "not-utf8": "Cette note n’est pas un texte UTF-8 valide\u202F: elle n’est jamais modifiée.",
  "too-large": "Cette note est trop volumineuse pour être modifiée sans risque.",
  "conflict-markers": "Cette note contient des marqueurs de conflit. Résolvez d’abord le conflit.",
  "metadata-disagrees":
    "Obsidian ne voit pas de case à cocher sur cette ligne\u202F: elle n’est jamais modifiée.",
};

const REFUSALS: Words["items"]["refused"] = {
  ...LOCK_REASONS,
  "note-gone": "La note n’existe plus. Rien n’a été écrit.",
  "note-changed": "La note a changé. Rien n’a été écrit.",
  "panes-disagree": "La note est ouverte deux fois avec des textes différents. Rien n’a été écrit.",
  empty: "La note est maintenant vide. Rien n’a été écrit.",
  "repeated-field": "Un champ figure deux fois sur cette ligne. Rien n’a été écrit.",
  "invalid-field": "Une date de cette ligne n’existe pas. Rien n’a été écrit.",
  "no-such-status": "La table des statuts n’a pas de statut pour cela. Rien n’a été écrit.",
  "unreadable-owner":
    "Ce nom, une fois écrit, ne serait pas relu comme celui du responsable. Rien n’a été écrit.",
  "ambiguous-owner": "Plusieurs personnes portent ce nom. Rien n’a été écrit.",
  "unreadable-text": "Ce texte ne serait pas lu comme une seule action. Rien n’a été écrit.",
  "needs-tasks": "Installez Tasks pour terminer les actions récurrentes.",
  "tasks-ignores-line": "Tasks ne traite pas cette ligne comme une tâche. Rien n’a été écrit.",
  "tasks-result": "Tasks aurait modifié plus que cette action. Rien n’a été écrit.",
  "proof-failed": "La modification aurait touché un autre texte. Rien n’a été écrit.",
  "write-failed": "La note n’a pas pu être écrite.",
};

const DATE_FIELD_NAMES: Readonly<Record<DateField, string>> = {
  due: "La date d’échéance",
  scheduled: "La date planifiée",
  start: "La date de début",
  created: "La date de création",
  done: "La date de fin",
  cancelled: "La date d’annulation",
};

const GROUP_BY: Words["items"]["groupings"] = {
  due: "Échéance",
  priority: "Priorité",
  "due-and-priority": "Échéance et priorité",
  person: "Personne",
  note: "Note",
  status: "Statut",
  proposed: "Proposées d’abord",
  none: "Aucun regroupement",
};

const SORTINGS: Words["items"]["sortings"] = {
  urgency: "Les plus urgentes d’abord",
  priority: "Les plus prioritaires d’abord",
  note: "Notes les plus récentes d’abord",
  person: "Par responsable",
  created: "Dernières créées d’abord",
};

const PROPOSED_FILTERS: Words["items"]["proposedFilters"] = {
  all: "Proposées et acceptées",
  only: "Proposées seulement",
  hide: "Acceptées seulement",
};

const OWNER_FILTERS: Words["items"]["ownerFilters"] = {
  everyone: "Tout le monde",
  mine: "Les miennes",
  waiting: "En attente des autres",
  unassigned: "Sans responsable",
};

/** French words of the Action items view and of rollups. */
export const ITEM_WORDS_FR: Words["items"] = {
  language: "fr",
  viewTitle: "Actions",

  today: "Aujourd’hui",
  tomorrow: "Demain",
  daysOverdue: (count) => counted(count, "jour de retard", "jours de retard"),
  weeksOverdue: (count) => counted(count, "semaine de retard", "semaines de retard"),
  monthsOverdue: (count) => `${count.text} mois de retard`,
  yearsOverdue: (count) => counted(count, "an de retard", "ans de retard"),
  dueOn: (date) => `Échéance\u202F: ${date}`,
  invalidDate: (text) => `Date non valide ${text}`,
  invalidDateTooltip: (field, text) => `${DATE_FIELD_NAMES[field]} ${text} n’existe pas dans le calendrier`,

  complete: "Terminer",
  statusBox: (action, status) => `${action} (statut\u202F: ${status})`,
  locked: LOCK_REASONS,
  refused: REFUSALS,
  saving: "Enregistrement…",
  proposed: "Proposée",
  possible: (name) => `${name}\u202F?`,
  possibleTooltip: (text, name) => `${quoted(text)} est peut-être ${name}`,
  ambiguousTooltip: (text, names) => `${quoted(text)} peut désigner ${names}`,
  openPerson: (name) => `Ouvrir ${name}`,
  mine: "Moi",
  or: (names) => eitherOf(names),
  source: (path, heading) =>
    heading === "" ? `Tirée de ${path}` : `Tirée de ${path}, sous ${quoted(heading)}`,
  emptyText: "(aucun texte)",

  groupBy: "Regrouper par",
  groupings: GROUP_BY,
  grouped: (by) => `Regroupement\u202F: ${by}`,
  sortings: SORTINGS,
  sorted: (by) => `Tri\u202F: ${by}`,
  filtered: (by) => (by.length === 0 ? "Filtrer" : `Filtre\u202F: ${by.join(", ")}`),
  proposedFilters: PROPOSED_FILTERS,
  priorityFilter: (priority) => `Priorité\u202F: ${priority}`,
  follow: "Suivre la note active",
  following: (title) => `Personnes de ${title}`,
  followingNobody: (title) => `${title} ne nomme personne`,
  followingNobodyHint:
    "Tant que la note active est suivie, seules les actions de ses personnes sont affichées.",
  stopFollowing: "Ne plus suivre",
  foldedCount: (lines, rows) =>
    `${counted(lines, "ligne", "lignes")} en ${counted(rows, "rangée", "rangées")}`,
  owner: "Responsable",
  ownerFilters: OWNER_FILTERS,
  search: "Rechercher",
  searchPlaceholder: "Rechercher des actions…",
  collapseAll: "Tout replier",
  expandAll: "Tout déplier",
  groupLabel: (title, count) => `${title}, ${counted(count, "action", "actions")}`,

  overdue: (count) => `${count.text} en retard`,
  dueToday: (count) => `${count.text} aujourd’hui`,
  open: (count) => counted(count, "ouverte", "ouvertes"),
  soFar: (counts) => `Pour l’instant\u202F: ${counts}`,
  indexing: (done, total) => `Lecture des notes\u202F: ${done.text} sur ${total.text}`,

  nothingIndexed: "Aucune note sur des personnes",
  nothingIndexedHint: (property, value, tag) =>
    `Notes recherchées\u202F: celles qui ont la propriété ${property}: ${value} ou l’étiquette #${tag}.`,
  openSettings: "Ouvrir les paramètres",
  nothingOpen: "Aucune action ouverte",
  nothingOpenHint: "Toutes les actions sont terminées.",
  noItemsHint: "Il n’y en a pas encore. Une action est un élément de liste avec une case à cocher.",
  requiredTagHint: (tag) => `Seules les actions avec ${tag} sont affichées.`,
  nothingMatches: "Aucune action ne correspond",
  nothingMatchesHint: (hidden) =>
    `${counted(hidden, "action ouverte est masquée", "actions ouvertes sont masquées")} par la recherche et les filtres.`,
  clearFilters: "Effacer les filtres",

  copyAsMarkdown: "Copier en Markdown",
  copied: (count) => `${counted(count, "action copiée", "actions copiées")} en Markdown.`,
  copyFailed: "Le presse-papiers n’est pas disponible.",
};
