import type { Words } from "../english";
import { eitherOf } from "./grammar";

/** The French words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_FR: Words["questions"] = {
  commands: {
    items: "Lister les actions ouvertes",
    rollup: "Récapituler les actions ouvertes par groupes",
    person: "Afficher une personne\u202F: ce qui est attendu de part et d’autre, et la chronologie",
    list: "Lister toutes les personnes connues",
  },
  flags: {
    format: "Format de sortie",
    total: "N’afficher que le nombre",
    by: "Critère de regroupement",
    owner: "À qui sont les actions\u202F: un mot, ou des noms séparés par des virgules",
    person:
      "Qui est concerné\u202F: nom, alias ou chemin du profil\u202F; plusieurs séparés par des virgules",
    due: "Échéance\u202F: un mot, un jour au format YYYY-MM-DD, ou des jours au format FROM..TO",
    status: "Symboles, noms ou types de statut, séparés par des virgules",
    priority: "Priorités, séparées par des virgules",
    proposed: "Faut-il lister les actions qui attendent d’être triées",
    tag: "Étiquettes, séparées par des virgules\u202F; les étiquettes imbriquées sont incluses",
    path: "Dossier, début d’un chemin ou motif glob",
    search: "Mots qui doivent tous figurer",
    sort: "Ordre des actions",
    limit: "Nombre maximal d’actions à lister",
  },
  flagWithWords: (text, allowed) => `${text} (${allowed.join(", ")})`,
  notOneOf: (flag, value, allowed) => `${flag} doit valoir ${eitherOf(allowed)}, et non ${value}.`,
  notADueRange: (flag, value, allowed) =>
    `${flag} doit valoir ${eitherOf(allowed)}, un jour au format YYYY-MM-DD ou des jours au format FROM..TO, et non ${value}.`,
  reversed: (flag, value) => `Le dernier jour de ${flag} précède le premier : ${value}.`,
  notACount: (flag, value) => `${flag} doit être un nombre entier à partir de 1, et non ${value}.`,
  unknownFlag: (flag, allowed) => `${flag} n’existe pas. Sont admis\u202F: ${allowed.join(", ")}.`,
  missing: (flag) => `${flag} est manquant.`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `Personne ne s’appelle ${name}.`
      : `Personne ne s’appelle ${name}. Vouliez-vous dire ${eitherOf(similar)}\u202F?`,
  several: (name, which) => `Plusieurs personnes s’appellent ${name}\u202F: ${which.join(", ")}`,
  stillReading: (done, total) =>
    total === 0
      ? "People lit encore le coffre. Réessayez dans un instant."
      : `People lit encore le coffre\u202F: ${done} notes sur ${total}. Réessayez dans un instant.`,
  error: (message) => `Erreur\u202F: ${message}`,
};
