import type { Person } from "../model/person";
import type { InsertedForm } from "../settings";
import type { PeopleDirectory } from "./directory";

/** Characters that end a wikilink, or mean something in it. */
const NOT_IN_A_LINK = /[[\]|#^\\:]/;

/**
 * @returns how a person is written into a note: `@Full Name`, or a link that leads to their profile, `[[Full Name]]` where
 *   that is what the one note of theirs is called and by its path else: Obsidian would make a new note of a link that
 *   leads nowhere. A name no link can hold is written with `@`.
 */
export function writtenName(person: Person, form: InsertedForm, directory: PeopleDirectory): string {
  const { name, profile } = person;
  if (form === "at" || NOT_IN_A_LINK.test(name)) return `@${name}`;
  const path = profile?.path.replace(/\.md$/, "") ?? "";
  if (path === "" || NOT_IN_A_LINK.test(path)) return `[[${name}]]`;
  const isFileName = path === name || path.endsWith(`/${name}`);
  return isFileName && directory.named(name).length === 1 ? `[[${name}]]` : `[[${path}|${name}]]`;
}
