import { interned } from "../text/compact";
import type { ByteReader } from "./byte-reader";
import { BrokenShard } from "./byte-reader";

/** Puts together what `ShardWriter` took apart; throws where something is missing. */
export class ShardReader {
  private readonly words: readonly string[];
  private noteText = "";
  private at = 0;

  constructor(
    readonly numbers: ByteReader,
    private readonly texts: readonly string[],
    words: string,
  ) {
    let at = 0;
    // Words are the same in many shards, and must not keep the text of all of a shard's.
    this.words = this.list(() => {
      const start = at;
      at += numbers.uint();
      return interned(piece(words, start, at));
    });
  }

  startNote(at: number): void {
    this.noteText = this.texts[at] ?? "";
    this.at = 0;
  }

  /** @returns a text; it keeps the whole text of its note, which is kept anyway. */
  text(): string {
    const start = this.at;
    this.at += this.numbers.uint();
    return this.at === start ? "" : piece(this.noteText, start, this.at);
  }

  word(): string {
    const word = this.words[this.numbers.uint()];
    if (word === undefined) throw new BrokenShard("an unknown word");
    return word;
  }

  list<T>(read: () => T): T[] {
    const count = this.numbers.uint();
    const members: T[] = [];
    for (let i = 0; i < count; i++) members.push(read());
    return members;
  }
}

function piece(text: string, start: number, end: number): string {
  if (end > text.length) throw new BrokenShard("a text ends too early");
  return text.slice(start, end);
}
