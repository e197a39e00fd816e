import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";

/** A name that several people may have. */
export interface DoubtfulName {
  readonly name: string;
  readonly people: readonly Person[];
}

/** Whom a meeting is prepared with. */
export interface PreparePeople {
  readonly people: readonly Person[];
  /** Names of which only the user can say whom they mean. */
  readonly doubtful: readonly DoubtfulName[];
}

/** @returns the people a note names beside the user; nobody for a note unknown. */
export function peopleToPrepare(index: VaultIndex, path: string): PreparePeople {
  const found = index.note(path)?.people;
  const doubtful = new Map<string, DoubtfulName>();
  for (const { text, kind, candidates } of found?.doubtful ?? []) {
    const people = candidates.filter((person) => !person.isMe);
    if (kind === "ambiguous" && people.length > 0) doubtful.set(text, { name: text, people });
  }
  return {
    people: found?.persons.filter((person) => !person.isMe) ?? [],
    doubtful: [...doubtful.values()],
  };
}
