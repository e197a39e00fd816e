import type { Words } from "../english";

/** German words of the settings tab. */
export const SETTINGS_WORDS_DE: Words["settings"] = {
  headings: {
    people: "Personen",
    items: "Aufgaben",
    hover: "Personenkarten",
    advanced: "Erweitert",
  },
  myNames: {
    name: "Meine Namen",
    desc: "Namen, mit denen du gemeint bist, einer pro Zeile. Angezeigt wird der erste. Mit „Me“ und „Myself“ bist immer du gemeint.",
    placeholder: "Dana Okafor",
  },
  aliases: {
    name: "Aliasse",
    desc: "Andere Namen von Personen, eine Person pro Zeile. Aliasse in den Eigenschaften eines Profils zählen auch.",
    placeholder: "Dana Okafor = Dee, D. Okafor",
  },
  differentPeople: {
    name: "Verschiedene Personen",
    desc: "Namen, die nicht dieselbe Person meinen, ein Paar pro Zeile. Ein Stern anstelle eines Namens steht für alle bekannten Personen.",
    placeholder: "Dana Okafor | Dana Petrov",
  },
  notPeople: {
    name: "Keine Personen",
    desc: "Namen, mit denen niemand gemeint ist, einer pro Zeile.",
    placeholder: "Empfang",
  },
  checkNames: {
    name: "Namen prüfen",
    desc: "Listet Namen auf, mit denen jemand anderes gemeint sein kann, als es scheint, und fragt, wer es ist.",
  },
  peopleProperty: {
    name: "Eigenschaft für Personennotizen",
    desc: "Die Eigenschaft, an der eine Personennotiz zu erkennen ist.",
  },
  peopleValue: {
    name: "Wert dieser Eigenschaft",
    desc: "Der Wert, den diese Eigenschaft in Personennotizen hat.",
  },
  peopleTag: {
    name: "Tag für Personennotizen",
    desc: "Ein Tag, das dasselbe besagt. Entweder die Eigenschaft oder das Tag genügt.",
  },
  otherNotesAreMeetings: {
    name: "Andere Notizen sind Besprechungen",
    desc: "Auch Notizen anderer Typen, die Teilnehmende oder Anwesende aufführen, stehen in Zeitleisten.",
  },
  personFollowsNote: {
    name: "Person folgt der aktiven Notiz",
    desc: "Die Ansicht einer Person zeigt, um wen es in der aktiven Notiz geht, außer die Ansicht ist angeheftet.",
  },
  profileFolder: {
    name: "Ordner für neue Profile",
    desc: "Jedes neue Profil wird hier als Ordnernotiz angelegt. Leer steht für den Hauptordner des Vaults.",
  },
  profileTemplate: {
    name: "Vorlage für neue Profile",
    desc:
      "Text eines neuen Profils. {{name}} steht für die Person, {{date}} für den Tag. " +
      "Was eine Notiz zur Personennotiz macht, wird ergänzt, wo es fehlt.",
    placeholder: "---\nrole:\ncreated: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "Erfasste Aufgaben",
    desc: "Welche Checkboxen die Listen erfassen.",
    options: {
      "involves-person": "Aufgaben, die eine Person betreffen",
      "people-notes": "Aufgaben in Personennotizen",
      vault: "Aufgaben des ganzen Vaults",
    },
  },
  requiredTag: {
    name: "Erforderliches Tag",
    desc: "Nur Aufgaben mit diesem Tag werden erfasst. Leer steht für den globalen Filter von Tasks.",
    placeholder: "#aufgabe",
  },
  inboxPaths: {
    name: "Eingangsnotizen",
    desc: "Notizen, in denen eine Aufgabe ohne zuständige Person dir gehört, ein Pfad pro Zeile. * steht für beliebigen Text. Die Eingangsnotiz unten zählt immer dazu.",
    placeholder: "Eingang/**",
  },
  inboxNote: {
    name: "Eingangsnotiz für neue Aufgaben",
    desc: "Wohin eine neue Aufgabe kommt, die zu keiner Besprechung und keinem Profil gehört. Die Notiz wird mit der ersten Aufgabe angelegt.",
  },
  showOverdueCount: {
    name: "Überfällige Aufgaben in der Statusleiste",
    desc: "Zeigt an, wie viele Aufgaben überfällig sind.",
  },
  statusOverrides: {
    name: "Status",
    desc:
      "Status, die Tasks nicht kennt oder anders nennt, einer pro Zeile: Symbol = TYP Name. " +
      "Typen sind TODO, IN_PROGRESS, ON_HOLD, DONE, CANCELLED und NON_TASK.",
    placeholder: "? = TODO Vorgeschlagen",
  },
  weekStart: {
    name: "Erster Tag der Woche",
    desc: "Danach richtet sich, wo „Diese Woche“ endet.",
    options: {
      "0": "Sonntag",
      "1": "Montag",
      "2": "Dienstag",
      "3": "Mittwoch",
      "4": "Donnerstag",
      "5": "Freitag",
      "6": "Samstag",
    },
  },
  hoverCard: {
    name: "Personenkarte anzeigen",
    desc: "Die Karte einer Person an Links zu ihr. Die andere Art des Darüberfahrens bleibt der Seitenvorschau.",
    options: (modKey) => ({
      hover: "Beim Darüberfahren",
      mod: `Beim Darüberfahren mit ${modKey}`,
      off: "Nie",
    }),
  },
  markNames: {
    name: "Namen nach @ hervorheben",
    desc: "Der Name einer Person nach einem @ in einem Listeneintrag sieht wie ein Link aus und zeigt die Karte.",
  },
  suggestPeople: {
    name: "Personen nach @ vorschlagen",
    desc: "Wo beim Tippen von @ in einer Notiz Personen angeboten werden.",
    options: {
      "list-items": "In Listeneinträgen",
      anywhere: "Überall",
      off: "Nie",
    },
  },
  insertPeopleAs: {
    name: "Personen einfügen als",
    desc: "Was aus einer vorgeschlagenen Person in der Notiz wird.",
    options: {
      at: "@Vor- und Nachname",
      link: "[[Vor- und Nachname]]",
    },
  },
  excludedPaths: {
    name: "Ausgeschlossene Pfade",
    desc:
      "Notizen, die nirgends zählen, ein Muster pro Zeile. Ohne Schrägstrich gilt es für jeden Ordner- oder Dateinamen, " +
      "mit einem beginnt es im Hauptordner des Vaults. * steht für beliebigen Text. Von Obsidian ignorierte Dateien bleiben ohnehin außen vor.",
    placeholder: "_archiv",
  },
  groupWords: {
    name: "Gruppenwörter",
    desc:
      "Wörter, die für eine Gruppe statt für eine Person stehen, eines pro Zeile. Übliche Wörter anderer Sprachen zählen ohnehin; " +
      "ein Minus davor nimmt ein Wort aus, wie in -Data.",
    placeholder: "Marketing",
  },
  indexCache: {
    name: "Auf diesem Gerät aufbewahrter Index",
    desc:
      "Was deine Notizen über Personen und Aufgaben sagen, damit der nächste Start nur liest, was sich geändert hat. " +
      "Er bleibt auf diesem Gerät, außerhalb des Vaults.",
    nothing: "Zurzeit wird nichts aufbewahrt.",
    kept: (size) => `Belegter Platz: ${size}.`,
    rebuild: "Index neu aufbauen",
    rebuilding: "Alle Notizen werden neu gelesen.",
  },
  notSaved: {
    unreadable:
      "Nicht gespeichert: Die abgelegten Einstellungen konnten nicht gelesen werden und werden nicht überschrieben. Die Änderung gilt, bis Obsidian geschlossen wird.",
    newer:
      "Nicht gespeichert: Eine neuere Version dieser Erweiterung hat die Einstellungen abgelegt. Die Änderung gilt, bis Obsidian geschlossen wird.",
    failed:
      "Die Einstellungen konnten nicht geschrieben werden. Die Änderung gilt, bis Obsidian geschlossen wird.",
  },
  problems: {
    empty: "Das darf nicht leer sein.",
    colon: "Der Name einer Eigenschaft darf keinen Doppelpunkt enthalten.",
    tag: (text) =>
      `„${text}“ ist als Tag nicht möglich. Verwende Buchstaben, Ziffern, -, _ und / und keine Leerzeichen.`,
    commaInName: (line) => `Schreibe einen Namen pro Zeile: „${line}“ enthält ein Komma.`,
    noName: (line) => `„${line}“ enthält keinen Namen.`,
    alias: (line) => `„${line}“ hat nicht die Form Name = Alias, Alias.`,
    pair: (line) => `„${line}“ hat nicht die Form Name | anderer Name.`,
    notePath: "Gib den Pfad einer Notiz im Vault an, mit .md am Ende.",
    backslash: (line) => `Trenne Ordner in „${line}“ mit / statt mit \\.`,
    status: (line) => `„${line}“ hat nicht die Form Symbol = TYP Name.`,
    folder: (text) => `„${text}“ ist als Ordner im Vault nicht möglich.`,
    placeholder: (text) => `${text} steht für nichts. Verwende {{name}} und {{date}}.`,
    everything: (line) => `„${line}“ würde jede Notiz ausschließen.`,
  },
};
