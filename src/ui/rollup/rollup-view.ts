import type { ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ItemView, Notice } from "obsidian";
import { rollupMarkdown } from "../../core/answers/items-answer";
import { formatsFor } from "../format/formats";
import type { BoardState } from "../items/board-state";
import { DEFAULT_BOARD_STATE, parseBoardState, storedBoardState } from "../items/board-state";
import { ItemBoard } from "../items/item-board";
import { ROLLUP_VIEW } from "../navigator";
import type { Ports } from "../ports";
import { RollupToolbar } from "./rollup-toolbar";

export { ROLLUP_VIEW };

/** Undeclared in the API: shows a view's new title in its tab. */
interface LeafWithHeader extends WorkspaceLeaf {
  updateHeader?: () => void;
}

/** A rollup in a main pane: all open items by due date, priority or person, at full width. */
export class RollupView extends ItemView {
  override icon = "list-tree";
  override navigation = true;
  private board: ItemBoard | null = null;
  private toolbar: RollupToolbar | null = null;
  private headingEl: HTMLElement | null = null;
  private restored: BoardState = DEFAULT_BOARD_STATE;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return ROLLUP_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.answers.rollupTitle[this.boardState.query.groupBy];
  }

  /** What is shown now, or will be once the view is open. */
  private get boardState(): BoardState {
    return this.board?.state ?? this.restored;
  }

  /** `by` and `owner` stand at the top level, as in a `people-rollup` block. */
  override getState(): Record<string, unknown> {
    const { groupBy: by, owner } = this.boardState.query;
    return { ...storedBoardState(this.boardState), by, owner };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.restored = parseBoardState(state);
    if (this.board) this.board.state = this.restored;
    this.updateHead();
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, ports } = this;
    contentEl.empty();
    contentEl.addClass("people-view", "people-rollup", "people-scroller");
    const headEl = contentEl.createDiv({ cls: "people-rollup-head" });
    this.headingEl = headEl.createDiv({
      cls: "people-rollup-title",
      attr: { role: "heading", "aria-level": "1" },
    });
    this.toolbar = new RollupToolbar(headEl, ports.words, {
      change: (query) => this.board?.change(query),
      copy: () => void this.copy(),
    });
    this.board = new ItemBoard({
      ports,
      statusEl: headEl,
      listEl: contentEl.createDiv({ cls: "people-rollup-list" }),
      scrollEl: contentEl,
      onChanged: () => this.onChanged(),
    });
    this.board.state = this.restored;
    this.addChild(this.board);
    this.updateHead();
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    if (this.board) this.removeChild(this.board);
    this.board = null;
    this.toolbar = null;
    this.headingEl = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private onChanged(): void {
    this.updateHead();
    void this.app.workspace.requestSaveLayout();
  }

  private updateHead(): void {
    this.toolbar?.update(this.boardState.query);
    this.headingEl?.setText(this.getDisplayText());
    (this.leaf as LeafWithHeader).updateHeader?.();
  }

  /** Plain bullets with links, never checkboxes: a copy would count as another task. */
  private async copy(): Promise<void> {
    const { index, words } = this.ports;
    const text = rollupMarkdown(index, this.boardState.query, this.ports.today(), words.answers);
    const { win } = this.contentEl;
    try {
      await win.navigator.clipboard.writeText(text);
    } catch {
      new Notice(words.items.copyFailed);
      return;
    }
    const formats = formatsFor(words.items.language, win);
    new Notice(words.items.copied(formats.count(this.board?.shown?.open ?? 0)));
  }
}
