import type { PersonRef, PersonSource } from "../model/person-ref";
import type { CleanName } from "../people/clean-name";
import { cleanName, splitNames } from "../people/clean-name";
import { isPlaceholder } from "../people/non-people";
import { compactCopy } from "../text/compact";
import type { Properties } from "./properties";

const PERSON_TAG = "person/";
const SLASH = 47;

const MAX_REMEMBERED = 20_000;
const rememberedNames = new Map<string, readonly CleanName[]>();

/** The names in a text; remembered, since the same participants come again in note after note. */
function namesIn(text: string): readonly CleanName[] {
  const known = rememberedNames.get(text);
  if (known) return known;
  // Names are pieces of it: as pieces of the note's text they would keep all of that alive.
  const own = compactCopy(text);
  const names = splitNames(own)
    .map(cleanName)
    .filter((name) => !isPlaceholder(name.text));
  if (rememberedNames.size >= MAX_REMEMBERED) rememberedNames.clear();
  rememberedNames.set(own, names);
  return names;
}

/** @returns the people a text names, placeholders left out. */
export function refsFromText(text: string, source: PersonSource): PersonRef[] {
  const refs: PersonRef[] = [];
  addRefs(refs, text, source);
  return refs;
}

function addRefs(refs: PersonRef[], text: string, source: PersonSource): void {
  for (const { text: name, linkTarget } of namesIn(text))
    refs.push({ form: "name", text: name, linkTarget, source });
}

/** The people a note's properties name. */
export interface PeopleProperties {
  readonly refs: readonly PersonRef[];
  /** Whether `person` says anything, be it a placeholder. */
  readonly hasPerson: boolean;
  /** Whether `participants` or `attendees` says anything. */
  readonly hasParticipants: boolean;
}

/** @returns the people of `person`, `participants` and `attendees`: lists, comma texts, wikilinks (domain.md §2). */
export function readPeopleProperties(properties: Properties): PeopleProperties {
  const person = properties.list("person");
  const participants = properties.list("participants");
  const attendees = properties.list("attendees");
  const refs: PersonRef[] = [];
  for (const text of person) addRefs(refs, text, "person");
  for (const text of participants) addRefs(refs, text, "participants");
  for (const text of attendees) addRefs(refs, text, "participants");
  return {
    refs,
    hasPerson: person.length > 0,
    hasParticipants: participants.length + attendees.length > 0,
  };
}

/** @returns the slug of a `person/<slug>` tag, with or without `#`; '' when it is none, or names nobody. */
function personSlug(tag: string): string {
  const start = tag.startsWith("#") ? 1 : 0;
  const prefixEnd = start + PERSON_TAG.length;
  if (tag.charCodeAt(prefixEnd - 1) !== SLASH) return "";
  if (tag.slice(start, prefixEnd).toLowerCase() !== PERSON_TAG) return "";
  const slug = tag.slice(prefixEnd);
  return isPlaceholder(slug.replaceAll("-", " ")) ? "" : slug;
}

/** @returns the people of `person/<slug>` tags. */
export function refsFromTags(tags: readonly string[]): PersonRef[] {
  const refs: PersonRef[] = [];
  for (const tag of tags) {
    const slug = personSlug(tag);
    if (slug !== "") refs.push({ form: "slug", text: slug, linkTarget: null, source: "tag" });
  }
  return refs;
}
