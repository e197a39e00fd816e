import type {
  App,
  Plugin,
  SettingControl,
  SettingDefinitionAction,
  SettingDefinitionControl,
  SettingDefinitionGroup,
  SettingDefinitionRender,
} from "obsidian";
import { Platform, PluginSettingTab } from "obsidian";
import type { Settings } from "../../core/settings";
import { DEFAULT_SETTINGS } from "../../core/settings";
import { formatsFor } from "../format/formats";
import type { Words } from "../i18n/english";
import { EN } from "../i18n/english";
import { closeSettings } from "../parts/open-settings";
import type { KeptIndex } from "./index-row";
import { renderIndexRow } from "./index-row";
import { settingChecks } from "./setting-problems";
import type { SettingKey } from "./setting-values";
import { changeOf, controlValue } from "./setting-values";

/** What the tab needs: the settings now, and a way to change some of them. */
export interface SettingsStore {
  settings(): Settings;
  save(change: Partial<Settings>): Promise<void>;
  /** Opens Names to check. */
  checkNames?(): void;
  readonly keptIndex?: KeptIndex;
}

type Row = SettingDefinitionControl<SettingKey>;
type Group = SettingDefinitionGroup<SettingKey>;
type TextKey = "peopleProperty" | "peopleValue" | "peopleTag" | "requiredTag" | "inboxNote";
type ToggleKey = "otherNotesAreMeetings" | "markNames" | "personFollowsNote" | "showOverdueCount";
type DropdownKey = "itemScope" | "weekStart" | "hoverCard" | "suggestPeople" | "insertPeopleAs";
type ListKey =
  | "myNames"
  | "aliases"
  | "differentPeople"
  | "notPeople"
  | "groupWords"
  | "excludedPaths"
  | "inboxPaths"
  | "statusOverrides";

/** The settings, declared: Obsidian renders, searches and validates them. */
export class PeopleSettingTab extends PluginSettingTab {
  override icon = "users";
  private readonly words: Words["settings"];
  private readonly language: string;
  private readonly ctrlKey: string;
  private readonly checks: ReturnType<typeof settingChecks>;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    words: Words = EN,
  ) {
    super(app, plugin);
    this.words = words.settings;
    this.language = words.items.language;
    this.ctrlKey = words.edits.ctrlKey;
    this.checks = settingChecks(this.words.problems);
  }

  override getControlValue(key: string): unknown {
    return controlValue(this.store.settings(), key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.store.save(changeOf(this.store.settings(), key, value));
  }

  override getSettingDefinitions(): Group[] {
    return [this.peopleGroup(), this.itemsGroup(), this.hoverGroup(), this.advancedGroup()];
  }

  private peopleGroup(): Group {
    const { headings, otherNotesAreMeetings, personFollowsNote } = this.words;
    return this.group(headings.people, [
      this.listRow("myNames", 3),
      this.listRow("aliases", 4),
      this.listRow("differentPeople", 3),
      this.listRow("notPeople", 3),
      this.checkNamesRow(),
      this.textRow("peopleProperty"),
      this.textRow("peopleValue"),
      this.textRow("peopleTag"),
      this.toggleRow("personFollowsNote", personFollowsNote),
      ...this.profileRows(),
      this.toggleRow("otherNotesAreMeetings", otherNotesAreMeetings),
    ]);
  }

  private profileRows(): Row[] {
    const { profileFolder, profileTemplate } = this.words;
    const { placeholder } = profileTemplate;
    const { profileFolder: validate, profileTemplate: check } = this.checks;
    return [
      this.row(profileFolder, {
        type: "text",
        key: "profileFolder",
        defaultValue: DEFAULT_SETTINGS.profileFolder,
        placeholder: DEFAULT_SETTINGS.profileFolder,
        validate,
      }),
      this.row(profileTemplate, {
        type: "textarea",
        key: "profileTemplate",
        defaultValue: DEFAULT_SETTINGS.profileTemplate,
        placeholder,
        rows: 6,
        validate: check,
      }),
    ];
  }

  private itemsGroup(): Group {
    const { headings, itemScope, requiredTag, showOverdueCount, weekStart } = this.words;
    return this.group(headings.items, [
      this.dropdownRow("itemScope", itemScope, itemScope.options),
      this.textRow("requiredTag", requiredTag.placeholder),
      this.listRow("inboxPaths", 3),
      this.textRow("inboxNote"),
      this.listRow("statusOverrides", 3),
      this.dropdownRow("weekStart", weekStart, weekStart.options),
      this.toggleRow("showOverdueCount", showOverdueCount),
    ]);
  }

  private hoverGroup(): Group {
    const { headings, hoverCard, insertPeopleAs, markNames, suggestPeople } = this.words;
    const modKey = Platform.isMacOS ? "⌘" : this.ctrlKey;
    return this.group(headings.hover, [
      this.dropdownRow("hoverCard", hoverCard, hoverCard.options(modKey)),
      this.toggleRow("markNames", markNames),
      this.dropdownRow("suggestPeople", suggestPeople, suggestPeople.options),
      this.dropdownRow("insertPeopleAs", insertPeopleAs, insertPeopleAs.options),
    ]);
  }

  private advancedGroup(): Group {
    return this.group(this.words.headings.advanced, [
      this.listRow("excludedPaths", 6),
      this.listRow("groupWords", 6),
      this.indexRow(),
    ]);
  }

  private indexRow(): SettingDefinitionRender {
    const { indexCache } = this.words;
    const { name, desc } = indexCache;
    const { language } = this;
    const render: SettingDefinitionRender["render"] = (setting) =>
      renderIndexRow(setting, this.store.keptIndex, indexCache, formatsFor(language, this.containerEl.win));
    return { name, desc, render };
  }

  private checkNamesRow(): SettingDefinitionAction {
    const { name, desc } = this.words.checkNames;
    const action = (): void => {
      closeSettings(this.app);
      this.store.checkNames?.();
    };
    return { name, desc, action };
  }

  private group(heading: string, items: (Row | SettingDefinitionAction | SettingDefinitionRender)[]): Group {
    return { type: "group", heading, items };
  }

  private row({ name, desc }: { name: string; desc: string }, control: SettingControl<SettingKey>): Row {
    return { name, desc, control };
  }

  private textRow(key: TextKey, placeholder: string = DEFAULT_SETTINGS[key]): Row {
    const validate = this.checks[key];
    return this.row(this.words[key], {
      type: "text",
      key,
      defaultValue: DEFAULT_SETTINGS[key],
      placeholder,
      validate,
    });
  }

  private listRow(key: ListKey, rows: number): Row {
    const validate = this.checks[key];
    const { placeholder } = this.words[key];
    const defaultValue = DEFAULT_SETTINGS[key].join("\n");
    return this.row(this.words[key], { type: "textarea", key, defaultValue, placeholder, rows, validate });
  }

  private toggleRow(key: ToggleKey, words: { name: string; desc: string }): Row {
    return this.row(words, { type: "toggle", key, defaultValue: DEFAULT_SETTINGS[key] });
  }

  private dropdownRow(
    key: DropdownKey,
    words: { name: string; desc: string },
    options: Record<string, string>,
  ): Row {
    const defaultValue = String(DEFAULT_SETTINGS[key]);
    return this.row(words, { type: "dropdown", key, defaultValue, options });
  }
}
