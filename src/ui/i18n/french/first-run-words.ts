import type { LeftOutReason } from "../../../core/exclusions";
import type { Words } from "../english";
import { counted, form } from "./grammar";

/** One and many notes left out for a reason. */
const LEFT_OUT: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  pattern: ["note visée par vos chemins exclus", "notes visées par vos chemins exclus"],
  obsidian: ["note exclue dans les paramètres d’Obsidian", "notes exclues dans les paramètres d’Obsidian"],
  "templates-folder": ["note du dossier des modèles", "notes du dossier des modèles"],
  template: [
    "modèle\u202F: une propriété contient encore {{…}}",
    "modèles\u202F: une propriété contient encore {{…}}",
  ],
  "conflict-copy": [
    "copie due à un conflit de synchronisation",
    "copies dues à un conflit de synchronisation",
  ],
};

const SCOPES: Words["firstRun"]["found"]["scopes"] = {
  "involves-person": "Les cases à cocher qui concernent une personne sont collectées.",
  "people-notes": "Les cases à cocher des notes sur des personnes sont collectées.",
  vault: "Les cases à cocher de tout le coffre sont collectées.",
};

/** French words of the question of the first use, and of What I found. */
export const FIRST_RUN_WORDS_FR: Words["firstRun"] = {
  question: {
    title: "Lequel de ces noms est le vôtre\u202F?",
    why: "Votre nom permet de trouver vos actions et ce que les autres attendent de vous.",
    inMeetings: (count) => `dans ${counted(count, "réunion", "réunions")}`,
    otherName: "Un autre nom",
    otherPlaceholder: "Votre nom, d’autres après des virgules",
    useName: "Utiliser ce nom",
    skip: "Ignorer",
  },
  found: {
    title: "Ce que j’ai trouvé",
    indexing: (done, total) => `Lecture des notes\u202F: ${done.text} sur ${total.text}`,
    inVault: (notes) => `Dans ${counted(notes, "note", "notes")}`,
    peopleNotes: (count) => form(count, "note sur des personnes", "notes sur des personnes"),
    profiles: (count) => form(count, "profil", "profils"),
    meetings: (count) => form(count, "note de réunion", "notes de réunion"),
    otherMeetings: (count) =>
      `dont ${count.text} ${form(count, "d’un autre type, car elle énumère", "d’autres types, car elles énumèrent")} des participants`,
    people: (count) => form(count, "personne", "personnes"),
    withProfile: (count) => `dont ${count.text} avec un profil`,
    openItems: (count) => form(count, "action ouverte", "actions ouvertes"),
    proposed: (count, percent) => `dont ${counted(count, "proposée", "proposées")} (${percent.text}\u202F%)`,
    lookedFor: (property, value, tag) =>
      `Une note porte sur des personnes si sa propriété ${property} vaut ${value}, ou si elle a l’étiquette #${tag}.`,

    you: "Vous",
    youAre: (names) => `Vous êtes ${names.join(", ")}.`,
    youAreNobody: "Votre nom n’est pas défini\u202F: aucune action n’est encore à vous.",
    setYou: "Indiquer qui vous êtes…",

    leftOut: "Notes écartées",
    nothingLeftOut: "Aucune note n’est écartée.",
    leftOutNotes: (count, reason) => form(count, ...LEFT_OUT[reason]),
    morePaths: (count) => `et ${counted(count, "autre", "autres")}`,
    changeExclusions: "Modifier les exclusions",

    scope: "Ce qui est collecté",
    scopes: SCOPES,
    changeScope: "Modifier ce qui est collecté",

    never: "Jamais à votre insu",
    neverList: [
      "Aucune note n’est modifiée ni créée sans un clic ou une commande de votre part, et seulement comme cela vous a été montré.",
      "Rien n’est écrit au démarrage d’Obsidian, à l’ouverture d’une note ou pendant la lecture des notes.",
      "Vos noms, vos réponses et vos choix sont conservés dans les paramètres de People, pas dans vos notes.",
      "Rien ne quitte cet appareil.",
    ],
    checkNames: "Vérifier les noms",
  },
};
