import { DATE_FIELDS } from "../model/action-item";
import { parseItemLine } from "../parse/action-item-line";
import { PROPOSED_TAG } from "../statuses";
import type { EditContext } from "./edited-line";
import { fieldFormat } from "./edited-line";
import type { ItemEdit } from "./intent";
import type { PlacedItem } from "./placed-items";

const CLOSING_DATES: readonly string[] = ["done", "cancelled"];

/** Everything a line says but its text and what the edit sets, as one text to compare. */
function sayingBeside(edit: ItemEdit, path: string, item: PlacedItem, context: EditContext): string {
  const { raw, symbolAt, symbolEndAt, line, heading } = item;
  const place = { line, heading, confirmed: true };
  const { fields, body, symbol, tags, blockId } = parseItemLine(
    raw,
    symbolAt,
    symbolEndAt,
    place,
    fieldFormat(context),
  );
  const isOfStatus = edit.set !== "due" && edit.set !== "priority" && edit.set !== "owners";
  const isSet = (field: string): boolean =>
    field === edit.set || (isOfStatus && CLOSING_DATES.includes(field));
  const owners = context.ownersIn(path, body).owners.map(({ text }) => text);
  return JSON.stringify([
    isOfStatus ? null : symbol,
    edit.set === "owners" ? null : owners,
    edit.set === "priority" ? null : fields.priority,
    DATE_FIELDS.map((field) => (isSet(field) ? null : fields.dates[field])),
    [fields.recurrence, fields.onCompletion, fields.taskId, fields.dependsOn, blockId],
    // Tasks moves tags.
    tags.filter((tag) => edit.set !== "accepted" || tag.toLowerCase() !== PROPOSED_TAG).sort(),
  ]);
}

/**
 * @param clicked the line an edit is meant for, as it was at the click
 * @param there a line of the same text
 * @returns whether the two differ in nothing but what the edit sets, so that they may be one item before and after it
 */
export function differOnlyInEdit(
  clicked: PlacedItem,
  there: PlacedItem,
  { path, edit }: { readonly path: string; readonly edit: ItemEdit },
  context: EditContext,
): boolean {
  return sayingBeside(edit, path, clicked, context) === sayingBeside(edit, path, there, context);
}
