import { guardText } from "../edit/guard";
import type { Refused, Unchanged } from "../edit/intent";
import { refused, UNCHANGED } from "../edit/intent";
import { hashLines } from "../text/hash";
import { LineCursor, linesOf, terminatorLength } from "../text/lines";
import type { LineRepair, TextRepair } from "./repair-text";
import { repairText } from "./repair-text";
import { shownLines } from "./shown-lines";

/** What a repair of a note would change, to be shown before anything is written. */
export interface RepairProposal {
  readonly kind: "proposal";
  /** Never empty. */
  readonly lines: readonly LineRepair[];
  /** `hashLines` of the text it was made on. */
  readonly textHash: number;
}

/** A repair decided and proven. */
export interface ProvenRepair extends TextRepair {
  readonly kind: "edit";
}

function terminatorsOf(text: string): string {
  const cursor = new LineCursor(text);
  let terminators = "";
  while (cursor.advance())
    terminators += `${text.slice(cursor.end, cursor.end + terminatorLength(text, cursor.end))}|`;
  return terminators;
}

function asciiOf(line: string): string {
  return line.replace(/[^\0-\x7f]+/g, "\0");
}

/** Only the listed lines differ, and in none of them an ASCII character or its place among the others. */
function onlyListedLinesDiffer(text: string, repair: TextRepair): boolean {
  const [before, after] = [linesOf(text), linesOf(repair.text)];
  const listed = new Map(repair.lines.map(({ line, after: newLine }) => [line, newLine]));
  return (
    before.length === after.length &&
    before.every(
      (line, i) => (listed.get(i) ?? line) === after[i] && asciiOf(line) === asciiOf(after[i] ?? ""),
    )
  );
}

/** The same lines are text, code and properties as before. */
function isShownTheSame(text: string, repair: TextRepair): boolean {
  const [before, after] = [shownLines(text), shownLines(repair.text)];
  return before.size === after.size && [...before.keys()].every((line) => after.has(line));
}

/** Step 6 of safe-edits.md: judges a finished repair by reading the new text again. */
export function isProvenRepair(text: string, repair: TextRepair): boolean {
  return (
    onlyListedLinesDiffer(text, repair) &&
    terminatorsOf(text) === terminatorsOf(repair.text) &&
    isShownTheSame(text, repair) &&
    repairText(repair.text).lines.length === 0
  );
}

function decide(text: string): ProvenRepair | Refused | Unchanged {
  const danger = guardText(text);
  if (danger) return refused(danger);
  const repair = repairText(text);
  if (repair.lines.length === 0) return UNCHANGED;
  return isProvenRepair(text, repair) ? { kind: "edit", ...repair } : refused("proof-failed");
}

/** @returns what repairing a note would change; `unchanged` when nothing in it is garbled; or why it can't be written. */
export function proposeRepair(text: string): RepairProposal | Refused | Unchanged {
  const decision = decide(text);
  if (decision.kind !== "edit") return decision;
  return { kind: "proposal", lines: decision.lines, textHash: hashLines(text) };
}

/**
 * Decides a confirmed repair on the text that is about to be replaced. Pure and synchronous, so that it can run inside
 * `vault.process` and on an editor's buffer alike.
 *
 * @param textHash of the proposal: another text is refused, since other lines would change than those that were shown
 */
export function applyRepair(text: string, textHash: number): ProvenRepair | Refused | Unchanged {
  const decision = decide(text);
  return decision.kind === "edit" && hashLines(text) !== textHash ? refused("note-changed") : decision;
}
