import type { CalendarDate } from "../calendar-date";
import { formatIsoDate, parseIsoDateAt } from "../calendar-date";
import type { DateField } from "../model/action-item";
import type { ItemLine } from "../parse/action-item-line";
import { readItemLine } from "../parse/action-item-line";
import { DATAVIEW_FORMAT, DATAVIEW_KEYS } from "../parse/dataview-format";
import type { FieldFormat, FieldToken } from "../parse/trailing-run";
import { EMOJI_FORMAT } from "../parse/trailing-run";
import type { TasksSettings } from "../settings";
import type { StatusTable } from "../statuses";
import { isOpenType } from "../statuses";
import type { ItemEdit, Refusal, Refused, Unchanged } from "./intent";
import { refused, UNCHANGED } from "./intent";
import type { Splice } from "./splice";
import { realSplices } from "./splice";

/** What an edit needs to know besides text and intent. */
export interface EditContext {
  readonly today: CalendarDate;
  readonly statuses: StatusTable;
  readonly tasks: Pick<TasksSettings, "format" | "setDoneDate">;
}

/** What re-reading the edited line must say; whatever is not named must say what it said. */
export interface ExpectedLine {
  readonly symbol: string;
  readonly dates: Readonly<Partial<Record<DateField, CalendarDate | null>>>;
}

/** The characters of one line to change, and what the line must say afterwards. Offsets are into the line. */
export interface LinePlan {
  readonly kind: "plan";
  readonly splices: readonly Splice[];
  readonly expected: ExpectedLine;
}

/** A line with its parts. */
interface Line extends ItemLine {
  readonly raw: string;
  readonly symbol: string;
}

/** The date fields that come and go with a status, each where the line has it once, readable. */
type ClosingDates = Readonly<Record<"done" | "cancelled", FieldToken | null>>;

type Planner = (line: Line, dates: ClosingDates, context: EditContext) => LinePlan | Refused | Unchanged;

/** @returns the syntax in which fields are read and written: in Dataview mode in that alone. */
export function fieldFormat({ tasks }: EditContext): FieldFormat {
  return tasks.format === "dataview" ? DATAVIEW_FORMAT : EMOJI_FORMAT;
}

function closingDates(raw: string, tokens: readonly FieldToken[]): ClosingDates | Refusal {
  const only = { done: null, cancelled: null } as Record<"done" | "cancelled", FieldToken | null>;
  for (const token of tokens) {
    if (token.field !== "done" && token.field !== "cancelled") continue;
    if (only[token.field]) return "repeated-field";
    if (parseIsoDateAt(raw, token.valueStart) === null) return "invalid-field";
    only[token.field] = token;
  }
  return only;
}

/** Takes a field out, with the space Tasks puts before it: two in Dataview format, one otherwise. */
function removal({ raw, symbolEnd }: Line, token: FieldToken, { tasks }: EditContext): Splice {
  const spaces = tasks.format === "dataview" ? 2 : 1;
  // The space right after the bracket belongs to the checkbox: without it the line is no item any more.
  const floor = Math.max(symbolEnd + 2, token.start - spaces);
  let from = token.start;
  while (from > floor && raw[from - 1] === " ") from--;
  return { from, to: token.end, insert: "" };
}

/** A done date as Tasks writes it, at the end of the run, before trailing space and block id. */
function insertion({ run }: Line, { tasks, today }: EditContext): Splice {
  const day = formatIsoDate(today);
  const insert = tasks.format === "dataview" ? `  [${DATAVIEW_KEYS.done}:: ${day}]` : ` ✅ ${day}`;
  return { from: run.end, to: run.end, insert };
}

function doneDate(line: Line, token: FieldToken | null, context: EditContext): Splice {
  if (!token) return insertion(line, context);
  return { from: token.valueStart, to: token.valueEnd, insert: formatIsoDate(context.today) };
}

function flip({ symbolStart, symbolEnd }: Line, symbol: string): Splice {
  return { from: symbolStart, to: symbolEnd, insert: symbol };
}

const planDone: Planner = (line, { done, cancelled }, context) => {
  if (context.statuses.of(line.symbol).type === "DONE") return UNCHANGED;
  // Only Tasks knows what comes next; its API path re-serialises the line and is kept for these lines alone.
  const needsTasks = line.run.tokens.some(({ field }) => field === "recurrence" || field === "onCompletion");
  if (needsTasks) return refused("needs-tasks");
  const symbol = context.statuses.doneSymbolFrom(line.symbol);
  const splices = [flip(line, symbol)];
  // Done and cancelled exclude each other: Tasks, too, drops the one when it sets the other.
  if (cancelled) splices.push(removal(line, cancelled, context));
  if (!context.tasks.setDoneDate) return plan(line, splices, { symbol, dates: { cancelled: null } });
  splices.push(doneDate(line, done, context));
  return plan(line, splices, { symbol, dates: { done: context.today, cancelled: null } });
};

const planReopened: Planner = (line, { done, cancelled }, context) => {
  if (isOpenType(context.statuses.of(line.symbol).type)) return UNCHANGED;
  const symbol = context.statuses.todoSymbol;
  const gone = [done, cancelled].filter((token) => token !== null);
  const splices = [flip(line, symbol), ...gone.map((token) => removal(line, token, context))];
  return plan(line, splices, { symbol, dates: { done: null, cancelled: null } });
};

function plan({ raw }: Line, wanted: readonly Splice[], expected: ExpectedLine): LinePlan | Unchanged {
  const splices = realSplices(raw, wanted);
  return splices.length === 0 ? UNCHANGED : { kind: "plan", splices, expected };
}

const PLANNERS: Readonly<Record<ItemEdit["set"], Planner>> = { done: planDone, reopened: planReopened };

/**
 * Decides which characters of an item's line change (safe-edits.md step 5); the line is never built anew.
 *
 * @param raw the line, without its terminator
 * @param symbolAt offset of the checkbox's symbol in it
 * @param symbolEndAt offset of the closing bracket
 * @returns the plan; `unchanged` when the item already is as wished; a refusal when a date field that would have to
 *   change stands twice or is no day of the calendar, or when only Tasks can complete the item
 */
export function planEdit(
  raw: string,
  symbolAt: number,
  symbolEndAt: number,
  edit: ItemEdit,
  context: EditContext,
): LinePlan | Refused | Unchanged {
  const parts = readItemLine(raw, symbolAt, symbolEndAt, fieldFormat(context));
  const line = { ...parts, raw, symbol: raw.slice(symbolAt, symbolEndAt) };
  const planner = PLANNERS[edit.set];
  const dates = closingDates(raw, parts.run.tokens);
  if (typeof dates !== "string") return planner(line, dates, context);
  // A line that already is as wished needs no readable dates.
  const wish = planner(line, { done: null, cancelled: null }, context);
  return wish.kind === "plan" ? refused(dates) : wish;
}
