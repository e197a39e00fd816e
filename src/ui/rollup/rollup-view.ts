import type { ViewStateResult } from "obsidian";
import type { ItemGroup } from "../../core/query/open-items";
import type { MatrixCell } from "../../core/rollup/matrix";
import { cellKey, groupsIn, parseCell, WHOLE_MATRIX } from "../../core/rollup/matrix";
import { formatsFor } from "../format/formats";
import type { BoardFrame } from "../items/board-view";
import { BoardView } from "../items/board-view";
import { showLeafTitle } from "../leaf-title";
import { ROLLUP_VIEW } from "../navigator";
import { exportCalendar } from "./export-calendar";
import { MatrixTable } from "./rollup-matrix";
import { copyRollup, insertRollup, saveRollup } from "./rollup-outputs";
import { RollupToolbar } from "./rollup-toolbar";

export { ROLLUP_VIEW };

/** A rollup in a main pane: open items grouped and filtered in every way, at full width. */
export class RollupView extends BoardView {
  override icon = "list-tree";
  override navigation = true;
  private toolbar: RollupToolbar | null = null;
  private matrix: MatrixTable | null = null;
  private headingEl: HTMLElement | null = null;
  private cell: MatrixCell = WHOLE_MATRIX;

  getViewType(): string {
    return ROLLUP_VIEW;
  }

  getDisplayText(): string {
    const { words, index } = this.ports;
    const { groupBy, persons, ownerNames } = this.boardState.query;
    const title = words.answers.rollupTitle[groupBy];
    const names = [...ownerNames, ...persons].map((text) => index.directory.person(text)?.name ?? text);
    return names.length === 0 ? title : words.rollup.titleWith(title, [...new Set(names)]);
  }

  /** `by` and `owner` stand at the top level, as in a `people-rollup` block. */
  override getState(): Record<string, unknown> {
    const { groupBy: by, owner } = this.boardState.query;
    return { ...super.getState(), by, owner, cell: cellKey(this.cell) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.cell = parseCell((state as { readonly cell?: unknown } | null)?.cell);
    await super.setState(state, result);
  }

  protected override drawFrame(): BoardFrame {
    const { contentEl, ports } = this;
    const formats = formatsFor(ports.words.items.language, contentEl.win);
    contentEl.addClass("people-view", "people-rollup", "people-scroller");
    const statusEl = contentEl.createDiv({ cls: "people-rollup-head" });
    const attr = { role: "heading", "aria-level": "1" };
    this.headingEl = statusEl.createDiv({ cls: "people-rollup-title", attr });
    this.toolbar = new RollupToolbar(statusEl, ports, formats, {
      change: (query) => this.changeQuery(query),
      copy: () =>
        void copyRollup(ports, this.boardState.query, (groups) => this.chosen(groups), contentEl.win),
      insert: () => insertRollup(ports, this.boardState.query),
      save: () => saveRollup(ports, this.boardState.query, this.getDisplayText()),
      exportCalendar: () =>
        void exportCalendar(ports, this.boardState.query, this.getDisplayText(), contentEl.win),
      leaveSearch: () => this.focusList(),
    });
    const matrixEl = contentEl.createDiv({ cls: "people-rollup-matrix" });
    this.matrix = new MatrixTable(matrixEl, ports.words, formats, (cell) => this.choose(cell));
    return {
      statusEl,
      listEl: contentEl.createDiv({ cls: "people-rollup-list" }),
      scrollEl: contentEl,
      pick: (groups) => this.pick(groups),
      onSearch: () => this.toolbar?.focusSearch(),
    };
  }

  protected override updateHead(): void {
    this.toolbar?.update(this.boardState.query);
    this.headingEl?.setText(this.getDisplayText());
    showLeafTitle(this.leaf);
  }

  /** The groups to list: those of the chosen cells. A cell that emptied while it was chosen gives all back. */
  private pick(groups: readonly ItemGroup[]): readonly ItemGroup[] {
    const chosen = this.chosen(groups);
    if (chosen.length === 0 && this.ports.progress() === null) this.cell = WHOLE_MATRIX;
    this.matrix?.update(this.isMatrix ? groups : [], this.cell);
    return chosen.length === 0 ? groups : chosen;
  }

  private get isMatrix(): boolean {
    return this.boardState.query.groupBy === "due-and-priority";
  }

  private chosen(groups: readonly ItemGroup[]): readonly ItemGroup[] {
    return this.isMatrix ? groupsIn(groups, this.cell) : groups;
  }

  private choose(cell: MatrixCell): void {
    this.cell = cell;
    this.redrawRows();
    void this.app.workspace.requestSaveLayout();
  }
}
