/** What most notes have: no map is made for each. */
const NONE: ReadonlyMap<string, string> = new Map();

function isInCapitals(key: unknown): key is string {
  return typeof key === "string" && key !== key.toLowerCase();
}

/** @returns for each key that is not in lower case: its lower case, and the key as written; the first of several. */
function keysInCapitals(keys: readonly unknown[]): ReadonlyMap<string, string> {
  const written = keys.filter(isInCapitals);
  return written.length === 0 ? NONE : new Map(written.reverse().map((key) => [key.toLowerCase(), key]));
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
    this.inCapitals ??= keysInCapitals(
      this.held instanceof Map ? [...this.held.keys()] : Object.keys(this.held),
    );
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
