import type { ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ItemView } from "obsidian";
import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroup } from "../../core/query/open-items";
import type { Ports } from "../ports";
import type { BoardState } from "./board-state";
import { DEFAULT_BOARD_STATE, parseBoardState, storedBoardState } from "./board-state";
import { ItemBoard } from "./item-board";

/** The elements a board is put into. */
export interface BoardFrame {
  readonly statusEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly scrollEl: HTMLElement;
  /** Which of the answer's groups are listed; all when it is left out. */
  readonly pick?: (groups: readonly ItemGroup[]) => readonly ItemGroup[];
  /** Goes to where one searches. */
  readonly onSearch?: () => void;
}

/** A view around a board of action items: opens and closes it, and keeps its state over refresh and restart. */
export abstract class BoardView extends ItemView {
  private board: ItemBoard | null = null;
  private restored: BoardState = DEFAULT_BOARD_STATE;

  constructor(
    leaf: WorkspaceLeaf,
    protected readonly ports: Ports,
  ) {
    super(leaf);
  }

  /** Builds what stands around the board; called once each time the view opens. */
  protected abstract drawFrame(): BoardFrame;

  /** Shows the query above the board; called after every change of it. */
  protected abstract updateHead(): void;

  /** What is shown now, or will be once the view is open. */
  protected get boardState(): BoardState {
    return this.board?.state ?? this.restored;
  }

  protected get isCollapsed(): boolean {
    return this.board?.isCollapsed ?? false;
  }

  protected changeQuery(query: Partial<ItemQuery>): void {
    this.board?.change(query);
  }

  /** Lists the same answer again: `pick` picks others. */
  protected redrawRows(): void {
    this.board?.redrawRows();
  }

  protected toggleAll(): void {
    this.board?.toggleAll();
  }

  protected toggleFollowing(): void {
    this.board?.toggleFollowing();
  }

  /** Goes to the list by keyboard, as soon as there is one. */
  focusList(): void {
    this.board?.focusList();
  }

  override getState(): Record<string, unknown> {
    return storedBoardState(this.boardState);
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.restored = parseBoardState(state);
    if (this.board) this.board.state = this.restored;
    this.updateHead();
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    const onChanged = (): void => {
      this.updateHead();
      void this.app.workspace.requestSaveLayout();
    };
    this.board = new ItemBoard({ ports: this.ports, ...this.drawFrame(), onChanged });
    this.board.state = this.restored;
    this.addChild(this.board);
    this.updateHead();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.restored = this.boardState;
    if (this.board) this.removeChild(this.board);
    this.board = null;
    this.contentEl.empty();
    return Promise.resolve();
  }
}
