import type { CalendarDate } from "../calendar-date";
import { parseIsoDateAt } from "../calendar-date";
import type { ActionItem, DateField, InvalidField, ItemFields } from "../model/action-item";
import { DATE_FIELDS } from "../model/action-item";
import { trimmedEnd, trimmedStart } from "../text/whitespace";
import { findNameRuns } from "./name-runs";
import { signifierEndingAt, skipVariationSelectorBackwards } from "./signifiers";
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

const LOWER_CASE_BIT = 32;
const SMALL_D = 100;

type Dates = Record<DateField, CalendarDate | null>;

function noDates(): Dates {
  return { due: null, scheduled: null, start: null, created: null, done: null, cancelled: null };
}

const NOTHING: readonly never[] = [];
const NO_FIELDS: ItemFields = {
  dates: noDates(),
  priority: "none",
  recurrence: null,
  onCompletion: null,
  taskId: null,
  dependsOn: NOTHING,
  invalid: NOTHING,
  repeated: NOTHING,
};

function isDateField(field: string): field is DateField {
  return (DATE_FIELDS as readonly string[]).includes(field);
}

function repeatedFields(tokens: readonly FieldToken[]): readonly string[] {
  const fields = tokens.map((token) => token.field);
  return [...new Set(fields.filter((field, i) => fields.indexOf(field) < i))];
}

/** Collects values from tokens given right to left, so that the leftmost of a repeated field wins. */
class FieldCollector {
  private dates: Dates | null = null;
  private priority: ItemFields["priority"] = "none";
  private recurrence: string | null = null;
  private onCompletion: string | null = null;
  private taskId: string | null = null;
  private dependsOn: readonly string[] = NOTHING;
  private invalid: readonly InvalidField[] = NOTHING;

  constructor(private readonly raw: string) {}

  take(token: FieldToken): void {
    const { field } = token;
    if (field === "priority") this.priority = token.priority;
    else if (isDateField(field)) this.takeDate(field, token);
    else if (field === "recurrence") this.recurrence = this.valueOf(token);
    else if (field === "onCompletion") this.onCompletion = this.valueOf(token);
    else if (field === "taskId") this.taskId = this.valueOf(token);
    else
      this.dependsOn = (this.valueOf(token) ?? "")
        .split(",")
        .map((id) => id.trim())
        .filter(Boolean);
  }

  finish(tokens: readonly FieldToken[]): ItemFields {
    const { priority, recurrence, onCompletion, taskId, dependsOn, invalid } = this;
    const dates = this.dates ?? NO_FIELDS.dates;
    const repeated = tokens.length < 2 ? NOTHING : repeatedFields(tokens);
    return { dates, priority, recurrence, onCompletion, taskId, dependsOn, invalid, repeated };
  }

  private takeDate(field: DateField, token: FieldToken): void {
    this.dates ??= noDates();
    const date = parseIsoDateAt(this.raw, token.valueStart);
    this.dates[field] = date;
    if (this.invalid.length > 0) this.invalid = this.invalid.filter((other) => other.field !== field);
    if (date === null)
      this.invalid = sortedInvalid([...this.invalid, { field, text: this.valueOf(token) ?? "" }]);
  }

  private valueOf(token: FieldToken): string | null {
    return this.raw.slice(token.valueStart, token.valueEnd).trim() || null;
  }
}

function sortedInvalid(invalid: InvalidField[]): InvalidField[] {
  return invalid.sort((a, b) => DATE_FIELDS.indexOf(a.field) - DATE_FIELDS.indexOf(b.field));
}

/**
 * The values of a run. The leftmost of a repeated field wins, because Tasks reads from the right and overwrites.
 *
 * @param raw the line the tokens' offsets point into
 */
export function fieldsOf(raw: string, tokens: readonly FieldToken[]): ItemFields {
  if (tokens.length === 0) return NO_FIELDS;
  const collector = new FieldCollector(raw);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token) collector.take(token);
  }
  return collector.finish(tokens);
}

/** Leaves out a trailing `📅 TBD`, the one thing hidden beyond Tasks' reading (domain.md §4), and tags before it. */
function bodyEndWithoutTbd(raw: string, start: number, end: number): number {
  const tbd = end - 3;
  // Most bodies end otherwise; a look at one character spares them the copy.
  const endsInD = (raw.charCodeAt(end - 1) | LOWER_CASE_BIT) === SMALL_D;
  if (!endsInD || tbd <= start || raw.slice(tbd, end).toUpperCase() !== "TBD") return end;
  const signifierEnd = skipVariationSelectorBackwards(raw, trimmedEnd(raw, start, tbd));
  const signifier = signifierEndingAt(raw, signifierEnd);
  return signifier?.field === "due" ? trimmedEnd(raw, start, signifierEnd - signifier.text.length) : end;
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

function tagsOf(raw: string, bodyStart: number, run: TrailingRun): readonly string[] {
  const inside = tagsIn(raw, bodyStart, run.bodyEnd);
  return inside.length === 0 ? run.tags : [...inside, ...run.tags];
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
    tags: tagsOf(raw, bodyStart, run),
    blockId: run.blockId,
    garbled: run.tokens.some((token) => token.garbled),
    heading: place.heading,
    confirmed: place.confirmed,
  };
}
