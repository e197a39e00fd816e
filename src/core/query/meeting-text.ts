import type { SectionLine } from "../parse/read-sections";
import { linesUnder, readSections, withNested } from "../parse/read-sections";

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

/** A key for each line: its words with those it stands below, as the same words below others decide something else. */
function keysOf(heading: string, whole: readonly SectionLine[]): string[] {
  const path: string[] = [];
  return whole.map(({ depth, text }) => {
    path.splice(depth, path.length, text);
    return JSON.stringify([heading, ...path]);
  });
}

/**
 * @param said keys of what earlier notes have said; those of this note are added
 * @returns the paragraphs and whole bullets that say more, each below its heading, and headings not said before
 */
function unsaid(lines: readonly SectionLine[], said: Set<string>): SectionLine[] {
  const left: SectionLine[] = [];
  const now: string[] = [];
  let heading = "";
  let repeated: readonly SectionLine[] = [];
  for (const whole of withNested(lines)) {
    const isHeading = whole[0]?.kind === "heading";
    if (isHeading) heading = whole[0]?.text ?? "";
    const keys = keysOf(heading, whole);
    const isNew = keys.some((key) => !said.has(key));
    if (isNew) left.push(...(isHeading ? [] : repeated), ...whole);
    if (isNew || isHeading) repeated = isNew ? [] : whole;
    now.push(...keys);
  }
  for (const key of now) said.add(key);
  return left;
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
    const lines = unsaid(linesUnder(sections, DECISIONS), said);
    if (lines.length > 0) decisions.push({ path, lines });
  }
  return { summary, decisions, unreadable };
}
