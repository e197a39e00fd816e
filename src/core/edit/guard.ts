import { readOnlyReason } from "../parse/parse-note";
import type { Refusal } from "./intent";

/**
 * Step 3 of safe-edits.md: texts in which nothing may be written, whatever the wish. An intent is always made on a
 * text that held an item, so an empty one now is a file that was evicted, truncated or is a placeholder.
 *
 * @returns the reason, or null when the text may be edited
 */
export function guardText(text: string): Refusal | null {
  return text.trim() === "" ? "empty" : readOnlyReason(text);
}
