import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";

/** Names of the syntax nodes in which an `@` names nobody. */
const NOT_TEXT = /code|comment|frontmatter|math|url|link/i;

/** @returns whether a place in an editor is text: not code, a comment, the properties, a formula or a link. */
export function isPlainText(state: EditorState, position: number): boolean {
  let node: ReturnType<ReturnType<typeof syntaxTree>["resolveInner"]> | null = syntaxTree(state).resolveInner(
    position,
    1,
  );
  for (; node; node = node.parent) if (NOT_TEXT.test(node.name)) return false;
  return true;
}

const LIST_ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;

/** @returns whether a line starts a list item, in a quote or callout too. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line);
}
