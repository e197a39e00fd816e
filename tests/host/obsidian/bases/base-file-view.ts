/** A `.base` file in a pane: which of its views is shown, that view's options, and the view itself. */
import { detached } from "../base/report";
import { parseYaml, stringifyYaml } from "../util/yaml";
import { EditableFileView } from "../workspace/file-view";
import type { WorkspaceLeaf } from "../workspace/leaf";
import type { TFile } from "../vault/files";
import type { BasesAllOptions, BasesPropertyOption } from "../api";
import type { BasesView } from "./bases-view";
import { QueryController } from "./query";
import { BasesViewConfig } from "./view-config";
import type { BaseFileConfig } from "./view-config";

/** What a plugin registers. */
export interface BasesViewType {
  name: string;
  icon: string;
  factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  options?: (config: BasesViewConfig) => BasesAllOptions[];
}

/** Custom views stay registered until the app restarts, or the plugin is gone: then they fall out. */
export class BasesViewTypes {
  private readonly types = new Map<string, BasesViewType>();

  register(id: string, type: BasesViewType): void {
    if (this.types.has(id)) throw new Error(`Bases view "${id}" is already registered.`);
    this.types.set(id, type);
  }

  unregister(id: string): void {
    this.types.delete(id);
  }

  get(id: string): BasesViewType | null {
    return this.types.get(id) ?? null;
  }
}

function propertyOptions(options: readonly BasesAllOptions[]): BasesPropertyOption[] {
  return options.flatMap((option) => {
    if (option.type === "group") return propertyOptions(option.items);
    if (option.shouldHide?.() === true) return [];
    return option.type === "property" ? [option] : [];
  });
}

export class BaseFileView extends EditableFileView {
  override icon = "layout-list";
  private controller: QueryController | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly types: BasesViewTypes,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return "bases";
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "base";
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const config = parseYaml(await this.app.vault.read(file)) as BaseFileConfig;
    this.show(file, config);
  }

  override onUnloadFile(_file: TFile): Promise<void> {
    this.hide();
    return Promise.resolve();
  }

  private hide(): void {
    if (this.controller) this.removeChild(this.controller);
    this.controller = null;
    this.contentEl.empty();
  }

  private show(file: TFile, config: BaseFileConfig): void {
    this.hide();
    const [entry] = config.views;
    if (!entry) return;
    const type = this.types.get(entry.type);
    const toolbarEl = this.contentEl.createDiv("bases-header").createDiv("bases-toolbar");
    toolbarEl.createSpan({ cls: "bases-toolbar-views-menu", text: entry.name });
    if (!type) {
      this.contentEl.createDiv({ cls: "bases-error", text: `Unknown view type: ${entry.type}` });
      return;
    }
    const save = (): void => {
      detached(this.app.vault.modify(file, stringifyYaml(config)));
      this.controller?.run();
    };
    const viewConfig = new BasesViewConfig(config, entry, save);
    const controller = new QueryController(this.app, config, viewConfig);
    this.controller = this.addChild(controller);
    const view = type.factory(controller, this.contentEl.createDiv("bases-view"));
    controller.addChild(view);
    controller.attach(view);
    this.showOptions(toolbarEl, type, viewConfig, view);
  }

  /** Obsidian has a menu; here every property option is a select in the toolbar. */
  private showOptions(
    toolbarEl: HTMLElement,
    type: BasesViewType,
    config: BasesViewConfig,
    view: BasesView,
  ): void {
    for (const option of propertyOptions(type.options?.(config) ?? [])) {
      const labelEl = toolbarEl.createEl("label", { text: option.displayName });
      const selectEl = labelEl.createEl("select", { cls: "dropdown" });
      const allowed = view.allProperties.filter((id) => option.filter?.(id) ?? true);
      for (const id of ["", ...allowed])
        selectEl.createEl("option", { value: id, text: id === "" ? (option.placeholder ?? "") : id });
      selectEl.value = config.getAsPropertyId(option.key) ?? "";
      selectEl.addEventListener("change", () =>
        config.set(option.key, selectEl.value === "" ? null : selectEl.value),
      );
    }
  }
}
