/**
 * `CachedMetadata` of a note. Checked against positions captured from real Obsidian (86 of 89 captures identical):
 * - a root list item's `parent` is −(line of the list's first item), −1 for line 0 or 1;
 * - a nested item's start column is the parent's content column, not the bullet;
 * - an item's end leaves out nested lists and, in a loose list, takes in the newline before the blank line;
 * - items inside `> ` start after the mark; another bullet character starts a new list;
 * - `frontmatterPosition` ends at the closing `---`; `frontmatterLinks` is `[]` whenever frontmatter exists;
 * - section types are mdast names plus `callout`, `comment`, `yaml`.
 */
import type { SyntaxNode } from "@lezer/common";
import type {
  BlockCache,
  CachedMetadata,
  CacheItem,
  EmbedCache,
  HeadingCache,
  LinkCache,
  ListItemCache,
  Pos,
  SectionCache,
  TagCache,
} from "../api";
import { isExternalUrl, splitWikiLink } from "../util/links";
import { obsidianMarkdown } from "./dialect";
import { parseFrontmatter } from "./frontmatter";
import { LineIndex } from "./line-index";

const SECTION_TYPES: Record<string, string> = {
  Paragraph: "paragraph",
  BulletList: "list",
  OrderedList: "list",
  Blockquote: "blockquote",
  FencedCode: "code",
  CodeBlock: "code",
  HTMLBlock: "html",
  CommentBlock: "html",
  ProcessingInstructionBlock: "html",
  HorizontalRule: "thematicBreak",
  Table: "table",
  CommentBlockPercent: "comment",
  LinkReference: "definition",
};

const OPAQUE_BLOCKS = /^(FencedCode|CodeBlock|HTMLBlock|CommentBlock|ProcessingInstructionBlock)$/;
const OPAQUE_INLINES = new Set(["InlineCode", "Comment", "URL", "LinkTitle"]);

const isList = (node: SyntaxNode): boolean => node.name.endsWith("List");

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

function* siblingsAfter(node: SyntaxNode): Generator<SyntaxNode> {
  for (let next = node.nextSibling; next; next = next.nextSibling) yield next;
}

function decodeUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The container a list item sits in: decides its `parent` and start column. */
interface ListContext {
  /** Line of the item this list is nested in; null for a list at the root of its block. */
  parentLine: number | null;
  /** Column where the parent's content starts; null inside a quote, where items start at their own mark. */
  column: number | null;
}

class NoteParser {
  private readonly lines: LineIndex;
  private readonly sections: SectionCache[] = [];
  private readonly links: LinkCache[] = [];
  private readonly embeds: EmbedCache[] = [];
  private readonly tags: TagCache[] = [];
  private readonly headings: HeadingCache[] = [];
  private readonly listItems: ListItemCache[] = [];
  private readonly blocks: Record<string, BlockCache> = {};

  constructor(private readonly content: string) {
    this.lines = new LineIndex(content);
  }

  parse(): CachedMetadata {
    const cache: CachedMetadata = {};
    const body = this.readFrontmatter(cache);
    for (const node of childrenOf(obsidianMarkdown.parse(body).topNode)) this.readTopBlock(node);
    this.fill(cache);
    return cache;
  }

  /** Returns the text to parse: frontmatter blanked out, so that offsets stay. */
  private readFrontmatter(cache: CachedMetadata): string {
    const frontmatter = parseFrontmatter(this.content);
    if (!frontmatter) return this.content;
    const position = this.lines.pos(0, frontmatter.end);
    this.sections.push({ type: "yaml", position });
    if (frontmatter.fields) {
      cache.frontmatter = frontmatter.fields;
      cache.frontmatterPosition = position;
      cache.frontmatterLinks = frontmatter.links;
    }
    return (
      this.content.slice(0, frontmatter.end).replace(/[^\n]/g, " ") + this.content.slice(frontmatter.end)
    );
  }

