import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { profileId } from "../model/person";
import type { PeopleDirectory } from "../people/directory";
import { nameKey } from "../people/name-key";
import type { QuestionProblem } from "./question-problem";

/** Longer texts are nobody's name, and would be costly to compare. */
const LONGEST_NAME = 200;

/** More hints than this help nobody. */
const MOST_HINTS = 5;

/** @returns everybody a text may name: a path of a profile, an id, "me", a name or an alias. */
export function personsNamed(directory: PeopleDirectory, text: string): readonly Person[] {
  const name = text.trim();
  if (name === "" || name.length > LONGEST_NAME) return [];
  const byId = directory.person(name) ?? directory.person(profileId(name));
  if (byId) return [byId];
  return directory.isMe(name) ? [directory.me] : directory.named(name);
}

/** @returns what names just this person in a query that is stored: the name, or the id where others share it. */
export function exactName(directory: PeopleDirectory, person: Person): string {
  const [only, another] = directory.named(person.name);
  return only === person && !another ? person.name : person.id;
}

/** @returns the persons one of whose names holds the text as a word. */
function similarNames(directory: PeopleDirectory, text: string): string[] {
  const key = text.length > LONGEST_NAME ? "" : nameKey(text);
  if (key === "") return [];
  return directory.persons
    .filter((person) => person.key.split(" ").includes(key))
    .slice(0, MOST_HINTS)
    .map((person) => person.name);
}

/** @returns why a text does not name exactly one person; null when it does. */
export function nameProblem(
  directory: PeopleDirectory,
  name: string,
  persons = personsNamed(directory, name),
): QuestionProblem | null {
  if (persons.length === 1) return null;
  if (persons.length === 0) return { kind: "nobody", name, similar: similarNames(directory, name) };
  return { kind: "several", name, which: persons.map((person) => person.profile?.path ?? person.name) };
}

/** @returns whether items are owned under that name, be it nobody's we know: a group's, or an outsider's. */
export function ownsSomething(index: VaultIndex, name: string): boolean {
  const key = name.length > LONGEST_NAME ? "" : nameKey(name);
  if (key === "") return false;
  for (const { items } of index.notes()) {
    for (const { owners } of items) {
      if (owners.some((owner) => owner.kind !== "none" && nameKey(owner.name ?? owner.text) === key))
        return true;
    }
  }
  return false;
}
