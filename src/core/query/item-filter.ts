import { FIRST_DAY, LAST_DAY } from "../calendar-date";
import { pathTest } from "../exclusions";
import type { VaultIndex } from "../index/vault-index";
import type { Priority } from "../model/priority";
import type { Resolution } from "../model/resolution";
import type { Status } from "../model/status";
import { nameKey } from "../people/name-key";
import type { ItemQuery, OwnerFilter, ProposedFilter } from "./item-query";
import { termTest } from "./item-search";
import type { NoteTest, PlaceTest } from "./note-test";
import { byTagSet, byTail } from "./note-test";
import { searchTerms } from "./search-terms";

/** Persons a query names, as ids where they are known and as name keys for everybody. */
interface WantedPeople {
  readonly ids: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

type OwnersTest = (owners: readonly Resolution[]) => boolean;

const OWNER_TESTS: Readonly<Record<Exclude<OwnerFilter, "everyone">, OwnersTest>> = {
  mine: (owners) => owners.some((owner) => owner.kind === "me"),
  waiting: (owners) => owners.some((owner) => owner.kind !== "me" && owner.kind !== "none"),
  unassigned: (owners) => owners.every((owner) => owner.kind === "none"),
};

/** Owners are judged once for all items whose bodies end alike. */
function byOwners(test: OwnersTest): NoteTest {
  return (note) => byTail(note, (tail) => test(note.ownersOfTail(tail)));
}

function ownerTest(filter: OwnerFilter): NoteTest | null {
  return filter === "everyone" ? null : byOwners(OWNER_TESTS[filter]);
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

function ownerNamesTest(index: VaultIndex, { ownerNames }: ItemQuery): NoteTest | null {
  if (ownerNames.length === 0) return null;
  const wanted = wantedPeople(index, ownerNames);
  return byOwners((owners) => owners.some((owner) => isWanted(owner, wanted)));
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

function personsTest(index: VaultIndex, { persons }: ItemQuery): NoteTest | null {
  if (persons.length === 0) return null;
  const wanted = wantedPeople(index, persons);
  const paths = notesListing(index, wanted);
  return (note) => {
    if (paths.has(note.note.path)) return true;
    const concerns = (tail: number): boolean =>
      note.ownersOfTail(tail).some((owner) => isWanted(owner, wanted)) ||
      note.mentionsOfTail(tail).some((person) => wanted.ids.has(person.id));
    return byTail(note, concerns);
  };
}

function proposedTest(filter: ProposedFilter): NoteTest | null {
  if (filter === "all") return null;
  return (note) => (at) => note.isProposed(at) === (filter === "only");
}

function prioritiesTest(priorities: readonly Priority[]): NoteTest | null {
  if (priorities.length === 0) return null;
  return ({ columns }) =>
    (at) =>
      priorities.includes(columns.priority(at));
}

function isNamed({ symbol, name, type }: Status, wanted: ReadonlySet<string>): boolean {
  return wanted.has(symbol) || wanted.has(name.toLowerCase()) || wanted.has(type.toLowerCase());
}

function statusesTest(statuses: readonly string[]): NoteTest | null {
  if (statuses.length === 0) return null;
  // A symbol is meant as it is; a single letter may be one, so it is not folded away.
  const wanted = new Set([
    ...statuses,
    ...statuses.filter((text) => text.length > 1).map((text) => text.toLowerCase()),
  ]);
  return (note) => (at) => isNamed(note.status(at), wanted);
}

function tagsTest(tags: readonly string[]): NoteTest | null {
  const wanted = tags.map((tag) => tag.replace(/^#/, "").replace(/\/+$/, "").toLowerCase()).filter(Boolean);
  if (wanted.length === 0) return null;
  const carries = (tag: string): boolean =>
    wanted.some((one) => tag === `#${one}` || tag.startsWith(`#${one}/`));
  return (note) => {
    const { tagSets } = note.columns.columns;
    const isTagged = (place: number): boolean =>
      tagSets[place]?.some((tag) => carries(tag.toLowerCase())) ?? false;
    return byTagSet(note, isTagged);
  };
}

function pathOfTest(path: string): NoteTest | null {
  if (path === "") return null;
  const start = path.replace(/^\/+/, "").toLowerCase();
  if (!/[*?]/.test(start)) return ({ note }) => note.path.toLowerCase().startsWith(start);
  const matches = pathTest([path]);
  return ({ note }) => matches(note.path);
}

function dueTest({ dueFrom, dueTo }: ItemQuery): NoteTest | null {
  if (dueFrom === null && dueTo === null) return null;
  const [from, to] = [dueFrom ?? FIRST_DAY, dueTo ?? LAST_DAY];
  return ({ columns }) =>
    (at) => {
      const due = columns.dueDay(at);
      return due >= from && due <= to;
    };
}

/** @returns a test that holds where all of them do; null when there is none. */
function every(tests: readonly NoteTest[]): NoteTest | null {
  if (tests.length < 2) return tests[0] ?? null;
  return (note) => {
    const ofPlaces: PlaceTest[] = [];
    for (const test of tests) {
      const wanted = test(note);
      if (wanted === false) return false;
      if (wanted !== true) ofPlaces.push(wanted);
    }
    return ofPlaces.length === 0 || ((at) => ofPlaces.every((isWantedAt) => isWantedAt(at)));
  };
}

/** @returns a test for what a query asks, grouping, order and limit aside; null when it leaves nothing out. */
export function itemFilter(index: VaultIndex, query: ItemQuery): NoteTest | null {
  const tests = [
    pathOfTest(query.path),
    ownerTest(query.owner),
    proposedTest(query.proposed),
    prioritiesTest(query.priorities),
    statusesTest(query.statuses),
    dueTest(query),
    tagsTest(query.tags),
    ownerNamesTest(index, query),
    personsTest(index, query),
    ...searchTerms(query.search).map(termTest),
  ];
  return every(tests.filter((test) => test !== null));
}
