import { utf8Of } from "../text/utf8";
import { ByteWriter } from "./byte-writer";

const NO_BYTES = new Uint8Array(0);

/** Takes apart what notes say into numbers, words that come again and again, and the text of each note. */
export class ShardWriter {
  /** Of the note that is being written, behind those before it. */
  readonly numbers = new ByteWriter();
  private readonly texts = new ByteWriter();
  private readonly textLengths: number[] = [];
  private readonly places = new Map<string, number>();
  private pieces: string[] = [];
  private noteStart = 0;
  private isLossless = true;

  startNote(): void {
    this.pieces = [];
    this.noteStart = this.numbers.length;
    this.isLossless = true;
  }

  /** Writes a text that hardly comes twice. */
  text(text: string): void {
    this.numbers.uint(text.length);
    if (text !== "") this.pieces.push(text);
  }

  /** Writes a word: a name, a tag, a heading; each is kept once. */
  word(word: string): void {
    const known = this.places.get(word);
    if (known === undefined) this.addWord(word);
    this.numbers.uint(known ?? this.places.size - 1);
  }

  list<T>(members: readonly T[], write: (member: T) => void): void {
    this.numbers.uint(members.length);
    for (const member of members) write(member);
  }

  /** Ends a note; one whose text would not come back as it is is left out. */
  endNote(): void {
    const bytes = this.isLossless ? utf8Of(this.pieces.join("")) : null;
    if (bytes === null) return this.numbers.takeBack(this.noteStart);
    this.texts.raw(bytes);
    this.textLengths.push(bytes.length);
  }

  /** @returns everything; in front stand the words, and how long they and the texts are */
  finish(): { numbers: Uint8Array; texts: Uint8Array } {
    const words = [...this.places.keys()];
    const [numbers, texts] = [new ByteWriter(), new ByteWriter()];
    texts.raw(utf8Of(words.join("")) ?? NO_BYTES);
    numbers.uint(texts.length);
    for (const lengths of [words.map(({ length }) => length), this.textLengths]) {
      numbers.uint(lengths.length);
      for (const length of lengths) numbers.uint(length);
    }
    numbers.append(this.numbers);
    texts.append(this.texts);
    return { numbers: numbers.finish(), texts: texts.finish() };
  }

  private addWord(word: string): void {
    if (utf8Of(word) === null) this.isLossless = false;
    else this.places.set(word, this.places.size);
  }
}
