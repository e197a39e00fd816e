import type { ParsedNote } from "../model/note";
import type { NameUse } from "../people/directory-builder";
import { shownSpelling } from "../people/directory-builder";
import { nameKey } from "../people/name-key";

/** One way in which a name is written. */
interface Spelling {
  readonly name: string;
  readonly key: string;
  /** All spellings of the key, this one as well once it counts for anything; the same list for each of them. */
  readonly sameKey: Spelling[];
  count: number;
}

function useOf(spellings: readonly Spelling[]): NameUse {
  return { spellings: new Map(spellings.map(({ name, count }) => [name, count])) };
}

function shownOf(spellings: readonly Spelling[]): string {
  return spellings.length === 0 ? "" : shownSpelling(useOf(spellings));
}

/**
 * Counts under which names and spellings people of meetings occur. Known persons come from here, so a name that
 * occurs only as an owner never becomes one (domain.md §2).
 */
export class NameCensus {
  private readonly byName = new Map<string, Spelling>();
  private readonly byKey = new Map<string, Spelling[]>();
  private readonly slugUses = new Map<string, number>();

  /** @returns whether the set of persons, or a shown name, may have changed. */
  add(note: ParsedNote): boolean {
    return this.count(note, 1);
  }

  /** @returns whether the set of persons, or a shown name, may have changed. */
  remove(note: ParsedNote): boolean {
    return this.count(note, -1);
  }

  /** Each name key there is now with its use, as that is when the iteration comes to it. */
  *names(): IterableIterator<readonly [key: string, use: NameUse]> {
    for (const [key, spellings] of [...this.byKey]) if (spellings.length > 0) yield [key, useOf(spellings)];
  }

  get slugs(): Iterable<string> {
    return this.slugUses.keys();
  }

  private count(note: ParsedNote, by: 1 | -1): boolean {
    if (!note.isMeeting) return false;
    let changed = false;
    for (const ref of note.content.refs) {
      const hasChanged = ref.form === "slug" ? this.countSlug(ref.text, by) : this.countName(ref.text, by);
      changed ||= hasChanged;
    }
    return changed;
  }

  private countSlug(slug: string, by: 1 | -1): boolean {
    const before = this.slugUses.get(slug) ?? 0;
    if (before + by <= 0) this.slugUses.delete(slug);
    else this.slugUses.set(slug, before + by);
    return before === 0 || before + by <= 0;
  }

  private countName(name: string, by: 1 | -1): boolean {
    const spelling = this.byName.get(name) ?? this.newSpelling(name);
    const { sameKey } = spelling;
    const staysTheOnlyOne = sameKey.length === 1 && spelling.count > 0 && spelling.count + by > 0;
    if (staysTheOnlyOne) {
      spelling.count += by;
      return false;
    }
    const before = shownOf(sameKey);
    if (spelling.count === 0) this.list(spelling);
    spelling.count += by;
    if (spelling.count <= 0) this.forget(spelling);
    return before !== shownOf(sameKey);
  }

  /** @returns a spelling that is in no list yet. */
  private newSpelling(name: string): Spelling {
    const key = nameKey(name);
    return { name, key, sameKey: this.byKey.get(key) ?? [], count: 0 };
  }

  private list(spelling: Spelling): void {
    const { name, key, sameKey } = spelling;
    sameKey.push(spelling);
    this.byName.set(name, spelling);
    this.byKey.set(key, sameKey);
  }

  private forget(spelling: Spelling): void {
    const { name, key, sameKey } = spelling;
    sameKey.splice(sameKey.indexOf(spelling), 1);
    this.byName.delete(name);
    if (sameKey.length === 0) this.byKey.delete(key);
  }
}
