import type { SectionLine } from "../parse/read-sections";
import { linesUnder, readSections } from "../parse/read-sections";

/** Headings under which notes write what was decided, in lower case. */
const DECISIONS = ["decisions", "decision", "key decisions", "decisions made"];
const SUMMARY = ["summary", "overview", "tl;dr"];

/** Lines of one note's section. */
export interface SectionText {
  readonly path: string;
  readonly lines: readonly SectionLine[];
}

/** What the notes of one meeting say. */
export interface MeetingText {
  /** The first note's that has one. */
  readonly summary: SectionText | null;
  /** Of every note, without what an earlier note has said. */
  readonly decisions: readonly SectionText[];
  /** Paths of notes that could not be read. */
  readonly unreadable: readonly string[];
}

/** @param notes the meeting's notes, the leading one first; a null text could not be read */
export function meetingText(
  notes: readonly { readonly path: string; readonly text: string | null }[],
): MeetingText {
  let summary: SectionText | null = null;
  const decisions: SectionText[] = [];
  const unreadable: string[] = [];
  const said = new Set<string>();
  for (const { path, text } of notes) {
    if (text === null) {
      unreadable.push(path);
      continue;
    }
    const sections = readSections(text);
    const summaryLines: readonly SectionLine[] = summary ? [] : linesUnder(sections, SUMMARY);
    if (summaryLines.length > 0) summary = { path, lines: summaryLines };
    const decided = linesUnder(sections, DECISIONS);
    const lines = decided.filter((line) => !said.has(line.text));
    for (const line of decided) said.add(line.text);
    if (lines.length > 0) decisions.push({ path, lines });
  }
  return { summary, decisions, unreadable };
}
