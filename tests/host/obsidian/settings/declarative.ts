/** Renders what `getSettingDefinitions()` returns: groups, lists, pages and rows. */
import type {
  SettingDefinition,
  SettingDefinitionAction,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from "../api";
import { setIcon } from "../ui/icons";
import { renderControl, type ControlBinding } from "./controls";
import type { Setting } from "./setting";
import { SettingGroup } from "./setting-group";
import { SettingPage } from "./setting-page";

/** What the renderer needs from the tab it works for. */
export interface DefinitionHost extends ControlBinding {
  openPage(page: SettingPage): void;
  refreshDomState(): void;
}

type Predicate = boolean | (() => boolean) | undefined;

function holds(predicate: Predicate, byDefault: boolean): boolean {
  return typeof predicate === "function" ? predicate() : (predicate ?? byDefault);
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
  return "type" in item && (item.type === "group" || item.type === "list");
}

function isList(item: SettingDefinitionGroup | SettingDefinitionList): item is SettingDefinitionList {
  return item.type === "list";
}

function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return "type" in item && item.type === "page";
}

/** A page made from `items`, rendered with the tab's own bindings. */
class DeclarativePage extends SettingPage {
  private rendering: DefinitionRendering | null = null;

  constructor(
    private readonly definition: SettingDefinitionPage,
    private readonly host: DefinitionHost,
  ) {
    super();
    this.title = definition.name;
  }

  display(): void {
    this.hide();
    this.rendering = new DefinitionRendering(this.host, this.containerEl);
    this.rendering.render(this.definition.items ?? []);
  }

  override hide(): void {
    this.rendering?.dispose();
    this.rendering = null;
    super.hide();
  }

  refresh(): void {
    this.rendering?.refresh();
  }
}

