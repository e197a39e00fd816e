import type { PersonRef, PersonSource } from "../model/person-ref";
import { listedNames } from "../people/listed-names";
import { isPlaceholder } from "../people/non-people";
import { compactCopy, interned } from "../text/compact";
import type { Properties } from "./properties";

const PERSON_TAG = "person/";
const SLASH = 47;

const MAX_REMEMBERED = 20_000;
/** Longer texts hardly come twice. */
const LONGEST_REMEMBERED = 200;

/** The people that texts name; remembered, since the same participants come again in note after note. */
class RememberedRefs {
  private readonly byText = new Map<string, readonly PersonRef[]>();

  constructor(private readonly source: PersonSource) {}

  in(text: string): readonly PersonRef[] {
    const known = this.byText.get(text);
    if (known) return known;
    if (this.byText.size >= MAX_REMEMBERED) this.byText.clear();
    // Names are pieces of it: as pieces of the note's text they would keep all of that alive.
    const own = compactCopy(text);
    const refs = this.read(own);
    if (own.length <= LONGEST_REMEMBERED) this.byText.set(own, refs);
    return refs;
  }

  private read(text: string): readonly PersonRef[] {
    return listedNames(text)
      .filter((name) => !isPlaceholder(name.text))
      .map(({ text: name, linkTarget }) => ({ form: "name", text: name, linkTarget, source: this.source }));
  }
}

const OF_PERSON = new RememberedRefs("person");
const OF_PARTICIPANTS = new RememberedRefs("participants");
const OF_ATTENDEE_LINE = new RememberedRefs("attendee-line");

/** @returns the people an attendee line names, placeholders left out. */
export function refsFromAttendeeLine(text: string): readonly PersonRef[] {
  return OF_ATTENDEE_LINE.in(text);
}

/** The people a note's properties name. */
export interface PeopleProperties {
  readonly refs: readonly PersonRef[];
  /** Whether `participants` or `attendees` says anything. */
  readonly hasParticipants: boolean;
}

/** Adds refs to a list. Not by `push(...more)`: a text that names 100,000 people would overflow the stack. */
export function addRefs(refs: PersonRef[], more: readonly PersonRef[]): void {
  for (const ref of more) refs.push(ref);
}

/** @returns the people of `person`, `participants` and `attendees`: lists, comma texts, wikilinks (domain.md §2). */
export function readPeopleProperties(properties: Properties): PeopleProperties {
  const person = properties.people("person");
  const participants = properties.people("participants");
  const attendees = properties.people("attendees");
  const refs: PersonRef[] = [];
  for (const text of person) addRefs(refs, OF_PERSON.in(text));
  for (const text of participants) addRefs(refs, OF_PARTICIPANTS.in(text));
  for (const text of attendees) addRefs(refs, OF_PARTICIPANTS.in(text));
  return {
    refs,
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
export function refsFromTags(tags: readonly string[]): readonly PersonRef[] {
  const refs: PersonRef[] = [];
  for (const tag of tags) {
    const slug = personSlug(tag);
    // A tag may be a piece of the note's text and would keep all of that alive.
    if (slug !== "") refs.push({ form: "slug", text: interned(slug), linkTarget: null, source: "tag" });
  }
  return refs;
}
