function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns the text stored under a key; '' when there is none. */
export function textAt(stored: unknown, key: string): string {
  const value = isRecord(stored) ? stored[key] : undefined;
  return typeof value === "string" ? value : "";
}

function ignoreRule(filter: string): (path: string) => boolean {
  const expression = /^\/(.+)\/$/.exec(filter)?.[1];
  if (expression === undefined) {
    const prefix = filter.toLowerCase();
    return (path) => path.toLowerCase().startsWith(prefix);
  }
  try {
    // The user's own setting, with Obsidian's meaning of it; inside Obsidian the app is asked instead.
    const pattern = new RegExp(expression, "i");
    return (path) => pattern.test(path);
  } catch {
    return () => false;
  }
}

/** @returns a test for Obsidian's "Excluded files", read from `app.json`: path prefixes, or expressions between slashes. */
export function obsidianIgnores(appJson: unknown): (path: string) => boolean {
  const filters = isRecord(appJson) ? appJson["userIgnoreFilters"] : undefined;
  const rules = (Array.isArray(filters) ? filters : [])
    .filter((filter): filter is string => typeof filter === "string" && filter !== "")
    .map(ignoreRule);
  return (path) => rules.some((rule) => rule(path));
}
