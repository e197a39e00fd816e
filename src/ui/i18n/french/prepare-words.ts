import type { Words } from "../english";
import { counted, quoted } from "./grammar";

function ago(days: number): string {
  if (days === 0) return "aujourd’hui";
  return days === 1 ? "hier" : `il y a ${counted(days, "jour", "jours")}`;
}

/** French words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_FR: Words["prepare"] = {
  title: "Préparer la réunion",
  titleFor: (what) => `Préparer\u202F: ${what}`,
  lastMeeting: "Dernière réunion",
  noLastMeeting: "Aucune réunion jusqu’ici.",
  metOn: (day, distance) => `${day} (${distance})`,
  counted: (title, count) => `${title} (${count})`,
  decisions: "Décisions",
  asked: (days, meetingsSince) =>
    meetingsSince === 0
      ? `demandé ${ago(days)}`
      : `demandé ${ago(days)}, ${counted(meetingsSince, "réunion", "réunions")} depuis`,
  longestWait: (days) => `attente la plus longue\u202F: ${counted(days, "jour", "jours")}`,
  people: (count) => counted(count, "personne", "personnes"),
  whoIsMeant: (name) => `Qui est désigné par ${quoted(name)}\u202F?`,
  openPerson: (name) => `Ouvrir ${name}`,
  empty: {
    noNote: "Aucune note n’est ouverte",
    noNoteHint: `Ouvrez la note d’une réunion, puis relancez ${quoted("Préparer la réunion")}. Ou utilisez le bouton dans la vue d’une personne.`,
    gone: "La note n’existe plus",
    goneHint: (path) => `${path} a été supprimé ou renommé, ou est exclu par les paramètres.`,
    nobody: "Cette note ne nomme personne",
    nobodyHint:
      "Les personnes d’une réunion figurent dans ses propriétés person et participants, ou sur une ligne «\u202FWith:\u202F» avant le premier titre.",
    nobodyLeft: "Plus aucune de ces personnes n’est connue",
    nobodyLeftHint: "Leurs profils ont été supprimés ou renommés, et aucune réunion ne les nomme plus.",
  },
};
