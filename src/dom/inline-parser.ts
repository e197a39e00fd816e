import type { InlineNode } from "./inline-marks";
import { bareUrlAt, flanking, safeUrl, styleOfMark, tagAt } from "./inline-marks";

/** Styles and brackets nested deeper than this stay text: nobody writes them, and a screen could not lay them out. */
const MAX_DEPTH = 16;
const LONGEST_RUN = 3;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Something opened and not yet closed: a style's mark, or a bracket. */
interface Frame {
  /** What stands in the text if it is never closed. */
  readonly mark: string;
  /** Where the content starts. */
  readonly from: number;
  readonly children: InlineNode[];
}

/**
 * Reads inline Markdown in one pass. What does not close is text; nothing is lost. Every step looks ahead only as far
 * as the next closing mark, which is remembered, so that the time is proportional to the length.
 */
class InlineParser {
  private at = 0;
  private textFrom = 0;
  private readonly frames: Frame[] = [{ mark: "", from: 0, children: [] }];
  /** Where the next occurrence of a text was last found. */
  private readonly found = new Map<string, number>();
  /** How often a run of so many backticks was looked for in vain: never again. */
  private readonly missingFences = new Set<number>();

  constructor(private readonly text: string) {}

  parse(): InlineNode[] {
    while (this.at < this.text.length) if (!this.step()) this.at++;
    this.flushText(this.text.length);
    while (this.frames.length > 1) this.flatten();
    return this.top.children;
  }

  private get top(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error("The outermost frame is never closed");
    return frame;
  }

  /** @returns whether something was read; else the character is text. */
  private step(): boolean {
    switch (this.text.charAt(this.at)) {
      case "\\":
        return this.escape();
      case "`":
        return this.code();
      case "[":
        return this.noteLink() || this.openBracket();
      case "]":
        return this.closeBracket();
      case "*":
      case "_":
      case "~":
      case "=":
        return this.marks();
      case "#":
        return this.tag();
      case "h":
      case "H":
        return this.bareUrl();
      default:
        return false;
    }
  }

  private escape(): boolean {
    if (!PUNCTUATION.test(this.text.charAt(this.at + 1))) return false;
    this.flushText(this.at);
    this.textFrom = this.at + 1;
    this.at += 2;
    return true;
  }

  private code(): boolean {
    const length = runLength(this.text, this.at);
    const from = this.at + length;
    const close = this.fenceFrom(from, length);
    if (close < 0) return this.skip(length);
    const inside = this.text.slice(from, close);
    const isPadded = inside.startsWith(" ") && inside.endsWith(" ") && inside.trim() !== "";
    this.add({ type: "code", text: isPadded ? inside.slice(1, -1) : inside }, close + length);
    return true;
  }

  /** Where the next run of exactly so many backticks starts, or -1. */
  private fenceFrom(from: number, length: number): number {
    if (this.missingFences.has(length)) return -1;
    for (let at = this.text.indexOf("`", from); at >= 0;) {
      const run = runLength(this.text, at);
      if (run === length) return at;
      at = this.text.indexOf("`", at + run);
    }
    this.missingFences.add(length);
    return -1;
  }

  private noteLink(): boolean {
    if (this.text.charAt(this.at + 1) !== "[") return false;
    const from = this.at + 2;
    const close = this.next("]]", from);
    const open = this.next("[[", this.at + 1);
    if (close < 0 || (open >= 0 && open < close)) return false;
    const inside = this.text.slice(from, close);
    const bar = inside.indexOf("|");
    const target = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    if (target === "" || inside.includes("\n")) return false;
    const shown = bar < 0 ? "" : inside.slice(bar + 1).trim();
    this.add({ type: "note-link", target, text: shown || shownTarget(target) }, close + 2);
    return true;
  }

  private openBracket(): boolean {
    if (this.frames.length >= MAX_DEPTH) return false;
    this.open("[");
    return true;
  }

  /** `](address)` closes the nearest bracket into a link; a `]` alone makes that bracket text. */
  private closeBracket(): boolean {
    const opener = this.frames.findLastIndex((frame) => frame.mark === "[");
    if (opener < 0) return false;
    const end = this.text.charAt(this.at + 1) === "(" ? this.next(")", this.at + 2) : -1;
    const url = end < 0 ? null : safeUrl(this.text.slice(this.at + 2, end));
    this.flushText(this.at);
    this.textFrom = this.at;
    while (this.frames.length > opener + 1) this.flatten();
    if (url === null) {
      this.flatten();
      return false;
    }
    const { children } = this.popFrame();
    this.add({ type: "web-link", url, children: withoutLinks(children) }, end + 1);
    return true;
  }

