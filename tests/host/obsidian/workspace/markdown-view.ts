/** `MarkdownView`: a note in the editor (live preview or source) or in the reading view. */
import type { MarkdownViewModeType, ViewStateResult } from "../api";
import { detached } from "../base/report";
import { Editor } from "../editor/editor";
import { linkAt } from "../editor/inline-links";
import type { MarkdownFileInfo } from "../editor/state-fields";
import type { HoverPopover } from "../ui/hover-popover";
import { Keymap } from "../ui/keymap";
import { Menu } from "../ui/menu";
import { TextFileView } from "./file-view";
import type { WorkspaceLeaf } from "./leaf";
import { MarkdownPreviewView } from "./preview-view";

interface MarkdownState {
  mode?: unknown;
  source?: unknown;
}

/** What `currentMode` is in the editing modes. */
export class MarkdownEditView {
  constructor(private readonly view: MarkdownView) {}

  get(): string {
    return this.view.editor.getValue();
  }

  set(data: string, clear: boolean): void {
    this.view.editor.load(data, clear);
  }

  clear(): void {
    this.view.editor.load("", true);
  }

  getScroll(): number {
    return this.view.editor.getScrollInfo().top;
  }

  applyScroll(scroll: number): void {
    this.view.editor.scrollTo(null, scroll);
  }
}

