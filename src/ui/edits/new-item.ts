import { ButtonComponent, Modal, Notice, Setting } from "obsidian";
import type { DropdownComponent } from "obsidian";
import type { CalendarDate } from "../../core/calendar-date";
import { formatIsoDate, parseIsoDate } from "../../core/calendar-date";
import { itemDestinations } from "../../core/edit/destinations";
import type { ItemDestination, NewItem } from "../../core/edit/outcomes";
import type { Priority } from "../../core/model/priority";
import { PRIORITIES } from "../../core/model/priority";
import { parseDueText } from "../../core/query/due-text";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import { editNotice, NOTICE_STAYS_MS } from "./edit-notice";
import { PersonInputSuggest } from "./person-input-suggest";
import { markBegun } from "./take-back";
import { undoWritten } from "./undo-last";

/** What a new item starts from. */
export interface NewItemDefaults {
  readonly text?: string;
  /** The owner's full name. */
  readonly owner?: string;
}

/** Opens the dialog that writes a new action item. */
export function openNewItem(ports: Ports, defaults: NewItemDefaults = {}): void {
  new NewItemModal(ports, defaults).open();
}

/** Asks for a new action item: text, owner, due date, priority, and the note to write it to. */
class NewItemModal extends Modal {
  private text: string;
  private owner: string;
  private due = "";
  private priority: Priority = "none";
  private path = "";
  private destinations: readonly ItemDestination[] = [];
  private destinationInput: DropdownComponent | null = null;
  private hintEl: HTMLElement | null = null;
  private problemEl: HTMLElement | null = null;
  private add: ButtonComponent | null = null;
  /** The note in front when the dialog opened. */
  private readonly activePath: string;
  private isWriting = false;

  constructor(
    private readonly ports: Ports,
    defaults: NewItemDefaults,
  ) {
    super(ports.app);
    this.text = defaults.text ?? "";
    this.owner = defaults.owner ?? "";
    this.activePath = ports.app.workspace.getActiveFile()?.path ?? "";
  }

