import type { Person } from "../../core/model/person";
import type { PeopleDirectory } from "../../core/people/directory";

/** Who a stored id and name stand for now. */
export type FoundPerson =
  | { readonly kind: "found"; readonly person: Person }
  | { readonly kind: "several"; readonly people: readonly Person[] }
  | { readonly kind: "gone" };

/** Finds a person again: by id, else by name, since a profile's id changes with its path. */
export function findPerson(directory: PeopleDirectory, personId: string, name: string): FoundPerson {
  const person = directory.person(personId);
  if (person) return { kind: "found", person };
  const [first, ...others] = name === "" ? [] : directory.named(name);
  if (!first) return { kind: "gone" };
  return others.length === 0
    ? { kind: "found", person: first }
    : { kind: "several", people: [first, ...others] };
}
