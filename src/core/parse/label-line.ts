/** What a label line before the first second-level heading tells (domain.md §1 and §2). */
export type LineLabel = "attendees" | "date";

const LABEL =
  /^(?:\*\*|__|\*|_)?\s?(with|attendees?|participants?|date)\s?(?:(?:\*\*|__|\*|_)\s?(?:::?|：)|(?:::?|：)\s?(?:\*\*|__|\*|_)?)\s*/i;

/** 1 for each character a label line may start with: a mark of emphasis, white space, or a label's first letter. */
const STARTS_LABEL = new Uint8Array(128);
for (const character of "*_ \t\v\fWwAaPpDd") STARTS_LABEL[character.charCodeAt(0)] = 1;

/** @returns whether it is worth reading the line as a label line; most are told by their first character. */
export function mayBeLabel(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit > 127 || STARTS_LABEL[unit] === 1;
}

/**
 * Reads `**With**: Dana`, `**Participants:** Dana`, `With: Dana`, and Dataview's `With:: Dana`.
 *
 * @param text a line's text without quote mark or list marker
 * @returns the label and the rest of the line, or null when the line has no such label
 */
export function readLabelLine(text: string): { label: LineLabel; value: string } | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const label = match[1]?.toLowerCase() === "date" ? "date" : "attendees";
  return { label, value: text.slice(match[0].length).trim() };
}
