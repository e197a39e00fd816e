import { DATE_FIELDS } from "../model/action-item";
import { parseItemLine, readItemLine } from "../parse/action-item-line";
import type { FieldFormat } from "../parse/trailing-run";
import type { PlacedItem } from "./placed-items";
import { placedItems } from "./placed-items";
import type { ExpectedLine } from "./plan-edit";

/** An edit about to be made, as it is judged: nothing here knows how the new text came about. */
export interface Claim {
  readonly before: string;
  readonly after: string;
  /** All items of `before`. */
  readonly items: readonly PlacedItem[];
  /** The one that is edited. */
  readonly item: PlacedItem;
  readonly expected: ExpectedLine;
  readonly format: FieldFormat;
}

/** Offset in the new text at which the edited line ends, if the rest of the note follows it unchanged. */
function newLineEnd({ before, after, item }: Claim): number {
  return after.length - (before.length - item.end);
}

/** Prefix and suffix of the file are the same; the suffix starts with the line's terminator. */
function restIsUntouched(claim: Claim): boolean {
  const { before, after, item } = claim;
  const end = newLineEnd(claim);
  return (
    end >= item.start &&
    after.slice(0, item.start) === before.slice(0, item.start) &&
    after.slice(end) === before.slice(item.end)
  );
}

function separatorsOf(line: string): string {
  return line.replace(/[^\r\n\u2028\u2029]/g, "");
}

/** No line break came in, and none of what other programs take for one came or went. */
function separatorsAreTheSame(raw: string, newRaw: string): boolean {
  return separatorsOf(raw) === separatorsOf(newRaw) && !/[\r\n]/.test(newRaw);
}

/** The scanner sees the same items on the same lines below the same headings: the edit opened or closed no block. */
function structureIsTheSame({ items, item }: Claim, now: readonly PlacedItem[]): boolean {
  return (
    items.length === now.length &&
    items.every((was, i) => {
      const is = now[i];
      const isSamePlace = is?.line === was.line && is.heading === was.heading;
      return isSamePlace && (was === item || is.raw === was.raw);
    })
  );
}

/** Everything the line says to us, as one text to compare; what the edit intends is put over it. */
function readingOf(item: PlacedItem, format: FieldFormat, change: Partial<ExpectedLine>): string {
  const place = { line: item.line, heading: item.heading, confirmed: true };
  const read = parseItemLine(item.raw, item.symbolAt, item.symbolEndAt, place, format);
  const { priority, recurrence, onCompletion, taskId, dependsOn, invalid, repeated } = read.fields;
  const dates = { ...read.fields.dates, ...change.dates };
  return JSON.stringify([
    [change.symbol ?? read.symbol, read.symbolAt, read.body, read.tags, read.blockId],
    DATE_FIELDS.map((field) => dates[field]),
    [priority, recurrence, onCompletion, taskId, dependsOn, invalid, repeated],
  ]);
}

/** Re-parsing the line differs only in the intended fields. */
function readingIsAsExpected({ item, expected, format }: Claim, now: PlacedItem): boolean {
  return readingOf(item, format, expected) === readingOf(now, format, {});
}

/** The line without symbol, intended fields and plain spaces: characters that are none of the edit's business. */
function foreignTextOf({ raw, symbolAt, symbolEndAt }: PlacedItem, { expected, format }: Claim): string {
  const { tokens } = readItemLine(raw, symbolAt, symbolEndAt, format).run;
  let rest = `${raw.slice(0, symbolAt)}\n`;
  let at = symbolEndAt;
  for (const { field, start, end } of tokens) {
    if (!(field in expected.dates)) continue;
    rest += raw.slice(at, start);
    at = end;
  }
  return (rest + raw.slice(at)).replaceAll(" ", "");
}

/** What Obsidian takes for a block id, which is a little more than what Tasks does; it has to stay last. */
function obsidianBlockId(raw: string): string {
  return /(?:^|\s)(\^[a-zA-Z0-9-]+)\s*$/.exec(raw)?.[1] ?? "";
}

/**
 * Step 6 of safe-edits.md: judges a finished edit by reading the new text again, independently of how it was made.
 *
 * @returns whether the edit changed what it was meant to change and nothing else; if not, it must not be written
 */
export function isProven(claim: Claim): boolean {
  const { after, item } = claim;
  if (!restIsUntouched(claim)) return false;
  const newRaw = after.slice(item.start, newLineEnd(claim));
  if (!separatorsAreTheSame(item.raw, newRaw)) return false;
  const nowItems = placedItems(after);
  const now = nowItems.find(({ start }) => start === item.start);
  if (now?.raw !== newRaw || !structureIsTheSame(claim, nowItems)) return false;
  return (
    readingIsAsExpected(claim, now) &&
    foreignTextOf(item, claim) === foreignTextOf(now, claim) &&
    obsidianBlockId(item.raw) === obsidianBlockId(newRaw)
  );
}
