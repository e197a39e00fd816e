import fc from "fast-check";
import { applyEdit } from "../../../src/core/edit/apply-edit";
import { recordOf } from "../../../src/core/edit/change-record";
import type { TextChange } from "../../../src/core/edit/splice";
import { undoChange } from "../../../src/core/edit/undo-change";
import { editContext, intentsOn, textOrWhy } from "../../support/intents";
import type { Attempt } from "./clicks";
import { count, isFlawless, newTally, run, triesOf } from "./clicks";
import { judge } from "./judge";
import type { NaiveWriter } from "./naive-writers";
import { byLineNumber, fromEarlierText } from "./naive-writers";
import type { ModelLine, ModelNote } from "./note-model";
import { expectedLine, linesAlone, splitLines, textOf } from "./note-model";
import { afterEdits, foreignEdits } from "./other-writer";

/** The promises of safe-edits.md over every kind of edit. Oracle: note-model.ts and judge.ts. */

const RUNS = 4_000;

test("promises 1 to 4: an edit changes its own characters of the clicked line, or nothing; nobody's change is lost", () => {
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
  expect(tally.applied).toBeGreaterThan(10_000);
});

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

test("an unchanged note is always edited, unless the line itself forbids it", () => {
  const property = fc.property(run, (sample) => {
    for (const one of triesOf({ ...sample, attempts: sample.attempts.map(asOnlyLineEnds) })) {
      const decision = applyEdit(one.text, one.intent, editContext(one.situation));
      const item = one.now.lines[one.line]?.item;
      const expected = item ? expectedLine(item, one.edit, one.situation) : null;
      const isWished = expected !== null && expected !== one.raw;
      const isEdited = decision.kind === "edit";
      if (isEdited !== isWished) expect({ raw: one.raw, isEdited }).toBeNull();
    }
  });
  fc.assert(property, { numRuns: 500 });
});

/** An editor's buffer: the same lines joined with LF. */
function asOnlyLineEnds(one: Attempt): Attempt {
  return { ...one, foreign: one.foreign.length % 2 === 0 ? [] : [{ kind: "lf", at: 0, to: 0 }] };
}

test("promise 5: undo brings back the exact bytes, of an editor's buffer the exact lines, or writes nothing", () => {
  const asBuffer = (text: string): string => text.replace(/\r\n?/g, "\n");
  const property = fc.property(run, foreignEdits, (sample, since) => {
    for (const one of triesOf(sample)) {
      const decision = applyEdit(one.text, one.intent, editContext(one.situation));
      if (decision.kind !== "edit") continue;
      const record = recordOf(one.text, decision);
      expect(textOrWhy(undoChange(decision.text, record))).toBe(one.text);
      expect(textOrWhy(undoChange(asBuffer(decision.text), record))).toBe(asBuffer(one.text));
      expect(undoChange(one.text, record).kind).toBe("unchanged");
      const later = textOf(afterEdits(asModel(decision.text), since));
      const undone = undoChange(later, record);
      const [was, is] = [linesAlone(later), undone.kind === "edit" ? linesAlone(undone.text) : []];
      if (undone.kind === "edit") expect(was.filter((line, i) => line !== is[i])).toHaveLength(1);
    }
  });
  fc.assert(property, { numRuns: 500 });
});

/** The line on which a change begins. */
function lineOf(text: string, { splices: [first] }: TextChange): number {
  return (splitLines(text.slice(0, first?.from)).length - 1) / 2;
}

/** A text as lines that somebody else edits. */
function asModel(text: string): ModelNote {
  const parts = splitLines(text);
  const lines: ModelLine[] = [];
  for (let i = 0; i < parts.length; i += 2)
    lines.push({ text: parts[i] ?? "", end: parts[i + 1] ?? "", item: null });
  return { mark: "", lines };
}

test("promise 7: repeating an edit is harmless, before and after the note was indexed again", () => {
  const property = fc.property(run, (sample) => {
    for (const one of triesOf(sample)) {
      const context = editContext(one.situation);
      const decision = applyEdit(one.text, one.intent, context);
      if (decision.kind !== "edit") continue;
      const again = applyEdit(decision.text, one.intent, context);
      expect(again.kind).not.toBe("edit");
      const intents = intentsOn(decision.text, one.edit, "Note.md", one.situation);
      const fresh = intents.find(({ line }) => line === lineOf(one.text, decision));
      expect(fresh && textOrWhy(applyEdit(decision.text, fresh, context))).toBe("unchanged");
    }
  });
  fc.assert(property, { numRuns: 1_000 });
});

test("promise 8: no text, however bad, throws or is written without the clicked line in it", () => {
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
});

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
