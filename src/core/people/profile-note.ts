import { isSafeFileName } from "./file-name";

/** New profiles lie here, each a folder note of a folder of its own. */
export const PROFILE_FOLDER = "People";

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

const PLAIN_SCALAR = /^[A-Za-z][\w-]*$/;
const OTHER_TYPES = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A text as YAML reads it back: quoted unless it is a plain word. JSON's quotes are YAML's. */
function yamlText(text: string): string {
  return PLAIN_SCALAR.test(text) && !OTHER_TYPES.test(text) ? text : JSON.stringify(text);
}

/**
 * @param people the property, and its value, that make a note a people note
 * @returns a profile of that name; null when the name may not become a file's (safe-edits.md, Security)
 */
export function newProfile(
  name: string,
  people: { readonly peopleProperty: string; readonly peopleValue: string },
): NewProfile | null {
  if (!isSafeFileName(name)) return null;
  const folder = `${PROFILE_FOLDER}/${name}`;
  const text = `---\n${yamlText(people.peopleProperty)}: ${yamlText(people.peopleValue)}\n---\n`;
  return { folder, path: `${folder}/README.md`, text };
}
