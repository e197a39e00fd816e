import type { Words } from "../english";
import { counted, quoted } from "./grammar";

/** French words of the Person view, the hover card and the person suggester. */
export const PERSON_WORDS_FR: Words["person"] = {
  viewTitle: "Personne",
  openPerson: "Ouvrir une personne…",
  you: "Vous",
  roleAt: (role, company) => [role, company].filter(Boolean).join(" · "),
  lastMet: (ago) => `Dernière rencontre ${ago}`,
  lastContact: (ago) => `Dernier contact ${ago}, d’après le profil`,
  neverMet: "Aucune réunion jusqu’ici",
  usually: (days) => {
    if (days === 0) return "en général plusieurs par jour";
    return days === 1 ? "en général tous les jours" : `en général tous les ${counted(days, "jour", "jours")}`;
  },
  nextMeeting: (when) => `Prochaine réunion ${when}`,
  openProfile: "Ouvrir le profil",
  createProfile: "Créer un profil",
  copyMarkdown: "Copier en Markdown",
  copied: "Copié dans le presse-papiers.",
  copyFailed: "Impossible d’écrire dans le presse-papiers.",
  openNote: "Ouvrir la note",
  openNotePath: (path) => `Ouvrir ${path}`,
  follow: "Suivre la note active",
  unfollow: "Ne plus suivre la note active",
  namesToCheck: (doubts) => `Noms à vérifier\u202F: ${counted(doubts, "doute", "doutes")} sur cette personne`,
  tabs: { overview: "Vue d’ensemble", decisions: "Décisions" },
  bars: {
    month: (month, count) => `${month}\u202F: ${counted(count, "réunion", "réunions")}`,
    total: (count) => `${counted(count, "réunion", "réunions")} ces 12 derniers mois`,
  },
  sections: {
    theyOwe: "Attendu de sa part",
    iOwe: "Attendu de ma part",
    mentioned: "Mentions",
    timeline: "Chronologie",
  },
  timeline: {
    empty: "Aucune réunion pour l’instant.",
    metOn: (day, distance) => `${day} (${distance})`,
    undated: "Sans date",
    search: "Rechercher dans la chronologie",
    searchPlaceholder: "Titre, personne ou résumé…",
    onlyOpen: "Seulement les réunions avec des actions ouvertes",
    nothingMatches: "Aucune réunion ne correspond.",
    notes: (count) => counted(count, "note", "notes"),
    open: (count) => counted(count, "ouverte", "ouvertes"),
    garbled: "Texte altéré",
    garbledTooltip: `Un mauvais encodage a altéré cette note. La commande ${quoted("Réparer le texte altéré de cette note")} la répare.`,
    items: (open, total) =>
      open === 0
        ? `Aucune action ouverte sur ${total}`
        : `${counted(open, "action ouverte", "actions ouvertes")} sur ${total}`,
  },
  details: {
    summary: "Résumé",
    decisions: "Décisions",
    items: "Actions",
    loading: "Lecture de la note…",
    unreadable: (path) => `Impossible de lire ${path}.`,
    nothing: "La note n’a ni résumé, ni décisions, ni actions.",
    sources: (count) => `Tiré de ${counted(count, "note", "notes")}`,
    more: (count) => `${counted(count, "autre ligne", "autres lignes")} dans la note`,
  },
  decisions: {
    search: "Rechercher dans les décisions",
    searchPlaceholder: "Décision ou réunion…",
    reading: (done, total) => `Lecture de ${done} sur ${counted(total, "note", "notes")}`,
    count: (count) => counted(count, "décision", "décisions"),
    found: (found, all) => `${found} sur ${counted(all, "décision", "décisions")}`,
    none: "Aucune note de ses réunions n’a de liste sous un titre «\u202FDecisions\u202F».",
    nothingMatches: "Aucune décision ne correspond.",
    unreadable: (count) => counted(count, "note illisible", "notes illisibles"),
    openAt: (title) => `Ouvrir dans ${title}`,
  },
  empty: {
    noPerson: "Aucune personne n’est encore choisie.",
    gone: (name) => `Aucune personne nommée ${quoted(name)} n’est plus connue.`,
    goneWhy: "Le profil a été supprimé ou renommé, ou aucune réunion ne la nomme plus.",
    nobodyWhy: "Les réglages indiquent sous «\u202FPas des personnes\u202F» que personne ne s’appelle ainsi.",
    several: (name) => `Plusieurs personnes s’appellent ${quoted(name)}.`,
    indexing: (done, total) => `Indexation du coffre\u202F: ${done} sur ${counted(total, "note", "notes")}`,
    nothingBetween: "Aucune action ouverte entre vous.",
  },
  card: {
    label: (name) => `Fiche de ${name}`,
    several: "De qui s’agit-il\u202F?",
    theyOwe: "Attendu de sa part",
    iOwe: "Attendu de ma part",
    open: (count, due) =>
      count === 0
        ? "Aucune action ouverte"
        : [counted(count, "ouverte", "ouvertes"), due].filter(Boolean).join(", "),
    nextDue: (when) => `prochaine échéance ${when}`,
    overdue: (count) => `${count} en retard`,
    lastMeetings: "Dernières réunions",
    openTimeline: "Ouvrir la chronologie",
  },
  suggest: {
    placeholder: "Nom, alias ou entreprise…",
    none: "Aucune personne trouvée.",
    alias: (alias) => `alias ${alias}`,
    toInsert: "pour insérer",
    toOpen: "pour ouvrir",
    toOpenInTab: "pour ouvrir dans un nouvel onglet",
    toDismiss: "pour fermer",
  },
};
