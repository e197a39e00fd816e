import type { ParsedNote } from "../model/note";
import type { Person } from "../model/person";
import type { PersonRef } from "../model/person-ref";
import type { Resolution } from "../model/resolution";
import type { PeopleDirectory } from "./directory";
import { isOneWord } from "./name-key";
import type { Company } from "./settled-answers";

/** The people of one note, resolved. */
export interface NotePeople {
  /** Known persons, sorted by name key, then id. */
  readonly persons: readonly Person[];
  /** Names the note gives that belong to nobody known: they occur only outside of meetings. */
  readonly otherNames: readonly string[];
  /** Participants that are possible or ambiguous: shown, counted for nobody. */
  readonly doubtful: readonly Resolution[];
}

function byKey(a: Person, b: Person): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The most specific refs first, so that a first name finds the full names beside it. */
export function inResolvingOrder(refs: readonly PersonRef[]): PersonRef[] {
  const rank = (ref: PersonRef): number =>
    isOneWord(ref.form === "slug" ? ref.text.replaceAll("-", " ") : ref.text) ? 1 : 0;
  return [...refs].sort((a, b) => rank(a) - rank(b));
}

/**
 * The union of all sources of domain.md §2: the note's refs, the profile folder it lies in, and for a profile the
 * person themself.
 */
export function peopleOfNote(note: ParsedNote, directory: PeopleDirectory): NotePeople {
  const persons = new Set<Person>();
  const otherNames = new Map<string, string>();
  const doubtful: Resolution[] = [];
  const own = directory.ownerOfProfile(note.path) ?? directory.ownerOfFolder(note.path);
  if (own) persons.add(own);
  const company: Company = { includes: (person) => persons.has(person) };
  for (const ref of inResolvingOrder(note.content.refs)) {
    const found = directory.resolve(ref.text, company, ref.linkTarget);
    if (found.person) persons.add(found.person);
    else if (found.kind === "person") otherNames.set(ref.text, ref.text);
    else if (found.kind !== "group" && found.kind !== "none") doubtful.push(found);
  }
  return { persons: [...persons].sort(byKey), otherNames: [...otherNames.keys()].sort(), doubtful };
}
