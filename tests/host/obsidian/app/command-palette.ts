import { FuzzySuggestModal } from "../ui/suggest-modal";
import type { App } from "./app";
import type { Command } from "./commands";

/** Ctrl-P: every command that can run now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Select a command...");
  }

  getItems(): Command[] {
    return this.app.commands.listAvailable();
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}