  override onOpen(): void {
    const { newItem } = this.ports.words;
    this.setTitle(newItem.title);
    this.modalEl.addClass("people-new-item-modal");
    this.addText();
    this.addOwner();
    this.addDue();
    this.addPriority();
    this.addDestination();
    this.problemEl = this.contentEl.createDiv({ cls: "people-form-problem", attr: { role: "alert" } });
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    this.add = new ButtonComponent(buttonsEl)
      .setButtonText(newItem.add)
      .setCta()
      .onClick(() => void this.write());
    new ButtonComponent(buttonsEl).setButtonText(this.ports.words.edits.cancel).onClick(() => this.close());
    this.updateDestinations();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addText(): void {
    const { newItem } = this.ports.words;
    const setting = new Setting(this.contentEl).setName(newItem.text);
    setting.settingEl.addClass("people-wide-setting");
    setting.addText((text) => {
      text.setValue(this.text).onChange((value) => (this.text = value));
      this.nameInput(text.inputEl, newItem.text);
      this.contentEl.win.setTimeout(() => text.inputEl.focus());
    });
  }

  private addOwner(): void {
    const { newItem } = this.ports.words;
    new Setting(this.contentEl).setName(newItem.owner).addText((text) => {
      text.setPlaceholder(newItem.ownerHint).setValue(this.owner);
      text.onChange((value) => this.setOwner(value));
      this.nameInput(text.inputEl, newItem.owner);
      new PersonInputSuggest(this.ports, text.inputEl, (name) => this.setOwner(name));
    });
  }

  private addDue(): void {
    const { newItem, edits } = this.ports.words;
    const setting = new Setting(this.contentEl).setName(newItem.due);
    setting.settingEl.addClass("people-wide-setting");
    const take = (value: string): void => {
      this.due = value;
      setting.setDesc(this.dueText());
    };
    setting.addText((text) => {
      text.setPlaceholder(edits.typeDateHint).onChange(take);
      this.nameInput(text.inputEl, newItem.due);
      const dayEl = text.inputEl.parentElement?.createEl("input", {
        type: "date",
        attr: { "aria-label": edits.calendarDay },
      });
      dayEl?.addEventListener("change", () => {
        const date = parseIsoDate(dayEl.value);
        take(date === null ? "" : formatIsoDate(date));
        text.setValue(this.due);
      });
    });
  }

  private dueDate(): CalendarDate | null {
    const { dueVocabulary } = this.ports.words.edits;
    return this.due.trim() === "" ? null : parseDueText(this.due, this.ports.today(), dueVocabulary);
  }

  /** What was typed, as it is understood. */
  private dueText(): string {
    const { items, newItem } = this.ports.words;
    const date = this.dueDate();
    if (date === null) return this.due.trim() === "" ? "" : newItem.noSuchDay;
    return items.dueOn(formatsFor(items.language, this.contentEl.win).date(date, "full"));
  }

  private addPriority(): void {
    const { newItem, edits } = this.ports.words;
    new Setting(this.contentEl).setName(newItem.priority).addDropdown((dropdown) => {
      for (const priority of PRIORITIES) dropdown.addOption(priority, edits.priorities[priority]);
      dropdown.setValue(this.priority);
      dropdown.onChange((value) => {
        this.priority = PRIORITIES.find((priority) => priority === value) ?? "none";
      });
      dropdown.selectEl.setAttr("aria-label", newItem.priority);
    });
  }

  private addDestination(): void {
    const { newItem } = this.ports.words;
    const setting = new Setting(this.contentEl).setName(newItem.destination).addDropdown((dropdown) => {
      dropdown.onChange((path) => this.setPath(path));
      dropdown.selectEl.setAttr("aria-label", newItem.destination);
      this.destinationInput = dropdown;
    });
    this.hintEl = setting.descEl;
  }

  private nameInput(inputEl: HTMLInputElement, label: string): void {
    inputEl.setAttr("aria-label", label);
    inputEl.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      void this.write();
    });
  }

  private setOwner(name: string): void {
    this.owner = name;
    this.updateDestinations();
  }

  private setPath(path: string): void {
    this.path = path;
    const { newItem } = this.ports.words;
    const chosen = this.destinations.find((one) => one.path === path);
    if (!chosen) this.hintEl?.setText(newItem.noDestination);
    else this.hintEl?.setText(chosen.exists || this.fileExists(path) ? "" : newItem.willBeCreated);
    this.add?.setDisabled(!chosen);
  }

  /** The owner's profile is one of the places. */
  private updateDestinations(): void {
    const { index, words } = this.ports;
    const [person = null, ...others] = this.owner === "" ? [] : index.directory.named(this.ownerName);
    const owner = others.length > 0 ? null : person;
    this.destinations = itemDestinations(index, this.activePath, owner, this.ports.settings().inboxNote);
    const { selectEl } = this.destinationInput ?? {};
    if (!selectEl) return;
    selectEl.empty();
    for (const { kind, path } of this.destinations) {
      // A folder note's own name says nothing.
      const name = index.directory.ownerOfProfile(path)?.name ?? titleOf(path);
      selectEl.createEl("option", { value: path, text: words.newItem.destinations[kind](name) });
    }
    const kept = this.destinations.find(({ path }) => path === this.path) ?? this.destinations[0];
    this.destinationInput?.setValue(kept?.path ?? "");
    this.setPath(kept?.path ?? "");
  }

  private fileExists(path: string): boolean {
    return this.ports.app.vault.getFileByPath(path) !== null;
  }

  private get ownerName(): string {
    return this.owner.trim().replace(/^@/, "");
  }

  /** The item as typed; null, with the problem said, when something is missing. */
  private typed(): NewItem | null {
    const { newItem } = this.ports.words;
    const destination = this.destinations.find(({ path }) => path === this.path);
    const due = this.dueDate();
    const problem =
      this.text.trim() === ""
        ? newItem.noText
        : this.due.trim() !== "" && due === null
          ? newItem.noSuchDay
          : destination
            ? ""
            : newItem.noDestination;
    this.problemEl?.setText(problem);
    if (problem !== "" || !destination) return null;
    const owner = this.ownerName === "" ? null : this.ownerName;
    return { text: this.text.trim(), owner, due, priority: this.priority, destination };
  }

  private async write(): Promise<void> {
    const item = this.isWriting ? null : this.typed();
    if (!item) return;
    this.isWriting = true;
    markBegun(this.ports);
    const outcome = await this.ports.edits.create(item);
    this.isWriting = false;
    const { items } = this.ports.words;
    if (outcome.kind === "refused") {
      this.problemEl?.setText(items.refused[outcome.reason]);
      return;
    }
    this.close();
    this.sayAdded(outcome.path, outcome.line);
  }

  private sayAdded(path: string, line: number): void {
    const { ports } = this;
    const { newItem, edits } = ports.words;
    const fragment = createFragment();
    fragment.createDiv({ text: newItem.added(titleOf(path)) });
    const buttonsEl = fragment.createDiv({ cls: "people-notice-buttons" });
    new ButtonComponent(buttonsEl)
      .setButtonText(newItem.openIt)
      .onClick(() => void ports.navigator.openLine(path, line, false));
    new ButtonComponent(buttonsEl).setButtonText(edits.undoButton).onClick(() => void undoWritten(ports));
    editNotice.show(new Notice(fragment, NOTICE_STAYS_MS));
  }
}

function titleOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
