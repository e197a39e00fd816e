import type { App, MetadataCache } from "obsidian";

/** Not in the public typings: Obsidian's own answer for Settings → Files and links → Excluded files. */
interface WithIgnoreTest {
  isUserIgnored?: (path: string) => boolean;
}

/** @returns a test for Obsidian's "Excluded files"; it says no where the app does not offer an answer. */
export function ignoredByObsidian(app: App): (path: string) => boolean {
  const cache: MetadataCache & WithIgnoreTest = app.metadataCache;
  return (path) => cache.isUserIgnored?.(path) ?? false;
}
