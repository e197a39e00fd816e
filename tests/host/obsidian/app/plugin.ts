/** `Plugin`: everything registered here is taken back when the plugin unloads. */
import type { Extension } from "@codemirror/state";
import type { CliData, CliFlags, HoverLinkSource, ObsidianProtocolData, PluginManifest } from "../api";
import { Component } from "../base/component";
import type { BasesViewType } from "../bases/base-file-view";
import { detached } from "../base/report";
import type { EditorSuggest } from "../editor/editor-suggest";
import {
  createCodeBlockPostProcessor,
  registerPostProcessor,
  unregisterPostProcessor,
  type CodeBlockHandler,
  type PostProcessor,
} from "../render/post-processors";
import type { PluginSettingTab } from "../settings/setting-tab";
import { setIcon } from "../ui/icons";
import { setTooltip } from "../ui/tooltip";
import type { ViewCreator } from "../workspace/view";
import type { App } from "./app";
import type { Command } from "./commands";

const CODE_BLOCK_ORDER = -100;

export abstract class Plugin extends Component {
  app: App;
  manifest: PluginManifest;
  declare settings?: unknown;
  /** What `data.json` held when this plugin last read or wrote it: anything else came from outside. */
  #knownData: string | null = null;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  // Data

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath))) return null;
    this.#knownData = await adapter.read(this.#dataPath);
    return JSON.parse(this.#knownData) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    this.#knownData = JSON.stringify(data, null, 2);
    await this.app.vault.adapter.write(this.#dataPath, this.#knownData);
  }

  /** Internal: another program changed a file of the config folder. */
  async onRawChange(path: string): Promise<void> {
    if (path !== this.#dataPath || !this.onExternalSettingsChange) return;
    const { adapter } = this.app.vault;
    const text = (await adapter.exists(path)) ? await adapter.read(path) : null;
    if (text === this.#knownData) return;
    this.#knownData = text;
    this.onExternalSettingsChange();
  }

  // The screen

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.app.workspace.leftRibbon.actionsEl.createDiv(
      "clickable-icon side-dock-ribbon-action",
    );
    setIcon(button, icon);
    setTooltip(button, title, { placement: "right" });
    button.addEventListener("click", callback);
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.workspace.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => item.remove());
    return item;
  }

  addSettingTab(settingTab: PluginSettingTab): void {
    this.app.setting.addSettingTab(settingTab);
    this.register(() => this.app.setting.removeSettingTab(settingTab));
  }

  registerView(type: string, viewCreator: ViewCreator): void {
    const { viewRegistry, workspace } = this.app;
    viewRegistry.register(type, viewCreator);
    detached(workspace.registerViewType(type));
    this.register(() => {
      viewRegistry.unregister(type);
      detached(workspace.unregisterViewType(type));
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.hoverLinkSources.register(id, info);
    this.register(() => this.app.hoverLinkSources.unregister(id));
  }

  // Commands and other ways in

  /** Obsidian puts the plugin's id and name in front, in the object it was given. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  registerObsidianProtocolHandler(action: string, handler: (params: ObsidianProtocolData) => unknown): void {
    this.app.protocolHandlers.register(action, handler);
    this.register(() => this.app.protocolHandlers.unregister(action));
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: (params: CliData) => string | Promise<string>,
  ): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`))
      throw new Error(`A CLI command of ${id} starts with its id.`);
    this.app.cliHandlers.register(command, { description, flags, handler });
    this.register(() => this.app.cliHandlers.unregister(command));
  }

  // Notes

  registerMarkdownPostProcessor(postProcessor: PostProcessor, sortOrder?: number): PostProcessor {
    registerPostProcessor(postProcessor, sortOrder);
    this.register(() => unregisterPostProcessor(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): PostProcessor {
    const processor = createCodeBlockPostProcessor(language, handler);
    return this.registerMarkdownPostProcessor(processor, sortOrder ?? CODE_BLOCK_ORDER);
  }

  registerEditorExtension(extension: Extension): void {
    this.register(this.app.workspace.addEditorExtension(extension));
  }

  registerEditorSuggest(editorSuggest: EditorSuggest<unknown>): void {
    this.register(editorSuggest.attach());
  }

  /** False when Bases is switched off. There is no call to take a view back; Obsidian does it with the plugin. */
  registerBasesView(viewId: string, registration: BasesViewType): boolean {
    const { basesViewTypes } = this.app;
    if (!basesViewTypes) return false;
    basesViewTypes.register(viewId, registration);
    this.register(() => basesViewTypes.unregister(viewId));
    return true;
  }

  get #dataPath(): string {
    return `${this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`;
  }
}
