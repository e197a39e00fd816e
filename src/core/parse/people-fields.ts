import type { PersonRef, PersonSource } from "../model/person-ref";
import type { CleanName } from "../people/clean-name";
import { cleanName, splitNames } from "../people/clean-name";
import { isPlaceholder } from "../people/non-people";
import { compactCopy } from "../text/compact";
import type { Properties } from "./properties";

const PERSON_TAG = "person/";

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

/** The properties that name people, in the order in which their names are told. */
const PEOPLE_PROPERTIES: readonly (readonly [property: string, source: PersonSource])[] = [
  ["person", "person"],
  ["participants", "participants"],
  ["attendees", "participants"],
];

/** @returns the people of `person`, `participants` and `attendees`: lists, comma texts, wikilinks (domain.md §2). */
export function refsFromProperties(properties: Properties): PersonRef[] {
  const refs: PersonRef[] = [];
  for (const [property, source] of PEOPLE_PROPERTIES) {
    for (const text of properties.list(property)) addRefs(refs, text, source);
  }
  return refs;
}

/** @returns the people of `person/<slug>` tags. */
export function refsFromTags(tags: readonly string[]): PersonRef[] {
  return tags
    .map((tag) => tag.replace(/^#/, ""))
    .filter((tag) => tag.toLowerCase().startsWith(PERSON_TAG))
    .map((tag) => tag.slice(PERSON_TAG.length))
    .filter((slug) => slug !== "" && !isPlaceholder(slug.replaceAll("-", " ")))
    .map((slug) => ({ form: "slug", text: slug, linkTarget: null, source: "tag" }));
}
