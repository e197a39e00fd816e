/**
 * The Page preview core plugin, the only listener to `hover-link` in the app. Modelled facts: it ignores touch; when
 * Mod is needed and not held it waits about two seconds for the key; it does nothing while the parent has a live
 * popover for the same target; it renders the note about 100 ms before showing.
 */
import { Component } from "../base/component";
import { detached } from "../base/report";
import { renderMarkdown } from "../render/renderer";
import { HoverPopover, PopoverState, type HoverParent } from "../ui/hover-popover";
import { Keymap } from "../ui/keymap";
import { getLinkpath } from "../util/links";
import type { TFile } from "../vault/files";
import type { App } from "./app";
import type { HoverLinkEvent } from "./hover-link";

const WAIT_FOR_MOD_MS = 2000;
const SHOW_AFTER_MS = 300;
const LOAD_AHEAD_MS = 100;

class PreviewPopover extends HoverPopover {
  private readonly content = this.addChild(new Component());

  constructor(
    private readonly app: App,
    parent: HoverParent,
    targetEl: HTMLElement | null,
    private readonly file: TFile,
  ) {
    super(parent, targetEl, SHOW_AFTER_MS);
    this.hoverEl.addClass("mod-page-preview");
    window.setTimeout(() => detached(this.loadNote()), SHOW_AFTER_MS - LOAD_AHEAD_MS);
  }

  private async loadNote(): Promise<void> {
    if (this.state === PopoverState.Hidden) return;
    const text = await this.app.vault.cachedRead(this.file);
    const parent = this.hoverEl
      .createDiv("markdown-embed is-loaded")
      .createDiv("markdown-embed-content")
      .createDiv("markdown-preview-view markdown-rendered");
    const { app, file, content } = this;
    await renderMarkdown({ app, text, parent, sourcePath: file.path, component: content, keepBlocks: true });
    if (this.state === PopoverState.Shown) this.position();
  }
}

function isTouch(event: MouseEvent): boolean {
  return "pointerType" in event && event.pointerType !== "mouse";
}

export class PagePreview extends Component {
  readonly id = "page-preview";

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    this.registerEvent(
      this.app.workspace.on("hover-link", (hover: HoverLinkEvent) => this.onHoverLink(hover)),
    );
  }

  private onHoverLink(hover: HoverLinkEvent): void {
    if (isTouch(hover.event)) return;
    const needsKey = this.app.hoverLinkSources.needsMod(hover.source);
    if (!needsKey || Keymap.isModifier(hover.event, "Mod")) this.preview(hover);
    else this.waitForMod(hover);
  }

  private preview(hover: HoverLinkEvent): void {
    const { hoverParent, targetEl } = hover;
    const live = hoverParent.hoverPopover;
    if (live && live.state !== PopoverState.Hidden && live.targetEl === targetEl) return;
    const path = getLinkpath(hover.linktext);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, hover.sourcePath ?? "");
    if (file?.extension === "md") new PreviewPopover(this.app, hoverParent, targetEl, file);
  }

  private waitForMod(hover: HoverLinkEvent): void {
    const { targetEl } = hover;
    const win = targetEl?.win ?? activeWindow;
    const onKey = (event: KeyboardEvent): void => {
      if (!Keymap.isModifier(event, "Mod")) return;
      stop();
      this.preview(hover);
    };
    const stop = (): void => {
      win.clearTimeout(timer);
      win.removeEventListener("keydown", onKey, true);
      targetEl?.removeEventListener("mouseleave", stop);
    };
    const timer = win.setTimeout(stop, WAIT_FOR_MOD_MS);
    win.addEventListener("keydown", onKey, true);
    targetEl?.addEventListener("mouseleave", stop);
  }
}
