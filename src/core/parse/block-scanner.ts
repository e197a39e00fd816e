import { LineCursor } from "../text/lines";
import {
  BRACKET,
  CLOSING_BRACKET,
  DASH,
  GREATER,
  HASH,
  LESS,
  PERCENT,
  STAR,
  TAB,
  TICK,
  TILDE,
  UNDERSCORE,
  endsNumber,
  isBlank,
  isBullet,
  isDigit,
  mayOpenContainer,
} from "./block-marks";
import { frontmatterEnd } from "./frontmatter";

/**
 * A checkbox list item as it stands in the text; offsets are into the text. It holds until the sink returns: the next
 * item is told of in the same object.
 */
export interface ScannedCheckbox {
  /** 0-based. */
  readonly line: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Offset of the first character between the brackets. */
  readonly symbolStart: number;
  /** Offset of the closing bracket. */
  readonly symbolEnd: number;
}

/** Receives what a note shows, top to bottom. Of lines in code, comments and frontmatter only `line` is told. */
export interface BlockSink {
  heading(level: number, text: string, line: number): void;
  checkbox(item: ScannedCheckbox): void;
  /** Any other line with text; the offsets leave out quote marks, list markers and surrounding space. */
  text(start: number, end: number, line: number): void;
  /** Every line of the text, frontmatter and code as well, before what is told of it; offsets without its terminator. */
  line?(start: number, end: number): void;
}

/** An open list item is known by the column where its content starts; a block quote has none. */
type Container = number;
const QUOTE: Container = -1;

/** An open region whose lines are not shown; it closes with `closes`, or with the container it lies in. */
interface HiddenRegion {
  readonly depth: number;
  /** @param indent columns of white space before the line's text */
  closes(text: string, from: number, to: number, indent: number): boolean;
}

const CODE_INDENT = 4;
/** Nobody nests deeper; a line of 30,000 list marks must not cost its square. */
const MAX_CONTAINERS = 100;

function fenceCloser(mark: string, depth: number): HiddenRegion {
  return {
    depth,
    closes: (text, from, to, indent) => {
      if (indent >= CODE_INDENT) return false;
      let at = from;
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      const start = at;
      while (at < to && text[at] === mark[0]) at++;
      const length = at - start;
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      return at === to && length >= mark.length;
    },
  };
}

function textCloser(closing: string, depth: number): HiddenRegion {
  return {
    depth,
    // The next occurrence is looked for inside the line only: to the end of the note it would cost its square.
    closes: (text, from, to) => text.slice(from, to).includes(closing),
  };
}

/**
 * Finds headings, checkboxes and text lines in a note, following CommonMark's containers (quotes, nested lists) and
 * leaving out code fences, indented code, `%%` comments, HTML comments and frontmatter (domain.md §4).
 *
 * One deliberate leniency: a checkbox indented deeper than CommonMark allows right below another item is taken for
 * an item, not for a continuation of that item's text; it is what its writer meant.
 */
export class BlockScanner {
  private readonly cursor: LineCursor;
  private readonly containers: Container[] = [];
  private readonly box = { line: 0, lineStart: 0, lineEnd: 0, symbolStart: 0, symbolEnd: 0 };
  /** What `peekNonBlank` saw. */
  private nonBlankAt = 0;
  private nonBlankColumn = 0;
  /** Of the list marker read last: where its content starts, and whether there is none. Not an object for each item. */
  private contentAt = 0;
  private contentColumn = 0;
  private isItemEmpty = false;
  private hidden: HiddenRegion | null = null;
  /** Whether the previous line was paragraph text, which an indented line continues. */
  private inParagraph = false;
  private position = 0;
  /** Column of `position`, tabs counted to the next multiple of four. */
  private column = 0;
  /** Column at which the innermost matched container's content starts. */
  private base = 0;

  constructor(
    private readonly text: string,
    private readonly sink: BlockSink,
    private readonly frontmatter = frontmatterEnd(text),
  ) {
    // What lies before the blocks is told line by line; a byte order mark alone is part of the first block's line.
    const { offset, line } = frontmatter;
    this.cursor = new LineCursor(text, line > 0 || offset === text.length ? 0 : offset);
  }

