import { ButtonComponent, Notice } from "obsidian";
import { formatsFor } from "../format/formats";
import type { BulkOptions, Ports, Progress } from "../ports";

/** A Notice that stays while many items are changed: how far it is, and a button that stops it. */
export class BulkProgress {
  private readonly abort = new AbortController();
  private readonly textEl: HTMLElement;
  private readonly notice: Notice;

  constructor(
    private readonly ports: Ports,
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
    this.textEl.setText(words.edits.working(formats.count(done), formats.count(total)));
  }
}
