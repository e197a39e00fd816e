import type { WorkspaceLeaf } from "obsidian";

/** Undeclared in the API: an app without it shows the new title when the tab is next drawn. */
interface LeafWithHeader extends WorkspaceLeaf {
  updateHeader?: () => void;
}

/** Shows in its tab, and above it, what a leaf's view is called by now. */
export function showLeafTitle(leaf: WorkspaceLeaf): void {
  (leaf as LeafWithHeader).updateHeader?.();
}
