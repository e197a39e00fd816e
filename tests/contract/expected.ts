/**
 * What Obsidian does, as far as the plugin relies on it, and what each view must show there: written once, for the
 * simulated host (`simulated.test.ts`, part of `npm test`) and for Obsidian itself (`real-app/`, a job of its own).
 * Node reads this file without Obsidian: it imports nothing.
 */

export interface Probe {
  /** The fact, as a sentence. */
  readonly fact: string;
  /** What an observer must have seen; plain data, since it crosses from the app to the test. */
  readonly expected: unknown;
}

export const PROBES = {
  eventOrder: {
    fact: "events of a note come in the order of what happened: the vault's, then the metadata's, none after a rename",
    expected: [
      "create Probe/Events.md",
      "changed Probe/Events.md",
      "modify Probe/Events.md",
      "changed Probe/Events.md",
      "rename Probe/Events.md -> Probe/Renamed.md",
      "delete Probe/Renamed.md",
      "deleted Probe/Renamed.md",
    ],
  },
  listPositions: {
    fact: "a list item tells its line, its column and its box; a nested one starts at its parent's content",
    expected: [
      { line: 2, column: 0, task: " " },
      { line: 3, column: 2, task: "x" },
      { line: 5, column: 2, task: "/" },
    ],
  },
  commentMidLine: {
    fact: "%% that opens and closes in the middle of lines hides no list item",
    expected: [0, 1, 2],
  },
  failedProcess: {
    fact: "process whose function throws leaves the bytes alone, and the next one works",
    expected: { thrown: "no", between: "before\r\n", after: "before\r\nafter" },
  },
  lineEndsAndMark: {
    fact: "process keeps CRLF and the byte order mark",
    expected: { bytes: [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x0a, 0x63] },
  },
  twoPanes: {
    fact: "two panes of a note hold one text: typed in one, seen in the other, and saved once",
    expected: { other: "typed first\n", file: "typed first\n" },
  },
  saveFromReading: {
    fact: "view.save() writes what was typed before the pane was switched to the reading view",
    expected: { mode: "preview", file: "typed first\n" },
  },
  popout: {
    fact: "a note in a window of its own counts among the leaves of its type, and shares its text with the other panes",
    expected: { isCounted: true, main: "typed first\n", file: "typed first\n" },
  },
  hoverLink: {
    fact: "pointing at a link in the reading view fires hover-link",
    expected: {
      source: "preview",
      linktext: "Dana Okafor",
      sourcePath: "Probe/Hover.md",
      targetsLink: true,
      hasParent: true,
    },
  },
} as const satisfies Record<string, Probe>;

export type ProbeName = keyof typeof PROBES;

/** A view of the plugin on the vault beside this file. */
export interface Smoke {
  /** The command that opens it, without the plugin's id. */
  readonly command: string;
  readonly viewType: string;
  readonly shows: readonly string[];
}

export const SMOKES: readonly Smoke[] = [
  {
    command: "open-action-items",
    viewType: "people-action-items",
    shows: ["Send the plan", "Dana Okafor", "Book the room", "Ravi Menon"],
  },
  { command: "open-people", viewType: "people-directory", shows: ["Dana Okafor", "Ravi Menon"] },
  {
    command: "prepare-meeting",
    viewType: "people-prepare",
    shows: ["Dana Okafor", "Send the plan", "The launch moves to spring."],
  },
  {
    command: "roll-up-by-person",
    viewType: "people-rollup",
    shows: ["Dana Okafor", "Send the plan", "Ravi Menon", "Book the room"],
  },
  { command: "names-to-check", viewType: "people-names", shows: [] },
  { command: "what-i-found", viewType: "people-found", shows: ["2"] },
];

/** The note that is in front when a view opens: Prepare meeting starts from it. */
export const NOTE_IN_FRONT = "Meetings/review.md";