  scan(): void {
    const { cursor, sink } = this;
    const { offset } = this.frontmatter;
    while (cursor.next < offset && cursor.advance()) sink.line?.(cursor.start, cursor.end);
    while (cursor.advance()) {
      sink.line?.(cursor.line === 0 ? 0 : cursor.start, cursor.end);
      this.scanLine();
    }
  }

  private scanLine(): void {
    this.position = this.cursor.start;
    this.column = 0;
    this.base = 0;
    const matched = this.matchContainers();
    if (this.hidden && this.staysHidden(this.hidden, matched)) return;
    this.skipBlanks();
    if (this.position >= this.cursor.end) {
      this.closeQuotesBeyond(matched);
      this.inParagraph = false;
      return;
    }
    if (matched < this.containers.length) {
      if (this.inParagraph && !this.startsBlock()) return this.emitText();
      this.closeContainers(matched);
      // The paragraph belonged to a container that has just been closed.
      this.inParagraph = false;
    }
    this.scanBlocks();
  }

  private staysHidden(region: HiddenRegion, matched: number): boolean {
    const blank = this.isRestBlank();
    if (matched < region.depth && !blank) {
      this.hidden = null;
      return false;
    }
    this.peekNonBlank();
    const indent = this.nonBlankColumn - this.base;
    if (region.closes(this.text, this.position, this.cursor.end, indent)) this.hidden = null;
    return true;
  }

  private isRestBlank(): boolean {
    for (let at = this.position; at < this.cursor.end; at++)
      if (!isBlank(this.text.charCodeAt(at))) return false;
    return true;
  }

  private closeQuotesBeyond(matched: number): void {
    const unmatchedQuote = this.containers.indexOf(QUOTE, matched);
    if (unmatchedQuote >= 0) this.closeContainers(unmatchedQuote);
  }

  private closeContainers(from: number): void {
    while (this.containers.length > from) this.containers.pop();
  }

  /** Walks the open containers this line continues. @returns how many. */
  private matchContainers(): number {
    if (this.containers.length === 0) return 0;
    let matched = 0;
    for (const container of this.containers) {
      if (container === QUOTE ? !this.takeQuoteMark() : !this.reaches(container)) break;
      matched++;
    }
    return matched;
  }

  private reaches(column: number): boolean {
    this.peekNonBlank();
    if (this.nonBlankAt < this.cursor.end && this.nonBlankColumn < column) return false;
    this.base = column;
    return true;
  }

  /** Looks where the rest of the line begins; the position stays. */
  private peekNonBlank(): void {
    let at = this.position;
    let column = this.column;
    while (at < this.cursor.end && isBlank(this.text.charCodeAt(at))) {
      column = this.text.charCodeAt(at) === TAB ? column + 4 - (column % 4) : column + 1;
      at++;
    }
    this.nonBlankAt = at;
    this.nonBlankColumn = column;
  }

  private skipBlanks(): void {
    // Most lines are not indented.
    if (!isBlank(this.text.charCodeAt(this.position))) return;
    this.peekNonBlank();
    this.position = this.nonBlankAt;
    this.column = this.nonBlankColumn;
  }

  private takeQuoteMark(): boolean {
    this.peekNonBlank();
    const { nonBlankAt: at, nonBlankColumn: column } = this;
    if (this.text.charCodeAt(at) !== GREATER || at >= this.cursor.end || column - this.base >= CODE_INDENT)
      return false;
    this.position = at + 1;
    this.column = column + 1;
    this.base = this.column + (isBlank(this.text.charCodeAt(at + 1)) ? 1 : 0);
    return true;
  }

  /** Reads the block starts of one line: a line may open several (`> - [ ] …`). */
  private scanBlocks(): void {
    for (;;) {
      this.skipBlanks();
      const isIndented = this.column - this.base >= CODE_INDENT;
      if (isIndented && !this.inParagraph) return;
      if (isIndented && !this.isDeepCheckbox()) return this.emitText();
      if (!this.openContainer()) break;
      if (this.position >= this.cursor.end) return;
    }
    this.scanLeaf();
  }

