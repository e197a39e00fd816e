import { Modal, Platform } from "obsidian";
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
      for (const key of keys)
        keysEl.createEl("kbd", { cls: "people-key", text: keyName(key, edits.ctrlKey) });
      listEl.createEl("dd", { text: what });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}

function keyName(key: string, ctrlKey: string): string {
  if (key !== "Mod") return key;
  return Platform.isMacOS ? "⌘" : ctrlKey;
}
