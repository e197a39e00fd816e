import type { CalendarDate } from "../calendar-date";
import { formatIsoDate, parseIsoDateAt } from "../calendar-date";
import type { DateField } from "../model/action-item";
import type { Priority } from "../model/priority";
import { DATAVIEW_KEYS } from "../parse/dataview-format";
import { signifierFor, VARIATION_SELECTOR } from "../parse/signifiers";
import type { FieldToken } from "../parse/trailing-run";
import type { EditContext, EditedLine } from "./edited-line";
import { tokensOf } from "./edited-line";
import type { Refusal } from "./intent";
import type { Splice } from "./splice";

/** @returns the splice that takes out what stands between two offsets, with up to `spaces` plain spaces before it. */
export function cutWithSpaces({ raw, symbolEnd }: EditedLine, from: number, to: number, spaces = 1): Splice {
  // The space right after the bracket belongs to the checkbox: without it the line is no item any more.
  const floor = Math.max(symbolEnd + 2, from - spaces);
  let start = from;
  while (start > floor && raw[start - 1] === " ") start--;
  return { from: start, to, insert: "" };
}

/** @returns the splice that takes a field out, with the space Tasks puts before it: two in Dataview format, else one. */
export function fieldRemoval(line: EditedLine, token: FieldToken, { tasks }: EditContext): Splice {
  return cutWithSpaces(line, token.start, token.end, tasks.format === "dataview" ? 2 : 1);
}

/** @returns the splice that adds a field as Tasks writes it: at the end of the run, before trailing space and block id. */
function fieldInsertion({ run }: EditedLine, text: string): Splice {
  return { from: run.end, to: run.end, insert: text };
}

/** @returns the splice that gives a date field a value: its digits where it is there, else a new field. */
export function dateSplice(
  line: EditedLine,
  field: DateField,
  token: FieldToken | null,
  date: CalendarDate,
  { tasks }: EditContext,
): Splice {
  const day = formatIsoDate(date);
  if (token) return { from: token.valueStart, to: token.valueEnd, insert: day };
  const isDataview = tasks.format === "dataview";
  return fieldInsertion(
    line,
    isDataview ? `  [${DATAVIEW_KEYS[field]}:: ${day}]` : ` ${signifierFor(field)} ${day}`,
  );
}

/** @returns the splice that gives the priority a value other than none: in its place, else as a new field. */
export function prioritySplice(
  line: EditedLine,
  token: FieldToken | null,
  priority: Priority,
  { tasks }: EditContext,
): Splice {
  if (tasks.format === "dataview") {
    if (token) return { from: token.valueStart, to: token.valueEnd, insert: priority };
    return fieldInsertion(line, `  [${DATAVIEW_KEYS.priority}:: ${priority}]`);
  }
  const sign = signifierFor("priority", priority);
  if (!token) return fieldInsertion(line, ` ${sign}`);
  const hasSelector = line.raw.endsWith(VARIATION_SELECTOR, token.end);
  return { from: token.start, to: hasSelector ? token.end - 1 : token.end, insert: sign };
}

/**
 * @returns the one token of a field, null where there is none; or why the field can't be edited: it stands twice, or
 *   its date is no day of the calendar (safe-edits.md step 5)
 */
export function onlyToken(line: EditedLine, field: DateField | "priority"): FieldToken | null | Refusal {
  const [token, another] = tokensOf(line, field);
  if (!token) return null;
  if (another) return "repeated-field";
  const isReadable = field === "priority" || parseIsoDateAt(line.raw, token.valueStart) !== null;
  return isReadable ? token : "invalid-field";
}