  /** See the class comment: only below an item's own text, and only for a checkbox. */
  private isDeepCheckbox(): boolean {
    return this.isInItem() && this.readListMarker() && this.checkboxEnd(this.contentAt) >= 0;
  }

  private isInItem(): boolean {
    const { containers } = this;
    return containers.length > 0 && containers[containers.length - 1] !== QUOTE;
  }

  /** Opens a quote or a list item at the position. @returns false when a leaf block starts there, or an item was reported. */
  private openContainer(): boolean {
    const unit = this.text.charCodeAt(this.position);
    if (!mayOpenContainer(unit) || this.containers.length >= MAX_CONTAINERS) return false;
    if (unit === GREATER && this.takeQuoteMark()) {
      this.containers.push(QUOTE);
      this.inParagraph = false;
      return true;
    }
    if (this.isThematicBreak() || !this.readListMarker()) return false;
    if (this.inParagraph && this.isItemEmpty) return false;
    this.containers.push(this.contentColumn);
    this.base = this.contentColumn;
    this.position = this.contentAt;
    this.column = this.contentColumn;
    this.inParagraph = false;
    return true;
  }

  /**
   * Reads the list marker at the position into `contentAt`, `contentColumn` and `isItemEmpty`.
   *
   * @returns whether there is one
   */
  private readListMarker(): boolean {
    const markEnd = this.listMarkEnd(this.position);
    if (markEnd < 0) return false;
    this.readMarkerContent(markEnd);
    return true;
  }

  /** @returns the offset after `-`, `*`, `+`, `1.` or `1)` with white space behind it, or −1. */
  private listMarkEnd(at: number): number {
    const { text } = this;
    let markEnd = at;
    const unit = text.charCodeAt(at);
    if (isBullet(unit)) markEnd = at + 1;
    else {
      while (markEnd - at < 9 && isDigit(text.charCodeAt(markEnd))) markEnd++;
      const isMark = markEnd > at && endsNumber(text.charCodeAt(markEnd));
      if (!isMark) return -1;
      markEnd++;
    }
    return markEnd < this.cursor.end && !isBlank(text.charCodeAt(markEnd)) ? -1 : markEnd;
  }

  private readMarkerContent(markEnd: number): void {
    const markColumn = this.column + (markEnd - this.position);
    let contentAt = markEnd;
    let column = markColumn;
    while (contentAt < this.cursor.end && isBlank(this.text.charCodeAt(contentAt))) {
      column = this.text.charCodeAt(contentAt) === TAB ? column + 4 - (column % 4) : column + 1;
      contentAt++;
    }
    this.isItemEmpty = contentAt >= this.cursor.end;
    // More than four columns after the mark: the content starts one column after it and is indented code.
    const isCode = column - markColumn > CODE_INDENT;
    this.contentAt = this.isItemEmpty || isCode ? Math.min(markEnd + 1, this.cursor.end) : contentAt;
    this.contentColumn = this.isItemEmpty || isCode ? markColumn + 1 : column;
  }

  /** @returns the offset of the bracket that closes a checkbox opened at `at`, or −1. */
  private checkboxEnd(at: number): number {
    const { text } = this;
    const { end } = this.cursor;
    if (text.charCodeAt(at) !== BRACKET || at + 2 >= end) return -1;
    const symbolEnd = at + 1 + ((text.codePointAt(at + 1) ?? 0) > 0xffff ? 2 : 1);
    if (text.charCodeAt(symbolEnd) !== CLOSING_BRACKET || symbolEnd >= end) return -1;
    return symbolEnd + 1 >= end || isBlank(text.charCodeAt(symbolEnd + 1)) ? symbolEnd : -1;
  }

  private scanLeaf(): void {
    const { text } = this;
    const unit = text.charCodeAt(this.position);
    if (unit === BRACKET && !this.inParagraph && this.column === this.base && this.emitCheckbox()) return;
    if (unit === HASH && this.emitHeading()) return;
    if ((unit === TICK || unit === TILDE) && this.openFence()) return;
    if (unit === PERCENT && this.openHidden("%%", "%%")) return;
    if (unit === LESS && this.openHidden("<!--", "-->")) return;
    if (this.isThematicBreak()) {
      this.inParagraph = false;
      return;
    }
    this.emitText();
  }

