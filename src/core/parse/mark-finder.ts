/**
 * Finds a mark from ever further offsets on. However often it is asked, the text is searched through once, by the
 * engine's own fast search.
 */
export class MarkFinder {
  private next: number;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {
    this.next = text.indexOf(mark);
  }

  /**
   * @param from not less than at the last call
   * @returns the offset of the first mark from there on; Infinity when there is none
   */
  firstFrom(from: number): number {
    if (this.next >= 0 && this.next < from) this.next = this.text.indexOf(this.mark, from);
    return this.next < 0 ? Infinity : this.next;
  }
}