export class DefinitionRendering {
  private readonly refreshers: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];
  /** Rows that follow each other outside any group share an unnamed one. */
  private looseGroup: SettingGroup | null = null;

  constructor(
    private readonly host: DefinitionHost,
    private readonly containerEl: HTMLElement,
  ) {}

  render(items: SettingDefinitionItem[]): void {
    for (const item of items)
      if (isGroup(item)) {
        this.looseGroup = null;
        this.renderGroup(item);
      } else {
        this.looseGroup ??= new SettingGroup(this.containerEl);
        this.renderRow(item, this.looseGroup, 0);
      }
    this.refresh();
  }

  /** Asks every `visible` and `disabled` again and shows the answers; renders nothing anew. */
  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  dispose(): void {
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.refreshers.length = 0;
    this.containerEl.empty();
  }

  // Groups and lists

  private renderGroup(definition: SettingDefinitionGroup | SettingDefinitionList): void {
    const group = new SettingGroup(this.containerEl);
    if (definition.cls !== undefined) group.groupEl.addClasses(definition.cls.split(/\s+/).filter(Boolean));
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    this.refreshers.push(() => group.groupEl.toggle(holds(definition.visible, true)));
    const rows = (definition.items ?? []).map((item, index) => ({
      item,
      row: this.renderRow(item, group, index),
    }));
    if (definition.search) this.addSearch(definition.search, group, rows);
    for (const build of definition.extraButtons ?? [])
      group.addExtraButton((button) => Reflect.apply(build, undefined, [button]) as unknown);
    if (isList(definition)) this.dressList(definition, group, rows);
  }

  private addSearch(
    search: NonNullable<SettingDefinitionGroup["search"]>,
    group: SettingGroup,
    rows: { item: SettingDefinition | SettingDefinitionPage; row: Setting }[],
  ): void {
    group.addSearch((field) => {
      if (search.placeholder !== undefined) field.setPlaceholder(search.placeholder);
      field.onChange((query) => {
        for (const { item, row } of rows) {
          const isFiltered = !isPage(item) && holds(item.searchable, true);
          row.settingEl.toggleClass("mod-filtered", isFiltered && query !== "" && !search.match(item, query));
        }
      });
    });
  }

  private dressList(
    definition: SettingDefinitionList,
    group: SettingGroup,
    rows: { item: SettingDefinition | SettingDefinitionPage; row: Setting }[],
  ): void {
    group.addClass("mod-list");
    if (rows.length === 0 && definition.emptyState !== undefined)
      group.listEl.createDiv("setting-list-empty").setText(definition.emptyState);
    const { addItem, onDelete, onReorder } = definition;
    if (addItem)
      group.addExtraButton((button) => {
        button.setIcon("plus").setTooltip(addItem.name);
        button.onClick(() => addItem.action(button.extraSettingsEl));
      });
    rows.forEach(({ row }, index) => {
      if (onReorder) this.addReordering(row, index, rows.length, onReorder);
      if (onDelete) this.addDeletion(row, index, onDelete);
    });
  }

  private addDeletion(row: Setting, index: number, onDelete: (index: number) => void): void {
    row.addExtraButton((button) =>
      button
        .setIcon("trash-2")
        .setTooltip("Delete")
        .onClick(() => onDelete(index)),
    );
    row.settingEl.tabIndex = 0;
    row.settingEl.addEventListener("keydown", (event) => {
      const isForRow = event.target === row.settingEl;
      if (isForRow && (event.key === "Delete" || event.key === "Backspace")) onDelete(index);
    });
  }

  /** A handle to drag; the arrow keys on it do the same. */
  private addReordering(
    row: Setting,
    index: number,
    count: number,
    onReorder: (from: number, to: number) => void,
  ): void {
    const handle = row.settingEl.createDiv({
      cls: "setting-drag-handle clickable-icon",
      attr: { draggable: true, tabindex: 0, "aria-label": "Reorder" },
    });
    setIcon(handle, "grip-vertical");
    row.settingEl.prepend(handle);
    handle.addEventListener("keydown", (event) => {
      const to = event.key === "ArrowUp" ? index - 1 : event.key === "ArrowDown" ? index + 1 : index;
      if (to !== index && to >= 0 && to < count) onReorder(index, to);
    });
    handle.addEventListener("dragstart", (event) =>
      event.dataTransfer?.setData("text/x-setting-row", String(index)),
    );
    row.settingEl.addEventListener("dragover", (event) => event.preventDefault());
    row.settingEl.addEventListener("drop", (event) => {
      const from = event.dataTransfer?.getData("text/x-setting-row") ?? "";
      if (from !== "" && Number(from) !== index) onReorder(Number(from), index);
    });
  }

  // Rows

  private renderRow(
    item: SettingDefinition | SettingDefinitionPage,
    group: SettingGroup,
    index: number,
  ): Setting {
    let row: Setting | undefined;
    group.addSetting((setting) => {
      row = setting;
    });
    if (!row) throw new Error("A settings group did not add its setting.");
    const setting = row;
    setting.setName(item.name);
    if (item.desc !== undefined)
      setting.setDesc(
        typeof item.desc === "string" ? item.desc : (item.desc.cloneNode(true) as DocumentFragment),
      );
    this.refreshers.push(() => setting.settingEl.toggle(holds(item.visible, true)));
    if (isPage(item)) this.renderPageEntry(item, setting);
    else if (item.control) this.renderControlRow(item, setting);
    else if (item.action) this.renderAction(item, setting, index);
    else if (item.render) this.renderCustom(item.render, setting, group);
    return setting;
  }

  private renderControlRow(item: SettingDefinition, setting: Setting): void {
    const { control } = item;
    if (!control) return;
    renderControl(setting, control, this.host, () => this.host.refreshDomState());
    this.followDisabled(setting, control.disabled);
  }

  private renderAction(item: SettingDefinitionAction, setting: Setting, index: number): void {
    const { settingEl } = setting;
    settingEl.addClass("mod-action", "tappable");
    settingEl.setAttrs({ role: "button", tabindex: 0 });
    const run = (): void => {
      if (!holds(item.disabled, false)) item.action(settingEl, index);
    };
    settingEl.addEventListener("click", run);
    settingEl.addEventListener("keydown", (event) => {
      if (event.target === settingEl && (event.key === "Enter" || event.key === " ")) run();
    });
    this.followDisabled(setting, item.disabled);
  }

  private followDisabled(setting: Setting, disabled: Predicate): void {
    this.refreshers.push(() => {
      setting.setDisabled(holds(disabled, false));
    });
  }

  private renderCustom(
    render: NonNullable<SettingDefinition["render"]>,
    setting: Setting,
    group: SettingGroup,
  ): void {
    // The callback is typed with the real app's classes, for which these stand in.
    const cleanup: unknown = Reflect.apply(render, undefined, [setting, group]);
    if (typeof cleanup === "function") this.cleanups.push(() => void Reflect.apply(cleanup, undefined, []));
  }

  private renderPageEntry(item: SettingDefinitionPage, setting: Setting): void {
    const { settingEl } = setting;
    settingEl.addClass("mod-page", "tappable");
    settingEl.setAttrs({ role: "button", tabindex: 0 });
    setting.addDisplayValue((value) => {
      this.refreshers.push(() => {
        const { displayValue, status } = item;
        value.setValue((typeof displayValue === "function" ? displayValue() : displayValue) ?? null);
        value.setStatus((typeof status === "function" ? status() : status) ?? null);
      });
    });
    setIcon(setting.controlEl.createDiv("setting-item-chevron"), "chevron-right");
    const open = (): void => this.host.openPage(this.makePage(item));
    settingEl.addEventListener("click", open);
    settingEl.addEventListener("keydown", (event) => {
      if (event.target === settingEl && event.key === "Enter") open();
    });
  }

  private makePage(item: SettingDefinitionPage): SettingPage {
    if (!item.page) return new DeclarativePage(item, this.host);
    const page = item.page() as unknown as SettingPage;
    if (page.title === "") page.title = item.name;
    return page;
  }
}

/** Pages made from definitions follow `refreshDomState()`; imperative ones look after themselves. */
export function refreshPage(page: SettingPage): void {
  if (page instanceof DeclarativePage) page.refresh();
}
