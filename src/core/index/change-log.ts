import type { IndexChange } from "./index-change";

/** When more notes have changed than that, whoever asks starts anew: it would not be worked out sooner from before. */
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
    if (persons !== null && this.revisions.size <= MOST_NOTES) return;
    this.revisions.clear();
    this.startsAt = revision;
  }

  /** @returns the paths of the notes that came, went or changed after a revision, in code-unit order; null when nobody knows */
  since(revision: number): string[] | null {
    if (revision < this.startsAt) return null;
    const paths: string[] = [];
    for (const [path, changed] of this.revisions) if (changed > revision) paths.push(path);
    return paths.sort();
  }
}
