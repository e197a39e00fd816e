import { ButtonComponent, Modal, Setting } from "obsidian";
import type { CalendarDate } from "../../core/calendar-date";
import { formatIsoDate, parseIsoDate } from "../../core/calendar-date";
import { parseDueText } from "../../core/query/due-text";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";

/** Asks for a day: typed in words, or chosen with the platform's own date input. */
export class DueModal extends Modal {
  private textEl: HTMLInputElement | null = null;
  private dayEl: HTMLInputElement | null = null;
  private answerEl: HTMLElement | null = null;
  private save: ButtonComponent | null = null;
  private date: CalendarDate | null;

  constructor(
    private readonly ports: Ports,
    due: CalendarDate | null,
    private readonly onChoose: (date: CalendarDate) => void,
  ) {
    super(ports.app);
    this.date = due;
  }

  override onOpen(): void {
    const { edits } = this.ports.words;
    this.setTitle(edits.pickTitle);
    this.modalEl.addClass("people-due-modal");
    new Setting(this.contentEl).setName(edits.typeDate).addText((text) => {
      text.setPlaceholder(edits.typeDateHint).onChange((value) => this.onTyped(value));
      this.textEl = text.inputEl;
      this.wireInput(text.inputEl, edits.typeDate);
    });
    new Setting(this.contentEl).setName(edits.calendarDay).addText((text) => {
      text.inputEl.type = "date";
      this.wireInput(text.inputEl, edits.calendarDay);
      text.onChange((value) => this.show(parseIsoDate(value)));
      this.dayEl = text.inputEl;
    });
    this.answerEl = this.contentEl.createDiv({ cls: "people-due-answer", attr: { role: "status" } });
    this.addButtons();
    this.show(this.date);
    this.textEl?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Enter chooses in an input only: on a button it is the button's. */
  private wireInput(inputEl: HTMLInputElement, label: string): void {
    inputEl.setAttr("aria-label", label);
    inputEl.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.choose();
    });
  }

  private addButtons(): void {
    const { edits } = this.ports.words;
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    this.save = new ButtonComponent(buttonsEl)
      .setButtonText(edits.save)
      .setCta()
      .onClick(() => this.choose());
    new ButtonComponent(buttonsEl).setButtonText(edits.cancel).onClick(() => this.close());
  }

  private onTyped(value: string): void {
    const { edits } = this.ports.words;
    this.show(parseDueText(value, this.ports.today(), edits.dueVocabulary), value.trim() !== "");
  }

  private show(date: CalendarDate | null, isTyped = false): void {
    const { edits, items } = this.ports.words;
    this.date = date;
    const formats = formatsFor(items.language, this.contentEl.win);
    const nothing = isTyped ? edits.noSuchDay : "";
    this.answerEl?.setText(date === null ? nothing : items.dueOn(formats.date(date, "full")));
    if (this.dayEl && (date !== null || isTyped)) this.dayEl.value = date === null ? "" : formatIsoDate(date);
    this.save?.setDisabled(date === null);
  }

  private choose(): void {
    if (this.date === null) return;
    this.close();
    this.onChoose(this.date);
  }
}
