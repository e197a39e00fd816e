import type { BasesAllOptions, BasesPropertyId, BasesViewConfig } from "obsidian";
import type { Words } from "../i18n/english";

/** What somebody has chosen for a base, or what is right for the studied vault. */
export interface BaseChoice {
  readonly date: BasesPropertyId;
  readonly person: BasesPropertyId;
  readonly title: BasesPropertyId;
  readonly isGrouped: boolean;
}

const DEFAULTS = {
  date: "note.date",
  person: "note.participants",
  title: "file.name",
} as const satisfies Partial<Record<keyof BaseChoice, BasesPropertyId>>;

/** Keys as they stand in the `.base` file. */
const KEYS = {
  date: "dateProperty",
  person: "personProperty",
  title: "titleProperty",
  isGrouped: "groupByPerson",
} as const;

/** @returns the options of the view, as Obsidian's menu shows them. */
export function baseOptions({ bases }: Words): BasesAllOptions[] {
  const property = (name: keyof typeof DEFAULTS, displayName: string): BasesAllOptions => ({
    type: "property",
    key: KEYS[name],
    displayName,
    default: DEFAULTS[name],
    placeholder: bases.chooseProperty,
  });
  return [
    property("date", bases.dateProperty),
    property("person", bases.personProperty),
    property("title", bases.titleProperty),
    { type: "toggle", key: KEYS.isGrouped, displayName: bases.groupByPerson, default: true },
  ];
}

/** @returns what is chosen in a base; what is not, or is no property, takes its default. */
export function chosenIn(config: BasesViewConfig): BaseChoice {
  const property = (name: keyof typeof DEFAULTS): BasesPropertyId =>
    config.getAsPropertyId(KEYS[name]) ?? DEFAULTS[name];
  return {
    date: property("date"),
    person: property("person"),
    title: property("title"),
    isGrouped: config.get(KEYS.isGrouped) !== false,
  };
}
