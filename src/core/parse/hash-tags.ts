import { compactCopy } from "../text/compact";
import { trimmedEnd } from "../text/whitespace";

const SPACE = 32;
const HASH = 35;
const ASCII_MAX = 0x7f;
/** Spaces, and characters that look the same wherever they stand. */
const PLAIN = /^[ -~]*$/;

/** 1 for each ASCII character of Tasks' `[^ !@#$%^&*(),.?":{}|<>]`; all others may stand in a tag. */
const ENDS_TAG = new Uint8Array(ASCII_MAX + 1);
for (const unit of ' !@#$%^&*(),.?":{}|<>') ENDS_TAG[unit.charCodeAt(0)] = 1;

/** @returns whether a UTF-16 unit may stand in a tag, behind its `#`. */
export function isTagUnit(unit: number): boolean {
  return unit > ASCII_MAX || ENDS_TAG[unit] === 0;
}

function isTagBoundary(text: string, start: number, hash: number): boolean {
  return hash === start || trimmedEnd(text, hash - 1, hash) < hash;
}

/** @returns the offset of the `#` of a tag ending at `end`, or −1. */
export function tagEndingAt(text: string, start: number, end: number): number {
  let wordStart = end;
  while (wordStart > start && isTagUnit(text.charCodeAt(wordStart - 1))) wordStart--;
  const hash = wordStart - 1;
  if (wordStart === end || hash < start || text.charCodeAt(hash) !== HASH) return -1;
  return isTagBoundary(text, start, hash) ? hash : -1;
}

/** @returns all `#tags` between two offsets as the Tasks plugin finds them, left to right. */
export function tagsIn(text: string, start: number, end: number): string[] {
  const tags: string[] = [];
  let tagEnd = start;
  for (let hash = start; hash < end; hash++) {
    if (text.charCodeAt(hash) !== HASH) continue;
    // Tasks' tags may hold any white space but a plain space; one that belongs to a tag can't announce the next.
    const isAnnounced = hash === start || (hash > tagEnd && isTagBoundary(text, start, hash));
    if (!isAnnounced) continue;
    let at = hash + 1;
    while (at < end && isTagUnit(text.charCodeAt(at))) at++;
    if (at === hash + 1) continue;
    tags.push(text.slice(hash, at).trim());
    tagEnd = at;
  }
  return tags;
}

/** What ends a tag in Obsidian, beyond white space: punctuation but `-`, `_` and `/`. Tasks takes more into its tags. */
const ENDS_OBSIDIAN_TAG = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;

/** @returns a tag as Tasks finds it, with `#`, cut to what Obsidian takes for the tag: `#people;` is `#people` */
export function asObsidianEndsIt(tag: string): string {
  const end = tag.slice(1).search(ENDS_OBSIDIAN_TAG);
  return end < 0 ? tag : tag.slice(0, end + 1);
}

/** The tags a line ends in, behind all fields, known by their text alone. */
interface ClosingTags {
  /** From the space before the first of them to the end of the line's run. */
  readonly stretch: string;
  /** Start and end of each, right to left, counted back from the end of the run. */
  readonly bounds: readonly number[];
  /** The tags, a space between two of them. */
  readonly joined: string;
}

const NO_CLOSING: ClosingTags = { stretch: "", bounds: [], joined: "" };

/**
 * The tags of a line's trailing run, taken from right to left. May be used for one line after the other: those of a
 * note mostly end in the same tags, and what the last one ended in is taken at once.
 */
export class RunTags {
  count = 0;
  /** Start and end of each tag, right to left; only the first `count` pairs are of this line. */
  private readonly bounds: number[] = [];
  private closing = NO_CLOSING;
  private text = "";
  private isAgain = false;

  begin(text: string): void {
    this.text = text;
    this.count = 0;
    this.isAgain = false;
  }

  take(start: number, end: number): void {
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.count++;
    this.isAgain = false;
  }

  /**
   * Takes the tags which the last line ended in, if this one ends in them too.
   *
   * @param start offset the line's text may not be reached below
   * @param end end of the run
   * @returns the offset before them, or `end`
   */
  takeAgain(start: number, end: number): number {
    const { stretch, bounds } = this.closing;
    const before = end - stretch.length;
    if (stretch === "" || before <= start || !this.text.startsWith(stretch, before)) return end;
    for (let i = 0; i < bounds.length; i++) this.bounds[i] = end - (bounds[i] ?? 0);
    this.count = bounds.length / 2;
    this.isAgain = true;
    return before;
  }

  /** Remembers the tags taken so far for the next line. To be called before a field is taken. */
  rememberClosing(start: number, end: number): void {
    if (this.count === 0 || this.isAgain) return;
    const before = this.startOf(this.count - 1) - 1;
    const stretch = this.text.slice(before, end);
    // A tag of other characters may have been decided by what stands before it.
    if (before < start || stretch.charCodeAt(0) !== SPACE || !PLAIN.test(stretch)) return;
    const bounds = this.bounds.slice(0, 2 * this.count).map((at) => end - at);
    this.closing = { stretch: compactCopy(stretch), bounds, joined: this.texts().join(" ") };
  }

  /** @returns the tags, left to right, with `#`. */
  texts(): string[] {
    const tags: string[] = [];
    for (let i = this.count - 1; i >= 0; i--) tags.push(this.text.slice(this.startOf(i), this.endOf(i)));
    return tags;
  }

  /** @returns the tags as one text, a space between two of them. */
  joined(): string {
    if (this.isAgain) return this.closing.joined;
    return this.count === 0 ? "" : this.texts().join(" ");
  }

  private startOf(tag: number): number {
    return this.bounds[2 * tag] ?? 0;
  }

  private endOf(tag: number): number {
    return this.bounds[2 * tag + 1] ?? 0;
  }
}
