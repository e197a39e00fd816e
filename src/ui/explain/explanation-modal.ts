import { Modal } from "obsidian";
import type { App } from "obsidian";

/** A heading and sentences under it. */
export interface ExplanationSection {
  readonly heading: string;
  readonly facts: readonly string[];
}

/** Why is this here? Plain sentences, by heading. */
export class ExplanationModal extends Modal {
  constructor(
    app: App,
    private readonly title: string,
    private readonly subject: string,
    private readonly sections: readonly ExplanationSection[],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass("people-explain");
    this.setTitle(this.title);
    this.contentEl.createDiv({ cls: "people-explain-subject", text: this.subject, attr: { dir: "auto" } });
    for (const { heading, facts } of this.sections) {
      this.contentEl.createDiv({
        cls: "people-explain-heading",
        text: heading,
        attr: { role: "heading", "aria-level": "3" },
      });
      const listEl = this.contentEl.createEl("ul", { cls: "people-explain-facts" });
      for (const text of facts) listEl.createEl("li", { text, attr: { dir: "auto" } });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
