/** English words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_EN = {
  command: "New action item…",
  title: "New action item",
  text: "What is to be done",
  owner: "Owner",
  ownerHint: "Nobody",
  due: "Due",
  priority: "Priority",
  destination: "Write it to",
  destinations: {
    "active-note": (name: string): string => `This note: ${name}`,
    profile: (name: string): string => `Profile: ${name}`,
    inbox: (name: string): string => `Inbox: ${name}`,
  },
  willBeCreated: "The note will be created.",
  noDestination: "Open a meeting note, or set an inbox note in the settings.",
  noText: "Say what is to be done.",
  noSuchDay: "The due date is not a day.",
  add: "Add",
  added: (title: string): string => `Added to ${title}.`,
  openIt: "Open",
  completeUnderCursor: "Complete action item under cursor",
};
