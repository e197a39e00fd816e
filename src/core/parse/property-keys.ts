/** @returns for each key that is not in lower case: its lower case, and the key as written; the first of several. */
function keysInCapitals(keys: Iterable<unknown>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of keys) {
    if (typeof key !== "string") continue;
    const folded = key.toLowerCase();
    if (folded !== key && !found.has(folded)) found.set(folded, key);
  }
  return found;
}

/**
 * A note's properties by name. Obsidian makes no difference between `Date` and `date`: a name is looked for as it is asked
 * for, then in another case. Only own keys count; `__proto__` is a key like any other.
 */
export class PropertyKeys {
  /** Made when a name is missing for the first time. */
  private inCapitals: ReadonlyMap<string, string> | null = null;

  /** @param held a map or an object, as YAML parsers make them */
  constructor(private readonly held: Readonly<Record<string, unknown>>) {}

  /** @returns the value; undefined when there is none. */
  value(name: string): unknown {
    if (this.has(name)) return this.get(name);
    const folded = name.toLowerCase();
    this.inCapitals ??= keysInCapitals(this.held instanceof Map ? this.held.keys() : Object.keys(this.held));
    const written = this.inCapitals.get(folded) ?? folded;
    return written !== name && this.has(written) ? this.get(written) : undefined;
  }

  private has(key: string): boolean {
    return this.held instanceof Map ? this.held.has(key) : Object.hasOwn(this.held, key);
  }

  private get(key: string): unknown {
    return this.held instanceof Map ? this.held.get(key) : this.held[key];
  }
}
