import type { App, EventRef, HoverParent } from "obsidian";

/** The source our own views name when they fire `hover-link`. */
export const OWN_HOVER_SOURCE = "people";

/** What Obsidian passes with its undeclared `hover-link` event: the pointer is on a link to a note. */
export interface HoverLinkDetail {
  readonly event: MouseEvent;
  /** Which view fired it: `preview`, `editor`, `properties`, …, ours is `OWN_HOVER_SOURCE`. */
  readonly source: string;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement | null;
  /** The link's target as written; our own views may pass a person's name. */
  readonly linktext: string;
  readonly sourcePath?: string;
  /** Only from our own views and marks: exactly who is meant, or may be. */
  readonly personIds?: readonly string[];
}

declare module "obsidian" {
  interface Workspace {
    /** Undeclared in the API; fired by every view that shows links. */
    on(name: "hover-link", callback: (detail: HoverLinkDetail) => void): EventRef;
  }
}

/** Listens to links under the pointer, in every window. */
export function onHoverLink(app: App, callback: (detail: HoverLinkDetail) => void): EventRef {
  return app.workspace.on("hover-link", callback);
}

/** Tells everybody that the pointer is on a link of ours. */
export function triggerHoverLink(app: App, detail: HoverLinkDetail): void {
  app.workspace.trigger("hover-link", detail);
}
