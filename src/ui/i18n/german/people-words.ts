import type { Count } from "../plural";
import type { Words } from "../english";
import { counted } from "./grammar";

function every(gap: Count): string {
  return gap.n === 1 ? "meist täglich" : `meist alle ${counted(gap, "Tag", "Tage")}`;
}

/** German words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_DE: Words["people"] = {
  viewTitle: "Personen",
  search: "Personen durchsuchen",
  searchPlaceholder: "Name, Alias oder Firma…",
  sortBy: "Sortieren",
  sortedBy: (order) => `Sortierung: ${order}`,
  sorts: {
    name: "Name",
    "last-met": "Letztes Treffen",
    "they-owe": "Schuldet mir",
    "i-owe": "Schulde ich",
  },
  groupByCompany: "Nach Firma gruppieren",
  noCompany: "Ohne Firma",
  everybody: (all) => counted(all, "Person", "Personen"),
  found: (found, all) => `${found.text} von ${counted(all, "Person", "Personen")}`,
  drifting: (drifting) => `${drifting.text} lange nicht getroffen`,
  indexing: (done, total) =>
    `Der Vault wird eingelesen: ${done.text} von ${counted(total, "Notiz", "Notizen")}`,
  companyLabel: (company, members) => `${company}, ${counted(members, "Person", "Personen")}`,
  met: (ago) => `Treffen ${ago}`,
  lastContact: (ago) => `Kontakt ${ago}`,
  neverMet: "Noch nie getroffen",
  usually: (gap) => every(gap),
  drift: (days, gap) => `Seit ${counted(days, "Tag", "Tagen")} nicht getroffen, ${every(gap)}`,
  theyOwe: (open) => `Schuldet mir ${counted(open, "offene Aufgabe", "offene Aufgaben")}`,
  iOwe: (open) => `Ich schulde ${counted(open, "offene Aufgabe", "offene Aufgaben")}`,
  empty: {
    title: "Noch ist niemand bekannt",
    hint: "Personen werden durch eine Profilnotiz bekannt oder als Teilnehmende einer Besprechungsnotiz. In den Einstellungen steht, woran solche Notizen zu erkennen sind.",
    settings: "Einstellungen öffnen",
    notFound: "Niemand gefunden",
    notFoundHint: (search) => `„${search}“ kommt in keinem Namen, keinem Alias und keiner Firma vor.`,
    clear: "Suche leeren",
  },
  menu: {
    open: "Öffnen",
    openInTab: "In neuem Tab öffnen",
    openToTheRight: "Rechts öffnen",
    copyName: "Namen kopieren",
    copyLink: "Link kopieren",
  },
};
