/** Links in the text of an editor: where they are and where they lead. */
import { syntaxTree } from "@codemirror/language";
import type { EditorState, Line } from "@codemirror/state";
import { isExternalUrl } from "../util/links";

export interface InlineLink {
  from: number;
  to: number;
  /** What is left on screen when the marks are hidden. */
  textFrom: number;
  textTo: number;
  kind: "wiki" | "markdown";
  linktext: string;
}

const WIKI = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const MARKDOWN = /(?<mark>!?)\[([^[\]\n]*)\]\(([^()\s]+)\)/g;

function isInCode(state: EditorState, position: number): boolean {
  for (let node = syntaxTree(state).resolveInner(position, 1); ;) {
    if (/Code|Comment|HTMLBlock/.test(node.name)) return true;
    if (!node.parent) return false;
    node = node.parent;
  }
}

function wikiLinks(line: Line): InlineLink[] {
  return [...line.text.matchAll(WIKI)].map((match) => {
    const from = line.from + match.index;
    const to = from + match[0].length;
    const [, target = "", alias] = match;
    const textFrom = alias === undefined ? from + 2 : from + 2 + target.length + 1;
    return { from, to, textFrom, textTo: to - 2, kind: "wiki", linktext: target.trim() };
  });
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function markdownLinks(line: Line): InlineLink[] {
  return [...line.text.matchAll(MARKDOWN)].flatMap((match): InlineLink[] => {
    const [whole, bang = "", text = "", url = ""] = match;
    if (bang !== "" || isExternalUrl(url)) return [];
    const from = line.from + match.index;
    const textFrom = from + 1;
    const to = from + whole.length;
    return [{ from, to, textFrom, textTo: textFrom + text.length, kind: "markdown", linktext: decode(url) }];
  });
}

export function linksInLine(state: EditorState, line: Line): InlineLink[] {
  const links = [...wikiLinks(line), ...markdownLinks(line)].sort((a, b) => a.from - b.from);
  return links.filter((link) => !isInCode(state, link.from + 1));
}

export function linkAt(state: EditorState, position: number): InlineLink | null {
  const line = state.doc.lineAt(position);
  return linksInLine(state, line).find((link) => link.from <= position && position <= link.to) ?? null;
}
