import type { TextComponent } from "obsidian";
import { AbstractInputSuggest, Modal, Notice, Setting } from "obsidian";
import type { App } from "obsidian";
import type { NewNoteOutcome } from "../../core/rollup/new-note";
import type { NewRegion } from "../../core/rollup/insert-region";
import type { Ports } from "../ports";
import { markBegun } from "../edits/take-back";

/** Folders of the vault, as the folder is typed. */
class FolderSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly choose: (folder: string) => void,
  ) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    const folders = this.app.vault.getAllFolders(false).map((folder) => folder.path);
    return folders.filter((path) => path.toLowerCase().includes(wanted)).slice(0, this.limit);
  }

  renderSuggestion(folder: string, el: HTMLElement): void {
    el.setText(folder);
  }

  override selectSuggestion(folder: string): void {
    this.inputEl.value = folder;
    this.choose(folder);
    this.close();
  }
}

/** Asks for name and folder of the note a rollup is saved as; nothing is ever written over. */
export class SaveNoteModal extends Modal {
  private folder: string;
  private problemEl: HTMLElement | null = null;
  private isSaving = false;

  /** @param makeRegion the rollup, asked for when it is written */
  constructor(
    private readonly ports: Ports,
    private name: string,
    folder: string,
    private readonly makeRegion: () => NewRegion,
  ) {
    super(ports.app);
    this.folder = folder;
  }

  override onOpen(): void {
    const { rollup } = this.ports.words;
    this.modalEl.addClass("people-save-note");
    this.setTitle(rollup.saveTitle);
    const nameInput = this.addText(rollup.name, "", this.name, (value) => (this.name = value));
    const folderInput = this.addText(
      rollup.folder,
      rollup.folderHint,
      this.folder,
      (value) => (this.folder = value),
    );
    new FolderSuggest(this.app, folderInput.inputEl, (folder) => (this.folder = folder));
    this.problemEl = this.contentEl.createDiv({ cls: "people-form-problem", attr: { role: "alert" } });
    this.addButtons();
    nameInput.inputEl.focus();
    nameInput.inputEl.select();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addText(name: string, desc: string, value: string, take: (value: string) => void): TextComponent {
    let made: TextComponent | null = null;
    const setting = new Setting(this.contentEl).setName(name).addText((text) => {
      made = text.setValue(value).onChange(take);
      text.inputEl.setAttr("aria-label", name);
      text.inputEl.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing && !event.defaultPrevented) void this.save();
      });
    });
    if (desc !== "") setting.setDesc(desc);
    if (!made) throw new Error("unreachable: the callback runs at once");
    return made;
  }

  private addButtons(): void {
    const { rollup } = this.ports.words;
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    const saveEl = buttonsEl.createEl("button", { cls: "mod-cta", text: rollup.save });
    saveEl.addEventListener("click", () => void this.save());
    buttonsEl.createEl("button", { text: rollup.cancel }).addEventListener("click", () => this.close());
  }

  /** A second click while the first is under way does nothing. */
  private async save(): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    markBegun(this.ports);
    const outcome = await this.ports.rollups.create(this.folder, this.name, this.makeRegion());
    this.isSaving = false;
    const problem = this.problemOf(outcome);
    if (problem !== null) return void this.problemEl?.setText(problem);
    this.close();
    if (outcome.kind !== "created") return;
    new Notice(this.ports.words.rollup.saved(outcome.path));
    await this.ports.navigator.openNote(outcome.path, "tab");
  }

  private problemOf(outcome: NewNoteOutcome): string | null {
    const { rollup } = this.ports.words;
    switch (outcome.kind) {
      case "created":
        return null;
      case "exists":
        return rollup.noteExists(outcome.path);
      case "unsafe-name":
        return rollup.unsafeName;
      case "unsafe-folder":
        return rollup.unsafeFolder;
      case "failed":
        return rollup.saveFailed;
    }
  }
}
