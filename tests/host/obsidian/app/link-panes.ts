/**
 * Panes that list notes, as far as hovering and menus go: Search, Backlinks and a table of Bases. Modelled facts: the
 * title of a result fires `hover-link` with source `search`, also in Backlinks; a link in a table's cell is a
 * `span.internal-link` and fires it with source `bases`; the other button offers `file-menu`.
 */
import type { ViewStateResult } from "../api";
import { detached } from "../base/report";
import type { HoverPopover } from "../ui/hover-popover";
import { Keymap } from "../ui/keymap";
import { Menu } from "../ui/menu";
import type { TFile } from "../vault/files";
import { ItemView } from "../workspace/view";

/** A pane of rows, each of which stands for a note. */
abstract class NoteListView extends ItemView {
  hoverPopover: HoverPopover | null = null;
  protected query = "";

  getDisplayText(): string {
    return this.getViewType();
  }

  override getState(): Record<string, unknown> {
    return { query: this.query };
  }

  override setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const { query } = (state ?? {}) as { query?: unknown };
    this.query = typeof query === "string" ? query : "";
    this.contentEl.empty();
    for (const file of this.files()) this.addRow(file);
    return Promise.resolve();
  }

  protected abstract files(): TFile[];
  protected abstract addRow(file: TFile): void;

  protected wire(element: HTMLElement, file: TFile, source: string): void {
    const { workspace } = this.app;
    element.addEventListener("mouseover", (event) =>
      workspace.trigger("hover-link", {
        event,
        source,
        hoverParent: this,
        targetEl: element,
        linktext: file.path,
      }),
    );
    element.addEventListener("click", (event) =>
      detached(workspace.getLeaf(Keymap.isModEvent(event)).openFile(file)),
    );
    element.addEventListener("contextmenu", (event) =>
      workspace.trigger("file-menu", Menu.forEvent(event), file, `${source}-context-menu`, this.leaf),
    );
  }

  protected addResult(file: TFile): void {
    const result = this.contentEl.createDiv("tree-item search-result");
    const title = result.createDiv("tree-item-self search-result-file-title is-clickable");
    title.createDiv({ cls: "tree-item-inner", text: file.basename });
    this.wire(title, file, "search");
  }
}

/** Notes whose path holds the query. */
export class SearchView extends NoteListView {
  getViewType(): string {
    return "search";
  }

  protected files(): TFile[] {
    return this.app.vault.getMarkdownFiles().filter(({ path }) => path.includes(this.query));
  }

  protected addRow(file: TFile): void {
    this.addResult(file);
  }
}

/** Notes that link to the note whose path is the query. */
export class BacklinksView extends NoteListView {
  getViewType(): string {
    return "backlink";
  }

  protected files(): TFile[] {
    const { resolvedLinks } = this.app.metadataCache;
    return this.app.vault.getMarkdownFiles().filter(({ path }) => this.query in (resolvedLinks[path] ?? {}));
  }

  protected addRow(file: TFile): void {
    this.addResult(file);
  }
}

/** A table of notes with one column, their names. In Obsidian it is one view of a base; here it has a pane of its own. */
export class BasesTableView extends SearchView {
  override getViewType(): string {
    return "bases-table";
  }

  protected override addRow(file: TFile): void {
    const cell = this.contentEl.createDiv("bases-tr").createDiv("bases-td bases-table-cell");
    const link = cell.createSpan({ cls: "internal-link", text: file.basename });
    this.wire(link, file, "bases");
  }
}
