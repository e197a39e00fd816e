/** The file explorer: opens notes, offers `file-menu`, fires `hover-link`. */
import { detached } from "../base/report";
import { debounce } from "../util/debounce";
import type { HoverPopover } from "../ui/hover-popover";
import { setIcon } from "../ui/icons";
import { Keymap } from "../ui/keymap";
import { Menu } from "../ui/menu";
import { TFolder, TFile, type TAbstractFile } from "../vault/files";
import { ItemView } from "../workspace/view";

function byKindAndName(a: TAbstractFile, b: TAbstractFile): number {
  return Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name);
}

export class FileExplorerView extends ItemView {
  override icon = "folder-closed";
  hoverPopover: HoverPopover | null = null;
  private readonly collapsed = new Set<string>();
  private readonly drawSoon = debounce(() => this.draw(), 50, true);

  getViewType(): string {
    return "file-explorer";
  }

  getDisplayText(): string {
    return "Files";
  }

  protected override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const event of ["create", "delete", "rename"])
      this.registerEvent(vault.on(event, () => this.drawSoon()));
    this.registerEvent(workspace.on("file-open", () => this.markActive()));
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    this.contentEl.empty();
    const container = this.contentEl.createDiv("nav-files-container");
    this.drawFolder(this.app.vault.getRoot(), container);
    this.markActive();
  }

  private drawFolder(folder: TFolder, parent: HTMLElement): void {
    for (const child of [...folder.children].sort(byKindAndName)) {
      const isFolder = child instanceof TFolder;
      const kind = isFolder ? "nav-folder" : "nav-file";
      const item = parent.createDiv(`tree-item ${kind}`);
      const title = item.createDiv({
        cls: `tree-item-self is-clickable ${kind}-title`,
        attr: { "data-path": child.path, draggable: true },
      });
      if (isFolder) setIcon(title.createDiv("tree-item-icon collapse-icon"), "right-triangle");
      title.createDiv({ cls: `tree-item-inner ${kind}-title-content`, text: this.labelOf(child) });
      title.addEventListener("contextmenu", (event) => this.showMenu(event, child));
      if (child instanceof TFolder) this.dressFolder(child, item, title);
      else if (child instanceof TFile) this.dressFile(child, title);
    }
  }

  private labelOf(file: TAbstractFile): string {
    return file instanceof TFile && file.extension === "md" ? file.basename : file.name;
  }

  private dressFolder(folder: TFolder, item: HTMLElement, title: HTMLElement): void {
    const children = item.createDiv("tree-item-children nav-folder-children");
    this.drawFolder(folder, children);
    const show = (): void => {
      const isCollapsed = this.collapsed.has(folder.path);
      children.toggle(!isCollapsed);
      item.toggleClass("is-collapsed", isCollapsed);
    };
    title.addEventListener("click", () => {
      if (!this.collapsed.delete(folder.path)) this.collapsed.add(folder.path);
      show();
    });
    show();
  }

  private dressFile(file: TFile, title: HTMLElement): void {
    title.onClickEvent((event) => {
      if (event.button === 2) return;
      detached(this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
    });
    title.addEventListener("mouseover", (event) => {
      this.app.workspace.trigger("hover-link", {
        event,
        source: "file-explorer",
        hoverParent: this,
        targetEl: title,
        linktext: file.path,
      });
    });
  }

  private showMenu(event: MouseEvent, file: TAbstractFile): void {
    const menu = Menu.forEvent(event);
    menu.addItem((item) =>
      item
        .setTitle("Delete")
        .setIcon("trash-2")
        .setWarning(true)
        .onClick(() => detached(this.app.fileManager.trashFile(file))),
    );
    this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
  }

  private markActive(): void {
    const path = this.app.workspace.getActiveFile()?.path;
    for (const title of this.contentEl.findAll(".nav-file-title"))
      title.toggleClass("is-active", title.dataset["path"] === path);
  }
}
