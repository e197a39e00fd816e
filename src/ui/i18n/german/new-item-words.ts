import type { Words } from "../english";

/** German words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_DE: Words["newItem"] = {
  command: "Neue Aufgabe…",
  title: "Neue Aufgabe",
  text: "Was zu tun ist",
  owner: "Zuständig",
  ownerHint: "Niemand",
  due: "Fällig",
  priority: "Priorität",
  destination: "Schreiben in",
  destinations: {
    "active-note": (name) => `Diese Notiz: ${name}`,
    profile: (name) => `Profil: ${name}`,
    inbox: (name) => `Eingang: ${name}`,
  },
  willBeCreated: "Die Notiz wird angelegt.",
  noDestination: "Öffne eine Besprechungsnotiz oder lege in den Einstellungen eine Eingangsnotiz fest.",
  noText: "Gib an, was zu tun ist.",
  noSuchDay: "Die Fälligkeit ist kein Tag.",
  add: "Hinzufügen",
  added: (title) => `Zu ${title} hinzugefügt.`,
  openIt: "Öffnen",
  completeUnderCursor: "Aufgabe unter dem Cursor erledigen",
};
