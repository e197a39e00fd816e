import { compactCopy } from "../text/compact";
import { ByteWriter } from "./byte-writer";

/** Takes apart what notes say into numbers, words that come again and again, and one text a note. */
export class ShardWriter {
  readonly numbers = new ByteWriter();
  /** The text of every note, in order. */
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();
  private pieces: string[] = [];

  /** Writes a text that hardly comes twice. */
  text(text: string): void {
    this.numbers.uint(text.length);
    if (text !== "") this.pieces.push(text);
  }

  /** Writes a word: a name, a tag, a heading; each is kept once. */
  word(word: string): void {
    const known = this.places.get(word);
    if (known === undefined) this.places.set(word, this.places.size);
    this.numbers.uint(known ?? this.places.size - 1);
  }

  list<T>(members: readonly T[], write: (member: T) => void): void {
    this.numbers.uint(members.length);
    for (const member of members) write(member);
  }

  endNote(): void {
    // Pieces of texts with wide characters are stored with two bytes a character, even where one would do.
    this.texts.push(compactCopy(this.pieces.join("")));
    this.pieces = [];
  }

  /** The words, in the order of their places. */
  words(): Iterable<string> {
    return this.places.keys();
  }
}
