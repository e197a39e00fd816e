/** Obsidian's Markdown for `@lezer/markdown`: wiki links, embeds, tags and `%%` comment blocks. */
import {
  parser,
  Strikethrough,
  Table,
  type BlockContext,
  type BlockParser,
  type InlineContext,
  type InlineParser,
  type Line,
  type MarkdownExtension,
} from "@lezer/markdown";

/** Letters, digits, marks, emoji with their joiners and variation selectors, `_`, `/`, `-`. */
const TAG = /^#((?:[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]|\u200d|\ufe0f)+)/u;
const WIKI_LINK = /^!?\[\[([^[\]\n]+)\]\]/;
const LONGEST_TAG = 200;

const codeOf = (char: string): number => char.charCodeAt(0);

function textOfLine(line: Line): string {
  return line.text.slice(line.pos);
}

/** A line starting with `%%` that does not close on the same line opens a comment running to the next `%%`. */
const commentBlock: BlockParser = {
  name: "CommentBlockPercent",
  before: "FencedCode",
  parse(context: BlockContext, line: Line): boolean {
    const text = textOfLine(line);
    if (!text.startsWith("%%") || text.indexOf("%%", 2) >= 0) return false;
    const from = context.lineStart + line.pos;
    let to = context.lineStart + line.text.length;
    while (context.nextLine()) {
      const trimmed = line.text.trimEnd();
      to = context.lineStart + line.text.length;
      if (!trimmed.endsWith("%%")) continue;
      to = context.lineStart + trimmed.length;
      context.nextLine();
      break;
    }
    context.addElement(context.elt("CommentBlockPercent", from, to));
    return true;
  },
  endLeaf: (_context, line) => {
    const text = textOfLine(line);
    return text.startsWith("%%") && text.indexOf("%", 2) < 0;
  },
};

const wikiLink: InlineParser = {
  name: "WikiLink",
  before: "Link",
  parse(context: InlineContext, next: number, position: number): number {
    const isEmbed = next === codeOf("!");
    if (!isEmbed && next !== codeOf("[")) return -1;
    const match = WIKI_LINK.exec(context.slice(position, context.end));
    if (!match) return -1;
    return context.addElement(
      context.elt(isEmbed ? "WikiEmbed" : "WikiLink", position, position + match[0].length),
    );
  },
};

/** A tag needs a space or a line start before it and at least one character that is not a digit. */
const hashTag: InlineParser = {
  name: "HashTag",
  before: "Emphasis",
  parse(context: InlineContext, next: number, position: number): number {
    if (next !== codeOf("#")) return -1;
    if (position > context.offset && !/\s/.test(context.slice(position - 1, position))) return -1;
    const match = TAG.exec(context.slice(position, Math.min(context.end, position + LONGEST_TAG)));
    if (!match?.[1] || /^\d+$/.test(match[1])) return -1;
    return context.addElement(context.elt("HashTag", position, position + match[0].length));
  },
};

const obsidianSyntax: MarkdownExtension = {
  defineNodes: ["WikiLink", "WikiEmbed", "HashTag", { name: "CommentBlockPercent", block: true }],
  parseBlock: [commentBlock],
  parseInline: [wikiLink, hashTag],
};

export const obsidianMarkdown = parser.configure([Table, Strikethrough, obsidianSyntax]);
