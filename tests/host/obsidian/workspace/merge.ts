/** A simple three-way merge: one changed stretch on each side. Obsidian uses diff-match-patch. */

interface Change {
  from: number;
  to: number;
  insert: string;
}

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function apply(text: string, change: Change): string {
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
}

/** Where both changed the same stretch, what the person typed wins. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const unified = [base, mine, theirs].map((text) => text.replace(/\r\n?/g, "\n"));
  const [from = "", own = "", other = ""] = unified;
  const first = changeBetween(from, own);
  const second = changeBetween(from, other);
  if (first.to <= second.from) return apply(apply(from, second), first);
  if (second.to <= first.from) return apply(apply(from, first), second);
  return own;
}
