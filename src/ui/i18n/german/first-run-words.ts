import type { LeftOutReason } from "../../../core/exclusions";
import type { Words } from "../english";
import { counted, form } from "./grammar";

/** One and many notes left out for a reason. */
const LEFT_OUT: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  pattern: ["Notiz in deinen ausgeschlossenen Pfaden", "Notizen in deinen ausgeschlossenen Pfaden"],
  obsidian: [
    "Notiz, die in Obsidians eigenen Einstellungen ignoriert wird",
    "Notizen, die in Obsidians eigenen Einstellungen ignoriert werden",
  ],
  "templates-folder": ["Notiz im Vorlagenordner", "Notizen im Vorlagenordner"],
  template: ["Vorlage: Eine Eigenschaft enthält noch {{…}}", "Vorlagen: Eine Eigenschaft enthält noch {{…}}"],
  "conflict-copy": ["Kopie aus einem Sync-Konflikt", "Kopien aus Sync-Konflikten"],
};

/** German words of the question of the first use, and of What I found. */
export const FIRST_RUN_WORDS_DE: Words["firstRun"] = {
  question: {
    title: "Welcher Name ist deiner?",
    why: "An deinem Namen ist zu erkennen, welche Aufgaben dir gehören und was du anderen schuldest.",
    inMeetings: (count) => `in ${counted(count, "Besprechung", "Besprechungen")}`,
    otherName: "Anderer Name",
    otherPlaceholder: "Dein Name, weitere mit Komma",
    useName: "Diesen Namen verwenden",
    skip: "Überspringen",
  },
  found: {
    title: "Das habe ich gefunden",
    indexing: (done, total) => `Notizen werden gelesen: ${done.text} von ${total.text}`,
    inVault: (notes) => `In ${counted(notes, "Notiz", "Notizen")}`,
    peopleNotes: (count) => form(count, "Personennotiz", "Personennotizen"),
    profiles: (count) => form(count, "Profil", "Profile"),
    meetings: (count) => form(count, "Besprechungsnotiz", "Besprechungsnotizen"),
    otherMeetings: (count) => `davon ${count.text} mit anderem Typ, wegen ihrer Teilnehmenden`,
    people: (count) => form(count, "Person", "Personen"),
    withProfile: (count) => `davon ${count.text} mit Profil`,
    openItems: (count) => form(count, "offene Aufgabe", "offene Aufgaben"),
    proposed: (count, percent) => `davon ${count.text} vorgeschlagen (${percent.text}\u00A0%)`,
    lookedFor: (property, value, tag) =>
      `Eine Notiz ist eine Personennotiz, wenn ihre Eigenschaft ${property} den Wert ${value} hat oder wenn sie das Tag #${tag} trägt.`,

    you: "Du",
    youAre: (names) => `Du bist ${names.join(", ")}.`,
    youAreNobody: "Du hast noch nicht angegeben, wer du bist: Keine Aufgabe gehört dir.",
    setYou: "Angeben, wer du bist…",

    leftOut: "Ausgelassen",
    nothingLeftOut: "Keine Notiz ist ausgelassen.",
    leftOutNotes: (count, reason) => form(count, ...LEFT_OUT[reason]),
    morePaths: (count) => `und ${count.text} weitere`,
    changeExclusions: "Ausschlüsse ändern",

    scope: "Was erfasst wird",
    scopes: {
      "involves-person": "Erfasst werden Checkboxen, die eine Person betreffen.",
      "people-notes": "Erfasst werden Checkboxen in Personennotizen.",
      vault: "Erfasst werden die Checkboxen des ganzen Vaults.",
    },
    changeScope: "Ändern, was erfasst wird",

    never: "Nie von selbst",
    neverList: [
      "Keine Notiz wird geändert oder angelegt, außer du klickst oder führst einen Befehl aus, und dann nur so, wie es dir gezeigt wurde.",
      "Nichts wird geschrieben, wenn Obsidian startet, wenn eine Notiz geöffnet wird oder während Notizen gelesen werden.",
      "Deine Namen, Antworten und Entscheidungen stehen in den Einstellungen der Erweiterung, nicht in deinen Notizen.",
      "Nichts verlässt dieses Gerät.",
    ],
    checkNames: "Namen prüfen",
  },
};
