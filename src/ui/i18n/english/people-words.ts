import type { Count } from "../plural";
import { counted } from "./grammar";

/** English words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_EN = {
  viewTitle: "People",
  search: "Search people",
  searchPlaceholder: "Name, alias or company…",
  sortBy: "Sort",
  sortedBy: (order: string): string => `Sorted by: ${order}`,
  sorts: {
    name: "Name",
    "last-met": "Last met",
    "they-owe": "They owe me",
    "i-owe": "I owe them",
  },
  groupByCompany: "Group by company",
  noCompany: "No company",
  everybody: (all: Count): string => counted(all, "person", "people"),
  found: (found: Count, all: Count): string => `${found.text} of ${counted(all, "person", "people")}`,
  drifting: (drifting: Count): string => `${drifting.text} drifting`,
  indexing: (done: Count, total: Count): string => `Indexing the vault: ${done.text} of ${total.text} notes`,
  companyLabel: (company: string, members: Count): string =>
    `${company}, ${counted(members, "person", "people")}`,
  /** `ago` is "12 days ago", "yesterday", "today". */
  met: (ago: string): string => `Met ${ago}`,
  lastContact: (ago: string): string => `Contact ${ago}`,
  neverMet: "Never met",
  usually: (gap: Count): string => `usually every ${gap.n === 1 ? "day" : counted(gap, "day", "days")}`,
  drift: (days: Count, gap: Count): string =>
    `Not met for ${counted(days, "day", "days")}, usually every ${gap.n === 1 ? "day" : counted(gap, "day", "days")}`,
  theyOwe: (open: Count): string => `${counted(open, "open item", "open items")} they owe me`,
  iOwe: (open: Count): string => `${counted(open, "open item", "open items")} I owe them`,
  empty: {
    title: "Nobody is known yet",
    hint: "People are known by a profile note, or as participants of a meeting note. The settings say how such notes are told.",
    settings: "Open settings",
    notFound: "Nobody found",
    notFoundHint: (search: string): string => `No name, alias or company holds “${search}”.`,
    clear: "Clear search",
  },
  menu: {
    open: "Open",
    openInTab: "Open in new tab",
    openToTheRight: "Open to the right",
    copyName: "Copy name",
    copyLink: "Copy link",
  },
};
