/** The undeclared `hover-link` event: its payload, and who announced that they fire it. */
import type { HoverLinkSource } from "../api";
import type { HoverParent } from "../ui/hover-popover";

export interface HoverLinkEvent {
  event: MouseEvent;
  source: string;
  hoverParent: HoverParent;
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
  state?: unknown;
}

/** Obsidian's own sources and whether they need Mod by default. */
const CORE_SOURCES: Record<string, HoverLinkSource> = {
  preview: { display: "Reading view", defaultMod: false },
  editor: { display: "Editing view", defaultMod: true },
  search: { display: "Search, backlinks, and outgoing links", defaultMod: true },
  "tab-header": { display: "Tab header", defaultMod: true },
  graph: { display: "Graph view", defaultMod: true },
  bases: { display: "Bases", defaultMod: true },
  bookmarks: { display: "Bookmarks", defaultMod: true },
  "file-explorer": { display: "File explorer", defaultMod: true },
  outline: { display: "Outline", defaultMod: true },
  properties: { display: "Properties view", defaultMod: true },
};

export class HoverLinkSources {
  private readonly sources = new Map<string, HoverLinkSource>(Object.entries(CORE_SOURCES));

  register(id: string, source: HoverLinkSource): void {
    this.sources.set(id, source);
  }

  unregister(id: string): void {
    this.sources.delete(id);
  }

  has(id: string): boolean {
    return this.sources.has(id);
  }

  /** A source nobody registered needs Mod. */
  needsMod(id: string): boolean {
    return this.sources.get(id)?.defaultMod ?? true;
  }
}
