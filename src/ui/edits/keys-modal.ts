import { Modal } from "obsidian";
import { keyName } from "../parts/key-name";
import type { Ports } from "../ports";

/** Lists what the keys of a list do. */
export class KeysModal extends Modal {
  constructor(private readonly ports: Ports) {
    super(ports.app);
  }

  override onOpen(): void {
    const { edits } = this.ports.words;
    this.setTitle(edits.keysTitle);
    const listEl = this.contentEl.createEl("dl", { cls: "people-keys" });
    for (const { keys, what } of edits.keys) {
      const keysEl = listEl.createEl("dt");
      for (const key of keys) keysEl.createEl("kbd", { cls: "people-key", text: keyName(key, edits) });
      listEl.createEl("dd", { text: what });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
