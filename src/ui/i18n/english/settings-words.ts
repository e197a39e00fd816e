/** English words of the settings tab. */
export const SETTINGS_WORDS_EN = {
  headings: {
    people: "People",
    items: "Action items",
    hover: "Hover cards",
    advanced: "Advanced",
  },
  myNames: {
    name: "My names",
    desc: "Names that mean you, one per line. The first is shown. “Me” and “Myself” always mean you.",
    placeholder: "Dana Okafor",
  },
  aliases: {
    name: "Aliases",
    desc: "Other names of people, one person per line. Aliases in a profile's properties count as well.",
    placeholder: "Dana Okafor = Dee, D. Okafor",
  },
  differentPeople: {
    name: "Different people",
    desc: "Names that are not the same person, one pair per line. A star instead of a name stands for everybody known.",
    placeholder: "Dana Okafor | Dana Petrov",
  },
  notPeople: {
    name: "Not people",
    desc: "Names that are nobody, one per line.",
    placeholder: "Front desk",
  },
  checkNames: {
    name: "Check names",
    desc: "Lists names that may mean somebody else than they seem to, and asks who they are.",
  },
  peopleProperty: {
    name: "People property",
    desc: "The property that tells that a note is about people.",
  },
  peopleValue: {
    name: "People value",
    desc: "The value which that property has in notes about people.",
  },
  peopleTag: {
    name: "People tag",
    desc: "A tag that tells the same. Either the property or the tag is enough.",
  },
  otherNotesAreMeetings: {
    name: "Other notes are meetings",
    desc: "Notes of other types that list participants or attendees stand in timelines, too.",
  },
  personFollowsNote: {
    name: "Person follows the active note",
    desc: "The view of a person shows whom the note in front is about, unless the view is pinned.",
  },
  profileFolder: {
    name: "Folder of new profiles",
    desc: "Each new profile becomes a folder note in here. Leave it empty for the root of the vault.",
  },
  profileTemplate: {
    name: "Template of new profiles",
    desc:
      "Text of a new profile. {{name}} stands for the person, {{date}} for the day. " +
      "What makes a note a people note is added where it is missing.",
    placeholder: "---\nrole:\ncreated: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "Collected items",
    desc: "Which checkboxes the lists collect.",
    options: {
      "involves-person": "Items that involve a person",
      "people-notes": "Items in notes about people",
      vault: "Items of the whole vault",
    },
  },
  requiredTag: {
    name: "Required tag",
    desc: "Only items with this tag are collected. Leave it empty to follow the global filter of Tasks.",
    placeholder: "#task",
  },
  inboxPaths: {
    name: "Inbox notes",
    desc: "Notes in which an item without an owner is yours, one path per line. * stands for any text. The inbox note below always counts.",
    placeholder: "Inbox/**",
  },
  inboxNote: {
    name: "Inbox note",
    desc: "Where a new action item goes that belongs to no meeting and no profile. It is created when the first one is added.",
  },
  showOverdueCount: {
    name: "Overdue count in the status bar",
    desc: "Shows how many action items are overdue.",
  },
  statusOverrides: {
    name: "Statuses",
    desc:
      "Statuses that Tasks does not know or names otherwise, one per line: symbol = TYPE name. " +
      "Types are TODO, IN_PROGRESS, ON_HOLD, DONE, CANCELLED and NON_TASK.",
    placeholder: "? = TODO Proposed",
  },
  weekStart: {
    name: "Week starts on",
    desc: "Where “This week” ends.",
    options: {
      "0": "Sunday",
      "1": "Monday",
      "2": "Tuesday",
      "3": "Wednesday",
      "4": "Thursday",
      "5": "Friday",
      "6": "Saturday",
    },
  },
  hoverCard: {
    name: "Show hover card",
    desc: "The card of a person on links to them. The page preview keeps the other way of hovering.",
    options: (modKey: string): Record<"hover" | "mod" | "off", string> => ({
      hover: "On hover",
      mod: `On hover with ${modKey}`,
      off: "Never",
    }),
  },
  markNames: {
    name: "Mark names after @",
    desc: "The name of a person after an @ in a list item looks like a link and shows the card.",
  },
  suggestPeople: {
    name: "Suggest people after @",
    desc: "Where typing an @ in a note offers people.",
    options: {
      "list-items": "In list items",
      anywhere: "Anywhere",
      off: "Never",
    },
  },
  insertPeopleAs: {
    name: "Insert people as",
    desc: "What a suggested person becomes in the note.",
    options: {
      at: "@Full Name",
      link: "[[Full Name]]",
    },
  },
  excludedPaths: {
    name: "Excluded paths",
    desc:
      "Notes that count for nothing, one pattern per line. Without a slash it matches any folder or file name; " +
      "with one it starts at the root of the vault. * stands for any text. Obsidian's excluded files are left out anyway.",
    placeholder: "_archive",
  },
  groupWords: {
    name: "Group words",
    desc:
      "Words that stand for a group instead of a person, one per line. Usual ones of other languages count anyway; " +
      "a minus before a word takes it away, as in -Data.",
    placeholder: "Marketing",
  },
  indexCache: {
    name: "Index kept on this device",
    desc:
      "What your notes say about people and action items, so that the next start reads only what changed. " +
      "It stays on this device, outside the vault.",
    nothing: "Now nothing is kept.",
    kept: (size: string): string => `Now it takes ${size}.`,
    rebuild: "Rebuild index",
    rebuilding: "All notes are being read again.",
  },
  notSaved: {
    unreadable:
      "Not saved: the stored settings could not be read, and are not overwritten. The change counts until Obsidian is closed.",
    newer:
      "Not saved: a newer version of this plugin has stored the settings. The change counts until Obsidian is closed.",
    failed: "The settings could not be written. The change counts until Obsidian is closed.",
  },
  problems: {
    empty: "This can't be empty.",
    colon: "The name of a property can't contain a colon.",
    tag: (text: string): string =>
      `“${text}” can't be a tag. Use letters, digits, -, _ and /, and no spaces.`,
    commaInName: (line: string): string => `Write one name per line: “${line}” holds a comma.`,
    noName: (line: string): string => `“${line}” holds no name.`,
    alias: (line: string): string => `“${line}” is not of the form Name = alias, alias.`,
    pair: (line: string): string => `“${line}” is not of the form Name | other name.`,
    notePath: "Write the path of a note inside the vault, ending in .md.",
    backslash: (line: string): string => `Write folders with / instead of \\ in “${line}”.`,
    status: (line: string): string => `“${line}” is not of the form symbol = TYPE name.`,
    folder: (text: string): string => `“${text}” can't be a folder of the vault.`,
    placeholder: (text: string): string => `${text} stands for nothing. Use {{name}} and {{date}}.`,
    everything: (line: string): string => `“${line}” would leave out every note.`,
  },
};
