import fc from "fast-check";
import type { EditIntent, ItemEdit } from "../../../src/core/edit/intent";
import type { Priority } from "../../../src/core/model/priority";
import { day } from "../../support/build";
import { intentsOn } from "../../support/intents";
import { hostileNote } from "./hostile-notes";
import type { Click, Verdict } from "./judge";
import type { ModelNote, Situation } from "./note-model";
import { textOf } from "./note-model";
import type { ForeignEdit } from "./other-writer";
import { afterEdits, foreignEdits } from "./other-writer";

/** Clicks on hostile notes, for the property tests and for `npm run torture`. */

export const CLICKS_A_RUN = 12;

export interface Attempt {
  /** Which item, cut to how many there are. */
  readonly pick: number;
  readonly edit: ItemEdit;
  readonly foreign: readonly ForeignEdit[];
}

export interface Run {
  readonly situation: Situation;
  readonly note: ModelNote;
  readonly attempts: readonly Attempt[];
}

const anyEdit: fc.Arbitrary<ItemEdit> = fc.constantFrom<ItemEdit>(
  { set: "done" },
  { set: "done" },
  { set: "reopened" },
  { set: "accepted" },
  { set: "rejected" },
  ...["x", " ", "/", "R", "i"].map((symbol) => ({ set: "status" as const, symbol })),
  { set: "due", date: day("2026-01-31") },
  { set: "due", date: day("2025-11-20") },
  { set: "due", date: null },
  ...(["highest", "low", "none"] as const satisfies readonly Priority[]).map((priority) => {
    return { set: "priority" as const, priority };
  }),
  { set: "owners", names: ["Mira Vance"] },
  { set: "owners", names: [] },
);

const attempt: fc.Arbitrary<Attempt> = fc.record({
  pick: fc.nat(30),
  edit: anyEdit,
  foreign: foreignEdits,
});

export const run: fc.Arbitrary<Run> = fc
  .record({
    format: fc.constantFrom("emoji" as const, "emoji" as const, "emoji" as const, "dataview" as const),
    setDoneDate: fc.nat(4).map((n) => n > 0),
  })
  .chain((situation) =>
    fc.record({
      situation: fc.constant(situation),
      note: hostileNote(situation.format),
      attempts: fc.array(attempt, { minLength: CLICKS_A_RUN, maxLength: CLICKS_A_RUN }),
    }),
  );

/** A click with the intent the index makes of it. */
export interface Try extends Click {
  readonly intent: EditIntent;
  readonly text: string;
}

export function* triesOf({ situation, note, attempts }: Run): Generator<Try> {
  const intents = intentsOn(textOf(note), { set: "done" }, "Note.md", situation);
  for (const { pick, edit, foreign } of attempts) {
    const made = intents[pick % Math.max(1, intents.length)];
    if (!made) return;
    const intent = { ...made, edit };
    const now = afterEdits(note, foreign);
    const { line } = intent;
    const raw = note.lines[line]?.text ?? "";
    yield { indexed: note, now, line, raw, edit, situation, intent, text: textOf(now) };
  }
}

export function newTally() {
  const reasons: Record<string, number> = {};
  return { tried: 0, applied: 0, unchanged: 0, reasons, wrongLine: 0, wrongEdit: 0, lost: 0, foreign: 0 };
}

export function count(tally: ReturnType<typeof newTally>, verdict: Verdict): void {
  for (const key of ["wrongLine", "wrongEdit", "lost", "foreign"] as const)
    tally[key] += Number(verdict[key]);
}

export function isFlawless({ wrongLine, wrongEdit, lost, foreign }: Verdict): boolean {
  return !(wrongLine || wrongEdit || lost || foreign);
}
