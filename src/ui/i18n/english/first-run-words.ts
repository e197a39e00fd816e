import type { LeftOutReason } from "../../../core/exclusions";
import type { ItemScope } from "../../../core/settings";
import type { Count } from "../plural";
import { counted, form } from "./grammar";

/** One and many notes left out for a reason. */
const LEFT_OUT: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  pattern: ["note matched by your excluded paths", "notes matched by your excluded paths"],
  obsidian: ["note excluded in Obsidian's own settings", "notes excluded in Obsidian's own settings"],
  "templates-folder": ["note in the templates folder", "notes in the templates folder"],
  template: ["template: a property still holds {{…}}", "templates: a property still holds {{…}}"],
  "conflict-copy": ["copy made by a sync conflict", "copies made by a sync conflict"],
};

const SCOPES: Readonly<Record<ItemScope, string>> = {
  "involves-person": "Collected are checkboxes that involve a person.",
  "people-notes": "Collected are checkboxes in notes about people.",
  vault: "Collected are the checkboxes of the whole vault.",
};

/** English words of the question of the first use, and of What I found. */
export const FIRST_RUN_WORDS_EN = {
  question: {
    title: "Which of these is you?",
    why: "Action items of yours, and what you owe to others, are found by your name.",
    inMeetings: (count: Count): string => `in ${counted(count, "meeting", "meetings")}`,
    otherName: "Another name",
    otherPlaceholder: "Your name, more after commas",
    useName: "Use this name",
    skip: "Skip",
  },
  found: {
    title: "What I found",
    indexing: (done: Count, total: Count): string => `Reading notes: ${done.text} of ${total.text}`,
    inVault: (notes: Count): string => `In ${counted(notes, "note", "notes")}`,
    peopleNotes: (count: Count): string => form(count, "note about people", "notes about people"),
    profiles: (count: Count): string => form(count, "profile", "profiles"),
    meetings: (count: Count): string => form(count, "meeting note", "meeting notes"),
    otherMeetings: (count: Count): string => `${count.text} of other types, since they list participants`,
    people: (count: Count): string => form(count, "person", "people"),
    withProfile: (count: Count): string => `${count.text} with a profile`,
    openItems: (count: Count): string => form(count, "open item", "open items"),
    proposed: (count: Count, percent: Count): string => `${count.text} of them proposed (${percent.text}%)`,
    lookedFor: (property: string, value: string, tag: string): string =>
      `A note is about people when its property ${property} is ${value}, or when it has the tag #${tag}.`,

    you: "You",
    youAre: (names: readonly string[]): string => `You are ${names.join(", ")}.`,
    youAreNobody: "Nobody is set as you: no item is yours yet.",
    setYou: "Say who you are…",

    leftOut: "Left out",
    nothingLeftOut: "No note is left out.",
    leftOutNotes: (count: Count, reason: LeftOutReason): string => form(count, ...LEFT_OUT[reason]),
    morePaths: (count: Count): string => `and ${count.text} more`,
    changeExclusions: "Change exclusions",

    scope: "What is collected",
    scopes: SCOPES,
    changeScope: "Change what is collected",

    never: "Never on its own",
    neverList: [
      "No note is changed or made unless you click or run a command, and then only what you were shown.",
      "Nothing is written when Obsidian starts, when a note is opened, or while notes are read.",
      "Your names, answers and choices are kept in the plugin's settings, not in your notes.",
      "Nothing leaves this device.",
    ],
    checkNames: "Check names",
  },
};
