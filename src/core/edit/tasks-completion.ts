import { DATE_FIELDS } from "../model/action-item";
import type { LineItem } from "../parse/action-item-line";
import { parseItemLine } from "../parse/action-item-line";
import { isOpenType, StatusTable } from "../statuses";
import type { EditContext, EditedLine, LinePlan } from "./edited-line";
import { fieldFormat } from "./edited-line";
import type { Refused } from "./intent";
import { refused } from "./intent";
import { linesIn } from "./line-ends";
import { placedItems } from "./placed-items";

type TasksContext = Pick<EditContext, "tasks" | "today">;

/** @returns the item a line is when it stands alone, or null. */
function readAlone(raw: string, context: TasksContext): LineItem | null {
  // Indented or quoted as it is, it is an item below one that is as well.
  const [item, another] = placedItems(raw.replace(/^[ \t]+/, ""));
  if (!item || another) return null;
  const indent = raw.length - item.raw.length;
  const place = { line: 0, heading: "", confirmed: true };
  const { symbolAt, symbolEndAt } = item;
  return parseItemLine(raw, symbolAt + indent, symbolEndAt + indent, place, fieldFormat(context));
}

function saying(item: LineItem): string {
  const { priority, recurrence, invalid, repeated } = item.fields;
  const mark = item.raw.slice(0, item.symbolAt);
  return JSON.stringify([mark, item.body, [...item.tags].sort(), priority, recurrence, invalid, repeated]);
}

function idsOf({ fields, blockId }: LineItem): string {
  return JSON.stringify([fields.onCompletion, fields.taskId, fields.dependsOn, blockId]);
}

/** Same text, owner and dates as before, but done today. */
function isCompletion(was: LineItem, is: LineItem, { tasks, today }: TasksContext): boolean {
  const table = new StatusTable(tasks.statuses);
  const { dates } = is.fields;
  const isSameDay = DATE_FIELDS.every((field) => {
    if (field === "done") return dates.done === (tasks.setDoneDate ? today : was.fields.dates.done);
    return field === "cancelled" ? dates.cancelled === null : dates[field] === was.fields.dates[field];
  });
  const isDone = table.of(is.symbol).type === "DONE";
  return isDone && isSameDay && saying(was) === saying(is) && idsOf(was) === idsOf(is);
}

/** The same text and owner, open, at another time. */
function isNextOccurrence(was: LineItem, is: LineItem, { tasks }: TasksContext): boolean {
  const { done, cancelled } = is.fields.dates;
  const isOpen = isOpenType(new StatusTable(tasks.statuses).of(is.symbol).type);
  return isOpen && done === null && cancelled === null && saying(was) === saying(is);
}

function isDeletion({ fields }: LineItem): boolean {
  return fields.onCompletion?.toLowerCase() === "delete";
}

/**
 * Judges what Tasks made of a line (safe-edits.md, "Completing"): the same description, owner and dates, done, and one
 * line added at most, which is the next occurrence; no line at all where the item is deleted on completion.
 */
export function isTasksCompletion(was: string, lines: readonly string[], context: TasksContext): boolean {
  const before = readAlone(was, context);
  const after = lines.map((line) => readAlone(line, context));
  if (!before || after.length > 2 || !after.every((item) => item !== null)) return false;
  const [first, second] = after;
  if (!first) return isDeletion(before) && before.fields.recurrence === null;
  const next = (item: LineItem): boolean =>
    before.fields.recurrence !== null && isNextOccurrence(before, item, context);
  const done = (item: LineItem): boolean => isCompletion(before, item, context);
  if (!second) return done(first) || (isDeletion(before) && next(first));
  return (done(first) && next(second)) || (next(first) && done(second));
}

/** The symbol from which Tasks' toggle leads to the wished one; the line's own where it does. */
function symbolBefore(wished: string, current: string, { tasks }: TasksContext): string | null {
  const table = new StatusTable(tasks.statuses);
  const leads = (symbol: string): boolean => table.of(symbol).next === wished;
  if (leads(current)) return current;
  const open = table.all.find(({ symbol, type }) => isOpenType(type) && leads(symbol));
  return (open ?? table.all.find(({ symbol }) => leads(symbol)))?.symbol ?? null;
}

function toggled(
  line: EditedLine,
  symbol: string,
  toggle: (line: string, path: string) => string,
): string[] | null {
  const { raw, symbolStart, symbolEnd, path } = line;
  try {
    const answer = toggle(raw.slice(0, symbolStart) + symbol + raw.slice(symbolEnd), path);
    return answer === "" ? [] : linesIn(answer);
  } catch {
    return null;
  }
}

/**
 * Completes a line with 🔁 or 🏁 by Tasks' own command, since only Tasks knows what comes next. Such lines are a named
 * exception to promises 1 and 4: Tasks writes the whole line anew.
 *
 * @param wished the symbol of the completed line, of type DONE
 */
export function planInTasks(line: EditedLine, wished: string, context: EditContext): LinePlan | Refused {
  const { completeInTasks, tasks } = context;
  if (!completeInTasks) return refused("needs-tasks");
  // To Tasks such a line is none of its tasks: it would only tick the box, and the series would end.
  if (tasks.globalFilter !== "" && !line.raw.includes(tasks.globalFilter))
    return refused("tasks-ignores-line");
  const was = readAlone(line.raw, context);
  if (was && was.fields.repeated.length > 0) return refused("repeated-field");
  if (was && was.fields.invalid.length > 0) return refused("invalid-field");
  const symbol = symbolBefore(wished, line.symbol, context);
  if (symbol === null) return refused("no-such-status");
  const lines = toggled(line, symbol, completeInTasks);
  if (!lines || !isTasksCompletion(line.raw, lines, context)) return refused("tasks-result");
  const splices = [{ from: 0, to: line.raw.length, insert: lines.join("\n") }];
  return { kind: "plan", splices, expected: {}, tasksLines: lines };
}
