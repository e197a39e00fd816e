import type { CalendarDate } from "../calendar-date";
import { parseIsoDateAt } from "../calendar-date";
import type { ActionItem, DateField, ItemFields } from "../model/action-item";
import { DATE_FIELDS } from "../model/action-item";
import { hashText } from "../text/hash";
import { trimmedEnd, trimmedStart } from "../text/whitespace";
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
/** The fields while they are being read. */
type Draft = { -readonly [Key in keyof ItemFields]: ItemFields[Key] } & { dates: Dates };

function noFields(): Draft {
  return {
    dates: noDates(),
    priority: "none",
    recurrence: null,
    onCompletion: null,
    taskId: null,
    dependsOn: NOTHING,
    invalid: NOTHING,
    repeated: NOTHING,
  };
}

const NO_FIELDS: ItemFields = noFields();

function valueOf(raw: string, token: FieldToken): string | null {
  return raw.slice(token.valueStart, token.valueEnd).trim() || null;
}

function takeDate(draft: Draft, field: DateField, raw: string, token: FieldToken): void {
  const date = parseIsoDateAt(raw, token.valueStart);
  draft.dates[field] = date;
  if (draft.invalid.length > 0) draft.invalid = draft.invalid.filter((other) => other.field !== field);
  if (date !== null) return;
  const invalid = [...draft.invalid, { field, text: valueOf(raw, token) ?? "" }];
  draft.invalid = invalid.sort((a, b) => DATE_FIELDS.indexOf(a.field) - DATE_FIELDS.indexOf(b.field));
}

function take(draft: Draft, raw: string, token: FieldToken): void {
  switch (token.field) {
    case "priority":
      draft.priority = token.priority;
      return;
    case "recurrence":
    case "onCompletion":
    case "taskId":
      draft[token.field] = valueOf(raw, token);
      return;
    case "dependsOn":
      draft.dependsOn = (valueOf(raw, token) ?? "")
        .split(",")
        .map((id) => id.trim())
        .filter(Boolean);
      return;
    default:
      takeDate(draft, token.field, raw, token);
  }
}

function repeatedFields(tokens: readonly FieldToken[]): readonly string[] {
  let repeated: readonly string[] = NOTHING;
  for (let i = 1; i < tokens.length; i++) {
    const field = tokens[i]?.field ?? "";
    const isRepeated = tokens.some((token, at) => at < i && token.field === field);
    if (isRepeated && !repeated.includes(field)) repeated = [...repeated, field];
  }
  return repeated;
}

/**
 * The values of a run. The leftmost of a repeated field wins, because Tasks reads from the right and overwrites.
 *
 * @param raw the line the tokens' offsets point into
 */
export function fieldsOf(raw: string, tokens: readonly FieldToken[]): ItemFields {
  if (tokens.length === 0) return NO_FIELDS;
  const draft = noFields();
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token) take(draft, raw, token);
  }
  draft.repeated = repeatedFields(tokens);
  return draft;
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
    rawHash: hashText(raw),
    symbol: raw.slice(symbolStart, symbolEnd),
    symbolAt: symbolStart,
    body,
    fields: fieldsOf(raw, run.tokens),
    tags: tagsOf(raw, bodyStart, run),
    blockId: run.blockId,
    garbled: run.tokens.some((token) => token.garbled),
    heading: place.heading,
    confirmed: place.confirmed,
  };
}
