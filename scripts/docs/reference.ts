/** docs/reference.md: every command and setting, from the tables the plugin registers. */
import type { Command, SettingControl, SettingDefinitionItem } from "obsidian";
import { EN } from "../../src/ui/i18n/english";
import { code, plain, table } from "./markdown";
import { commandTable, settingTable } from "./source-tables";

const HEAD = `# Reference

<!-- Made by \`npm run docs\` from the plugin's own tables. Changes by hand are lost. -->

Every command and every setting, by the names you see. How they are used is told in the [guide](README.md).`;

function whereOf(command: Command): string {
  if (command.editorCallback ?? command.editorCheckCallback) return "in an editor";
  return command.checkCallback ? "where it applies" : "anywhere";
}

function commandSection(): string {
  const rows = commandTable().map((command) => [
    plain(command.name),
    whereOf(command),
    code(`people:${command.id}`),
  ]);
  return `## Commands

Obsidian's command palette lists them as *People: …*. None has a hotkey of its own; give them yours in *Settings, Hotkeys*.

${table(["command", "works", "id"], rows)}`;
}

function optionsOf(control: SettingControl): Readonly<Record<string, string>> {
  return "options" in control && typeof control.options === "object" ? control.options : {};
}

/** The default as the settings tab shows it. */
function defaultOf(control: SettingControl): string {
  const value: unknown = "defaultValue" in control ? control.defaultValue : undefined;
  if (typeof value === "boolean") return value ? "on" : "off";
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const shown = optionsOf(control)[text];
  if (shown !== undefined) return plain(shown);
  return text === "" ? "nothing" : text.split("\n").map(code).join(", ");
}

function isGroup(
  item: SettingDefinitionItem,
): item is SettingDefinitionItem & { items: SettingDefinitionItem[] } {
  return "items" in item && Array.isArray(item.items);
}

function settingLines(item: SettingDefinitionItem): string[] {
  const name = "name" in item && typeof item.name === "string" ? item.name : "";
  const desc = "desc" in item && typeof item.desc === "string" ? item.desc : "";
  const control = "control" in item ? item.control : undefined;
  const options = control ? Object.values(optionsOf(control)) : [];
  return [
    `**${plain(name)}** · ${plain(desc)}`,
    ...(options.length > 0 ? [`Choices: ${options.map(plain).join(", ")}.`] : []),
    ...(control ? [`Default: ${defaultOf(control)}.`] : []),
  ];
}

function settingList(items: readonly SettingDefinitionItem[]): string {
  return items.map((item) => `- ${settingLines(item).join("\n  ")}`).join("\n");
}

function headingOf(item: SettingDefinitionItem): string {
  const heading = "heading" in item ? item.heading : "name" in item ? item.name : "";
  return typeof heading === "string" ? heading : "";
}

function settingSection(): string {
  const parts = settingTable().map((item) =>
    isGroup(item) ? `### ${plain(headingOf(item))}\n\n${settingList(item.items)}` : settingList([item]),
  );
  return `## Settings\n\nUnder *Settings, ${plain(EN.settings.headings.people)}*. All of them take effect at once.\n\n${parts.join("\n\n")}`;
}

export function referencePage(): string {
  return `${[HEAD, commandSection(), settingSection()].join("\n\n")}\n`;
}
