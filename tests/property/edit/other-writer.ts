import fc from "fast-check";
import { OTHER_LINES } from "./hostile-notes";
import type { ModelLine, ModelNote } from "./note-model";

/** What somebody else does to a note between the indexing and the click. */
export interface ForeignEdit {
  readonly kind: (typeof KINDS)[number];
  /** Where, as numbers that are cut to the note's length. */
  readonly at: number;
  readonly to: number;
}

const KINDS = [
  ...([
    "insert",
    "insert",
    "delete",
    "move",
    "move",
    "swap",
    "change",
    "copy",
    "toggle",
    "hide",
    "lf",
    "crlf",
  ] as const),
  ...(["corrupt", "empty"] as const),
];

const foreignEdit: fc.Arbitrary<ForeignEdit> = fc.record({
  // The last two leave nothing to be edited: they are kept rare.
  kind: fc.nat(59).map((n) => KINDS[n < 58 ? n % 12 : n - 46] ?? "insert"),
  at: fc.nat(19),
  to: fc.nat(19),
});

export const foreignEdits: fc.Arbitrary<readonly ForeignEdit[]> = fc.array(foreignEdit, { maxLength: 4 });

let serial = 0;

/** A text nobody wrote before, so that a changed line never becomes equal to another by chance. */
function fresh(text: string): string {
  return `${text} ${serial++}`;
}

function plain(text: string, end: string): ModelLine {
  return { text, end, item: null };
}

type LinesEdit = (lines: ModelLine[], at: number, to: number) => void;

const take = (lines: ModelLine[], at: number): ModelLine => lines.splice(at, 1)[0] ?? plain("", "\n");

const LINE_EDITS: Readonly<Record<string, LinesEdit>> = {
  insert: (lines, at, to) => {
    const text = to % 3 === 0 ? (OTHER_LINES[to % OTHER_LINES.length] ?? "") : fresh("- [ ] theirs");
    lines.splice(at, 0, plain(text, lines[at]?.end || "\n"));
  },
  delete: (lines, at) => void lines.splice(at, 1),
  move: (lines, at, to) => void lines.splice(to, 0, take(lines, at)),
  swap: (lines, at) => void lines.splice(at + 1, 0, take(lines, at)),
  change: (lines, at) => {
    const line = lines[at];
    // Marker lines are replaced whole, so that they open or close a block or don't.
    if (line) lines[at] = plain(fresh(line.item ? line.text : "their text"), line.end);
  },
  copy: (lines, at, to) => {
    const line = lines[at];
    if (line) lines.splice(to, 0, line);
  },
  toggle: (lines, at) => {
    const line = lines[at];
    if (line?.item) lines[at] = plain(fresh(line.text.replace(/\[.\]/u, "[x]")), line.end);
  },
  hide: (lines, at, to) => {
    lines.splice(at, 0, plain("```", "\n"));
    lines.splice(Math.max(at + 1, to), 0, plain("```", "\n"));
  },
  corrupt: (lines, at) => void lines.splice(at, 0, plain("bytes that were no text: \ufffd", "\n")),
  empty: (lines) => void lines.splice(0),
};

/** A line in the middle of a note needs an end. */
function closed(lines: readonly ModelLine[]): ModelLine[] {
  return lines.map((line, i) => (line.end === "" && i < lines.length - 1 ? { ...line, end: "\n" } : line));
}

function withEnds(lines: readonly ModelLine[], end: string): ModelLine[] {
  return lines.map((line) => (line.end === "" ? line : { ...line, end }));
}

function applyOne(lines: readonly ModelLine[], { kind, at, to }: ForeignEdit): ModelLine[] {
  // An editor joins lines with LF; a sync client may write CRLF.
  if (kind === "lf" || kind === "crlf") return withEnds(lines, kind === "lf" ? "\n" : "\r\n");
  const changed = [...lines];
  const size = Math.max(1, lines.length);
  LINE_EDITS[kind]?.(changed, at % size, to % size);
  return closed(changed);
}

/** @returns the note after somebody else's edits. */
export function afterEdits(note: ModelNote, edits: readonly ForeignEdit[]): ModelNote {
  return { mark: note.mark, lines: edits.reduce<readonly ModelLine[]>(applyOne, note.lines) };
}
