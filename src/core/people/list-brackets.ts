/** What each bracket closes; of the two widths of a bracket, either closes the other. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ["]", "["],
  [")", "("],
  ["）", "("],
  [">", "<"],
]);
const OPENS: ReadonlyMap<string, string> = new Map([
  ["[", "["],
  ["(", "("],
  ["（", "("],
  ["<", "<"],
]);
const SOME_OPENING = /[[(（<]/;

/** Brackets that are open at some place of a text, by kind. Each is put and taken once, whatever the text. */
class OpenBrackets {
  private readonly stack: { readonly kind: string; readonly at: number }[] = [];
  private readonly counts = new Map<string, number>();

  open(kind: string, at: number): void {
    this.stack.push({ kind, at });
    this.count(kind, 1);
  }

  /** @returns the offset of the bracket of that kind opened last; those opened since are given up. Null when there is none. */
  close(kind: string): number | null {
    if ((this.counts.get(kind) ?? 0) === 0) return null;
    for (let last = this.stack.pop(); last; last = this.stack.pop()) {
      this.count(last.kind, -1);
      if (last.kind === kind) return last.at;
    }
    return null;
  }

  private count(kind: string, by: number): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + by);
  }
}

/** @returns opening → closing offset of every bracket that is closed; one that never is counts as no bracket */
export function closedBrackets(text: string): ReadonlyMap<number, number> {
  const closedAt = new Map<number, number>();
  if (!SOME_OPENING.test(text)) return closedAt;
  const open = new OpenBrackets();
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    const opened = OPENS.get(character);
    if (opened !== undefined) open.open(opened, i);
    const closes = CLOSES.get(character);
    const at = closes === undefined ? null : open.close(closes);
    if (at !== null) closedAt.set(at, i);
  }
  return closedAt;
}

/** @returns the offset of the first bracket that is never closed, or −1 */
export function firstUnclosed(text: string): number {
  if (!SOME_OPENING.test(text)) return -1;
  const closedAt = closedBrackets(text);
  for (let i = 0; i < text.length; i = (closedAt.get(i) ?? i) + 1)
    if (OPENS.has(text[i] ?? "") && !closedAt.has(i)) return i;
  return -1;
}
