import { hashText } from "../text/hash";
import { terminatorLength } from "../text/lines";
import type { EditContext, LinePlan } from "./edited-line";
import { editedLine, tokensOf } from "./edited-line";
import { guardText } from "./guard";
import type { EditIntent, EditOutcome, ItemEdit, Refused, Unchanged } from "./intent";
import { refused, UNCHANGED, WRITTEN } from "./intent";
import { lineBreakAt } from "./line-ends";
import { onlySuchLine, recordedLineOfSameText, standsAsSought } from "./locate";
import { NoteNow } from "./note-now";
import type { PlacedItem } from "./placed-items";
import { planEdit } from "./plan-edit";
import { hasTodaysDate } from "./plan-status";
import { isProven } from "./prove";
import { differOnlyInEdit } from "./same-item";
import type { Splice, TextChange } from "./splice";
import { applySplices, shiftSplices } from "./splice";

/** An edit decided and, where it changes the text, proven. */
export type EditDecision = TextChange | Refused | Unchanged;

/** Several edits of one note, decided together. */
export interface DecidedEdits {
  /** What to write, if anything. */
  readonly decision: TextChange | Refused | Unchanged;
  /** What becomes of each intent once that is written, in the order of the intents. */
  readonly outcomes: readonly EditOutcome[];
}

/** An edit planned on the line it is meant for. */
interface PlannedEdit {
  readonly item: PlacedItem;
  readonly plan: LinePlan;
}

/** The splices of an edit in the text: lines of Tasks get the note's line ends, and a deleted line goes with its own. */
function splicesInText(text: string, { item, plan }: PlannedEdit): Splice[] {
  const { tasksLines } = plan;
  if (!tasksLines) return shiftSplices(plan.splices, item.start);
  const isGone = tasksLines.length === 0;
  const to = isGone ? item.end + terminatorLength(text, item.end) : item.end;
  return [{ from: item.start, to, insert: tasksLines.join(lineBreakAt(text, item.end)) }];
}

const DATED: ReadonlySet<ItemEdit["set"]> = new Set(["done", "rejected", "status"]);

/** Decides edits on one text: steps 3 to 6 of safe-edits.md. */
class Decider {
  private readonly note: NoteNow;

  constructor(
    text: string,
    private readonly path: string,
    private readonly context: EditContext,
  ) {
    this.note = new NoteNow(text);
  }

  /** Finds the line of an intent and plans the edit on it. */
  plan(intent: EditIntent): PlannedEdit | Refused | Unchanged {
    if (intent.lock) return refused(intent.lock);
    const item = this.target(intent);
    if ("kind" in item) return item;
    const plan = planEdit(editedLine(this.path, item, this.context), intent.edit, this.context);
    return plan.kind === "plan" ? { item, plan } : plan;
  }

  /** @returns the change of all these edits, or null when it can't be proven; each line is edited once at most. */
  prove(edits: readonly PlannedEdit[]): TextChange | null {
    const sorted = [...edits].sort((a, b) => a.item.start - b.item.start);
    const { text: before, items } = this.note;
    const splices = sorted.flatMap((edit) => splicesInText(before, edit));
    const after = applySplices(before, splices);
    const lines = sorted.map(({ item, plan: { splices: inLine, expected, tasksLines } }) => {
      const lineBreak = lineBreakAt(before, item.end);
      const newRaw = tasksLines ? tasksLines.join(lineBreak) : applySplices(item.raw, inLine);
      return { item, newRaw, expected, tasksLines };
    });
    const claim = { path: this.path, before, after, items, lines, context: this.context };
    return isProven(claim) ? { kind: "edit", splices, text: after } : null;
  }

  /** Halves until what can't be proven stands alone: one such edit in thousands must not cost a scan for each. */
  provable<Edit extends PlannedEdit>(edits: readonly Edit[]): readonly Edit[] {
    if (edits.length === 0 || this.prove(edits)) return edits;
    if (edits.length === 1) return [];
    const middle = edits.length >> 1;
    return [...this.provable(edits.slice(0, middle)), ...this.provable(edits.slice(middle))];
  }

  /** Step 4, with a look at the recorded line before any other is taken for it. */
  private target(intent: EditIntent): PlacedItem | Refused | Unchanged {
    const recorded = recordedLineOfSameText(this.note, intent);
    if (recorded) return recorded;
    if (this.wasDoneBefore(intent)) return UNCHANGED;
    return onlySuchLine(this.note, intent) ?? refused("note-changed");
  }