export class MarkdownView extends TextFileView implements MarkdownFileInfo {
  override icon = "file-text";
  editor: Editor;
  editMode: MarkdownEditView;
  previewMode: MarkdownPreviewView;
  currentMode: MarkdownEditView | MarkdownPreviewView;
  hoverPopover: HoverPopover | null = null;
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv("markdown-source-view cm-s-obsidian mod-cm6 is-live-preview");
    this.readingEl = this.contentEl.createDiv("markdown-reading-view");
    this.previewMode = new MarkdownPreviewView(this);
    this.readingEl.append(this.previewMode.containerEl);
    this.editor = new Editor(this, this.sourceEl, this.app.workspace.editorExtensions(), () => this.onEdit());
    this.editMode = new MarkdownEditView(this);
    this.currentMode = this.editMode;
    this.addAction("book-open", "Toggle reading view", () => this.toggleMode());
    this.showMode("source");
    this.listenToLinks();
    this.containerEl.onWindowMigrated(() => this.followWindow());
  }

  getViewType(): string {
    return "markdown";
  }

  getMode(): MarkdownViewModeType {
    return this.currentMode === this.previewMode ? "preview" : "source";
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.getMode(), source: !this.editor.isLivePreview() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { mode, source } = state as MarkdownState;
    if (typeof source === "boolean") this.setSourceMode(source);
    if (mode === "source" || mode === "preview") this.showMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { scroll: this.currentMode.getScroll(), cursor: { from: this.editor.getCursor("from") } };
  }

  override setEphemeralState(state: unknown): void {
    const { line, focus } = (state ?? {}) as { line?: unknown; focus?: unknown };
    if (typeof line === "number") {
      this.editor.setCursor({ line, ch: 0 });
      this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    }
    if (focus === true) this.editor.focus();
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.editor.load(data, clear);
    if (this.getMode() === "preview") this.previewMode.set(this.getViewData(), clear);
  }

  clear(): void {
    this.editor.load("", true);
    this.previewMode.clear();
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  protected override async onOpen(): Promise<void> {
    this.followWindow();
    await super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.editor.destroy();
    this.previewMode.clear();
  }

  /** Internal: the button and Ctrl-E. */
  toggleMode(): void {
    this.showMode(this.getMode() === "source" ? "preview" : "source");
    this.app.workspace.onLayoutChange();
  }

  /** Internal: source mode shows every mark, live preview hides them. */
  setSourceMode(isSource: boolean): void {
    this.editor.setLivePreview(!isSource);
    this.sourceEl.toggleClass("is-live-preview", !isSource);
  }

  private showMode(mode: MarkdownViewModeType): void {
    this.currentMode = mode === "preview" ? this.previewMode : this.editMode;
    this.sourceEl.toggle(mode === "source");
    this.readingEl.toggle(mode === "preview");
    if (mode === "preview") this.previewMode.set(this.getViewData(), false);
  }

  private onEdit(): void {
    this.requestSave();
    this.app.workspace.trigger("editor-change", this.editor, this);
  }

  // Links: hovering and following, in both modes

  private listenToLinks(): void {
    const path = (): string => this.file?.path ?? "";
    this.readingEl.on("mouseover", "a.internal-link", (event, link) =>
      this.hoverLink(event, "preview", link, link.dataset["href"] ?? ""),
    );
    this.readingEl.on("click", "a.internal-link", (event, link) => {
      event.preventDefault();
      const href = link.dataset["href"] ?? "";
      detached(this.app.workspace.openLinkText(href, path(), Keymap.isModEvent(event)));
    });
    this.readingEl.on("click", "a.external-link, a.tag", (event) => event.preventDefault());
    this.readingEl.on("contextmenu", "a.internal-link", (event, link) =>
      this.showLinkMenu(event, link.dataset["href"] ?? ""),
    );
    const marks = ".cm-hmd-internal-link, .cm-link";
    this.sourceEl.on("mouseover", marks, (event, mark) => {
      const linktext = this.linktextAt(mark);
      if (linktext !== null) this.hoverLink(event, "editor", mark, linktext);
    });
    this.sourceEl.on("mousedown", marks, (event, mark) => this.followMark(event, mark), true);
    this.sourceEl.addEventListener("contextmenu", (event) => this.showEditorMenu(event));
  }

  /** The link an element in the editor belongs to, found by the element's place in the text. */
  private linktextAt(mark: HTMLElement): string | null {
    return linkAt(this.editor.cm.state, this.editor.cm.posAtDOM(mark))?.linktext ?? null;
  }

  private hoverLink(event: MouseEvent, source: string, targetEl: HTMLElement, linktext: string): void {
    this.app.workspace.trigger("hover-link", {
      event,
      source,
      hoverParent: this,
      targetEl,
      linktext,
      sourcePath: this.file?.path ?? "",
    });
  }

  /** A click follows a link in live preview; in source mode, or while its marks show, Mod is needed. */
  private followMark(event: MouseEvent, mark: HTMLElement): void {
    if (event.button !== 0) return;
    const marksAreHidden =
      this.editor.isLivePreview() && mark.previousElementSibling?.className !== "cm-formatting-link";
    if (!marksAreHidden && !Keymap.isModifier(event, "Mod")) return;
    const linktext = this.linktextAt(mark);
    if (linktext === null) return;
    event.preventDefault();
    const where = Keymap.isModEvent(event);
    detached(this.app.workspace.openLinkText(linktext, this.file?.path ?? "", where));
  }

  private showLinkMenu(event: MouseEvent, linktext: string): void {
    const menu = Menu.forEvent(event);
    this.app.workspace.handleLinkContextMenu(menu, linktext, this.file?.path ?? "", this.leaf);
  }

  /** CodeMirror listens on the document it stands in. */
  private followWindow(): void {
    this.editor.cm.setRoot(this.containerEl.doc);
  }

  private showEditorMenu(event: MouseEvent): void {
    const target = event.targetNode?.instanceOf(Element) ? event.targetNode : null;
    const mark = target?.closest<HTMLElement>(".cm-hmd-internal-link, .cm-link") ?? null;
    const linktext = mark && this.linktextAt(mark);
    const menu = Menu.forEvent(event);
    if (linktext !== null)
      this.app.workspace.handleLinkContextMenu(menu, linktext, this.file?.path ?? "", this.leaf);
    this.app.workspace.trigger("editor-menu", menu, this.editor, this);
  }
}
