import type { ResolvedNote } from "../index/resolved-note";

/** Finds notes of one ordered list in another: asked for one after the other, each takes a step or two. */
export class NoteCursor {
  private next = 0;

  /** @param notes by path */
  constructor(private readonly notes: readonly ResolvedNote[]) {}

  /**
   * @param note stands by path behind the one asked for before
   * @returns where the very same note stands; −1 when it has changed, or is not among them
   */
  find(note: ResolvedNote): number {
    if (this.notes[this.next] !== note) this.skipTo(note.note.path);
    return this.notes[this.next] === note ? this.next++ : -1;
  }

  private skipTo(path: string): void {
    const { notes } = this;
    for (let known = notes[this.next]; known && known.note.path < path; known = notes[++this.next]);
  }
}
