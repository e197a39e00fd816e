import { FIRST_DAY, LAST_DAY } from "../calendar-date";
import { pathTest } from "../exclusions";
import type { VaultIndex } from "../index/vault-index";
import { PRIORITIES } from "../model/priority";
import type { Resolution } from "../model/resolution";
import type { Status } from "../model/status";
import { nameKey } from "../people/name-key";
import type { StatusTable } from "../statuses";
import type { ItemQuery, OwnerFilter } from "./item-query";
import { termTest } from "./item-search";
import type { NoteTest, RowTest } from "./note-test";
import { byTagSet, byTail } from "./note-test";
import type { OpenRows } from "./rows/open-rows";
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

/** Owners are judged once for all items that have the same. */
function byOwners(rows: OpenRows, test: OwnersTest): RowTest {
  const answers = rows.ownerLists.values.map(test);
  return (row) => answers[rows.owners(row)] === true;
}

function ownerTest(rows: OpenRows, { owner }: ItemQuery): RowTest | null {
  return owner === "everyone" ? null : byOwners(rows, OWNER_TESTS[owner]);
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

function ownerNamesTest(rows: OpenRows, index: VaultIndex, { ownerNames }: ItemQuery): RowTest | null {
  if (ownerNames.length === 0) return null;
  const wanted = wantedPeople(index, ownerNames);
  return byOwners(rows, (owners) => owners.some((owner) => isWanted(owner, wanted)));
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

function personsTest(rows: OpenRows, index: VaultIndex, { persons }: ItemQuery): NoteTest | null {
  if (persons.length === 0) return null;
  const wanted = wantedPeople(index, persons);
  const paths = notesListing(index, wanted);
  const isOwned = byOwners(rows, (owners) => owners.some((owner) => isWanted(owner, wanted)));
  return (note) => {
    if (paths.has(note.note.path)) return true;
    const mentions = byTail(rows, note, (tail) =>
      note.mentionsOfTail(tail).some((person) => wanted.ids.has(person.id)),
    );
    if (typeof mentions === "boolean") return mentions || isOwned;
    return (row) => isOwned(row) || mentions(row);
  };
}

function proposedTest(rows: OpenRows, { proposed }: ItemQuery): RowTest | null {
  if (proposed === "all") return null;
  return (row) => rows.isProposed(row) === (proposed === "only");
}

function prioritiesTest(rows: OpenRows, { priorities }: ItemQuery): RowTest | null {
  if (priorities.length === 0) return null;
  const wanted = PRIORITIES.map((priority) => priorities.includes(priority));
  return (row) => wanted[rows.priorityRank(row)] === true;
}

/** A word means the status of that name; a type only where no status is called so. */
function isNamed({ symbol, name, type }: Status, wanted: ReadonlySet<string>, table: StatusTable): boolean {
  if (wanted.has(symbol) || wanted.has(name.toLowerCase())) return true;
  const typeWord = type.toLowerCase();
  return wanted.has(typeWord) && !table.all.some((status) => status.name.toLowerCase() === typeWord);
}

function statusesTest(rows: OpenRows, { config }: VaultIndex, { statuses }: ItemQuery): RowTest | null {
  if (statuses.length === 0) return null;
  // A symbol is meant as it is; a single letter may be one, so it is not folded away.
  const wanted = new Set([
    ...statuses,
    ...statuses.filter((text) => text.length > 1).map((text) => text.toLowerCase()),
  ]);
  const answers = new Map<number, boolean>();
  return (row) => {
    const symbol = rows.symbolCode(row);
    let answer = answers.get(symbol);
    if (answer === undefined) {
      answer = isNamed(config.statuses.of(String.fromCodePoint(symbol)), wanted, config.statuses);
      answers.set(symbol, answer);
    }
    return answer;
  };
}

function tagsTest(rows: OpenRows, { tags }: ItemQuery): NoteTest | null {
  const wanted = tags.map((tag) => tag.replace(/^#/, "").replace(/\/+$/, "").toLowerCase()).filter(Boolean);
  if (wanted.length === 0) return null;
  const carries = (tag: string): boolean =>
    wanted.some((one) => tag === `#${one}` || tag.startsWith(`#${one}/`));
  return (note) => {
    const { tagSets } = note.columns.columns;
    const isTagged = (place: number): boolean =>
      tagSets[place]?.some((tag) => carries(tag.toLowerCase())) ?? false;
    return byTagSet(rows, note, isTagged);
  };
}

function pathOfTest({ path }: ItemQuery): NoteTest | null {
  if (path === "") return null;
  const start = path.replace(/^\/+/, "").toLowerCase();
  if (!/[*?]/.test(start)) return ({ note }) => note.path.toLowerCase().startsWith(start);
  const matches = pathTest([path]);
  return ({ note }) => matches(note.path);
}

function dueTest(rows: OpenRows, { dueFrom, dueTo }: ItemQuery): RowTest | null {
  if (dueFrom === null && dueTo === null) return null;
  const [from, to] = [dueFrom ?? FIRST_DAY, dueTo ?? LAST_DAY];
  return (row) => {
    const due = rows.dueDay(row);
    return due >= from && due <= to;
  };
}

function isTest<Test>(test: Test | null): test is Test {
  return test !== null;
}

/** What a query asks of items: all of these tests. */
export interface ItemFilter {
  /** Decided by what the rows themselves hold. */
  readonly ofRows: readonly RowTest[];
  /** What needs a look into notes. */
  readonly ofNotes: readonly NoteTest[];
}

/** @returns tests for what a query asks, grouping, order and limit aside. */
export function itemFilter(index: VaultIndex, rows: OpenRows, query: ItemQuery): ItemFilter {
  const ofRows = [
    ownerTest(rows, query),
    ownerNamesTest(rows, index, query),
    proposedTest(rows, query),
    prioritiesTest(rows, query),
    statusesTest(rows, index, query),
    dueTest(rows, query),
  ];
  const ofNotes = [
    pathOfTest(query),
    tagsTest(rows, query),
    personsTest(rows, index, query),
    ...searchTerms(query.search).map((term) => termTest(index, rows, term)),
  ];
  return { ofRows: ofRows.filter(isTest), ofNotes: ofNotes.filter(isTest) };
}
