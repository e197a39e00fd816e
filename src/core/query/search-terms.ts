import type { ResolvedItem } from "../index/resolved-note";
import { textKey } from "../text/text-key";

/** One thing a search asks for. */
export interface SearchTerm {
  /** `text` may stand anywhere; `person` begins a word of an owner's or mentioned name; `tag` begins a tag. */
  readonly in: "text" | "person" | "tag";
  /** Folded as the texts it is compared with. */
  readonly text: string;
}

const ASCII = /^[ -~]*$/;

/** Case and accents folded, punctuation kept. */
function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

/** @returns the text up to a closing quote (or to the end, while it is being typed), and the offset behind it. */
function quotedAt(search: string, start: number): [text: string, end: number] {
  const close = search.indexOf('"', start);
  return close < 0 ? [search.slice(start), search.length] : [search.slice(start, close), close + 1];
}

function wordAt(search: string, start: number): [text: string, end: number] {
  let end = start;
  while (end < search.length && !/\s/.test(search.charAt(end))) end++;
  return [search.slice(start, end), end];
}

function term(sign: string, text: string): SearchTerm | null {
  const where = sign === "@" ? "person" : sign === "#" ? "tag" : "text";
  const wanted = where === "person" ? textKey(text) : folded(text.trim());
  return wanted === "" ? null : { in: where, text: wanted };
}

/**
 * Reads a search: words, `"quoted words"`, `@person`, `@"Full Name"`, `#tag`. Every text is a search: a quote that is
 * not closed ends with the text, a sign alone asks for nothing.
 */
export function searchTerms(search: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let at = 0;
  while (at < search.length) {
    const char = search.charAt(at);
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const sign = char === "@" || char === "#" ? char : "";
    const start = at + sign.length;
    const isQuoted = search.charAt(start) === '"';
    const [text, end] = isQuoted ? quotedAt(search, start + 1) : wordAt(search, start);
    const found = term(sign, text);
    if (found) terms.push(found);
    at = end;
  }
  return terms;
}

/** What a search looks into, folded once per item: an item that changes is another object. */
interface SearchText {
  readonly text: string;
  /** Names of owners and mentioned persons, each behind a space. */
  readonly people: string;
  /** Tags, each behind a space. */
  readonly tags: string;
}

const remembered = new WeakMap<ResolvedItem, SearchText>();

function searchTextOf(item: ResolvedItem): SearchText {
  const known = remembered.get(item);
  if (known) return known;
  const owners = item.owners.map((owner) => owner.person?.name ?? owner.name ?? owner.text);
  const tags = item.item.tags.join(" ");
  const names = [...owners, ...item.mentions.map((person) => person.name)];
  const made = {
    text: folded(`${item.description}\n${owners.join(", ")}\n${tags}\n${item.note.title}`),
    people: names.length === 0 ? "" : ` ${names.map(textKey).join(" ")}`,
    tags: tags === "" ? "" : ` ${folded(tags)}`,
  };
  remembered.set(item, made);
  return made;
}

function occurs({ text, people, tags }: SearchText, { in: where, text: wanted }: SearchTerm): boolean {
  if (where === "text") return text.includes(wanted);
  return where === "person" ? people.includes(` ${wanted}`) : tags.includes(` #${wanted}`);
}

/** @returns whether everything asked for occurs in an item. */
export function matchesTerms(item: ResolvedItem, terms: readonly SearchTerm[]): boolean {
  if (terms.length === 0) return true;
  const text = searchTextOf(item);
  return terms.every((wanted) => occurs(text, wanted));
}