  private marks(): boolean {
    const char = this.text.charAt(this.at);
    const length = runLength(this.text, this.at);
    const isStyle = char === "*" || char === "_" ? length <= LONGEST_RUN : length === 2;
    if (!isStyle) return this.skip(length);
    const { opens, closes } = flanking(this.text, this.at, this.at + length);
    let left = length;
    while (closes && left > 0) {
      const closed = this.close(char, left);
      if (closed === 0) break;
      left -= closed;
    }
    while (opens && left > 0 && this.frames.length < MAX_DEPTH) {
      const size = Math.min(left, 2);
      this.open(char.repeat(size));
      left -= size;
    }
    this.at += left;
    return true;
  }

  /** Closes the nearest style of that character that so many marks can close. @returns how many were used. */
  private close(char: string, available: number): number {
    const opener = this.frames.findLastIndex(({ mark }) => mark.startsWith(char) && mark.length <= available);
    const mark = this.frames[opener]?.mark ?? "";
    const style = styleOfMark(mark);
    // Nothing between the marks is no style: `****`, `~~~~`.
    if (opener < 0 || style === null || this.frames[opener]?.from === this.at) return 0;
    this.flushText(this.at);
    while (this.frames.length > opener + 1) this.flatten();
    const { children } = this.popFrame();
    this.textFrom = this.at;
    this.add({ type: "style", style, children }, this.at + mark.length);
    return mark.length;
  }

  private tag(): boolean {
    const tag = tagAt(this.text, this.at);
    if (tag === null) return false;
    this.add({ type: "tag", text: tag }, this.at + tag.length);
    return true;
  }

  private bareUrl(): boolean {
    // In a bracket it may be the text of a link.
    if (this.frames.some((frame) => frame.mark === "[")) return false;
    const url = bareUrlAt(this.text, this.at);
    if (url === null) return false;
    this.add({ type: "web-link", url, children: [url] }, this.at + url.length);
    return true;
  }

  private open(mark: string): void {
    this.flushText(this.at);
    this.at += mark.length;
    this.textFrom = this.at;
    this.frames.push({ mark, from: this.at, children: [] });
  }

  private add(node: InlineNode, end: number): void {
    this.flushText(this.at);
    this.top.children.push(node);
    this.at = end;
    this.textFrom = end;
  }

  private skip(length: number): true {
    this.at += length;
    return true;
  }

  private flushText(end: number): void {
    if (end > this.textFrom) addText(this.top.children, this.text.slice(this.textFrom, end));
    this.textFrom = Math.max(end, this.textFrom);
  }

  private popFrame(): Frame {
    const { top } = this;
    this.frames.pop();
    return top;
  }

  /** The innermost frame was never closed: its mark and content become its parent's. */
  private flatten(): void {
    const { mark, children } = this.popFrame();
    addText(this.top.children, mark);
    for (const child of children) {
      if (typeof child === "string") addText(this.top.children, child);
      else this.top.children.push(child);
    }
  }

  /** `indexOf` that remembers its answer, so that the same stretch is not searched again and again. */
  private next(sought: string, from: number): number {
    const known = this.found.get(sought);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = this.text.indexOf(sought, from);
    this.found.set(sought, at);
    return at;
  }
}

function addText(nodes: InlineNode[], text: string): void {
  const last = nodes.length - 1;
  const before = nodes[last];
  if (typeof before === "string") nodes[last] = before + text;
  else if (text !== "") nodes.push(text);
}

function runLength(text: string, at: number): number {
  const char = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === char) end++;
  return end - at;
}

/** As Obsidian shows a link without a text of its own: `Note#Heading` reads "Note > Heading". */
function shownTarget(target: string): string {
  return target.split("#").filter(Boolean).join(" > ");
}

/** A link inside a link's text is its text only. */
function withoutLinks(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.flatMap((node): InlineNode | InlineNode[] => {
    if (typeof node === "string") return node;
    if (node.type === "note-link") return node.text;
    if (node.type === "web-link") return withoutLinks(node.children);
    return node.type === "style" ? { ...node, children: withoutLinks(node.children) } : node;
  });
}

/** @returns what a line of inline Markdown means; takes time proportional to its length, whatever it holds. */
export function parseInline(text: string): InlineNode[] {
  return new InlineParser(text).parse();
}
