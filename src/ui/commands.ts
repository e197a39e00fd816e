import type { Command } from "obsidian";
import { Notice } from "obsidian";
import { editCommands } from "./edits/edit-commands";
import { peopleUnderCursor } from "./hover/linked-people";
import { PersonCardModal } from "./hover/person-card-modal";
import type { WorkspaceNavigator } from "./navigator";
import { copyText } from "./parts/copy-text";
import { PersonSuggestModal } from "./person/person-suggest";
import { PersonView } from "./person/person-view";
import type { Ports } from "./ports";
import { repairCommand } from "./repair/repair-command";
import { rollupCommands } from "./rollup/rollup-commands";

function personCardCommand(ports: Ports): Command {
  const { commands } = ports.words;
  return {
    id: "show-person-card",
    name: commands.showPersonCard,
    icon: "contact",
    editorCallback: (editor, context) => {
      const people = peopleUnderCursor(ports, editor, context.file?.path ?? "");
      if (people.length > 0) new PersonCardModal(ports, people).open();
      else new Notice(commands.nobodyUnderCursor);
    },
  };
}

/** Commands that open a view. */
function viewCommands(ports: Ports, navigator: WorkspaceNavigator): Command[] {
  const { commands } = ports.words;
  return [
    {
      id: "open-people",
      name: commands.openPeople,
      icon: "users",
      callback: () => void navigator.openPeople(),
    },
    {
      id: "open-action-items",
      name: commands.openActionItems,
      icon: "list-checks",
      callback: () => void navigator.openActionItems(),
    },
    {
      id: "open-person",
      name: commands.openPerson,
      icon: "user",
      callback: () => new PersonSuggestModal(ports).open(),
    },
    {
      id: "prepare-meeting",
      name: commands.prepareMeeting,
      icon: "clipboard-list",
      callback: () => {
        const { workspace } = ports.app;
        const person = workspace.getActiveViewOfType(PersonView)?.person;
        if (person) return void navigator.openPrepare({ path: "", people: [person] });
        void navigator.openPrepare({ path: workspace.getActiveFile()?.path ?? "", people: [] });
      },
    },
  ];
}

/** Commands for whoever wonders what was read, and how. */
function checkCommands(ports: Ports, navigator: WorkspaceNavigator): Command[] {
  return [
    {
      id: "names-to-check",
      name: ports.words.names.title,
      icon: "user-search",
      callback: () => void navigator.openNamesToCheck(),
    },
    {
      id: "what-i-found",
      name: ports.words.firstRun.found.title,
      icon: "telescope",
      callback: () => void navigator.openFound(),
    },
    {
      id: "copy-diagnostics",
      name: ports.words.commands.copyDiagnostics,
      icon: "clipboard-copy",
      callback: () => void copyText(activeWindow, ports.diagnostics(), ports),
    },
  ];
}

/** Everything the command palette offers. */
export function peopleCommands(ports: Ports, navigator: WorkspaceNavigator): Command[] {
  return [
    ...viewCommands(ports, navigator),
    ...rollupCommands(ports),
    personCardCommand(ports),
    ...editCommands(ports),
    repairCommand(ports),
    ...checkCommands(ports, navigator),
  ];
}
