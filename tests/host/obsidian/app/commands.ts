/** Commands, their hotkeys, and when they are available. Internal `app.commands`. */
import type { Hotkey } from "../api";
import type { Editor } from "../editor/editor";
import type { MarkdownFileInfo } from "../editor/state-fields";
import { notSimulated } from "../base/not-simulated";
import type { KeymapEventHandler } from "../ui/keymap";
import { Platform } from "../util/platform";
import type { App } from "./app";

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, context: MarkdownFileInfo) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, context: MarkdownFileInfo) => boolean | void;
  hotkeys?: Hotkey[];
}

export class Commands {
  readonly commands: Record<string, Command> = {};
  private readonly handlers = new Map<string, KeymapEventHandler[]>();

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) =>
      this.app.scope.register(modifiers, key, (event) => {
        if (event.repeat && command.repeatable !== true) return undefined;
        return this.executeCommandById(command.id) ? false : undefined;
      }),
    );
    this.handlers.set(command.id, handlers);
  }

  removeCommand(id: string): void {
    for (const handler of this.handlers.get(id) ?? []) this.app.scope.unregister(handler);
    this.handlers.delete(id);
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return Object.hasOwn(this.commands, id) ? this.commands[id] : undefined;
  }

  /** What the palette offers: commands whose check says yes, editor commands only with an editor. */
  listAvailable(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.findCommand(id);
    if (!command || !this.run(command, true)) return false;
    this.run(command, false);
    return true;
  }

  /** Order as in Obsidian: an editor callback hides the plain one. */
  private run(command: Command, checking: boolean): boolean {
    if (command.mobileOnly === true && !Platform.isMobile) return false;
    const info = this.app.workspace.activeEditor;
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    if (editorCheckCallback) {
      if (!info?.editor) return false;
      return editorCheckCallback(checking, info.editor, info) === true;
    }
    if (editorCallback) {
      if (!info?.editor) return false;
      if (!checking) editorCallback(info.editor, info);
      return true;
    }
    if (checkCallback) return checkCallback(checking) === true;
    if (!callback) return notSimulated(`a command without a callback (${command.id})`);
    if (!checking) callback();
    return true;
  }
}
