import { isPlaceholder } from "../people/non-people";
import type { Properties } from "./properties";

const LINK = /^!?\[\[|^\[[^\]]*\]\(|^https?:\/\//i;
/** Longer texts are no `n/a` and no `TBD`; most references hold a day anyway. */
const LONGEST_PLACEHOLDER = 30;

function saysNothing(reference: string): boolean {
  return reference.length <= LONGEST_PLACEHOLDER && !/\d/.test(reference) && isPlaceholder(reference);
}

/**
 * What tells that two notes came from one recording: `source_ref`, or `source` when it is a link (domain.md §3).
 *
 * @returns it without brackets, alias and ending, in lower case; '' when there is none, or only a placeholder
 */
export function readSourceKey(properties: Properties): string {
  const reference = properties.reference("source_ref");
  const source = properties.reference("source");
  const link = saysNothing(reference) ? (LINK.test(source) ? source : "") : reference;
  const inner = /^!?\[\[([^\]|#]+)/.exec(link)?.[1] ?? link;
  return inner.trim().replace(/\.md$/i, "").toLowerCase();
}
