import type { ParsedNote } from "../model/note";
import type { NameUse } from "../people/directory";
import { shownSpelling } from "../people/directory";
import { nameKey } from "../people/name-key";

/**
 * Counts under which names and spellings people of meetings occur. Known persons come from here, so a name that
 * occurs only as an owner never becomes one (domain.md §2).
 */
export class NameCensus {
  private readonly uses = new Map<string, Map<string, number>>();
  private readonly slugUses = new Map<string, number>();

  /** @returns whether the set of persons, or a shown name, may have changed. */
  add(note: ParsedNote): boolean {
    return this.count(note, 1);
  }

  /** @returns whether the set of persons, or a shown name, may have changed. */
  remove(note: ParsedNote): boolean {
    return this.count(note, -1);
  }

  get names(): ReadonlyMap<string, NameUse> {
    return new Map([...this.uses].map(([key, spellings]) => [key, { spellings }]));
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
    const key = nameKey(name);
    const spellings = this.uses.get(key) ?? new Map<string, number>();
    const uses = spellings.get(name) ?? 0;
    if (spellings.size === 1 && uses > 0 && uses + by > 0) {
      spellings.set(name, uses + by);
      return false;
    }
    const before = spellings.size === 0 ? "" : shownSpelling({ spellings });
    const count = uses + by;
    if (count <= 0) spellings.delete(name);
    else spellings.set(name, count);
    if (spellings.size === 0) this.uses.delete(key);
    else this.uses.set(key, spellings);
    return before !== (spellings.size === 0 ? "" : shownSpelling({ spellings }));
  }
}
