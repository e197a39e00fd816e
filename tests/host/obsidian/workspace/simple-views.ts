/** Views that stand in for a real one: the empty tab, and a view that is not there yet. */
import type { ViewStateResult } from "../api";
import { ItemView } from "./view";
import type { WorkspaceLeaf } from "./leaf";

export class EmptyView extends ItemView {
  override navigation = true;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.contentEl.createDiv("empty-state").createDiv({ cls: "empty-state-title", text: "No file is open" });
  }

  getViewType(): string {
    return "empty";
  }

  getDisplayText(): string {
    return "New tab";
  }
}

/**
 * Keeps the place and the state of a view that is deferred (a restored tab nobody has looked at yet) or whose plugin
 * is gone. It says the type of the view it waits for, so `getLeavesOfType` finds it; `instanceof` does not.
 */
export class WaitingView extends ItemView {
  private state: Record<string, unknown>;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    state: Record<string, unknown>,
  ) {
    super(leaf);
    this.state = state;
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override setState(state: unknown, _result: ViewStateResult): Promise<void> {
    this.state = state as Record<string, unknown>;
    return Promise.resolve();
  }
}
