import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";

/** @returns the one a meeting's `person` property names. */
function namedPerson(index: VaultIndex, path: string): Person | null {
  const resolved = index.note(path);
  if (!resolved) return null;
  const refs = resolved.note.content.refs.filter((ref) => ref.source === "person");
  const persons = refs.map(
    (ref) => index.directory.resolve(ref.text, resolved.people.persons, ref.linkTarget).person,
  );
  return persons.length === 1 ? (persons[0] ?? null) : null;
}

/**
 * Whom "this" means in a note: the person of a profile, the one of a meeting's `person` property, the one in whose
 * profile folder the note lies, or the only participant beside me.
 *
 * @returns null when there is nobody, or no one of several
 */
export function ownPerson(index: VaultIndex, path: string): Person | null {
  const { directory } = index;
  const own = directory.ownerOfProfile(path) ?? namedPerson(index, path) ?? directory.ownerOfFolder(path);
  if (own) return own;
  const others = (index.note(path)?.people.persons ?? []).filter((person) => !person.isMe);
  return others.length === 1 ? (others[0] ?? null) : null;
}
