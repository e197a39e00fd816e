import type { Person } from "../model/person";
import { nameFromPath } from "./clean-name";
import type { PeopleDirectory } from "./directory";
import { firstNameOf, nameKey } from "./name-key";
import { wordEnds } from "./name-words";

/** So many words are tried of every name: those whom only the settings know are not listed. */
const MIN_WORDS = 5;

function namesOf({ name, aliases, profile }: Person): readonly string[] {
  return [name, ...aliases, ...(profile ? [nameFromPath(profile.path)] : [])];
}

/** How far into a text a known name may reach; made once for a directory, by a pass over its people. */
class NameLimits {
  /** First word's key → words of the longest name that begins with it. */
  private readonly words = new Map<string, number>();
  /** First character's key → length of the longest name that begins with it. */
  private readonly lengths = new Map<string, number>();

  constructor({ persons, me }: PeopleDirectory) {
    for (const person of [me, ...persons]) for (const name of namesOf(person)) this.add(name);
  }

  private add(name: string): void {
    const first = firstNameOf(nameKey(name));
    // One more, for a doubled surname.
    const count = wordEnds(name, Infinity).length + 1;
    if (count > Math.max(MIN_WORDS, this.words.get(first) ?? 0)) this.words.set(first, count);
    const character = nameKey(name.charAt(0));
    if (name.length > (this.lengths.get(character) ?? 0)) this.lengths.set(character, name.length);
  }

  wordsFrom(first: string): number {
    return this.words.get(nameKey(first)) ?? MIN_WORDS;
  }

  lengthFrom(character: string): number {
    return this.lengths.get(nameKey(character)) ?? 0;
  }
}

const LIMITS = new WeakMap<PeopleDirectory, NameLimits>();

function limitsOf(directory: PeopleDirectory): NameLimits {
  let limits = LIMITS.get(directory);
  if (!limits) LIMITS.set(directory, (limits = new NameLimits(directory)));
  return limits;
}

/**
 * @param first the first word of a text
 * @returns how many words of the text a known name may have: what is tried does not grow with the text, nor with others' names
 */
export function longestNameFrom(first: string, directory: PeopleDirectory): number {
  return limitsOf(directory).wordsFrom(first);
}

/** @returns how many characters of a text a known name may have, where no spaces tell words apart; 0 for none */
export function longestReachFrom(text: string, directory: PeopleDirectory): number {
  return limitsOf(directory).lengthFrom(text.charAt(0));
}
