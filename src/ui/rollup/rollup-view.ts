import type { WorkspaceLeaf } from "obsidian";
import { Notice } from "obsidian";
import { rollupMarkdown } from "../../core/rollup/rollup-markdown";
import { formatsFor } from "../format/formats";
import type { BoardFrame } from "../items/board-view";
import { BoardView } from "../items/board-view";
import { ROLLUP_VIEW } from "../navigator";
import { RollupToolbar } from "./rollup-toolbar";

export { ROLLUP_VIEW };

/** Undeclared in the API: shows a view's new title in its tab. */
interface LeafWithHeader extends WorkspaceLeaf {
  updateHeader?: () => void;
}

/** A rollup in a main pane: all open items by due date, priority or person, at full width. */
export class RollupView extends BoardView {
  override icon = "list-tree";
  override navigation = true;
  private toolbar: RollupToolbar | null = null;
  private headingEl: HTMLElement | null = null;

  getViewType(): string {
    return ROLLUP_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.answers.rollupTitle[this.boardState.query.groupBy];
  }

  /** `by` and `owner` stand at the top level, as in a `people-rollup` block. */
  override getState(): Record<string, unknown> {
    const { groupBy: by, owner } = this.boardState.query;
    return { ...super.getState(), by, owner };
  }

  protected override drawFrame(): BoardFrame {
    const { contentEl, ports } = this;
    contentEl.addClass("people-view", "people-rollup", "people-scroller");
    const statusEl = contentEl.createDiv({ cls: "people-rollup-head" });
    const attr = { role: "heading", "aria-level": "1" };
    this.headingEl = statusEl.createDiv({ cls: "people-rollup-title", attr });
    this.toolbar = new RollupToolbar(statusEl, ports.words, {
      change: (query) => this.changeQuery(query),
      copy: () => void this.copy(),
    });
    return { statusEl, listEl: contentEl.createDiv({ cls: "people-rollup-list" }), scrollEl: contentEl };
  }

  protected override updateHead(): void {
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
    new Notice(words.items.copied(formats.count(this.openCount)));
  }
}
