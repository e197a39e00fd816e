import type { IndexChange } from "./index-change";

/** Of more notes than that it does not remember when they changed: starting anew would not take longer. */
const MOST_NOTES = 10_000;

/** Which notes changed last, so that an answer of before can be brought up to date by those alone. */
export class ChangeLog {
  /** The revision of each note's last change, in that order. */
  private readonly revisions = new Map<string, number>();
  /** Of changes up to that revision nothing is known. */
  private startsAt = 0;

  /** Takes a change when it is made. When anybody may be concerned, nothing of before is of use. */
  add({ revision, notes, persons }: IndexChange): void {
    for (const path of notes) {
      this.revisions.delete(path);
      this.revisions.set(path, revision);
    }
    if (persons === null) this.forgetUpTo(revision);
    // Half of them at once: one by one, each would be looked for behind all that were forgotten before.
    if (this.revisions.size > MOST_NOTES) this.forgetUpTo(this.revisionAt(MOST_NOTES / 2));
  }

  /** @returns the paths of the notes that came, went or changed after a revision, in code-unit order; null when nobody knows */
  since(revision: number): string[] | null {
    if (revision < this.startsAt) return null;
    const paths: string[] = [];
    for (const [path, changed] of this.revisions) if (changed > revision) paths.push(path);
    return paths.sort();
  }

  /** @param place among the notes, the oldest first */
  private revisionAt(place: number): number {
    let at = 0;
    for (const revision of this.revisions.values()) if (at++ >= place) return revision;
    return this.startsAt;
  }

  private forgetUpTo(revision: number): void {
    this.startsAt = revision;
    for (const [path, changed] of this.revisions) {
      if (changed > revision) break;
      this.revisions.delete(path);
    }
  }
}
