import type { Person } from "../model/person";
import type { InsertedForm } from "../settings";
import type { PeopleDirectory } from "./directory";

/** Characters that end a wikilink, or mean something in it. */
const NOT_IN_A_LINK = /[[\]|#^\\:]/;

/**
 * @returns how a person is written into a note: `@Full Name` or `[[Full Name]]`; one of several of that name by their
 *   profile's path. A name no link can hold is written with `@`.
 */
export function writtenName(person: Person, form: InsertedForm, directory: PeopleDirectory): string {
  const { name, profile } = person;
  if (form === "at" || NOT_IN_A_LINK.test(name)) return `@${name}`;
  const path = profile?.path.replace(/\.md$/, "") ?? "";
  const isShared = directory.named(name).length > 1 && path !== "" && !NOT_IN_A_LINK.test(path);
  return isShared ? `[[${path}|${name}]]` : `[[${name}]]`;
}
