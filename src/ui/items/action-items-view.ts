import { openNewItem } from "../edits/new-item";
import { ACTION_ITEMS_VIEW } from "../navigator";
import type { BoardFrame } from "./board-view";
import { BoardView } from "./board-view";
import { ItemsHeader } from "./items-header";

export { ACTION_ITEMS_VIEW };

/** The sidebar view of all open action items. */
export class ActionItemsView extends BoardView {
  override icon = "list-checks";
  override navigation = false;
  private header: ItemsHeader | null = null;

  getViewType(): string {
    return ACTION_ITEMS_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.items.viewTitle;
  }

  protected override drawFrame(): BoardFrame {
    const { contentEl, ports } = this;
    contentEl.addClass("people-view", "people-action-items");
    this.header = new ItemsHeader(contentEl, ports.words, {
      change: (query) => this.changeQuery(query),
      toggleAll: () => this.toggleAll(),
      toggleFollow: () => this.toggleFollowing(),
      newItem: () => openNewItem(ports),
      leaveSearch: () => this.focusList(),
    });
    const statusEl = contentEl.createDiv();
    const scrollEl = contentEl.createDiv({ cls: "people-scroller" });
    return { statusEl, listEl: scrollEl, scrollEl, onSearch: () => this.header?.focusSearch() };
  }

  protected override updateHead(): void {
    const { query, isFollowing } = this.boardState;
    this.header?.update({ query, isFollowing, isCollapsed: this.isCollapsed });
  }
}
