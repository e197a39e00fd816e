import type { InlineNode, InlineStyle } from "./inline-marks";
import { parseInline } from "./inline-parser";

const ELEMENT_OF_STYLE: Readonly<Record<InlineStyle, "strong" | "em" | "del" | "mark">> = {
  strong: "strong",
  em: "em",
  del: "del",
  mark: "mark",
};

function appendNode(parentEl: HTMLElement, node: InlineNode): void {
  if (typeof node === "string") {
    parentEl.append(node);
    return;
  }
  switch (node.type) {
    case "code":
      parentEl.createEl("code", { text: node.text });
      return;
    case "tag":
      parentEl.createEl("a", { cls: "tag", text: node.text, attr: { "data-tag": node.text } });
      return;
    case "note-link":
      parentEl.createEl("a", {
        cls: "internal-link",
        text: node.text,
        attr: { "data-href": node.target, draggable: "false" },
      });
      return;
    case "web-link":
      appendAll(
        parentEl.createEl("a", {
          cls: "external-link",
          href: node.url,
          attr: { target: "_blank", rel: "noopener nofollow", draggable: "false" },
        }),
        node.children,
      );
      return;
    case "style":
      appendAll(parentEl.createEl(ELEMENT_OF_STYLE[node.style]), node.children);
  }
}

function appendAll(parentEl: HTMLElement, nodes: readonly InlineNode[]): void {
  for (const node of nodes) appendNode(parentEl, node);
}

/**
 * Shows a line of inline Markdown: bold, italic, code, strikethrough, highlight, links and tags as Obsidian's own
 * elements, everything else as text. Nothing in it is run, loaded or followed by itself; links wait for a click that
 * the caller handles (`a.internal-link[data-href]`, `a.tag[data-tag]`) or the browser does (`a.external-link[href]`).
 */
export function renderInline(parentEl: HTMLElement, text: string): void {
  parentEl.empty();
  appendAll(parentEl, parseInline(text));
}
