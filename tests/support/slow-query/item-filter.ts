import { pathTest } from "../../../src/core/exclusions";
import type { ResolvedItem } from "../../../src/core/index/resolved-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import type { Priority } from "../../../src/core/model/priority";
import type { Resolution } from "../../../src/core/model/resolution";
import type { Status } from "../../../src/core/model/status";
import { nameKey } from "../../../src/core/people/name-key";
import type { ItemQuery, OwnerFilter, ProposedFilter } from "../../../src/core/query/item-query";
import { searchTerms } from "../../../src/core/query/search-terms";
import { matchesTerms } from "./item-search";

export type ItemTest = (item: ResolvedItem) => boolean;

/** Persons a query names, as ids where they are known and as name keys for everybody. */
interface WantedPeople {
  readonly ids: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

function matchesOwner({ owners }: ResolvedItem, filter: OwnerFilter): boolean {
  switch (filter) {
    case "everyone":
      return true;
    case "mine":
      return owners.some((owner) => owner.kind === "me");
    case "waiting":
      return owners.some((owner) => owner.kind !== "me" && owner.kind !== "none");
    case "unassigned":
      return owners.every((owner) => owner.kind === "none");
  }
}

function wantedPeople({ directory }: VaultIndex, names: readonly string[]): WantedPeople {
  const ids = new Set<string>();
  const keys = new Set<string>();
  for (const name of names) {
    const byId = directory.person(name);
    if (byId) ids.add(byId.id);
    else if (directory.isMe(name)) ids.add(directory.me.id);
    else {
      keys.add(nameKey(name));
      for (const person of directory.named(name)) ids.add(person.id);
    }
  }
  return { ids, keys };
}

function isWanted({ kind, person, name, text }: Resolution, { ids, keys }: WantedPeople): boolean {
  if (kind === "none") return false;
  return person ? ids.has(person.id) : keys.has(nameKey(name ?? text));
}

function ownerNamesTest(index: VaultIndex, { ownerNames }: ItemQuery): ItemTest | null {
  if (ownerNames.length === 0) return null;
  const wanted = wantedPeople(index, ownerNames);
  return ({ owners }) => owners.some((owner) => isWanted(owner, wanted));
}

/** Paths of notes that list one of the wanted persons. */
function notesListing(index: VaultIndex, { ids }: WantedPeople): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const id of ids) {
    for (const { note, people } of index.notesOf(id)) {
      if (people.persons.some((person) => person.id === id)) paths.add(note.path);
    }
  }
  return paths;
}

function personsTest(index: VaultIndex, { persons }: ItemQuery): ItemTest | null {
  if (persons.length === 0) return null;
  const wanted = wantedPeople(index, persons);
  const paths = notesListing(index, wanted);
  return ({ note, owners, mentions }) =>
    paths.has(note.path) ||
    owners.some((owner) => isWanted(owner, wanted)) ||
    mentions.some((person) => wanted.ids.has(person.id));
}

function proposedTest(filter: ProposedFilter): ItemTest | null {
  if (filter === "all") return null;
  return ({ isProposed }) => isProposed === (filter === "only");
}

function prioritiesTest(priorities: readonly Priority[]): ItemTest | null {
  if (priorities.length === 0) return null;
  return ({ item }) => priorities.includes(item.fields.priority);
}

function isNamed(
  { symbol, name, type }: Status,
  wanted: ReadonlySet<string>,
  all: readonly Status[],
): boolean {
  const names = new Set(all.map((status) => status.name.toLowerCase()));
  const isType = wanted.has(type.toLowerCase()) && !names.has(type.toLowerCase());
  return wanted.has(symbol) || wanted.has(name.toLowerCase()) || isType;
}

function statusesTest(statuses: readonly string[], all: readonly Status[]): ItemTest | null {
  if (statuses.length === 0) return null;
  // A symbol is meant as it is; a single letter may be one, so it is not folded away.
  const wanted = new Set([
    ...statuses,
    ...statuses.filter((text) => text.length > 1).map((text) => text.toLowerCase()),
  ]);
  return ({ status }) => isNamed(status, wanted, all);
}

function tagsTest(tags: readonly string[]): ItemTest | null {
  const wanted = tags.map((tag) => tag.replace(/^#/, "").replace(/\/+$/, "").toLowerCase()).filter(Boolean);
  if (wanted.length === 0) return null;
  const carries = (tag: string): boolean =>
    wanted.some((one) => tag === `#${one}` || tag.startsWith(`#${one}/`));
  return ({ item }) => item.tags.some((tag) => carries(tag.toLowerCase()));
}

function pathOfTest(path: string): ItemTest | null {
  if (path === "") return null;
  const start = path.replace(/^\/+/, "").toLowerCase();
  if (!/[*?]/.test(start)) return ({ note }) => note.path.toLowerCase().startsWith(start);
  const matches = pathTest([path]);
  return ({ note }) => matches(note.path);
}

function dueTest({ dueFrom, dueTo }: ItemQuery): ItemTest | null {
  if (dueFrom === null && dueTo === null) return null;
  return ({ item }) => {
    const { due } = item.fields.dates;
    return due !== null && (dueFrom === null || due >= dueFrom) && (dueTo === null || due <= dueTo);
  };
}

function searchTest(search: string): ItemTest | null {
  const terms = searchTerms(search);
  return terms.length === 0 ? null : (item) => matchesTerms(item, terms);
}

/** @returns a test for what a query asks, grouping, order and limit aside; null when it leaves nothing out. */
export function itemFilter(index: VaultIndex, query: ItemQuery): ItemTest | null {
  const { owner } = query;
  const tests = [
    owner === "everyone" ? null : (item: ResolvedItem) => matchesOwner(item, owner),
    proposedTest(query.proposed),
    prioritiesTest(query.priorities),
    statusesTest(query.statuses, index.config.statuses.all),
    dueTest(query),
    tagsTest(query.tags),
    pathOfTest(query.path),
    ownerNamesTest(index, query),
    personsTest(index, query),
    searchTest(query.search),
  ].filter((test) => test !== null);
  return tests.length === 0 ? null : (item) => tests.every((test) => test(item));
}
