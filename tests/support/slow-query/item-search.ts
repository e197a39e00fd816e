import type { ResolvedItem } from "../../../src/core/index/resolved-note";
import { textKey } from "../../../src/core/text/text-key";
import type { SearchTerm } from "../../../src/core/query/search-terms";
import { folded } from "../../../src/core/query/search-terms";

/** What a search looks into, folded once per item: an item that changes is another object. */
interface SearchText {
  readonly text: string;
  /** Names of owners and mentioned persons, each behind a space. */
  readonly people: string;
  /** Whether I own it, or am mentioned. */
  readonly isMine: boolean;
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
    isMine: item.owners.some(({ kind }) => kind === "me") || item.mentions.some(({ isMe }) => isMe),
    tags: tags === "" ? "" : ` ${folded(tags)}`,
  };
  remembered.set(item, made);
  return made;
}

function occurs(
  { text, people, isMine, tags }: SearchText,
  { in: where, text: wanted }: SearchTerm,
): boolean {
  if (where === "text") return text.includes(wanted);
  if (where === "person" && /^(me|myself)$/.test(wanted)) return isMine;
  return where === "person" ? people.includes(` ${wanted}`) : tags.includes(` #${wanted}`);
}

/** @returns whether everything asked for occurs in an item. */
export function matchesTerms(item: ResolvedItem, terms: readonly SearchTerm[]): boolean {
  if (terms.length === 0) return true;
  const text = searchTextOf(item);
  return terms.every((wanted) => occurs(text, wanted));
}
