import type { Words } from "../english";
import { quoted } from "./grammar";

/** French words of the settings tab. */
export const SETTINGS_WORDS_FR: Words["settings"] = {
  headings: {
    people: "Personnes",
    items: "Actions",
    hover: "Fiches au survol",
    advanced: "Avancé",
  },
  myNames: {
    name: "Mes noms",
    desc: "Les noms qui vous désignent, un par ligne. Le premier est affiché. «\u202FMe\u202F» et «\u202FMyself\u202F» vous désignent toujours.",
    placeholder: "Dana Okafor",
  },
  aliases: {
    name: "Alias",
    desc: "D’autres noms de personnes, une personne par ligne. Les alias des propriétés d’un profil comptent aussi.",
    placeholder: "Dana Okafor = Dee, D. Okafor",
  },
  differentPeople: {
    name: "Personnes différentes",
    desc: "Des noms qui ne désignent pas la même personne, une paire par ligne. Une étoile à la place d’un nom désigne toutes les personnes connues.",
    placeholder: "Dana Okafor | Dana Petrov",
  },
  notPeople: {
    name: "Pas des personnes",
    desc: "Des noms qui ne désignent personne, un par ligne.",
    placeholder: "Accueil",
  },
  checkNames: {
    name: "Vérifier les noms",
    desc: "Liste les noms qui désignent peut-être quelqu’un d’autre qu’il n’y paraît, et demande de qui il s’agit.",
  },
  peopleProperty: {
    name: "Propriété des personnes",
    desc: "La propriété qui indique qu’une note porte sur des personnes.",
  },
  peopleValue: {
    name: "Valeur de la propriété",
    desc: "La valeur de cette propriété dans les notes sur des personnes.",
  },
  peopleTag: {
    name: "Étiquette des personnes",
    desc: "Une étiquette qui indique la même chose. La propriété ou l’étiquette suffit.",
  },
  otherNotesAreMeetings: {
    name: "Les autres notes sont des réunions",
    desc: "Les notes d’autres types qui énumèrent des participants figurent aussi dans les chronologies.",
  },
  personFollowsNote: {
    name: "La personne suit la note active",
    desc: "La vue d’une personne montre celle dont parle la note au premier plan, sauf si la vue est épinglée.",
  },
  profileFolder: {
    name: "Dossier des nouveaux profils",
    desc: "Chaque nouveau profil y devient une note de dossier. Laissez vide pour la racine du coffre.",
  },
  profileTemplate: {
    name: "Modèle des nouveaux profils",
    desc:
      "Le texte d’un nouveau profil. {{name}} représente la personne, {{date}} le jour. " +
      "Ce qui fait d’une note une note sur des personnes est ajouté s’il manque.",
    placeholder: "---\nfonction:\ncréé: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "Actions collectées",
    desc: "Les cases à cocher que les listes collectent.",
    options: {
      "involves-person": "Celles qui concernent une personne",
      "people-notes": "Celles des notes sur des personnes",
      vault: "Celles de tout le coffre",
    },
  },
  requiredTag: {
    name: "Étiquette requise",
    desc: "Seules les actions avec cette étiquette sont collectées. Laissez vide pour suivre le filtre global de Tasks.",
    placeholder: "#tâche",
  },
  inboxPaths: {
    name: "Notes de réception",
    desc: "Les notes où une action sans responsable est à vous, un chemin par ligne. * représente n’importe quel texte. La note de réception ci-dessous compte toujours.",
    placeholder: "Réception/**",
  },
  inboxNote: {
    name: "Note de réception",
    desc: "Reçoit une nouvelle action qui n’appartient à aucune réunion ni aucun profil. Elle est créée à l’ajout de la première.",
  },
  showOverdueCount: {
    name: "Nombre de retards dans la barre d’état",
    desc: "Affiche combien d’actions sont en retard.",
  },
  statusOverrides: {
    name: "Statuts",
    desc:
      "Les statuts que Tasks ne connaît pas ou nomme autrement, un par ligne\u202F: symbole = TYPE nom. " +
      "Les types sont TODO, IN_PROGRESS, ON_HOLD, DONE, CANCELLED et NON_TASK.",
    placeholder: "? = TODO Proposée",
  },
  weekStart: {
    name: "La semaine commence le",
    desc: "Détermine où se termine «\u202FCette semaine\u202F».",
    options: {
      "0": "Dimanche",
      "1": "Lundi",
      "2": "Mardi",
      "3": "Mercredi",
      "4": "Jeudi",
      "5": "Vendredi",
      "6": "Samedi",
    },
  },
  hoverCard: {
    name: "Afficher la fiche au survol",
    desc: "La fiche d’une personne sur les liens vers elle. L’aperçu de page garde l’autre façon de survoler.",
    options: (modKey) => ({
      hover: "Au survol",
      mod: `Au survol avec ${modKey}`,
      off: "Jamais",
    }),
  },
  markNames: {
    name: "Marquer les noms après @",
    desc: "Le nom d’une personne après un @ dans un élément de liste ressemble à un lien et affiche la fiche.",
  },
  suggestPeople: {
    name: "Suggérer des personnes après @",
    desc: "Où la saisie d’un @ dans une note propose des personnes.",
    options: {
      "list-items": "Dans les éléments de liste",
      anywhere: "Partout",
      off: "Jamais",
    },
  },
  insertPeopleAs: {
    name: "Insérer les personnes comme",
    desc: "Ce que devient dans la note une personne suggérée.",
    options: {
      at: "@Prénom Nom",
      link: "[[Prénom Nom]]",
    },
  },
  excludedPaths: {
    name: "Chemins exclus",
    desc:
      "Les notes qui ne comptent pas, un motif par ligne. Sans barre oblique, il vaut pour tout nom de dossier ou de fichier\u202F; " +
      "avec une, il part de la racine du coffre. * représente n’importe quel texte. Les fichiers exclus d’Obsidian le sont de toute façon.",
    placeholder: "_archive",
  },
  groupWords: {
    name: "Mots de groupe",
    desc:
      "Les mots qui désignent un groupe plutôt qu’une personne, un par ligne. Les plus courants d’autres langues comptent de toute façon\u202F; " +
      "un moins devant un mot le retire, comme -Data.",
    placeholder: "Marketing",
  },
  indexCache: {
    name: "Index conservé sur cet appareil",
    desc:
      "Ce que vos notes disent des personnes et des actions, pour que le prochain démarrage ne lise que ce qui a changé. " +
      "Il reste sur cet appareil, hors du coffre.",
    nothing: "Rien n’est conservé pour l’instant.",
    kept: (size) => `Espace occupé\u202F: ${size}.`,
    rebuild: "Reconstruire l’index",
    rebuilding: "Toutes les notes sont relues.",
  },
  notSaved: {
    unreadable:
      "Non enregistré\u202F: les paramètres stockés n’ont pas pu être lus et ne sont pas remplacés. La modification vaut jusqu’à la fermeture d’Obsidian.",
    newer:
      "Non enregistré\u202F: une version plus récente de People a stocké les paramètres. La modification vaut jusqu’à la fermeture d’Obsidian.",
    failed: "Les paramètres n’ont pas pu être écrits. La modification vaut jusqu’à la fermeture d’Obsidian.",
  },
  problems: {
    empty: "Ce champ ne peut pas être vide.",
    colon: "Le nom d’une propriété ne peut pas contenir de deux-points.",
    tag: (text) =>
      `${quoted(text)} ne peut pas être une étiquette. Utilisez des lettres, des chiffres, -, _ et /, sans espaces.`,
    commaInName: (line) => `Écrivez un nom par ligne\u202F: ${quoted(line)} contient une virgule.`,
    noName: (line) => `${quoted(line)} ne contient pas de nom.`,
    alias: (line) => `${quoted(line)} n’est pas de la forme Nom = alias, alias.`,
    pair: (line) => `${quoted(line)} n’est pas de la forme Nom | autre nom.`,
    notePath: "Indiquez le chemin d’une note du coffre, terminé par .md.",
    backslash: (line) => `Séparez les dossiers par / et non par \\ dans ${quoted(line)}.`,
    status: (line) => `${quoted(line)} n’est pas de la forme symbole = TYPE nom.`,
    folder: (text) => `${quoted(text)} ne peut pas être un dossier du coffre.`,
    placeholder: (text) => `${text} ne représente rien. Utilisez {{name}} et {{date}}.`,
    everything: (line) => `${quoted(line)} exclurait toutes les notes.`,
  },
};
