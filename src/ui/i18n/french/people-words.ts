import type { Count } from "../plural";
import type { Words } from "../english";
import { counted, quoted } from "./grammar";

function every(gap: Count): string {
  return gap.n === 1 ? "en général tous les jours" : `en général tous les ${gap.text} jours`;
}

/** French words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_FR: Words["people"] = {
  viewTitle: "Personnes",
  search: "Rechercher des personnes",
  searchPlaceholder: "Nom, alias ou entreprise…",
  sortBy: "Trier",
  sortedBy: (order) => `Tri\u202F: ${order}`,
  sorts: {
    name: "Nom",
    "last-met": "Dernière rencontre",
    "they-owe": "Attendu de leur part",
    "i-owe": "Attendu de ma part",
  },
  groupByCompany: "Regrouper par entreprise",
  noCompany: "Sans entreprise",
  everybody: (all) => counted(all, "personne", "personnes"),
  found: (found, all) => `${found.text} sur ${counted(all, "personne", "personnes")}`,
  drifting: (drifting) => `${drifting.text} à recontacter`,
  indexing: (done, total) =>
    `Indexation du coffre\u202F: ${done.text} sur ${counted(total, "note", "notes")}`,
  companyLabel: (company, members) => `${company}, ${counted(members, "personne", "personnes")}`,
  met: (ago) => `Rencontre ${ago}`,
  lastContact: (ago) => `Contact ${ago}`,
  neverMet: "Aucune rencontre",
  usually: (gap) => every(gap),
  drift: (days, gap) => `Aucune rencontre depuis ${counted(days, "jour", "jours")}, ${every(gap)}`,
  theyOwe: (open) => `${counted(open, "action ouverte attendue", "actions ouvertes attendues")} de sa part`,
  iOwe: (open) => `${counted(open, "action ouverte attendue", "actions ouvertes attendues")} de ma part`,
  empty: {
    title: "Aucune personne connue",
    hint: "Une personne est connue par une note de profil, ou comme participant d’une note de réunion. Les paramètres disent comment ces notes sont reconnues.",
    settings: "Ouvrir les paramètres",
    notFound: "Aucune personne trouvée",
    notFoundHint: (search) => `Aucun nom, alias ni entreprise ne contient ${quoted(search)}.`,
    clear: "Effacer la recherche",
  },
  menu: {
    open: "Ouvrir",
    openInTab: "Ouvrir dans un nouvel onglet",
    openToTheRight: "Ouvrir à droite",
    copyName: "Copier le nom",
    copyLink: "Copier le lien",
  },
};
