import type { Command, TFile } from "obsidian";
import { Notice } from "obsidian";
import type { GroupBy, ItemQuery } from "../../core/query/item-query";
import { PersonSuggestModal } from "../person/person-suggest";
import type { Ports } from "../ports";
import { insertRollupBlock } from "./insert-block";
import { refreshAllRollups, refreshRollupsIn } from "./refresh-rollups";

function open(ports: Ports, query: Partial<ItemQuery>): void {
  void ports.navigator.openRollup({ version: 1, query: { ...query } });
}

function byCommand(ports: Ports, id: string, name: string, groupBy: GroupBy): Command {
  return { id, name, icon: "list-tree", callback: () => open(ports, { groupBy }) };
}

function personCommand(ports: Ports): Command {
  return {
    id: "roll-up-for-person",
    name: ports.words.commands.rollUpForPerson,
    icon: "list-tree",
    callback: () =>
      new PersonSuggestModal(ports, {
        purpose: ports.words.rollup.toRollUp,
        choose: (person) => open(ports, { groupBy: "due", persons: [person.id] }),
      }).open(),
  };
}

/** The people of the note in front, me aside: everything is mine in a meeting of mine. */
function rollUpForPeopleOf(ports: Ports, file: TFile): void {
  // At the start nobody is known yet, which is not the same as nobody.
  if (!ports.index.has(file.path) && ports.progress() !== null) return afterReading(ports, file);
  const persons = ports.index.note(file.path)?.people.persons.filter((person) => !person.isMe) ?? [];
  if (persons.length === 0) new Notice(ports.words.rollup.nobodyHere);
  else open(ports, { groupBy: "person", persons: persons.map((person) => person.id) });
}

function afterReading(ports: Ports, file: TFile): void {
  const stop = ports.onRefresh(() => {
    if (ports.progress() !== null) return;
    stop();
    rollUpForPeopleOf(ports, file);
  });
}

function forNote(ports: Ports, id: string, name: string, icon: string, run: (file: TFile) => void): Command {
  return {
    id,
    name,
    icon,
    checkCallback: (checking) => {
      const file = ports.app.workspace.getActiveFile();
      if (file?.extension !== "md") return false;
      if (!checking) run(file);
      return true;
    },
  };
}

/** What the command palette offers of rollups. */
export function rollupCommands(ports: Ports): Command[] {
  const { commands, rollup } = ports.words;
  return [
    byCommand(ports, "roll-up-by-due-date", commands.rollUpByDue, "due"),
    byCommand(ports, "roll-up-by-priority", commands.rollUpByPriority, "priority"),
    byCommand(ports, "roll-up-by-due-date-and-priority", commands.rollUpByDueAndPriority, "due-and-priority"),
    byCommand(ports, "roll-up-by-person", commands.rollUpByPerson, "person"),
    personCommand(ports),
    forNote(ports, "roll-up-for-meeting", commands.rollUpForMeeting, "list-tree", (file) =>
      rollUpForPeopleOf(ports, file),
    ),
    {
      id: "insert-rollup",
      name: rollup.insertCommand,
      icon: "list-plus",
      editorCheckCallback: (checking, editor, { file }) => {
        if (file && !checking) insertRollupBlock(ports, editor, file.path);
        return file !== null;
      },
    },
    forNote(
      ports,
      "refresh-rollup",
      rollup.refreshHere,
      "refresh-cw",
      (file) => void refreshRollupsIn(ports, file),
    ),
    {
      id: "refresh-all-rollups",
      name: rollup.refreshAll,
      icon: "refresh-cw",
      callback: () => void refreshAllRollups(ports),
    },
  ];
}
