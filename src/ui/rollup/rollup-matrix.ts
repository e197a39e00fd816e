import type { MatrixCell, RollupMatrix } from "../../core/rollup/matrix";
import { cellKey, matrixOf, WHOLE_MATRIX } from "../../core/rollup/matrix";
import type { ItemGroup } from "../../core/query/open-items";
import type { Formats } from "../format/formats";
import type { Words } from "../i18n/english";

/** Which way an arrow key goes: rows down, columns in reading direction. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Due buckets by priorities, with counts: each cell, row and column shows its items below. One stop for the Tab key;
 * arrows move, Enter and Space choose.
 */
export class MatrixTable {
  readonly el: HTMLElement;
  private readonly tableEl: HTMLElement;
  private buttons: HTMLButtonElement[][] = [];
  private shown = "";

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words,
    private readonly formats: Formats,
    private readonly onChoose: (cell: MatrixCell) => void,
  ) {
    this.el = parentEl.createDiv({ cls: "people-matrix" });
    this.tableEl = this.el.createEl("table", {
      cls: "people-matrix-table",
      attr: { "aria-label": words.rollup.matrix },
    });
    this.tableEl.addEventListener("keydown", (event) => this.onKey(event));
    this.el.hide();
  }

  /** Shows the counts of an answer, and which cells are chosen. */
  update(groups: readonly ItemGroup[], chosen: MatrixCell): void {
    const matrix = matrixOf(groups);
    this.el.toggle(groups.length > 0);
    const counts = matrix.buckets.map((bucket) =>
      matrix.priorities.map((priority) => matrix.count({ bucket, priority })),
    );
    const key = JSON.stringify([matrix.buckets, matrix.priorities, counts]);
    if (key !== this.shown) this.draw(matrix);
    this.shown = key;
    this.mark(chosen);
  }

  private draw(matrix: RollupMatrix): void {
    const focused = this.focusedCell();
    this.tableEl.empty();
    this.buttons = [];
    const { answers, rollup } = this.words;
    const headEl = this.tableEl.createEl("thead").createEl("tr");
    headEl.createEl("td");
    for (const priority of matrix.priorities)
      headEl.createEl("th", { text: answers.priorities[priority], attr: { scope: "col" } });
    headEl.createEl("th", { text: rollup.total, attr: { scope: "col" } });
    const bodyEl = this.tableEl.createEl("tbody");
    for (const bucket of matrix.buckets) this.drawRow(bodyEl, matrix, answers.buckets[bucket], { bucket });
    this.drawRow(bodyEl, matrix, rollup.total, { bucket: null });
    if (focused !== null) this.buttonOf(focused)?.focus();
  }

  private drawRow(
    bodyEl: HTMLElement,
    matrix: RollupMatrix,
    title: string,
    { bucket }: Pick<MatrixCell, "bucket">,
  ): void {
    const rowEl = bodyEl.createEl("tr", bucket === null ? { cls: "is-total" } : {});
    rowEl.createEl("th", { text: title, attr: { scope: "row" } });
    const cells = [...matrix.priorities, null].map((priority) => ({ bucket, priority }));
    this.buttons.push(cells.map((cell) => this.drawCell(rowEl, matrix.count(cell), cell)));
  }

  private drawCell(rowEl: HTMLElement, count: number, cell: MatrixCell): HTMLButtonElement {
    const { answers, rollup } = this.words;
    const shown = this.formats.count(count);
    const cellEl = rowEl.createEl("td", cell.priority === null ? { cls: "is-total" } : {});
    const label = rollup.cell(
      cell.bucket === null ? null : answers.buckets[cell.bucket],
      cell.priority === null ? null : answers.priorities[cell.priority],
      shown,
    );
    const buttonEl = cellEl.createEl("button", {
      cls: "people-matrix-cell",
      text: shown.text,
      attr: { "aria-label": label, "data-cell": cellKey(cell), tabindex: "-1" },
    });
    buttonEl.toggleClass("is-empty", count === 0);
    buttonEl.addEventListener("click", () =>
      this.onChoose(buttonEl.getAttr("aria-pressed") === "true" ? WHOLE_MATRIX : cell),
    );
    return buttonEl;
  }

  private mark(chosen: MatrixCell): void {
    const key = cellKey(chosen);
    const all = this.buttons.flat();
    for (const buttonEl of all) {
      const isChosen = buttonEl.getAttr("data-cell") === key;
      buttonEl.setAttr("aria-pressed", String(isChosen));
      buttonEl.toggleClass("is-active", isChosen);
    }
    const current = this.buttonOf(this.focusedCell() ?? key) ?? all[0];
    for (const buttonEl of all) buttonEl.setAttr("tabindex", buttonEl === current ? "0" : "-1");
  }

  private focusedCell(): string | null {
    const { activeElement } = this.el.doc;
    return activeElement && this.tableEl.contains(activeElement) ? activeElement.getAttr("data-cell") : null;
  }

  private buttonOf(key: string): HTMLButtonElement | undefined {
    return this.buttons.flat().find((buttonEl) => buttonEl.getAttr("data-cell") === key);
  }

  private onKey(event: KeyboardEvent): void {
    const row = this.buttons.findIndex((buttons) => buttons.some((buttonEl) => buttonEl === event.target));
    const column = this.buttons[row]?.findIndex((buttonEl) => buttonEl === event.target) ?? -1;
    if (row < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = this.targetOf(event.key, row, column);
    if (!target) return;
    event.preventDefault();
    for (const buttonEl of this.buttons.flat())
      buttonEl.setAttr("tabindex", buttonEl === target ? "0" : "-1");
    target.focus();
  }

  private targetOf(key: string, row: number, column: number): HTMLButtonElement | undefined {
    const inRow = this.buttons[row] ?? [];
    if (key === "Home") return inRow[0];
    if (key === "End") return inRow.at(-1);
    const step = STEPS[key];
    if (!step) return undefined;
    const isRtl = this.el.win.getComputedStyle(this.el).direction === "rtl";
    const [rows, columns] = [step[0], isRtl ? -step[1] : step[1]];
    return this.buttons[row + rows]?.[column + columns] ?? inRow[column];
  }
}
