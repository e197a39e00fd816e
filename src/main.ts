import { Plugin } from "obsidian";
import type { PeopleApi } from "./api/people-api";
import { createApi } from "./api/plugin-api";
import { Services } from "./services";
import { AddressHandler } from "./ui/address/address-handler";
import { editorMarks } from "./ui/at-names/editor-marks";
import { PersonEditorSuggest } from "./ui/at-names/person-editor-suggest";
import { readingMarks } from "./ui/at-names/reading-marks";
import { registerPeopleTimeline } from "./ui/bases/people-timeline";
import { registerCliCommands } from "./ui/cli";
import { peopleCommands } from "./ui/commands";
import { EditorItemMenu } from "./ui/edits/editor-item-menu";
import { FirstRun } from "./ui/first-run/first-run";
import { FoundView } from "./ui/first-run/found-view";
import { HoverCards } from "./ui/hover/hover-cards";
import { LinkMenus } from "./ui/hover/link-menus";
import { OWN_HOVER_SOURCE } from "./ui/hover-link";
import { ActionItemsView } from "./ui/items/action-items-view";
import { NamesView } from "./ui/names/names-view";
import { RenamedProfiles } from "./ui/names/renamed-profiles";
import {
  ACTION_ITEMS_VIEW,
  FOUND_VIEW,
  NAMES_VIEW,
  PEOPLE_VIEW,
  PERSON_VIEW,
  PREPARE_VIEW,
  ROLLUP_VIEW,
} from "./ui/navigator";
import { PeopleView } from "./ui/people/people-view";
import { PersonView } from "./ui/person/person-view";
import { PrepareView } from "./ui/prepare/prepare-view";
import { RollupBlocks } from "./ui/rollup/rollup-blocks";
import { RollupView } from "./ui/rollup/rollup-view";
import { PeopleSettingTab } from "./ui/settings/settings-tab";
import { StatusBar } from "./ui/status-bar";

/** The plugin: what it adds to Obsidian, read top to bottom. */
export default class PeoplePlugin extends Plugin {
  /** For other plugins and for scripts: see docs/api.md. */
  api?: PeopleApi;
  private services: Services | null = null;

  override async onload(): Promise<void> {
    const services = new Services(this);
    this.services = services;
    this.register(() => services.stop());
    await services.load();
    this.addViews(services);
    this.addCommands(services);
    this.addRollupBlocks(services);
    this.addHoverCards(services);
    this.addWaysIn(services);
    this.addSettings(services);
    if (services.settingsFile.canSave) this.addQuestions(services);
    this.app.workspace.onLayoutReady(() => void services.start());
  }

  override onExternalSettingsChange(): void {
    void this.services?.reloadSettings();
  }

  /** What asks by itself: each answer is a setting. */
  private addQuestions({ ports }: Services): void {
    this.addChild(new FirstRun(ports, window));
    this.addChild(new RenamedProfiles(ports));
  }

  private addViews({ ports }: Services): void {
    this.registerView(ACTION_ITEMS_VIEW, (leaf) => new ActionItemsView(leaf, ports));
    this.registerView(PEOPLE_VIEW, (leaf) => new PeopleView(leaf, ports));
    this.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, ports));
    this.registerView(PREPARE_VIEW, (leaf) => new PrepareView(leaf, ports));
    this.registerView(ROLLUP_VIEW, (leaf) => new RollupView(leaf, ports));
    this.registerView(NAMES_VIEW, (leaf) => new NamesView(leaf, ports));
    this.registerView(FOUND_VIEW, (leaf) => new FoundView(leaf, ports));
  }

  private addCommands({ ports, navigator }: Services): void {
    for (const command of peopleCommands(ports, navigator)) this.addCommand(command);
    const { openActionItems } = ports.words.commands;
    const open = (): void => void navigator.openActionItems();
    this.addRibbonIcon("list-checks", openActionItems, open);
    this.addChild(new EditorItemMenu(ports));
    this.addChild(new StatusBar(ports, this.addStatusBarItem(), open));
  }

  private addRollupBlocks({ ports }: Services): void {
    const blocks = this.addChild(new RollupBlocks(ports));
    this.registerMarkdownCodeBlockProcessor("people-rollup", blocks.show);
  }

  private addHoverCards({ ports }: Services): void {
    this.registerHoverLinkSource(OWN_HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addChild(new HoverCards(ports));
    this.addChild(new LinkMenus(ports));
    this.registerMarkdownPostProcessor(readingMarks(ports));
    this.registerEditorExtension(editorMarks(ports));
    this.registerEditorSuggest(new PersonEditorSuggest(ports));
  }

  private addWaysIn({ ports, navigator }: Services): void {
    const { api, close } = createApi(ports);
    this.api = api;
    this.register(close);
    const addresses = this.addChild(new AddressHandler(ports, navigator));
    this.registerObsidianProtocolHandler(this.manifest.id, (params) => addresses.handle(params));
    registerCliCommands(this, ports);
    registerPeopleTimeline(this, ports);
  }

  private addSettings(services: Services): void {
    const settings = () => services.ports.settings();
    const save = services.saveSettings.bind(services);
    const checkNames = () => void services.navigator.openNamesToCheck();
    const { words } = services.ports;
    const keptIndex = { bytes: () => services.cache.bytes, rebuild: () => services.rebuildIndex() };
    const store = { settings, save, checkNames, keptIndex };
    this.addSettingTab(new PeopleSettingTab(this.app, this, store, words));
    this.registerDomEvent(window, "focus", () => void services.followConfig());
  }
}
