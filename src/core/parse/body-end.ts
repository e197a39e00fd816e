import { trimmedEnd } from "../text/whitespace";
import { tagsIn } from "./hash-tags";
import { signifierEndingAt, skipVariationSelectorBackwards } from "./signifiers";

const LOWER_CASE_BIT = 32;
const SMALL_D = 100;

/** @returns the end of the body without the tags it ends with. */
export function endWithoutTags(text: string, start: number, end: number): number {
  let at = end;
  for (const tag of tagsIn(text, start, end).reverse()) {
    if (!text.endsWith(tag, at)) break;
    at = trimmedEnd(text, start, at - tag.length);
  }
  return at;
}

/**
 * Leaves out a trailing `📅 TBD`, the one thing hidden beyond Tasks' reading (domain.md §4), and tags before it.
 *
 * @returns the end of the shown body
 */
export function bodyEndWithoutTbd(text: string, start: number, end: number): number {
  const tbd = end - 3;
  // Most bodies end otherwise; a look at one character spares them the copy.
  const endsInD = (text.charCodeAt(end - 1) | LOWER_CASE_BIT) === SMALL_D;
  if (!endsInD || tbd <= start || text.slice(tbd, end).toUpperCase() !== "TBD") return end;
  const signifierEnd = skipVariationSelectorBackwards(text, trimmedEnd(text, start, tbd));
  const signifier = signifierEndingAt(text, signifierEnd);
  if (signifier?.field !== "due") return end;
  return endWithoutTags(text, start, trimmedEnd(text, start, signifierEnd - signifier.text.length));
}
