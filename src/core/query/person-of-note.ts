import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";

/**
 * Whom a note is about, for a view that follows the note in front: a profile's person; of a meeting the one its `person`
 * property names, else the first participant who is not the user. Null for every other note.
 */
export function personOfNote(index: VaultIndex, path: string): Person | null {
  const resolved = index.note(path);
  if (!resolved) return null;
  const { directory } = index;
  const owner = directory.ownerOfProfile(path);
  if (owner) return owner;
  const { note, people } = resolved;
  if (!note.isMeeting) return null;
  const others = people.persons.filter((person) => !person.isMe);
  const { refs } = note.content;
  // As written: the persons of a note are kept by name.
  const written = [...refs.filter(({ source }) => source === "person"), ...refs];
  for (const { text, linkTarget } of written) {
    const { person } = directory.resolve(text, others, linkTarget);
    if (person && others.includes(person)) return person;
  }
  return others[0] ?? null;
}
