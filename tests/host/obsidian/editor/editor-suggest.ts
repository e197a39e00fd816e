/** `EditorSuggest`: suggestions while typing in a note. */
import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from "../api";
import type { App } from "../app/app";
import { detached } from "../base/report";
import { PopoverSuggest } from "../ui/popover-suggest";
import type { TFile } from "../vault/files";
import type { Editor } from "./editor";
import type { MarkdownFileInfo } from "./state-fields";

interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  editor: Editor;
  file: TFile;
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  #instructionsEl: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl?.remove();
    this.#instructionsEl = this.suggestEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const instruction = this.#instructionsEl.createDiv("prompt-instruction");
      instruction.createSpan({ cls: "prompt-instruction-command", text: command });
      instruction.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Internal: starts to watch the editors; the result stops it. */
  attach(): () => void {
    const ref = this.app.workspace.on("editor-change", (editor: Editor, info: MarkdownFileInfo) =>
      detached(this.#onEdit(editor, info)),
    );
    return () => {
      this.app.workspace.offref(ref);
      this.close();
    };
  }

  async #onEdit(editor: Editor, { file }: MarkdownFileInfo): Promise<void> {
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    if (!trigger || !file) return this.close();
    const context = { ...trigger, editor, file };
    this.context = context;
    const values = await this.getSuggestions(context);
    if (this.context !== context) return undefined;
    const at = editor.cm.coordsAtPos(editor.posToOffset(trigger.start)) ?? { left: 0, bottom: 0 };
    this.showAt(this.limit > 0 ? values.slice(0, this.limit) : values, at);
    return undefined;
  }
}