  private emitCheckbox(): boolean {
    const symbolEnd = this.isInItem() && this.isListMarkerJustBefore() ? this.checkboxEnd(this.position) : -1;
    if (symbolEnd < 0) return false;
    const { box, cursor } = this;
    box.line = cursor.line;
    box.lineStart = cursor.start;
    box.lineEnd = cursor.end;
    box.symbolStart = this.position + 1;
    box.symbolEnd = symbolEnd;
    this.sink.checkbox(box);
    this.inParagraph = true;
    return true;
  }

  /** A `[x]` that opens an item's second paragraph is text, not a checkbox. */
  private isListMarkerJustBefore(): boolean {
    let at = this.position - 1;
    while (at >= this.cursor.start && isBlank(this.text.charCodeAt(at))) at--;
    const unit = this.text.charCodeAt(at);
    return at >= this.cursor.start && (isBullet(unit) || endsNumber(unit));
  }

  private emitHeading(): boolean {
    const { text } = this;
    let at = this.position;
    while (text[at] === "#") at++;
    const level = at - this.position;
    if (level > 6 || (at < this.cursor.end && !isBlank(text.charCodeAt(at)))) return false;
    const title = text.slice(at, this.cursor.end).trim();
    this.sink.heading(level, withoutClosingHashes(title), this.cursor.line);
    this.inParagraph = false;
    return true;
  }

  private openFence(): boolean {
    const { text } = this;
    const mark = text[this.position] ?? "";
    let at = this.position;
    while (text[at] === mark) at++;
    const length = at - this.position;
    if (length < 3) return false;
    const tick = mark === "`" ? text.indexOf("`", at) : -1;
    if (tick >= 0 && tick < this.cursor.end) return false;
    this.hidden = fenceCloser(mark.repeat(length), this.containers.length);
    this.inParagraph = false;
    return true;
  }

  /** A comment that starts a line: hidden to its end, which may stand on the same line. */
  private openHidden(opening: string, closing: string): boolean {
    const { text } = this;
    if (!text.startsWith(opening, this.position)) return false;
    const isClosedHere = text.slice(this.position + opening.length, this.cursor.end).includes(closing);
    if (!isClosedHere) this.hidden = textCloser(closing, opening === "%%" ? 0 : this.containers.length);
    this.inParagraph = false;
    return true;
  }

  private isThematicBreak(): boolean {
    const mark = this.text.charCodeAt(this.position);
    if (mark !== DASH && mark !== STAR && mark !== UNDERSCORE) return false;
    let count = 0;
    for (let at = this.position; at < this.cursor.end; at++) {
      const unit = this.text.charCodeAt(at);
      if (unit === mark) count++;
      else if (!isBlank(unit)) return false;
    }
    return count >= 3;
  }

  /** Whether the line can't be a lazy continuation of the paragraph above. */
  private startsBlock(): boolean {
    if (this.column - this.base >= CODE_INDENT) return false;
    const { text, position } = this;
    switch (text.charCodeAt(position)) {
      case HASH:
        return /^#{1,6}(?:[ \t]|$)/.test(text.slice(position, Math.min(position + 8, this.cursor.end)));
      case GREATER:
        return true;
      case TICK:
        return text.startsWith("```", position);
      case TILDE:
        return text.startsWith("~~~", position);
      case PERCENT:
        return text.startsWith("%%", position);
      case LESS:
        return text.startsWith("<!--", position);
      default:
        return this.isThematicBreak() || this.listMarkEnd(position) >= 0;
    }
  }

  private emitText(): void {
    this.inParagraph = true;
    let end = this.cursor.end;
    while (end > this.position && isBlank(this.text.charCodeAt(end - 1))) end--;
    if (end > this.position) this.sink.text(this.position, end, this.cursor.line);
  }
}

function withoutClosingHashes(title: string): string {
  let end = title.length;
  while (title[end - 1] === "#") end--;
  const isClosing = end < title.length && (end === 0 || isBlank(title.charCodeAt(end - 1)));
  return isClosing ? title.slice(0, end).trimEnd() : title;
}
