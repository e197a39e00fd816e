import type { CalendarDate } from "../calendar-date";
import type { Person } from "../model/person";
import type { PeopleDirectory } from "./directory";
import { ME_WORDS } from "./me-words";
import { compactKey, nameKey } from "./name-key";

/** A person found, with the alias that matched when the name did not. */
export interface PersonHit {
  readonly person: Person;
  /** '' when the name itself matched. */
  readonly alias: string;
}

/** What decides who is offered first. */
export interface Standing {
  /** The people of the note that is written in. */
  readonly here: ReadonlySet<Person>;
  /** Person id → how lately they were chosen; larger is later. */
  readonly used: ReadonlyMap<string, number>;
  readonly lastMet: ReadonlyMap<Person, CalendarDate>;
  readonly today: CalendarDate;
}

/** Somebody met within this many days is offered before the rest. */
const RECENT_DAYS = 60;
/** Days and uses count less than how well a name matches. */
const RECENCY_LIMIT = 1_000_000;
const QUALITIES = 8;

interface Entry {
  readonly person: Person;
  /** The name first, then the aliases. */
  readonly names: readonly string[];
  /** Each name folded: every word after a space. */
  readonly spaced: readonly string[];
  readonly compact: readonly string[];
}

interface RankedHit extends PersonHit {
  /** Smaller comes first. */
  readonly order: number;
}

/** ` dana okafor`: a word starts after each space. */
function spacedKey(name: string): string {
  return ` ${nameKey(name).replace(/[-'_]/g, " ")}`;
}

function entryOf(person: Person): Entry {
  const names = [person.name, ...person.aliases, ...(person.isMe ? ME_WORDS : [])];
  return { person, names, spaced: names.map(spacedKey), compact: names.map(compactKey) };
}

/** What was typed, folded once for all names. */
interface Query {
  /** ` dana ok`. */
  readonly spaced: string;
  readonly words: readonly string[];
  /** `danaok`: one word may also be the whole name written as one; '' when it may not. */
  readonly compact: string;
}

function queryOf(text: string): Query {
  // A space at the end says that the last word is complete.
  const isComplete = /\S\s+$/.test(text);
  const spaced = spacedKey(text) + (isComplete ? " " : "");
  const words = spaced.split(" ").filter(Boolean);
  const last = words.length - 1;
  return {
    spaced,
    words: words.map((word, i) => ` ${word}${isComplete && i === last ? " " : ""}`),
    compact: words.length === 1 && !isComplete ? compactKey(text) : "",
  };
}

/** How well a name matches: 0 it begins so, 1 its words do, 2 later words do; -1 not at all. */
function qualityOf(query: Query, spaced: string, compact: string): number {
  if (spaced.startsWith(query.spaced)) return 0;
  let from = 0;
  let first = 0;
  for (const [i, word] of query.words.entries()) {
    const at = spaced.indexOf(word, from);
    if (at < 0) return query.compact !== "" && compact.startsWith(query.compact) ? 1 : -1;
    if (i === 0) first = at;
    from = at + word.length;
  }
  return first === 0 ? 1 : 2;
}

/** Finds people by the first letters of words of their names and aliases, accents and case ignored. */
export class PersonSearch {
  private readonly entries: readonly Entry[];

  constructor(private readonly directory: PeopleDirectory) {
    const { me, persons } = directory;
    this.entries = (persons.includes(me) ? persons : [...persons, me]).map(entryOf);
  }

  /** @returns whether it knows the people of that directory. */
  isOf(directory: PeopleDirectory): boolean {
    return this.directory === directory;
  }

  /**
   * @param query what was typed after the `@`; a space at its end completes the last word
   * @returns at most `limit` people: the note's, those lately chosen or met, the rest; among them the better match,
   *   then the later met, then by name
   */
  find(query: string, limit: number, standing: Standing): readonly PersonHit[] {
    const wanted = queryOf(query);
    const best: RankedHit[] = [];
    for (const entry of this.entries) {
      let quality = -1;
      let which = 0;
      for (let i = 0; i < entry.names.length && quality !== 0; i++) {
        const found = qualityOf(wanted, entry.spaced[i] ?? "", entry.compact[i] ?? "");
        const weighed = found < 0 ? -1 : found * 2 + (i === 0 ? 0 : 1);
        if (weighed >= 0 && (quality < 0 || weighed < quality)) [quality, which] = [weighed, i];
      }
      if (quality < 0) continue;
      const order = orderOf(entry.person, quality, standing);
      if (best.length === limit && order >= (best[limit - 1]?.order ?? 0)) continue;
      insert(best, { person: entry.person, alias: which === 0 ? "" : (entry.names[which] ?? ""), order });
      if (best.length > limit) best.pop();
    }
    return best;
  }
}

function orderOf(person: Person, quality: number, { here, lastMet, today, used }: Standing): number {
  const use = used.get(person.id) ?? 0;
  const met = lastMet.get(person) ?? -Infinity;
  const isRecent = use > 0 || today - met <= RECENT_DAYS;
  const tier = here.has(person) ? 0 : isRecent ? 1 : 2;
  const recency = use > 0 ? RECENCY_LIMIT / 2 + use : Math.max(0, met);
  return (tier * QUALITIES + quality) * RECENCY_LIMIT - Math.min(recency, RECENCY_LIMIT - 1);
}

/** Keeps the order; equal ones stay as they came. */
function insert(hits: RankedHit[], hit: RankedHit): void {
  let at = hits.length;
  while (at > 0 && (hits[at - 1]?.order ?? 0) > hit.order) at--;
  hits.splice(at, 0, hit);
}
