/** The reading view of a note. */
import { Component } from "../base/component";
import { detached } from "../base/report";
import { MarkdownRenderer, renderMarkdown } from "../render/renderer";
import { renderProperties } from "../render/properties";
import { parseFrontmatter } from "../metadata/frontmatter";
import type { HoverPopover } from "../ui/hover-popover";
import type { TFile } from "../vault/files";
import type { MarkdownView } from "./markdown-view";

export class MarkdownPreviewView extends MarkdownRenderer {
  hoverPopover: HoverPopover | null = null;
  private text = "";
  private rendered = new Component();
  private generation = 0;
  private readonly sizerEl: HTMLElement;

  constructor(private readonly view: MarkdownView) {
    super(createDiv("markdown-preview-view markdown-rendered"));
    this.sizerEl = this.containerEl.createDiv("markdown-preview-sizer markdown-preview-section");
  }

  get file(): TFile {
    if (!this.view.file) throw new Error("The reading view shows no file.");
    return this.view.file;
  }

  get(): string {
    return this.text;
  }

  set(data: string, _clear: boolean): void {
    this.text = data;
    this.rerender();
  }

  clear(): void {
    this.text = "";
    this.generation++;
    this.rendered.unload();
    this.sizerEl.empty();
  }

  rerender(_full?: boolean): void {
    detached(this.render());
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  /** Renders aside and swaps, so that a slow rendering never shows after a newer one. */
  private async render(): Promise<void> {
    const mine = ++this.generation;
    const { app } = this.view;
    const sourcePath = this.view.file?.path ?? "";
    const component = new Component();
    void component.load();
    const box = createDiv();
    const fields = parseFrontmatter(this.text)?.fields;
    if (fields) box.append(renderProperties(app, fields, sourcePath, this.view));
    await renderMarkdown({ app, text: this.text, parent: box, sourcePath, component, keepBlocks: true });
    if (mine !== this.generation) return component.unload();
    this.rendered.unload();
    this.rendered = component;
    this.sizerEl.empty();
    this.sizerEl.append(...Array.from(box.childNodes));
    return undefined;
  }
}
