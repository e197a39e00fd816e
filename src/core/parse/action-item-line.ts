import type { CalendarDate } from "../calendar-date";
import { parseIsoDateAt } from "../calendar-date";
import type { ActionItem, DateField, InvalidField, ItemFields } from "../model/action-item";
import { DATE_FIELDS } from "../model/action-item";
import { trimmedEnd, trimmedStart } from "../text/whitespace";
import { findNameRuns } from "./name-runs";
import { signifierEndingAt } from "./signifiers";
import type { FieldFormat, FieldToken, TrailingRun } from "./trailing-run";
import { readTrailingRun, tagsIn } from "./trailing-run";

/** Where the parts of an item's line lie; offsets into the line. */
export interface ItemLine {
  readonly symbolStart: number;
  readonly symbolEnd: number;
  /** First character after the checkbox and the space that follows it. */
  readonly bodyStart: number;
  readonly run: TrailingRun;
}

/** @returns the parts of a line whose checkbox symbol lies between the two offsets. */
export function readItemLine(
  raw: string,
  symbolStart: number,
  symbolEnd: number,
  format: FieldFormat,
): ItemLine {
  const bodyStart = trimmedStart(raw, symbolEnd + 1, raw.length);
  return { symbolStart, symbolEnd, bodyStart, run: readTrailingRun(raw, bodyStart, raw.length, format) };
}

const NO_DATES: Readonly<Record<DateField, CalendarDate | null>> = {
  due: null,
  scheduled: null,
  start: null,
  created: null,
  done: null,
  cancelled: null,
};

const NO_FIELDS: ItemFields = {
  dates: NO_DATES,
  priority: "none",
  recurrence: null,
  onCompletion: null,
  taskId: null,
  dependsOn: [],
  invalid: [],
  repeated: [],
};

function isDateField(field: string): field is DateField {
  return (DATE_FIELDS as readonly string[]).includes(field);
}

/**
 * The values of a run. The leftmost of a repeated field wins, because Tasks reads from the right and overwrites.
 *
 * @param raw the line the tokens' offsets point into
 */
export function fieldsOf(raw: string, tokens: readonly FieldToken[]): ItemFields {
  if (tokens.length === 0) return NO_FIELDS;
  const first = new Map<string, FieldToken>();
  const repeated = new Set<string>();
  for (const token of tokens) {
    if (first.has(token.field)) repeated.add(token.field);
    else first.set(token.field, token);
  }
  const valueOf = (field: string): string | null => {
    const token = first.get(field);
    return token ? raw.slice(token.valueStart, token.valueEnd).trim() || null : null;
  };
  return {
    ...datesOf(raw, first),
    priority: first.get("priority")?.priority ?? "none",
    recurrence: valueOf("recurrence"),
    onCompletion: valueOf("onCompletion"),
    taskId: valueOf("taskId"),
    dependsOn: (valueOf("dependsOn") ?? "")
      .split(",")
      .map((id) => id.trim())
      .filter(Boolean),
    repeated: [...repeated],
  };
}

function datesOf(raw: string, first: ReadonlyMap<string, FieldToken>): Pick<ItemFields, "dates" | "invalid"> {
  const dates = { ...NO_DATES };
  const invalid: InvalidField[] = [];
  for (const [field, token] of first) {
    if (!isDateField(field)) continue;
    const date = parseIsoDateAt(raw, token.valueStart);
    dates[field] = date;
    if (date === null) invalid.push({ field, text: raw.slice(token.valueStart, token.valueEnd) });
  }
  invalid.sort((a, b) => DATE_FIELDS.indexOf(a.field) - DATE_FIELDS.indexOf(b.field));
  return { dates, invalid };
}

/** Leaves out a trailing `📅 TBD`, the one thing hidden beyond Tasks' reading (domain.md §4), and tags before it. */
function bodyEndWithoutTbd(raw: string, start: number, end: number): number {
  const tbd = end - 3;
  if (tbd <= start || raw.slice(tbd, end).toUpperCase() !== "TBD") return end;
  const found = signifierEndingAt(raw, trimmedEnd(raw, start, tbd));
  return found?.signifier.field === "due" && found.start >= start ? trimmedEnd(raw, start, found.start) : end;
}

/** @returns the end of the body without the tags it ends with. */
export function endWithoutTags(text: string, start: number, end: number): number {
  let at = end;
  for (const tag of tagsIn(text, start, end).reverse()) {
    if (!text.endsWith(tag, at)) break;
    at = trimmedEnd(text, start, at - tag.length);
  }
  return at;
}

/** What the scanner knows of a line besides its text. */
export interface ItemPlace {
  readonly line: number;
  readonly heading: string;
  readonly confirmed: boolean;
}

/** @returns the item on a raw line whose checkbox symbol lies between two offsets. */
export function parseItemLine(
  raw: string,
  symbolStart: number,
  symbolEnd: number,
  place: ItemPlace,
  format: FieldFormat,
): ActionItem {
  const { bodyStart, run } = readItemLine(raw, symbolStart, symbolEnd, format);
  const shownEnd = bodyEndWithoutTbd(raw, bodyStart, run.bodyEnd);
  const bodyEnd = shownEnd === run.bodyEnd ? shownEnd : endWithoutTags(raw, bodyStart, shownEnd);
  const body = raw.slice(bodyStart, bodyEnd);
  return {
    line: place.line,
    raw,
    symbol: raw.slice(symbolStart, symbolEnd),
    symbolAt: symbolStart,
    body,
    runs: findNameRuns(body),
    fields: fieldsOf(raw, run.tokens),
    tags: [...tagsIn(raw, bodyStart, run.bodyEnd), ...run.tags],
    blockId: run.blockId,
    garbled: run.tokens.some((token) => token.garbled),
    heading: place.heading,
    confirmed: place.confirmed,
  };
}
