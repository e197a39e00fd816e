const NOTHING: ReadonlySet<string> = new Set();

/** Which notes stand under a key. */
export class Postings<Key> {
  private readonly paths = new Map<Key, Set<string>>();

  add(key: Key, path: string): void {
    const posted = this.paths.get(key);
    if (posted) posted.add(path);
    else this.paths.set(key, new Set([path]));
  }

  delete(key: Key, path: string): void {
    const posted = this.paths.get(key);
    posted?.delete(path);
    if (posted?.size === 0) this.paths.delete(key);
  }

  get(key: Key): ReadonlySet<string> {
    return this.paths.get(key) ?? NOTHING;
  }

  keys(): Iterable<Key> {
    return this.paths.keys();
  }

  clear(): void {
    this.paths.clear();
  }
}
