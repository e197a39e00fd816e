import { CODE_PAGES } from "../parse/code-pages";
import type { DecodedRun, Run } from "./decode-run";
import { decodeRun, isCommon, quoteLeftOpen } from "./decode-run";
import type { Evidence } from "./evidence";
import { evidenceOf } from "./evidence";
import type { CheckboxPlace } from "./field-signs";
import { fieldSignsIn } from "./field-signs";
import { couldBeTyped } from "./typed-text";

/** A run that can be decoded, and how sure it is that it should. */
interface Finding extends DecodedRun {
  readonly run: Run;
  readonly evidence: Evidence;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text garbled twice is repaired twice; more layers than this are not from this world. */
const MAX_LAYERS = 8;

const ASCII_MAX = 0x7f;

/** @returns whether any of the code pages has that character for a byte beyond ASCII. */
function isOfCodePage(unit: number): boolean {
  return unit > ASCII_MAX && CODE_PAGES.some((page) => page.byteOf(unit) >= 0);
}

/** @returns the inline code of a line: a row of backticks up to the next one of the same length. */
function codeSpansOf(line: string): readonly Span[] {
  if (!line.includes("`")) return [];
  const rows = Array.from(line.matchAll(/`+/g), ({ 0: { length }, index }) => ({ length, at: index }));
  const spans: Span[] = [];
  for (let i = 0; i < rows.length; i++) {
    const { at, length } = rows[i]!;
    let closing = i + 1;
    while (closing < rows.length && rows[closing]!.length !== length) closing++;
    if (closing >= rows.length) continue;
    spans.push({ start: at, end: rows[closing]!.at + length });
    i = closing;
  }
  return spans;
}

function addRuns(runs: Span[], line: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (!isOfCodePage(line.charCodeAt(at))) continue;
    const start = at;
    while (at < to && isOfCodePage(line.charCodeAt(at))) at++;
    runs.push({ start, end: at });
  }
}

/** @returns the longest runs of characters of our code pages, inline code left out. */
function runsOf(line: string): readonly Span[] {
  const runs: Span[] = [];
  let from = 0;
  for (const { start, end } of codeSpansOf(line)) {
    addRuns(runs, line, from, start);
    from = end;
  }
  addRuns(runs, line, from, line.length);
  return runs;
}

interface Findings {
  readonly findings: readonly Finding[];
  /** Whether there is a run that is not garbled and might have been typed. */
  readonly isTypedPartly: boolean;
}

function findingsIn(line: string, box: CheckboxPlace | null): Findings {
  const spans = runsOf(line);
  const ends = spans.map(({ end }) => end);
  const signs = fieldSignsIn(line, box, ends);
  const findings: Finding[] = [];
  let isTypedPartly = false;
  let openQuote = "";
  spans.forEach(({ start, end }, i) => {
    const text = line.slice(start, end);
    const run: Run = {
      line,
      start,
      end,
      text,
      signs,
      before: line.slice(ends[i - 1] ?? 0, start),
      openQuote,
    };
    const decoded = decodeRun(run);
    if (decoded) findings.push({ ...decoded, run, evidence: evidenceOf(run, decoded) });
    else isTypedPartly ||= couldBeTyped(text);
    openQuote = quoteLeftOpen(decoded?.text ?? text, openQuote);
  });
  return { findings, isTypedPartly };
}

/** What tells one garbling from another: the code page's family and, roughly, the script that was garbled. */
function kindOf({ page, text }: Finding): string {
  return `${page.family} ${isCommon(text) ? "common" : (text.codePointAt(0) ?? 0) >> 8}`;
}

/**
 * A line is garbled as a whole, so a run that shows it vouches for the others, unless some characters of the line were
 * typed. Those of certain evidence need no vouching.
 */
function accepted({ findings, isTypedPartly }: Findings): readonly Finding[] {
  const vouchers = findings.filter(({ evidence }) => evidence !== "possible");
  const kinds = new Set(vouchers.map(kindOf));
  return findings.filter((finding) => {
    if (finding.evidence === "certain") return true;
    return !isTypedPartly && (finding.evidence === "likely" || kinds.has(kindOf(finding)));
  });
}

function repairLayer(line: string, box: CheckboxPlace | null): string {
  let repaired = "";
  let at = 0;
  for (const { run, text } of accepted(findingsIn(line, box))) {
    repaired += line.slice(at, run.start) + text;
    at = run.end;
  }
  return repaired + line.slice(at);
}

/**
 * Repairs one line. ASCII characters stay as they are and where they are.
 *
 * @param box the line's checkbox, or null when it is no item
 * @returns the line as it was before it was garbled; the same line when nothing in it is garbled beyond doubt
 */
export function repairLine(line: string, box: CheckboxPlace | null): string {
  let repaired = line;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const next = repairLayer(repaired, box);
    if (next === repaired) return repaired;
    repaired = next;
  }
  return line;
}
