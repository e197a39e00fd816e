import { isSafeFileName } from "./file-name";

/** Where a new profile goes, and what it says. */
export interface NewProfile {
  /** The folder of the person, without trailing slash. */
  readonly folder: string;
  readonly path: string;
  readonly text: string;
}

/** What became of a wish for a profile note. */
export type ProfileOutcome =
  | { readonly kind: "created" | "exists"; readonly path: string }
  | { readonly kind: "unsafe-name" | "failed" };

/** The settings that shape a new profile. */
export interface ProfileSettings {
  /** The property, and its value, that make a note a people note. */
  readonly peopleProperty: string;
  readonly peopleValue: string;
  /** Each profile is a folder note of a folder of its own in here; '' is the vault's root. */
  readonly profileFolder: string;
  /** A note's text with placeholders; '' for the people property alone. */
  readonly profileTemplate: string;
}

const PLAIN_SCALAR = /^[A-Za-z][\w-]*$/;
const OTHER_TYPES = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const FRONTMATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** A text as YAML reads it back: quoted unless it is a plain word. JSON's quotes are YAML's. */
function yamlText(text: string): string {
  return PLAIN_SCALAR.test(text) && !OTHER_TYPES.test(text) ? text : JSON.stringify(text);
}

/** @returns the placeholders of a template that stand for nothing, as written. */
export function unknownPlaceholders(template: string): string[] {
  const known = ["name", "title", "date"];
  return [...template.matchAll(PLACEHOLDER)].flatMap(([whole, key = ""]) =>
    known.includes(key.toLowerCase()) ? [] : [whole],
  );
}

/** @returns the template's text with name and date in the places of `{{name}}` (or `{{title}}`) and `{{date}}`. */
function fill(template: string, name: string, isoDate: string, nameText: (name: string) => string): string {
  return template.replace(PLACEHOLDER, (whole: string, key: string) => {
    const wanted = key.toLowerCase();
    if (wanted === "date") return isoDate;
    return wanted === "name" || wanted === "title" ? nameText(name) : whole;
  });
}

/** In a property a name is quoted as YAML needs it: alone as a value, or inside quotes that the template has. */
function fillProperty(line: string, name: string, isoDate: string): string {
  const value = /^([\w -]+:|[ \t]*-)[ \t]+(\{\{\s*(?:name|title)\s*\}\})[ \t]*$/i.exec(line);
  if (value) return `${value[1] ?? ""} ${yamlText(name)}`;
  const isInSingleQuotes = /'[^']*\{\{[^']*'/.test(line);
  return fill(line, name, isoDate, (text) => (isInSingleQuotes ? text.replaceAll("'", "''") : text));
}

/** A template that forgot what makes a note a people note would make a note that nobody finds. */
function withPeopleProperty(properties: readonly string[], settings: ProfileSettings): readonly string[] {
  const { peopleProperty, peopleValue } = settings;
  const wanted = peopleProperty.toLowerCase();
  const isThere = properties.some((line) => line.split(":")[0]?.trim().toLowerCase() === wanted);
  const line = `${yamlText(peopleProperty)}: ${yamlText(peopleValue)}`;
  return isThere ? properties : [line, ...properties];
}

function profileText(name: string, settings: ProfileSettings, isoDate: string): string {
  const template = settings.profileTemplate.replace(/\r\n?/g, "\n");
  const head = FRONTMATTER.exec(template);
  const properties = (head?.[1] ?? "").split("\n").filter((line) => line !== "");
  const lines = withPeopleProperty(properties, settings).map((line) => fillProperty(line, name, isoDate));
  const body = fill(template.slice(head?.[0].length ?? 0), name, isoDate, (text) => text);
  return `---\n${lines.join("\n")}\n---\n${body}`;
}

/**
 * @param isoDate the day on which it is created, for `{{date}}`
 * @returns a profile of that name; null when the name may not become a file's (safe-edits.md, Security)
 */
export function newProfile(name: string, settings: ProfileSettings, isoDate: string): NewProfile | null {
  if (!isSafeFileName(name)) return null;
  const folder = [settings.profileFolder, name].filter(Boolean).join("/");
  return { folder, path: `${folder}/README.md`, text: profileText(name, settings, isoDate) };
}
