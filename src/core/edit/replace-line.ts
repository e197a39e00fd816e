import { guardText } from "./guard";
import type { Refused, Unchanged } from "./intent";
import { refused, UNCHANGED } from "./intent";
import { lineBreakAt, linesIn } from "./line-ends";
import type { Sought } from "./locate";
import { locate, soughtAt } from "./locate";
import { NoteNow } from "./note-now";
import type { TextChange } from "./splice";
import { applySplices } from "./splice";

/** An item's line as it is now, and by what it is found again. */
export interface LineNow {
  readonly raw: string;
  readonly sought: Sought;
}

/** @returns the line of an item in a text (safe-edits.md steps 3 and 4), or why it may not be edited. */
export function lineNow(text: string, sought: Sought): LineNow | Refused {
  const danger = guardText(text);
  if (danger) return refused(danger);
  const note = new NoteNow(text);
  const item = locate(note, sought);
  if (!item) return refused("note-changed");
  return { raw: item.raw, sought: soughtAt(note, note.items.indexOf(item)) };
}

function saying(note: NoteNow, from: number, to: number): string {
  return JSON.stringify(
    note.items.filter(({ start }) => start < from || start >= to).map(({ raw, heading }) => [raw, heading]),
  );
}

/**
 * Puts what somebody typed in place of an item's line: the declared exception to promise 1 of safe-edits.md. All else
 * of the note stays as it is, to the byte, and no other item comes, goes or changes its place.
 *
 * @param typed one line or several, however they end
 */
export function replaceLine(text: string, sought: Sought, typed: string): TextChange | Refused | Unchanged {
  const danger = guardText(text);
  if (danger) return refused(danger);
  const note = new NoteNow(text);
  const item = locate(note, sought);
  if (!item) return refused("note-changed");
  const insert = linesIn(typed).join(lineBreakAt(text, item.end));
  if (insert === item.raw) return UNCHANGED;
  const splices = [{ from: item.start, to: item.end, insert }];
  const change: TextChange = { kind: "edit", splices, text: applySplices(text, splices) };
  const isApart =
    saying(note, item.start, item.end + 1) ===
    saying(new NoteNow(change.text), item.start, item.start + insert.length + 1);
  return isApart ? change : refused("proof-failed");
}
