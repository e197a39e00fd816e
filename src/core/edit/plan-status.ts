import type { CalendarDate } from "../calendar-date";
import { formatIsoDate } from "../calendar-date";
import type { StatusType } from "../model/status";
import type { FieldToken } from "../parse/trailing-run";
import { isOpenType, isProposed } from "../statuses";
import type { EditContext, EditedLine, ExpectedLine, PlanOutcome } from "./edited-line";
import { planOf, tokensOf } from "./edited-line";
import { cutWithSpaces, dateSplice, fieldRemoval, onlyToken } from "./field-splices";
import type { Refusal } from "./intent";
import { refused, UNCHANGED } from "./intent";
import { proposedTagsIn } from "./proposed-tag";
import type { Splice } from "./splice";
import { planInTasks } from "./tasks-completion";

type ClosingField = "done" | "cancelled";

/** What becomes of a date that comes and goes with a status. */
type Fate = CalendarDate | "gone" | "kept";

/** Done and cancelled exclude each other, and an open item has neither: Tasks, too, drops what does not fit. */
function fates(from: StatusType, to: StatusType, { today, tasks }: EditContext): Record<ClosingField, Fate> {
  if (from === to || (isOpenType(from) && isOpenType(to))) return { done: "kept", cancelled: "kept" };
  if (to === "DONE") return { done: tasks.setDoneDate ? today : "kept", cancelled: "gone" };
  if (to === "CANCELLED") return { done: "gone", cancelled: tasks.setCancelledDate ? today : "kept" };
  return { done: "gone", cancelled: "gone" };
}

function flip({ symbolStart, symbolEnd }: EditedLine, symbol: string): Splice {
  return { from: symbolStart, to: symbolEnd, insert: symbol };
}

/** The date fields that come and go with a status, each where the line has it once, readable; or why not. */
function closingTokens(line: EditedLine): Record<ClosingField, FieldToken | null> | Refusal {
  const [done, cancelled] = [onlyToken(line, "done"), onlyToken(line, "cancelled")];
  if (typeof done === "string") return done;
  return typeof cancelled === "string" ? cancelled : { done, cancelled };
}

function closingSplices(
  line: EditedLine,
  wanted: Record<ClosingField, Fate>,
  tokens: Record<ClosingField, FieldToken | null>,
  context: EditContext,
): Splice[] {
  return (["done", "cancelled"] as const).flatMap((field) => {
    const [fate, token] = [wanted[field], tokens[field]];
    if (fate === "kept" || (fate === "gone" && !token)) return [];
    if (fate !== "gone") return dateSplice(line, field, token, fate, context);
    return token ? fieldRemoval(line, token, context) : [];
  });
}

function expectedDates(
  wanted: Record<ClosingField, Fate>,
): Partial<Record<ClosingField, CalendarDate | null>> {
  const dates: Partial<Record<ClosingField, CalendarDate | null>> = {};
  for (const field of ["done", "cancelled"] as const) {
    const fate = wanted[field];
    if (fate !== "kept") dates[field] = fate === "gone" ? null : fate;
  }
  return dates;
}

/** Only Tasks knows what comes next; its API re-serialises the line and is kept for these lines alone. */
function needsTasks(line: EditedLine): boolean {
  return tokensOf(line, "recurrence").length + tokensOf(line, "onCompletion").length > 0;
}

/**
 * Gives a line a status, with the dates that come and go with it.
 *
 * @param also further splices of the same edit, and what they make of the line
 */
function planSymbol(
  line: EditedLine,
  symbol: string,
  context: EditContext,
  also: readonly Splice[] = [],
  expected: ExpectedLine = {},
): PlanOutcome {
  const { statuses } = context;
  const [from, to] = [statuses.of(line.symbol).type, statuses.of(symbol).type];
  if (to === "DONE" && from !== "DONE" && needsTasks(line)) return planInTasks(line, symbol, context);
  const wanted = fates(from, to, context);
  const isPlain = wanted.done === "kept" && wanted.cancelled === "kept";
  const tokens = isPlain ? { done: null, cancelled: null } : closingTokens(line);
  if (typeof tokens === "string") return refused(tokens);
  const splices = [flip(line, symbol), ...closingSplices(line, wanted, tokens, context), ...also];
  return planOf(line, splices, { ...expected, symbol, dates: expectedDates(wanted) });
}

/** @returns the plan for any status of the table; a symbol it does not have is refused. */
export function planStatus(line: EditedLine, symbol: string, context: EditContext): PlanOutcome {
  if (line.symbol === symbol) return UNCHANGED;
  const isKnown = context.statuses.all.some((status) => status.symbol === symbol);
  return isKnown ? planSymbol(line, symbol, context) : refused("no-such-status");
}

/** @returns the plan for completing (safe-edits.md, "Completing"). */
export function planDone(line: EditedLine, context: EditContext): PlanOutcome {
  const { statuses } = context;
  if (statuses.of(line.symbol).type === "DONE") return UNCHANGED;
  return planSymbol(line, statuses.doneSymbolFrom(line.symbol), context);
}

/** @returns the plan for making an item a to-do again. */
export function planReopened(line: EditedLine, context: EditContext): PlanOutcome {
  const { statuses } = context;
  if (isOpenType(statuses.of(line.symbol).type)) return UNCHANGED;
  return planSymbol(line, statuses.todoSymbol, context);
}

/** @returns the plan for rejecting: cancelled, by the status made for it. */
export function planRejected(line: EditedLine, context: EditContext): PlanOutcome {
  const { statuses } = context;
  if (statuses.of(line.symbol).type === "CANCELLED") return UNCHANGED;
  const symbol = statuses.rejectedSymbol;
  return symbol === null ? refused("no-such-status") : planSymbol(line, symbol, context);
}

function proposedTagCuts(line: EditedLine): Splice[] {
  const { raw, bodyStart, run } = line;
  return proposedTagsIn(raw.slice(bodyStart, run.end)).map((tag) => {
    const [from, to] = [bodyStart + tag.from, bodyStart + tag.to];
    const isFirst = from === bodyStart && raw[to] === " ";
    return isFirst ? { from, to: to + 1, insert: "" } : cutWithSpaces(line, from, to);
  });
}

/** @returns the plan for accepting a proposal: its status' next where that proposes, and no tag `#proposed`. */
export function planAccepted(line: EditedLine, context: EditContext): PlanOutcome {
  const { statuses } = context;
  const status = statuses.of(line.symbol);
  if (!isOpenType(status.type) || !isProposed(status, line.tags)) return UNCHANGED;
  const cuts = proposedTagCuts(line);
  if (!isProposed(status, [])) return planOf(line, cuts, { isAccepted: true });
  return planSymbol(line, statuses.acceptedSymbolFrom(line.symbol), context, cuts, { isAccepted: true });
}

/** @returns whether the date that would have come with an edit's status is there; true where none would. */
export function hasTodaysDate(line: EditedLine, context: EditContext): boolean {
  const { type } = context.statuses.of(line.symbol);
  if (type !== "DONE" && type !== "CANCELLED") return true;
  const isSet = type === "DONE" ? context.tasks.setDoneDate : context.tasks.setCancelledDate;
  if (!isSet) return true;
  const token = onlyToken(line, type === "DONE" ? "done" : "cancelled");
  if (token === null || typeof token === "string") return false;
  return line.raw.startsWith(formatIsoDate(context.today), token.valueStart);
}
