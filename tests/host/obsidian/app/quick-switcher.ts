import { detached } from "../base/report";
import { FuzzySuggestModal } from "../ui/suggest-modal";
import { Keymap } from "../ui/keymap";
import type { TFile } from "../vault/files";
import type { App } from "./app";

/** Ctrl-O: opens a note by name. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Find a note...");
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, "");
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    detached(this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
  }
}
