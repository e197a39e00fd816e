import type { CalendarDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import type { EditContext, EditedLine, PlanOutcome } from "./edited-line";
import { planOf } from "./edited-line";
import { dateSplice, fieldRemoval, onlyToken, prioritySplice } from "./field-splices";
import type { ItemEdit } from "./intent";
import { refused, UNCHANGED } from "./intent";
import { planOwners } from "./plan-owners";
import { planAccepted, planDone, planRejected, planReopened, planStatus } from "./plan-status";

function planDue(line: EditedLine, date: CalendarDate | null, context: EditContext): PlanOutcome {
  const token = onlyToken(line, "due");
  if (typeof token === "string") return refused(token);
  const expected = { dates: { due: date } };
  if (date !== null) return planOf(line, [dateSplice(line, "due", token, date, context)], expected);
  return token ? planOf(line, [fieldRemoval(line, token, context)], expected) : UNCHANGED;
}

function planPriority(line: EditedLine, priority: Priority, context: EditContext): PlanOutcome {
  const token = onlyToken(line, "priority");
  if (typeof token === "string") return refused(token);
  if (priority === (token?.priority ?? "none")) return UNCHANGED;
  const isGone = priority === "none" && token !== null;
  const splice = isGone ? fieldRemoval(line, token, context) : prioritySplice(line, token, priority, context);
  return planOf(line, [splice], { priority });
}

/**
 * Decides which characters of an item's line change (safe-edits.md step 5); the line is never built anew.
 *
 * @returns the plan; `unchanged` when the item already is as wished; a refusal when a field that would have to change
 *   stands twice or is no day of the calendar, when only Tasks can complete the item, or when names can't be read
 */
export function planEdit(line: EditedLine, edit: ItemEdit, context: EditContext): PlanOutcome {
  switch (edit.set) {
    case "done":
      return planDone(line, context);
    case "reopened":
      return planReopened(line, context);
    case "accepted":
      return planAccepted(line, context);
    case "rejected":
      return planRejected(line, context);
    case "status":
      return planStatus(line, edit.symbol, context);
    case "due":
      return planDue(line, edit.date, context);
    case "priority":
      return planPriority(line, edit.priority, context);
    case "owners":
      return planOwners(line, edit.names, context);
  }
}
