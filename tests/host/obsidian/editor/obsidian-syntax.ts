/** What Obsidian's syntax tree has beside Markdown's: the frontmatter, and comments between `%%`. */
import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";

const PERCENT = 37;

function frontmatter(context: BlockContext, line: Line): boolean {
  if (context.lineStart !== 0 || line.text !== "---") return false;
  while (context.nextLine() && line.text !== "---");
  context.nextLine();
  context.addElement(context.elt("hmd-frontmatter", 0, context.prevLineEnd()));
  return true;
}

function commentBlock(context: BlockContext, line: Line): boolean {
  if (!line.text.startsWith("%%") || line.text.includes("%%", 2)) return false;
  const start = context.lineStart;
  while (context.nextLine() && !line.text.includes("%%"));
  context.nextLine();
  context.addElement(context.elt("comment", start, context.prevLineEnd()));
  return true;
}

export const obsidianSyntax: MarkdownConfig = {
  defineNodes: [{ name: "hmd-frontmatter", block: true }, "comment"],
  parseBlock: [
    { name: "hmd-frontmatter", parse: frontmatter, before: "HorizontalRule" },
    { name: "comment", parse: commentBlock, before: "HorizontalRule" },
  ],
  parseInline: [
    {
      name: "comment",
      parse(context, next, position) {
        if (next !== PERCENT || context.char(position + 1) !== PERCENT) return -1;
        const length = context.slice(position + 2, context.end).indexOf("%%");
        if (length < 0) return -1;
        return context.addElement(context.elt("comment", position, position + length + 4));
      },
    },
  ],
};
