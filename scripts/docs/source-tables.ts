/**
 * The plugin's own tables, without a running Obsidian: what it would register, and nothing done with it.
 */
import type { Command, Plugin, SettingDefinitionItem } from "obsidian";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { peopleCommands } from "../../src/ui/commands";
import { EN } from "../../src/ui/i18n/english";
import { PeopleSettingTab } from "../../src/ui/settings/settings-tab";

/** Stands for every part a command would use when it runs: anything may be asked of it, at any depth. */
function unused(): never {
  const anything: object = new Proxy(() => anything, { get: () => anything, apply: () => anything });
  return anything as never;
}

function portsWithWords(): never {
  const ports = unused() as object;
  return new Proxy(ports, { get: (_own, name) => (name === "words" ? EN : unused()) }) as never;
}

export function commandTable(): readonly Command[] {
  return peopleCommands(portsWithWords(), unused());
}

export function settingTable(): readonly SettingDefinitionItem[] {
  const store = { settings: () => DEFAULT_SETTINGS, save: () => Promise.resolve() };
  const tab = new PeopleSettingTab(unused(), unused() as Plugin, store);
  return tab.getSettingDefinitions();
}
