import type { DueVocabulary } from "../../../core/query/due-text";

/** What somebody types for a day in French. */
export const DUE_VOCABULARY_FR: DueVocabulary = {
  today: ["aujourd hui", "auj", "aujourdhui", "maintenant"],
  tomorrow: ["demain", "dem"],
  dayAfterTomorrow: ["apres demain", "surlendemain"],
  nextWeek: ["la semaine prochaine", "semaine prochaine", "sem prochaine", "sp"],
  nextMonth: ["le mois prochain", "mois prochain", "mp"],
  in: ["dans", "d ici", "sous"],
  fillers: ["le", "la", "de", "du", "prochain", "prochaine", "pour"],
  one: ["un", "une"],
  units: {
    day: ["j", "jr", "jrs", "jour", "jours"],
    week: ["s", "sem", "semaine", "semaines"],
    month: ["m", "mois"],
    year: ["a", "an", "ans", "annee", "annees"],
  },
  weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  nextWeekday: [],
  months: [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
  ],
  ordinals: ["er", "re"],
  numeric: "day-month",
};
