/** A base's query over the vault: entries, result, the controller that runs it again when notes change. */
import type { BasesPropertyId } from "../api";
import type { App } from "../app/app";
import { Component } from "../base/component";
import { notSimulated } from "../base/not-simulated";
import type { TFile } from "../vault/files";
import { type BasesViewConfig } from "./view-config";
import type { BaseFileConfig, Filter } from "./view-config";
import type { BasesView } from "./bases-view";
import type { Value } from "./values";
import { DateValue, ListValue, LinkValue, NumberValue, StringValue, valueOf } from "./values";

export class BasesEntry {
  constructor(
    private readonly app: App,
    readonly file: TFile,
  ) {}

  getValue(propertyId: BasesPropertyId): Value | null {
    const [type = "", ...rest] = propertyId.split(".");
    const name = rest.join(".");
    if (type === "file") return this.fileValue(name);
    if (type !== "note") return notSimulated(`Bases property "${propertyId}"`);
    const frontmatter: Readonly<Record<string, unknown>> =
      this.app.metadataCache.getFileCache(this.file)?.frontmatter ?? {};
    return name in frontmatter ? valueOf(frontmatter[name]) : null;
  }

  private fileValue(name: string): Value {
    const { file } = this;
    const time = (at: number): Value => new DateValue(new Date(at).toISOString().slice(0, 19));
    switch (name) {
      case "name":
        return new StringValue(file.basename);
      case "path":
        return new StringValue(file.path);
      case "file":
        return new LinkValue(`[[${file.path}]]`);
      case "ctime":
        return time(file.stat.ctime);
      case "mtime":
        return time(file.stat.mtime);
      case "size":
        return new NumberValue(file.stat.size);
      default:
        return notSimulated(`Bases property "file.${name}"`);
    }
  }
}

export class BasesEntryGroup {
  constructor(
    public entries: BasesEntry[],
    public key?: Value,
  ) {}

  hasKey(): boolean {
    return this.key !== undefined;
  }
}

export class BasesQueryResult {
  constructor(
    public data: BasesEntry[],
    private readonly order: BasesPropertyId[],
  ) {}

  /** Grouping by the base itself is not simulated: everything is one group. */
  get groupedData(): BasesEntryGroup[] {
    return [new BasesEntryGroup(this.data)];
  }

  get properties(): BasesPropertyId[] {
    return this.order;
  }

  getSummaryValue(): Value {
    return notSimulated("BasesQueryResult.getSummaryValue");
  }
}

/** The few filters that our bases use. */
function matches(app: App, filter: Filter | undefined, file: TFile): boolean {
  if (filter === undefined) return true;
  if (typeof filter !== "string") {
    if (filter.and) return filter.and.every((one) => matches(app, one, file));
    if (filter.or) return filter.or.some((one) => matches(app, one, file));
    return !(filter.not ?? []).some((one) => matches(app, one, file));
  }
  const folder = /^file\.inFolder\("([^"]*)"\)$/.exec(filter)?.[1];
  if (folder !== undefined) return file.path.startsWith(`${folder}/`);
  const [, property = "", text = ""] = /^(?:note\.)?([\w-]+) == "([^"]*)"$/.exec(filter) ?? [];
  if (property === "") return notSimulated(`Bases filter ${filter}`);
  const value = new BasesEntry(app, file).getValue(`note.${property}`);
  return value instanceof ListValue ? value.includes(new StringValue(text)) : value?.toString() === text;
}

export class QueryController extends Component {
  private view: BasesView | null = null;

  constructor(
    readonly app: App,
    readonly config: BaseFileConfig,
    readonly viewConfig: BasesViewConfig,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault } = this.app;
    for (const ref of [
      metadataCache.on("changed", () => this.run()),
      metadataCache.on("deleted", () => this.run()),
      vault.on("rename", () => this.run()),
    ])
      this.registerEvent(ref);
  }

  /** Shows its results in a view from now on. */
  attach(view: BasesView): void {
    this.view = view;
    this.run();
  }

  /** Every run makes new entries: a view that keeps old ones shows old notes. */
  run(): void {
    if (!this.view) return;
    const { app, config, viewConfig } = this;
    const files = app.vault
      .getMarkdownFiles()
      .filter((file) => [config.filters, viewConfig.filters].every((filter) => matches(app, filter, file)));
    const entries = files.map((file) => new BasesEntry(app, file));
    this.view.allProperties = this.propertiesOf(files);
    this.view.data = new BasesQueryResult(entries, viewConfig.getOrder());
    this.view.onDataUpdated();
  }

  private propertiesOf(files: readonly TFile[]): BasesPropertyId[] {
    const names = new Set<string>();
    for (const file of files) {
      const { frontmatter } = this.app.metadataCache.getFileCache(file) ?? {};
      for (const name of Object.keys(frontmatter ?? {})) names.add(name);
    }
    const own = [...names].sort().map((name): BasesPropertyId => `note.${name}`);
    return ["file.name", "file.ctime", "file.mtime", ...own];
  }
}
