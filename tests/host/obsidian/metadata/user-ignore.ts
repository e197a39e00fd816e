/** Obsidian's "Excluded files" setting: a path prefix, or a pattern between slashes. */
export function matchesIgnoreFilter(path: string, filter: string): boolean {
  if (filter.length > 2 && filter.startsWith("/") && filter.endsWith("/")) {
    try {
      return new RegExp(filter.slice(1, -1), "i").test(path);
    } catch {
      return false;
    }
  }
  return path.toLowerCase().startsWith(filter.toLowerCase());
}
