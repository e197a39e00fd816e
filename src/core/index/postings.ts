const NOTHING: ReadonlySet<string> = new Set();

/** Which notes say something about a person. */
export class Postings {
  private readonly paths = new Map<string, Set<string>>();

  add(personId: string, path: string): void {
    const posted = this.paths.get(personId);
    if (posted) posted.add(path);
    else this.paths.set(personId, new Set([path]));
  }

  delete(personId: string, path: string): void {
    const posted = this.paths.get(personId);
    posted?.delete(path);
    if (posted?.size === 0) this.paths.delete(personId);
  }

  get(personId: string): ReadonlySet<string> {
    return this.paths.get(personId) ?? NOTHING;
  }

  clear(): void {
    this.paths.clear();
  }
}
