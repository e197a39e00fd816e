import fc from "fast-check";
import { applyEdit } from "../../../src/core/edit/apply-edit";
import type { EditIntent } from "../../../src/core/edit/intent";
import { editContext, intentsOn, textOrWhy } from "../../support/intents";
import { hostileNote } from "./hostile-notes";
import type { Click, Closing, Verdict } from "./judge";
import { judge } from "./judge";
import type { NaiveWriter } from "./naive-writers";
import { byLineNumber, fromEarlierText } from "./naive-writers";
import type { ModelNote, Situation } from "./note-model";
import { expectedLine, textOf } from "./note-model";
import type { ForeignEdit } from "./other-writer";
import { afterEdits, foreignEdits } from "./other-writer";

/** The promises of safe-edits.md, restricted to completing and reopening. Oracle: note-model.ts and judge.ts. */

const RUNS = 9_000;
const CLICKS_A_RUN = 12;
const TIMEOUT = 120_000;

interface Attempt {
  /** Which item, cut to how many there are. */
  readonly pick: number;
  readonly edit: Closing;
  readonly foreign: readonly ForeignEdit[];
}

interface Run {
  readonly situation: Situation;
  readonly note: ModelNote;
  readonly attempts: readonly Attempt[];
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  pick: fc.nat(30),
  edit: fc.constantFrom<Closing>({ set: "done" }, { set: "done" }, { set: "reopened" }),
  foreign: foreignEdits,
});

const run: fc.Arbitrary<Run> = fc
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
interface Try extends Click {
  readonly intent: EditIntent;
  readonly text: string;
}

function* triesOf({ situation, note, attempts }: Run): Generator<Try> {
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

function newTally() {
  const reasons: Record<string, number> = {};
  return { tried: 0, applied: 0, unchanged: 0, reasons, wrongLine: 0, wrongEdit: 0, lost: 0, foreign: 0 };
}

function count(tally: ReturnType<typeof newTally>, verdict: Verdict): void {
  for (const key of ["wrongLine", "wrongEdit", "lost", "foreign"] as const)
    tally[key] += Number(verdict[key]);
}

function isFlawless({ wrongLine, wrongEdit, lost, foreign }: Verdict): boolean {
  return !(wrongLine || wrongEdit || lost || foreign);
}

test(
  "promises 1 to 4: an edit changes its own characters of the clicked line, or nothing; nobody's change is lost",
  () => {
    const tally = newTally();
    const property = fc.property(run, (sample) => {
      for (const one of triesOf(sample)) {
        tally.tried++;
        const decision = applyEdit(one.text, one.intent, editContext(one.situation));
        if (decision.kind === "edit") {
          tally.applied++;
          const verdict = judge(one, decision.text);
          count(tally, verdict);
          if (!isFlawless(verdict)) expect({ ...verdict, raw: one.raw, text: decision.text }).toBeNull();
        } else if (decision.kind === "unchanged") tally.unchanged++;
        else tally.reasons[decision.reason] = (tally.reasons[decision.reason] ?? 0) + 1;
      }
    });
    fc.assert(property, { numRuns: RUNS });
    report("ours", tally);
    expect(tally).toMatchObject({ wrongLine: 0, wrongEdit: 0, lost: 0, foreign: 0 });
    // Refusing everything would be safe, too.
    expect(tally.applied).toBeGreaterThan(20_000);
  },
  TIMEOUT,
);

/** Shown on request only: an ordinary run is silent. */
function report(name: string, tally: ReturnType<typeof newTally>): void {
  if (process.env["PEOPLE_TALLY"]) process.stderr.write(`${name}: ${JSON.stringify(tally)}\n`);
}

describe("the same clicks on the same notes undo a writer that is not careful, so the judge can tell", () => {
  function tallyOf(writer: NaiveWriter): ReturnType<typeof newTally> {
    const tally = newTally();
    for (const sample of fc.sample(run, { numRuns: 500, seed: 1 })) {
      for (const one of triesOf(sample)) {
        tally.tried++;
        tally.applied++;
        count(tally, judge(one, writer(textOf(one.indexed), one.text, one.intent, one.raw)));
      }
    }
    return tally;
  }

  test("by line number: wrong lines, lost edits, damaged bytes", () => {
    const tally = tallyOf(byLineNumber);
    report("by line number", tally);
    for (const key of ["wrongLine", "lost", "foreign"] as const) expect(tally[key]).toBeGreaterThan(500);
  });

  test("from an earlier text: lost edits", () => {
    const tally = tallyOf(fromEarlierText);
    report("from an earlier text", tally);
    expect(tally.lost).toBeGreaterThan(500);
  });
});

test(
  "an unchanged note is always edited, unless the line itself forbids it",
  () => {
    const property = fc.property(run, (sample) => {
      for (const one of triesOf({ ...sample, attempts: sample.attempts.map(asOnlyLineEnds) })) {
        const decision = applyEdit(one.text, one.intent, editContext(one.situation));
        const item = one.now.lines[one.line]?.item;
        const expected = item ? expectedLine(item, one.edit.set, one.situation) : null;
        const isWished = expected !== null && expected !== one.raw;
        const isEdited = decision.kind === "edit";
        if (isEdited !== isWished) expect({ raw: one.raw, isEdited }).toBeNull();
      }
    });
    fc.assert(property, { numRuns: 500 });
  },
  TIMEOUT,
);

/** An editor's buffer: the same lines joined with LF. */
function asOnlyLineEnds(one: Attempt): Attempt {
  return { ...one, foreign: one.foreign.length % 2 === 0 ? [] : [{ kind: "lf", at: 0, to: 0 }] };
}

test(
  "promise 7: repeating an edit is harmless, before and after the note was indexed again",
  () => {
    const property = fc.property(run, (sample) => {
      for (const one of triesOf(sample)) {
        const context = editContext(one.situation);
        const decision = applyEdit(one.text, one.intent, context);
        if (decision.kind !== "edit") continue;
        const again = applyEdit(decision.text, one.intent, context);
        expect(again.kind).not.toBe("edit");
        const intents = intentsOn(decision.text, one.edit, "Note.md", one.situation);
        const fresh = intents.find(({ line }) => line === decision.line);
        expect(fresh && textOrWhy(applyEdit(decision.text, fresh, context))).toBe("unchanged");
      }
    });
    fc.assert(property, { numRuns: 1_000 });
  },
  TIMEOUT,
);

test(
  "promise 8: no text, however bad, throws or is written without the clicked line in it",
  () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          "- [",
          "] ",
          "x",
          "\n",
          "\r",
          "\t",
          "> ",
          "✅",
          " 2025-01-01",
          "%%",
          "```",
          " ^a",
        ),
      }),
    );
    const property = fc.property(run, anyText, (sample, text) => {
      for (const one of triesOf(sample)) {
        const decision = applyEdit(text, one.intent, editContext(one.situation));
        if (decision.kind === "edit") expect(text).toContain(one.raw);
      }
    });
    fc.assert(property, { numRuns: 500 });
  },
  TIMEOUT,
);

test("promise 6: deciding an edit keeps nothing and changes nothing it was given", () => {
  const property = fc.property(run, (sample) => {
    for (const one of triesOf(sample)) {
      const intent = Object.freeze({ ...one.intent, edit: Object.freeze({ ...one.edit }) });
      const context = Object.freeze(editContext(one.situation));
      expect(applyEdit(one.text, intent, context)).toEqual(applyEdit(one.text, intent, context));
    }
  });
  fc.assert(property, { numRuns: 200 });
});
