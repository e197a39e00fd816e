/** A note split into its top-level blocks, as the reading view renders it: post processors run once per block. */
import { parseFrontmatter } from "../metadata/frontmatter";
import { markdown } from "./dialect";

export interface RenderedBlock {
  html: string;
  /** The tag the block is made of: its wrapper is `div.el-<tag>`. */
  tag: string;
  lineStart: number;
  lineEnd: number;
}

type Token = ReturnType<typeof markdown.parse>[number];

const TASK = /^\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[(.)\](?=\s|$)/u;

/** `li[data-line]`, and `data-task` (empty for an open task) with the classes of a task. */
function markTask(token: Token, lines: string[], blockStart: number): void {
  const line = token.map?.[0];
  if (line === undefined) return;
  token.attrSet("data-line", String(line - blockStart));
  const status = TASK.exec(lines[line] ?? "")?.[1];
  if (status === undefined) return;
  token.attrSet("data-task", status.trim());
  token.attrJoin("class", status === " " ? "task-list-item" : "task-list-item is-checked");
}

/** The tokens of each top-level block. */
function* topLevel(tokens: Token[]): Generator<Token[]> {
  let depth = 0;
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth > 0) continue;
    yield tokens.slice(start, index + 1);
    start = index + 1;
  }
}

export function splitIntoBlocks(text: string): RenderedBlock[] {
  const frontmatterEnd = parseFrontmatter(text)?.end ?? 0;
  const skippedLines = text.slice(0, frontmatterEnd).split("\n").length - 1;
  const body = text.slice(frontmatterEnd);
  const lines = body.split("\n");
  return [...topLevel(markdown.parse(body, {}))].map((group) => {
    const [start = 0, end = 1] = group[0]?.map ?? [];
    for (const token of group) if (token.type === "list_item_open") markTask(token, lines, start);
    return {
      html: markdown.renderer.render(group, markdown.options, {}),
      tag: group[0]?.tag || "p",
      lineStart: start + skippedLines,
      lineEnd: Math.max(start, end - 1) + skippedLines,
    };
  });
}
