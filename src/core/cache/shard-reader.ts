import { interned } from "../text/compact";
import { textOfUtf8 } from "../text/utf8";
import type { ByteReader } from "./byte-reader";
import { BrokenShard } from "./byte-reader";

/** Puts together what `ShardWriter` took apart; throws where something is missing. */
export class ShardReader {
  private readonly words: readonly string[];
  private readonly textLengths: readonly number[];
  private noteText = "";
  private at = 0;

  constructor(
    readonly numbers: ByteReader,
    private readonly texts: ByteReader,
  ) {
    const words = textOfUtf8(texts.raw(numbers.uint()));
    let at = 0;
    // Words are the same in many shards, and must not keep the text of all of a shard's.
    this.words = this.list(() => {
      const start = at;
      at += numbers.uint();
      return interned(piece(words, start, at));
    });
    this.textLengths = this.list(() => numbers.uint());
  }

  /** @returns what a function reads of each note, in order */
  notes<T>(read: () => T): T[] {
    return this.textLengths.map((length) => {
      this.noteText = textOfUtf8(this.texts.raw(length));
      this.at = 0;
      return read();
    });
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