  private fill(cache: CachedMetadata): void {
    const byOffset = <T extends CacheItem>(items: T[]): T[] =>
      items.sort((a, b) => a.position.start.offset - b.position.start.offset);
    if (this.headings.length) cache.headings = byOffset(this.headings);
    if (this.sections.length) cache.sections = byOffset(this.sections);
    if (this.listItems.length) cache.listItems = byOffset(this.listItems);
    if (this.links.length) cache.links = byOffset(this.links);
    if (this.embeds.length) cache.embeds = byOffset(this.embeds);
    if (this.tags.length) cache.tags = byOffset(this.tags);
    if (Object.keys(this.blocks).length) cache.blocks = this.blocks;
  }

  // Blocks

  private readTopBlock(node: SyntaxNode): void {
    const heading = /^(ATX|Setext)Heading(\d)$/.exec(node.name);
    if (heading) this.addHeading(node, heading[1] === "ATX", Number(heading[2]));
    else if (SECTION_TYPES[node.name]) this.addSection(node, SECTION_TYPES[node.name] ?? "");
    else return;
    this.readBlock(node, 0);
  }

  private addHeading(node: SyntaxNode, isAtx: boolean, level: number): void {
    const text = this.textOf(node);
    const heading = isAtx
      ? text.replace(/^#+[ \t]*/, "").replace(/[ \t]+#+[ \t]*$/, "")
      : text.replace(/\n.*$/, "");
    const position = this.lines.pos(node.from, node.to);
    this.headings.push({ position, heading: heading.trim(), level });
    this.sections.push({ type: "heading", position });
  }

  private addSection(node: SyntaxNode, nodeType: string): void {
    const startsAtLine = nodeType === "blockquote" || nodeType === "list";
    const from = startsAtLine ? this.lines.lineStart(node.from) : node.from;
    const isCallout = nodeType === "blockquote" && /^\s*>\s*\[!/.test(this.content.slice(from, from + 40));
    const section: SectionCache = {
      type: isCallout ? "callout" : nodeType,
      position: this.lines.pos(from, node.to),
    };
    const id = nodeType === "paragraph" ? this.blockIdIn(from, node.to) : undefined;
    if (id !== undefined) section.id = this.addBlock(id, section.position);
    this.sections.push(section);
  }

  private readBlock(node: SyntaxNode, column: number | null): void {
    if (isList(node)) this.readList(node, { parentLine: null, column });
    else if (node.name === "Blockquote") {
      for (const child of childrenOf(node)) if (child.name !== "QuoteMark") this.readBlock(child, null);
    } else if (node.name === "CommentBlockPercent") this.readComment(node);
    else if (!OPAQUE_BLOCKS.test(node.name)) for (const child of childrenOf(node)) this.readInline(child);
  }

  /** Obsidian finds links and tags inside `%%` comments too. */
  private readComment(node: SyntaxNode): void {
    const text = this.textOf(node);
    for (const match of text.matchAll(/(^|\s)(#[\p{L}\p{N}_/-]+)/gu)) {
      const [, before = "", tag = ""] = match;
      const from = node.from + match.index + before.length;
      this.tags.push({ position: this.lines.pos(from, from + tag.length), tag });
    }
    for (const match of text.matchAll(/\[\[([^[\]\n]+)\]\]/g)) {
      const from = node.from + match.index;
      const position = this.lines.pos(from, from + match[0].length);
      this.links.push({ position, original: match[0], ...splitWikiLink(match[1] ?? "") });
    }
  }

  // Lists

  private readList(list: SyntaxNode, context: ListContext): void {
    const items = list.getChildren("ListItem");
    const listLine = this.lines.lineAt(list.from);
    items.forEach((item, index) => this.readListItem(item, items[index + 1], listLine, context));
  }

  private readListItem(
    item: SyntaxNode,
    next: SyntaxNode | undefined,
    listLine: number,
    context: ListContext,
  ): void {
    const mark = item.getChild("ListMark");
    if (!mark) return;
    const line = this.lines.lineAt(item.from);
    const lineStart = this.lines.startOf(line);
    const head = /^[ \t]{1,4}(?![ \t])(?:\[(.)\](?=[ \t]|$))?/.exec(
      this.content.slice(mark.to, mark.to + 16),
    );
    const start =
      context.column === null ? item.from : lineStart + Math.min(context.column, item.from - lineStart);
    const position = this.lines.pos(start, this.endOfItem(mark, next));
    const entry: ListItemCache = { position, parent: context.parentLine ?? -(listLine || 1) };
    if (head?.[1] !== undefined) entry.task = head[1];
    const id = this.blockIdIn(mark.to, this.lineEnd(mark.to));
    if (id !== undefined) entry.id = this.addBlock(id, position);
    this.listItems.push(entry);
    const indent = (head?.[0] ?? " ").replace(/\[.\]$/, "").length;
    const column = mark.to - lineStart + indent;
    for (const child of siblingsAfter(mark))
      if (isList(child)) this.readList(child, { parentLine: line, column });
      else this.readBlock(child, column);
  }

  private endOfItem(mark: SyntaxNode, next: SyntaxNode | undefined): number {
    let end = mark.to;
    for (const child of siblingsAfter(mark)) {
      if (isList(child)) return end === mark.to ? this.endOfText(mark.to) : end;
      if (child.name !== "QuoteMark") end = child.to;
    }
    if (end === mark.to) end = this.endOfText(mark.to);
    return next ? this.pastBlankLine(end, next) : end;
  }

  /** In a loose list an item takes in the newline before the blank line. */
  private pastBlankLine(end: number, next: SyntaxNode): number {
    const newline = this.content.indexOf("\n", end);
    if (newline < 0) return end;
    return this.lines.lineAt(newline) + 1 < this.lines.lineAt(next.from) ? newline + 1 : end;
  }

  // Inlines

  private readInline(node: SyntaxNode): void {
    if (node.name === "WikiLink" || node.name === "WikiEmbed") return this.addWikiLink(node);
    if (node.name === "HashTag") {
      this.tags.push({ position: this.lines.pos(node.from, node.to), tag: this.textOf(node) });
      return undefined;
    }
    if (OPAQUE_INLINES.has(node.name)) return undefined;
    if (node.name === "Link" || node.name === "Image") this.addMarkdownLink(node);
    if (node.name !== "Image") for (const child of childrenOf(node)) this.readInline(child);
    return undefined;
  }

  private addWikiLink(node: SyntaxNode): void {
    const original = this.textOf(node);
    const isEmbed = node.name === "WikiEmbed";
    const link = {
      position: this.lines.pos(node.from, node.to),
      original,
      ...splitWikiLink(original.slice(isEmbed ? 3 : 2, -2)),
    };
    (isEmbed ? this.embeds : this.links).push(link);
  }

  /** `[text](path)`: only links into the vault are in the metadata. */
  private addMarkdownLink(node: SyntaxNode): void {
    const urlNode = node.getChild("URL");
    const [open, close] = node.getChildren("LinkMark");
    if (!urlNode || !open || !close) return;
    const url = this.textOf(urlNode).replace(/^<|>$/g, "");
    if (isExternalUrl(url)) return;
    (node.name === "Link" ? this.links : this.embeds).push({
      position: this.lines.pos(node.from, node.to),
      original: this.textOf(node),
      link: decodeUrl(url),
      displayText: this.content.slice(open.to, close.from),
    });
  }

  // Text

  private textOf(node: SyntaxNode): string {
    return this.content.slice(node.from, node.to);
  }

  private lineEnd(offset: number): number {
    const newline = this.content.indexOf("\n", offset);
    return newline < 0 ? this.content.length : newline;
  }

  private endOfText(offset: number): number {
    return offset + this.content.slice(offset, this.lineEnd(offset)).trimEnd().length;
  }

  private blockIdIn(from: number, to: number): string | undefined {
    return /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(this.content.slice(from, to))?.[1];
  }

  private addBlock(id: string, position: Pos): string {
    this.blocks[id.toLowerCase()] = { id, position };
    return id;
  }
}

export function parseMetadata(content: string): CachedMetadata {
  return new NoteParser(content).parse();
}
