/**
 * `npm run torture [-- EDITS [SEED]]`: random edits of hostile notes that others change meanwhile, decided by
 * `applyEdit` and judged line by line by an oracle that reads no note with our code; beside it a writer that puts the
 * line it remembers at the number it remembers. Fails when one of the last three columns is not 0 for ours.
 */
import fc from "fast-check";
import { applyEdit } from "../../src/core/edit/apply-edit";
import type { Try } from "../property/edit/clicks";
import { CLICKS_A_RUN, count, newTally, run, triesOf } from "../property/edit/clicks";
import { judge } from "../property/edit/judge";
import { byLineNumber } from "../property/edit/naive-writers";
import { textOf } from "../property/edit/note-model";
import { editContext } from "../support/intents";

type Tally = ReturnType<typeof newTally>;

/** Runs of one sample; a sample is held in memory as a whole. */
const BATCH = 500;

function edit(one: Try, tally: Tally): void {
  tally.tried++;
  const decision = applyEdit(one.text, one.intent, editContext(one.situation));
  if (decision.kind === "unchanged") tally.unchanged++;
  else if (decision.kind === "refused")
    tally.reasons[decision.reason] = (tally.reasons[decision.reason] ?? 0) + 1;
  else {
    tally.applied++;
    const verdict = judge(one, decision.text);
    count(tally, verdict);
    if (Object.values(verdict).includes(true)) {
      console.log(
        JSON.stringify({ raw: one.raw, edit: one.edit, verdict, before: one.text, after: decision.text }),
      );
    }
  }
}

function editNaively(one: Try, tally: Tally): void {
  tally.tried++;
  tally.applied++;
  count(tally, judge(one, byLineNumber(textOf(one.indexed), one.text, one.intent, one.raw)));
}

function row(name: string, tally: Tally): string {
  const refusals = Object.values(tally.reasons).reduce((sum, n) => sum + n, 0);
  const { tried, applied, unchanged, wrongLine, wrongEdit, lost, foreign } = tally;
  const cells = [tried, applied, unchanged, refusals, wrongEdit, wrongLine, lost, foreign];
  return [name.padEnd(26), ...cells.map((n) => n.toLocaleString("en").padStart(12))].join("");
}

const HEADINGS = ["tried", "applied", "unchanged", "refused", "wrong edit", "wrong line", "lost", "foreign"];

function main([wanted = "1000000", given]: readonly string[]): void {
  const edits = Number(wanted);
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  if (!Number.isInteger(edits) || edits < 1 || !Number.isInteger(seed)) {
    console.error("Usage: npm run torture [-- EDITS [SEED]]");
    process.exitCode = 2;
    return;
  }
  console.log(`seed ${seed}`);
  const [ours, naive] = [newTally(), newTally()];
  for (let batch = 0; ours.tried < edits; batch++) {
    const numRuns = Math.min(BATCH, Math.ceil((edits - ours.tried) / CLICKS_A_RUN));
    for (const sample of fc.sample(run, { numRuns, seed: seed + batch })) {
      for (const one of triesOf(sample)) {
        if (ours.tried >= edits) break;
        edit(one, ours);
        editNaively(one, naive);
      }
    }
  }
  console.log([" ".repeat(26), ...HEADINGS.map((heading) => heading.padStart(12))].join(""));
  console.log(row("People", ours));
  console.log(row("line number and process", naive));
  const reasons = Object.entries(ours.reasons).sort((a, b) => b[1] - a[1]);
  console.log(`refused because: ${reasons.map(([reason, n]) => `${reason} ${n}`).join(", ")}`);
  if (ours.wrongEdit + ours.wrongLine + ours.lost + ours.foreign > 0) process.exitCode = 1;
}

main(process.argv.slice(2));
