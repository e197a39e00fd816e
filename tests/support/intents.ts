import { applyEdit } from "../../src/core/edit/apply-edit";
import type { EditIntent, ItemEdit, Refused, Unchanged } from "../../src/core/edit/intent";
import { intentOf } from "../../src/core/edit/intent";
import type { EditContext } from "../../src/core/edit/edited-line";
import { AT_FULL_NAME } from "../../src/core/edit/owner-form";
import { placedOwners } from "../../src/core/people/placed-owners";
import { itemRow } from "../../src/core/query/item-row";
import type { TextChange } from "../../src/core/edit/splice";
import { linesOf } from "../../src/core/text/lines";
import type { TasksSettings } from "../../src/core/settings";
import { StatusTable } from "../../src/core/statuses";
import { day, indexOf, STUDIED_TASKS } from "./build";

export const TODAY = "2025-11-12";

const NOBODY_KNOWN = indexOf({}).directory;

/** Edits that need no value may be named by what they set. */
export type Wish = ItemEdit | "done" | "reopened" | "accepted" | "rejected";

export function editOf(wish: Wish): ItemEdit {
  return typeof wish === "string" ? { set: wish } : wish;
}

/** @returns what an edit knows besides text and intent, on `TODAY`. */
export function editContext(tasks: Partial<TasksSettings> = {}): EditContext {
  const all = { ...STUDIED_TASKS, ...tasks };
  return {
    today: day(TODAY),
    statuses: new StatusTable(all.statuses),
    tasks: all,
    ownerForm: AT_FULL_NAME,
    completeInTasks: null,
    ownersIn: (_path, body) => placedOwners(body, [], NOBODY_KNOWN),
  };
}

/** @returns the intents of a click on every item of a note, made as a view makes them: from the index's rows. */
export function intentsOn(
  text: string,
  edit: ItemEdit,
  path = "Note.md",
  tasks: Partial<TasksSettings> = {},
): EditIntent[] {
  const note = indexOf({ [path]: text }, {}, { ...STUDIED_TASKS, ...tasks }).note(path);
  return (note?.items ?? []).map((item) => intentOf(itemRow(item), edit));
}

/** @returns the intent of a click on the item whose line holds a text. */
export function intentOn(
  text: string,
  holds: string,
  wish: Wish = "done",
  path = "Note.md",
  tasks: Partial<TasksSettings> = {},
): EditIntent {
  const lines = linesOf(text);
  const intents = intentsOn(text, editOf(wish), path, tasks);
  const intent = intents.find(({ line }) => lines[line]?.includes(holds));
  if (!intent) throw new Error(`no item holds ${holds}`);
  return intent;
}

/** @returns the new text, or the word for why there is none. */
export function textOrWhy(decision: TextChange | Refused | Unchanged): string {
  if (decision.kind === "edit") return decision.text;
  return decision.kind === "refused" ? decision.reason : decision.kind;
}

/** Clicks the item that holds a text in `indexed`, while the note says `now`. */
export function click(
  indexed: string,
  holds: string,
  wish: Wish = "done",
  now = indexed,
  tasks: Partial<TasksSettings> = {},
): string {
  return textOrWhy(applyEdit(now, intentOn(indexed, holds, wish, "Note.md", tasks), editContext(tasks)));
}
