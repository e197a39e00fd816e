import { endWithoutTags } from "../parse/body-end";
import { withoutComments } from "../text/inline-comments";
import { trimmedEnd, trimmedStart } from "../text/whitespace";
import { isClosing, openerOf, OPENERS } from "./closers";

/** Where owners stand in a body, and what stands behind them. */
export interface OwnersStretch {
  /** Offset of the first owner, marks of emphasis around the name included; −1 when there is none. */
  readonly ownerStart: number;
  /** What behind them ends something that was begun before them: `)`, `**` */
  readonly closers: readonly string[];
  /** Offset from which on what stands behind the owners is shown; the body's length when nothing is. */
  readonly restStart: number;
}

/** A label has few words; more of them say something. */
const MAX_LABEL = 30;
const LABEL = /[:：]\s*$/;

/** @returns what stands before an item's owners, without tags at its end and brackets that were opened for the owners */
export function textBefore(body: string, ownerStart: number): string {
  let end = trimmedEnd(body, 0, ownerStart);
  while (OPENERS.has(body.charAt(end - 1))) end = trimmedEnd(body, 0, end - 1);
  // Asked of every item, and hardly any has a tag in there.
  return body.slice(0, body.includes("#") ? endWithoutTags(body, 0, end) : end);
}

/** @returns the offset of the last bracket of a kind that is still open; −1 for none */
function lastOpen(text: string, opener: string, closer: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === closer) depth++;
    else if (character === opener && depth-- === 0) return at;
  }
  return -1;
}

/** Ends a bracket that was opened before the owners; one that held only them and a label goes: `(owner: @Dana)`. */
function withBracketEnded(text: string, closer: string): string {
  const at = lastOpen(text, openerOf(closer), closer);
  if (at < 0) return text;
  const inside = text.slice(at + 1);
  const isLabel = inside.length <= MAX_LABEL && LABEL.test(inside);
  return isLabel || inside.trim() === "" ? text.slice(0, at).trimEnd() : text + closer;
}

/** Ends emphasis that was begun before the owners: `**Ask @Dana**`; marks that held nothing but them go. */
function withMarksEnded(text: string, marks: string): string {
  const isOpen = text.split(marks).length % 2 === 0;
  if (!isOpen) return text;
  return text.endsWith(marks) ? text.slice(0, -marks.length).trimEnd() : text + marks;
}

function completed(text: string, closers: readonly string[]): string {
  return closers.reduce(
    (shown, closer) => (isClosing(closer) ? withBracketEnded(shown, closer) : withMarksEnded(shown, closer)),
    text,
  );
}

/**
 * @returns what is shown of a body: no owners, no tags before them, and nothing left open that ended behind them; what
 *   stands behind them and is no remark about them is shown. What Obsidian hides, between two `%%`, is hidden here: it
 *   would be seen by all to whom a list is sent.
 */
export function descriptionOf(body: string, owners: OwnersStretch): string {
  return withoutComments(withoutOwners(body, owners));
}

function withoutOwners(body: string, { ownerStart, closers, restStart }: OwnersStretch): string {
  if (ownerStart < 0) return body;
  const text = completed(textBefore(body, ownerStart), closers);
  if (restStart >= body.length) return text;
  const rest = body.slice(trimmedStart(body, restStart, body.length));
  return text === "" ? rest : `${text} ${rest}`;
}
