import { hashLines, hashText } from "../text/hash";
import type { ChangeRecord, ReplacedLines } from "./change-record";
import { guardText } from "./guard";
import type { Refused, Unchanged } from "./intent";
import { refused, UNCHANGED } from "./intent";
import { lineBreakAt, lineEndFrom, offsetOfLine, withLineBreaks } from "./line-ends";
import { onlySuchLine } from "./locate";
import { NoteNow } from "./note-now";
import type { PlacedItem } from "./placed-items";
import type { Splice, TextChange } from "./splice";
import { applySplices } from "./splice";

/** The text is the one the change left: every line is where it was put, to the byte. */
function onSameText({ replaced }: ChangeRecord): Splice[] {
  return replaced.map(({ at, before, after }) => ({ from: at, to: at + after.length, insert: before }));
}

function standsAt(text: string, from: number, lines: string): boolean {
  const to = from + lines.length;
  return text.startsWith(lines, from) && (to === text.length || /[\r\n]/.test(text[to] ?? ""));
}

/**
 * Replaces lines from an offset on, if they are there.
 *
 * @param isAsRecorded whether the text's line breaks may be those of the record; if they are not, or are not there,
 *   what is put in is joined as the lines there are
 */
function replaceAt(
  text: string,
  from: number,
  { before, after }: ReplacedLines,
  isAsRecorded: boolean,
): Splice | null {
  if (isAsRecorded && standsAt(text, from, after)) return { from, to: from + after.length, insert: before };
  const lineBreak = lineBreakAt(text, lineEndFrom(text, from));
  const there = withLineBreaks(after, lineBreak);
  if (!standsAt(text, from, there)) return null;
  return { from, to: from + there.length, insert: withLineBreaks(before, lineBreak) };
}

/** The same lines, joined by others: an editor's buffer. A single line can't say whether those near it are as they were. */
function onSameLines(text: string, { replaced }: ChangeRecord): (Splice | null)[] {
  return replaced.map((lines) =>
    replaceAt(text, offsetOfLine(text, lines.line), lines, /[\r\n]/.test(lines.after)),
  );
}

/** The note changed elsewhere: each stretch is found by its first item, as any item is (safe-edits.md step 4 B). */
function onOtherText(note: NoteNow, { replaced, after }: ChangeRecord): (Splice | null)[] {
  const { text } = note;
  // Without the CRs it held it is an editor's buffer; with CRs it did not hold it was written anew.
  const isAsRecorded = after.hasCr === text.includes("\r");
  return replaced.map((lines) => {
    const item = lines.anchor && onlySuchLine(note, lines.anchor.sought);
    if (!item || !lines.anchor) return null;
    return replaceAt(text, offsetOfLine(text, item.line - lines.anchor.linesAbove), lines, isAsRecorded);
  });
}

function areApart(splices: readonly Splice[]): boolean {
  return splices.every(({ from }, i) => i === 0 || from > (splices[i - 1]?.to ?? -1));
}

/** The items of all lines that are not replaced, as texts to compare. */
function itemsBeside(items: readonly PlacedItem[], ranges: readonly { from: number; to: number }[]): string {
  let next = 0;
  const beside = items.filter(({ start }) => {
    while ((ranges[next]?.to ?? Infinity) < start) next++;
    return start < (ranges[next]?.from ?? Infinity);
  });
  return JSON.stringify(beside.map(({ raw, heading }) => [raw, heading]));
}

/** Where the splices' texts lie in the text they make. */
function rangesAfter(splices: readonly Splice[]): { from: number; to: number }[] {
  let moved = 0;
  return splices.map(({ from, to, insert }) => {
    const start = from + moved;
    moved += insert.length - (to - from);
    return { from: start, to: start + insert.length };
  });
}

/** What was exactly as the change left it must be exactly as before; else no other item may change. */
function isProven(note: NoteNow, change: TextChange, record: ChangeRecord): boolean {
  if (hashText(note.text) === record.after.exact) return hashText(change.text) === record.before.exact;
  if (note.textHash === record.after.lines) return hashLines(change.text) === record.before.lines;
  const now = new NoteNow(change.text);
  return itemsBeside(note.items, change.splices) === itemsBeside(now.items, rangesAfter(change.splices));
}

function splicesFor(note: NoteNow, record: ChangeRecord): readonly (Splice | null)[] {
  if (hashText(note.text) === record.after.exact) return onSameText(record);
  if (note.textHash === record.after.lines) return onSameLines(note.text, record);
  return onOtherText(note, record).sort((a, b) => (a?.from ?? 0) - (b?.from ?? 0));
}

/**
 * Takes a change back: the exact bytes, or the reason why not (safe-edits.md, promise 5). It is decided on the text
 * that is there now, all of the change or nothing of it.
 *
 * @returns `unchanged` when the note is as it was before the change already
 */
export function undoChange(text: string, record: ChangeRecord): TextChange | Refused | Unchanged {
  const danger = guardText(text);
  // A change that left nothing of a note is known by its hash; any other empty note is an accident.
  if (danger && !(danger === "empty" && hashText(text) === record.after.exact)) return refused(danger);
  const note = new NoteNow(text);
  if (note.textHash === record.before.lines) return UNCHANGED;
  const splices = splicesFor(note, record).filter((splice) => splice !== null);
  if (splices.length < record.replaced.length || !areApart(splices)) return refused("note-changed");
  const change: TextChange = { kind: "edit", splices, text: applySplices(text, splices) };
  return isProven(note, change, record) ? change : refused("proof-failed");
}
