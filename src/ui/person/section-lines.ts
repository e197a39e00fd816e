import type { SectionLine } from "../../core/parse/read-sections";
import type { TextWithTable } from "../../core/text/markdown-table";
import { tableIn } from "../../core/text/markdown-table";
import { renderInline } from "../../dom/inline-text";

const MAX_LINES = 60;
const MAX_DEPTH = 8;
const MAX_LINE_LENGTH = 4_000;

function shortened(text: string): string {
  return text.length > MAX_LINE_LENGTH ? `${text.slice(0, MAX_LINE_LENGTH)}…` : text;
}

function addParagraph(parentEl: HTMLElement, lines: readonly string[]): void {
  const paragraphEl = parentEl.createEl("p", { attr: { dir: "auto" } });
  lines.forEach((line, i) => {
    if (i > 0) paragraphEl.createEl("br");
    renderInline(paragraphEl.createSpan(), line);
  });
}

function addTable(parentEl: HTMLElement, { head, rows }: TextWithTable): void {
  const tableEl = parentEl.createDiv({ cls: "people-details-table" }).createEl("table");
  const addRow = (cells: readonly string[], tag: "th" | "td"): void => {
    const rowEl = tableEl.createEl("tr");
    // Cells beyond the head's are shown by nobody.
    for (const cell of cells.slice(0, head.length))
      renderInline(rowEl.createEl(tag, { attr: { dir: "auto" } }), cell);
  };
  addRow(head, "th");
  for (const row of rows) addRow(row, "td");
}

/** Adds a paragraph, or the table it ends in. */
function addText(parentEl: HTMLElement, text: string): void {
  const lines = text.split("\n");
  const table = tableIn(lines);
  const above = table?.above ?? lines;
  if (above.length > 0) addParagraph(parentEl, above);
  if (table) addTable(parentEl, table);
}

/** Adds bullets to nested lists: `lists` holds the open list of every depth. */
function addBullet(parentEl: HTMLElement, lists: HTMLElement[], text: string, depth: number): void {
  const wanted = Math.min(depth, lists.length, MAX_DEPTH);
  lists.length = Math.min(lists.length, wanted + 1);
  if (lists.length <= wanted) {
    const outerEl = lists.at(-1)?.lastElementChild ?? parentEl;
    // On the list, not on its items: their bullets would stand outside of it.
    lists.push(outerEl.createEl("ul", { attr: { dir: "auto" } }));
  }
  const itemEl = lists[wanted]?.createEl("li");
  if (itemEl) renderInline(itemEl.createSpan(), text);
}

/**
 * Shows lines of a note's section: paragraphs, tables, nested bullets, headings of subsections, each with inline formatting.
 *
 * @returns how many lines were left out because there were too many
 */
export function renderSectionLines(parentEl: HTMLElement, lines: readonly SectionLine[]): number {
  const lists: HTMLElement[] = [];
  for (const { kind, text, depth } of lines.slice(0, MAX_LINES)) {
    if (kind === "bullet") {
      addBullet(parentEl, lists, shortened(text), depth);
      continue;
    }
    lists.length = 0;
    if (kind === "text") addText(parentEl, shortened(text));
    else renderInline(parentEl.createDiv({ cls: "people-details-subheading" }), shortened(text));
  }
  return Math.max(0, lines.length - MAX_LINES);
}
