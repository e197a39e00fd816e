import { ButtonComponent, Notice } from "obsidian";
import type { Count } from "../i18n/plural";
import { formatsFor } from "../format/formats";
import type { BulkOptions, Ports, Progress } from "../ports";

/** From so much on, work shows how far it is, and can be stopped. */
export const PROGRESS_FROM = 20;

/** Says how far work is. */
type ProgressText = (done: Count, total: Count) => string;

/** A Notice that stays while much is changed: how far it is, and a button that stops it. */
export class BulkProgress {
  private readonly abort = new AbortController();
  private readonly textEl: HTMLElement;
  private readonly notice: Notice;

  constructor(
    private readonly ports: Ports,
    private readonly text: ProgressText,
    total: number,
  ) {
    const fragment = createFragment();
    this.textEl = fragment.createDiv({ cls: "people-notice-text", attr: { role: "status" } });
    const buttonsEl = fragment.createDiv({ cls: "people-notice-buttons" });
    new ButtonComponent(buttonsEl).setButtonText(ports.words.edits.cancel).onClick(() => this.abort.abort());
    this.notice = new Notice(fragment, 0);
    this.show({ done: 0, total });
  }

  get options(): BulkOptions {
    return { signal: this.abort.signal, onProgress: (progress) => this.show(progress) };
  }

  close(): void {
    this.notice.hide();
  }

  private show({ done, total }: Progress): void {
    const { words } = this.ports;
    const formats = formatsFor(words.items.language, this.textEl.win);
    this.textEl.setText(this.text(formats.count(done), formats.count(total)));
  }
}