  /**
   * Whether the recorded line, though it has changed, is the same item and as this very edit would have left it: a
   * second click before the first was indexed. Nothing is written for it, so being wrong costs a click at most; looking
   * for the line elsewhere could find a copy, or complete the next occurrence of what was just completed.
   */
  private wasDoneBefore(intent: EditIntent): boolean {
    const [there, below] = [this.note.at(intent.line), this.note.at(intent.line + 1)];
    if (there && this.isAsWished(there, intent) && !this.isAnother(there, intent)) return true;
    // Tasks writes the next occurrence above the completed one, unless it is set otherwise.
    const isNew = below !== null && hashText(below.raw) !== intent.hashBelow;
    return isNew && isRecurring(below, this.context) && this.isAsWished(below, intent);
  }

  private isAsWished(there: PlacedItem, intent: EditIntent): boolean {
    const { heading, description, edit } = intent;
    if (there.heading !== heading) return false;
    const line = editedLine(this.path, there, this.context);
    if (this.context.ownersIn(this.path, line.body).description !== description) return false;
    if (planEdit(line, edit, this.context).kind !== "unchanged") return false;
    if (DATED.has(edit.set) && !hasTodaysDate(line, this.context)) return false;
    // Where the clicked line's own text is still in the note, it tells which item was clicked.
    const clicked = this.withClickedText(intent)[0];
    return !clicked || differOnlyInEdit(clicked, there, intent, this.context);
  }

  /** Whether the recorded line is another item that moved there: the clicked one stands elsewhere, as it stood. */
  private isAnother(there: PlacedItem, intent: EditIntent): boolean {
    const [clicked, another] = this.withClickedText(intent);
    if (!clicked || another) return false;
    const hash = hashText(there.raw);
    const wasThere = hash === intent.hashAbove || hash === intent.hashBelow;
    if (wasThere && this.note.positionsOf(hash).length === 1) return true;
    return standsAsSought(this.note, clicked, intent) && !standsAsSought(this.note, there, intent);
  }

  private withClickedText({ rawHash }: EditIntent): PlacedItem[] {
    return this.note.positionsOf(rawHash).flatMap((position) => this.note.items[position] ?? []);
  }
}

function isRecurring(item: PlacedItem, context: EditContext): boolean {
  return tokensOf(editedLine("", item, context), "recurrence").length > 0;
}

/**
 * Steps 3 to 6 of safe-edits.md on one text: guard, locate, splice, prove. Pure and synchronous, so that it can run
 * inside `vault.process` and on an editor's buffer alike.
 *
 * @param text what the note says now, wherever that was read
 * @returns the proven edit; `unchanged` when the item already is as wished; or a refusal with its reason
 */
export function applyEdit(text: string, intent: EditIntent, context: EditContext): EditDecision {
  const danger = intent.lock ?? guardText(text);
  if (danger) return refused(danger);
  const decider = new Decider(text, intent.path, context);
  const edit = decider.plan(intent);
  if ("kind" in edit) return edit;
  return decider.prove([edit]) ?? refused("proof-failed");
}

/**
 * The same for several intents on one note, as one change: each is decided on the text as it is now, and one that is
 * refused keeps none of the others from being made.
 */
export function applyEdits(text: string, intents: readonly EditIntent[], context: EditContext): DecidedEdits {
  const danger = guardText(text);
  if (danger) return { decision: refused(danger), outcomes: intents.map(() => refused(danger)) };
  const decider = new Decider(text, intents[0]?.path ?? "", context);
  const outcomes: EditOutcome[] = [];
  const edits: (PlannedEdit & { at: number })[] = [];
  const taken = new Set<PlacedItem>();
  intents.forEach((intent, at) => {
    const edit = decider.plan(intent);
    const isAgain = !("kind" in edit) && taken.has(edit.item);
    if ("kind" in edit || isAgain) return void outcomes.push("kind" in edit ? edit : UNCHANGED);
    taken.add(edit.item);
    edits.push({ ...edit, at });
    outcomes.push(refused("proof-failed"));
  });
  const provable = decider.provable(edits);
  const change = provable.length > 0 ? decider.prove(provable) : null;
  if (change) for (const { at } of provable) outcomes[at] = WRITTEN;
  const refusal = outcomes.find((outcome) => outcome.kind === "refused");
  return { decision: change ?? refusal ?? UNCHANGED, outcomes };
}
