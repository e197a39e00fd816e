import { guardText } from "./guard";
import type { EditIntent, Refused, Unchanged } from "./intent";
import { refused, UNCHANGED } from "./intent";
import type { NoteNow } from "./locate";
import { locate } from "./locate";
import type { PlacedItem } from "./placed-items";
import { placedItems } from "./placed-items";
import type { EditContext, LinePlan } from "./plan-edit";
import { fieldFormat, planEdit } from "./plan-edit";
import { isProven } from "./prove";
import type { Splice } from "./splice";
import { applySplices, shiftSplices } from "./splice";

/** An edit decided and proven; writing it is all that is left. */
export interface ProvenEdit {
  readonly kind: "edit";
  /** The smallest changes, in order and apart; offsets are into the text the edit was decided on. */
  readonly splices: readonly Splice[];
  /** The whole new text. */
  readonly text: string;
  /** 0-based line that changes. */
  readonly line: number;
}

export type EditDecision = ProvenEdit | Refused | Unchanged;

/**
 * Whether the recorded line already reads as this very edit would have left it: a second click before the first was
 * indexed. Nothing is written for it, so being wrong costs nothing; looking for the line elsewhere could find a copy.
 */
function wasDoneBefore({ items }: NoteNow, intent: EditIntent, context: EditContext): boolean {
  const there = items.find((item) => item.line === intent.line);
  if (!there || there.raw === intent.raw) return false;
  const { symbolAt } = there;
  const symbolEndAt = intent.raw.indexOf("]", symbolAt + 1);
  if (symbolEndAt < 0) return false;
  const plan = planEdit(intent.raw, symbolAt, symbolEndAt, intent.edit, context);
  return plan.kind === "plan" && applySplices(intent.raw, plan.splices) === there.raw;
}

function proven(note: NoteNow, item: PlacedItem, plan: LinePlan, context: EditContext): ProvenEdit | Refused {
  const splices = shiftSplices(plan.splices, item.start);
  const text = applySplices(note.text, splices);
  const { expected } = plan;
  const format = fieldFormat(context);
  const claim = { before: note.text, after: text, items: note.items, item, expected, format };
  return isProven(claim) ? { kind: "edit", splices, text, line: item.line } : refused("proof-failed");
}

/**
 * Steps 3 to 6 of safe-edits.md on one text: guard, locate, splice, prove. Pure and synchronous, so that it can run
 * inside `vault.process` and on an editor's buffer alike.
 *
 * @param text what the note says now, wherever that was read
 * @returns the proven edit; `unchanged` when the item already is as wished; or a refusal with its reason
 */
export function applyEdit(text: string, intent: EditIntent, context: EditContext): EditDecision {
  if (intent.lock) return refused(intent.lock);
  const danger = guardText(text);
  if (danger) return refused(danger);
  const note = { text, items: placedItems(text) };
  if (wasDoneBefore(note, intent, context)) return UNCHANGED;
  const item = locate(note, intent);
  if (!item) return refused("note-changed");
  const plan = planEdit(item.raw, item.symbolAt, item.symbolEndAt, intent.edit, context);
  return plan.kind === "plan" ? proven(note, item, plan, context) : plan;
}
