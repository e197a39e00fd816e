import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { profileId } from "../model/person";
import type { PeopleDirectory } from "../people/directory";
import { cleanName } from "../people/clean-name";
import { nameKey } from "../people/name-key";
import type { QuestionProblem } from "./question-problem";

/** Longer texts are nobody's name, and would be costly to compare. */
const LONGEST_NAME = 200;

/** More hints than this help nobody. */
const MOST_HINTS = 5;

/** @returns everybody a text may name: a path of a profile, an id, "me", a name or an alias; also written as in a note. */
export function personsNamed(directory: PeopleDirectory, text: string): readonly Person[] {
  const name = text.trim();
  if (name === "" || name.length > LONGEST_NAME) return [];
  const { text: clean, linkTarget } = cleanName(name);
  const byId = directory.person(name) ?? directory.person(profileId(linkTarget ?? name));
  if (byId) return [byId];
  return directory.isMe(clean) ? [directory.me] : directory.named(clean);
}

/** @returns the key of the name in a text; '' when it holds none. */
function keyIn(text: string): string {
  return text.length > LONGEST_NAME ? "" : nameKey(cleanName(text).text);
}

/** @returns what names just this person in a query that is stored: the name, or the id where others share it. */
export function exactName(directory: PeopleDirectory, person: Person): string {
  const [only, another] = directory.named(person.name);
  return only === person && !another ? person.name : person.id;
}

/** @returns the persons whose name holds the text as a word. */
export function similarPersons(directory: PeopleDirectory, text: string): Person[] {
  const key = keyIn(text);
  if (key === "") return [];
  return directory.persons.filter((person) => person.key.split(" ").includes(key)).slice(0, MOST_HINTS);
}

/** @returns why a text does not name exactly one person; null when it does. */
export function nameProblem(
  directory: PeopleDirectory,
  name: string,
  persons = personsNamed(directory, name),
): QuestionProblem | null {
  if (persons.length === 1) return null;
  if (persons.length === 0) {
    const similar = similarPersons(directory, name).map((person) => person.name);
    return { kind: "nobody", name, similar };
  }
  return { kind: "several", name, which: persons.map((person) => person.profile?.path ?? person.name) };
}

/**
 * @returns whether items are owned under that name, be it nobody's we know: a group's, or an outsider's. A name that
 *   several people share is none of these: whoever asks for it means one of them.
 */
export function ownsSomething(index: VaultIndex, name: string): boolean {
  const key = keyIn(name);
  if (key === "") return false;
  for (const { items } of index.notes()) {
    for (const { owners } of items) {
      const isOwned = owners.some(
        ({ kind, name: full, text }) =>
          kind !== "none" && kind !== "ambiguous" && nameKey(full ?? text) === key,
      );
      if (isOwned) return true;
    }
  }
  return false;
}
