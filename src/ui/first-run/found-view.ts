import type { HoverParent, HoverPopover, WorkspaceLeaf } from "obsidian";
import { ItemView } from "obsidian";
import { foundSummary } from "../../core/query/found-summary";
import { formatsFor } from "../format/formats";
import { LazyRefresh } from "../parts/lazy-refresh";
import { FOUND_VIEW } from "../navigator";
import type { Ports } from "../ports";
import { FoundSections } from "./found-sections";

/** What I found: what the plugin sees in the vault, what it leaves out, and what it will never do on its own. */
export class FoundView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = "telescope";
  override navigation = true;
  private bodyEl: HTMLElement | null = null;
  private shown = "";

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return FOUND_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.firstRun.found.title;
  }

  override getState(): Record<string, unknown> {
    return { version: 1 };
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.empty();
    contentEl.addClass("people-view", "people-found", "people-scroller");
    this.bodyEl = contentEl.createDiv({ cls: "people-found-body" });
    this.shown = "";
    this.addChild(new LazyRefresh(this.ports, contentEl, () => this.show()));
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.bodyEl = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private show(): void {
    const progress = this.ports.progress();
    if (progress) this.showProgress(progress.done, progress.total);
    else this.showFound();
  }

  private showProgress(done: number, total: number): void {
    const { firstRun, items } = this.ports.words;
    const formats = formatsFor(items.language, this.contentEl.win);
    // What was found before stays in sight.
    if (this.shown.startsWith("{")) return;
    this.bodyEl?.setText(firstRun.found.indexing(formats.count(done), formats.count(total)));
  }

  private showFound(): void {
    const { bodyEl, ports } = this;
    const found = foundSummary(ports.index);
    const shown = JSON.stringify({ found, settings: ports.settings() });
    if (!bodyEl || shown === this.shown) return;
    this.shown = shown;
    const focused = bodyEl.findAll("button").indexOf(bodyEl.doc.activeElement as HTMLElement);
    bodyEl.empty();
    new FoundSections(bodyEl, ports, this).draw(found);
    if (focused >= 0) bodyEl.findAll("button")[focused]?.focus();
  }
}
