import type { ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ItemView } from "obsidian";
import { ACTION_ITEMS_VIEW } from "../navigator";
import type { Ports } from "../ports";
import type { BoardState } from "./board-state";
import { DEFAULT_BOARD_STATE, parseBoardState, storedBoardState } from "./board-state";
import { ItemBoard } from "./item-board";
import { ItemsHeader } from "./items-header";

export { ACTION_ITEMS_VIEW };

/** The sidebar view of all open action items. */
export class ActionItemsView extends ItemView {
  override icon = "list-checks";
  override navigation = false;
  private board: ItemBoard | null = null;
  private header: ItemsHeader | null = null;
  private restored: BoardState = DEFAULT_BOARD_STATE;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return ACTION_ITEMS_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.items.viewTitle;
  }

  override getState(): Record<string, unknown> {
    return storedBoardState(this.board?.state ?? this.restored);
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.restored = parseBoardState(state);
    if (this.board) this.board.state = this.restored;
    this.updateHeader();
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, ports } = this;
    contentEl.empty();
    contentEl.addClass("people-view", "people-action-items");
    this.header = new ItemsHeader(contentEl, ports.words, {
      change: (query) => this.board?.change(query),
      toggleAll: () => this.board?.toggleAll(),
    });
    const statusEl = contentEl.createDiv();
    const scrollEl = contentEl.createDiv({ cls: "people-scroller" });
    this.board = new ItemBoard({
      ports,
      statusEl,
      listEl: scrollEl,
      scrollEl,
      onChanged: () => this.onChanged(),
    });
    this.board.state = this.restored;
    this.addChild(this.board);
    this.updateHeader();
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    if (this.board) this.removeChild(this.board);
    this.board = null;
    this.header = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private onChanged(): void {
    this.updateHeader();
    void this.app.workspace.requestSaveLayout();
  }

  private updateHeader(): void {
    if (this.board) {
      this.header?.update({ query: this.board.state.query, isCollapsed: this.board.isCollapsed });
    }
  }
}
