import fc from "fast-check";
import { renewRegion } from "../../../src/core/rollup/insert-region";
import { refreshRegions } from "../../../src/core/rollup/refresh-regions";
import { regionKey, regionText, savedRegions } from "../../../src/core/rollup/saved-region";

/** The promises of safe-edits.md for saved rollups: any text around, any edit inside. */

const OLD = "## Today (1)\n\n- Old item · [[A]]\n";
const NEW = "## Later (2)\n\n- New item · [[A]]\n- Another · [[B]]\n";
const PARAMS = { by: "due" };

/** Pieces of notes, of our markers among them. */
const PIECES = [
  "text",
  "- [ ] task 📅 2025-11-08",
  "  - [x] nested",
  "> quote",
  "> [!note] callout",
  "# heading",
  "```",
  "~~~js",
  "%%",
  "<!--",
  "-->",
  "---",
  "    indented",
  "\t- deep",
  "1. one",
  "",
  " ",
  "\u2028",
  "\uFEFF",
  "💡 \u200D",
  "%% people-rollup end %%",
  '%% people-rollup 1 {"by":"due"} 0 %%',
  "> %% people-rollup end %%",
  "%% people-rollup 9 %%",
];

const lineEnd = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");
const lines = fc.array(fc.tuple(fc.constantFrom(...PIECES), lineEnd), { maxLength: 12 });
const around = lines.map((parts) => parts.map((part) => part.join("")).join(""));

const note = fc.record({
  before: around,
  after: around,
  eol: fc.constantFrom("\n", "\r\n", "\r"),
  hasEnd: fc.boolean(),
});

interface Note {
  readonly before: string;
  readonly after: string;
  readonly eol: string;
  readonly hasEnd: boolean;
}

function textOf({ before, after, eol, hasEnd }: Note, markdown: string): string {
  const region = regionText(PARAMS, markdown, eol);
  return `${before}${region}${hasEnd || after !== "" ? eol : ""}${after}`;
}

function refresh(text: string): { readonly text: string; readonly regions: readonly string[] } {
  const { decision, regions } = refreshRegions(text, () => NEW);
  return { text: decision.kind === "edit" ? decision.text : text, regions };
}

test("whatever stands around a saved rollup survives byte for byte, or nothing is written", () => {
  let written = 0;
  fc.assert(
    fc.property(note, (made) => {
      const text = textOf(made, OLD);
      const result = refresh(text).text;
      if (result === text) return;
      written++;
      expect(result).toBe(textOf(made, NEW));
    }),
    { numRuns: 4_000 },
  );
  expect(written).toBeGreaterThan(300);
});

test("refreshing twice is refreshing once", () => {
  fc.assert(
    fc.property(note, (made) => {
      const once = refresh(textOf(made, OLD)).text;
      const again = refreshRegions(once, () => NEW);
      expect(again.decision.kind).not.toBe("edit");
      expect(refresh(once).text).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

test("any edit inside a saved rollup is kept: it is never written over", () => {
  const region = regionText(PARAMS, OLD, "\n");
  const inside = { from: region.indexOf("\n") + 1, to: region.lastIndexOf("\n") };
  fc.assert(
    fc.property(
      around,
      around,
      fc.integer({ min: inside.from, max: inside.to }),
      fc.integer({ min: 0, max: 8 }),
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: "grapheme" })),
      (before, after, at, removed, insert) => {
        const edited = `${region.slice(0, at)}${insert}${region.slice(Math.min(at + removed, inside.to))}`;
        const isEdit = edited.replace(/\r\n?/g, "\n") !== region;
        fc.pre(isEdit);
        const text = `${before}${edited}\n${after}`;
        expect(refresh(text).text).toBe(text);
      },
    ),
    { numRuns: 4_000 },
  );
});

const NONE = { at: 0, hash: 0 };

/** Pieces of lines around markers, words that look like parts of one among them. */
const MARKED = [
  "%% people-rollup end %%",
  '%% people-rollup 1 {"by":"due"} 0 %%',
  "%% people-rollup 1 {my words} 0 %%",
  "%% people-rollup for me: words %%",
  "words",
  "{words} 0 %%",
  " ",
  "- ",
  "> ",
  "[ ] ",
  "# ",
  "%%",
  "\uFEFF",
  "\u00A0",
];
const markedLine = fc.array(fc.constantFrom(...MARKED), { maxLength: 4 }).map((pieces) => pieces.join(""));
const marked = fc
  .array(fc.tuple(markedLine, lineEnd), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map((part) => part.join("")).join(""));

/** The text without what may go: markers to the letter, and blanks and line ends, which may come, too. */
function words(text: string): string {
  const markers = /%% people-rollup (?:end|1 \{"by":"due"\} [0-9a-z]+) %%/g;
  return text.replace(markers, "").replace(/[ \t\r\n]+/g, "");
}

test("a new rollup in the place of a refused one takes no word of the note away", () => {
  let written = 0;
  fc.assert(
    fc.property(marked, (text) => {
      const decision = renewRegion(text, regionKey(text, 0) ?? NONE, { params: PARAMS, markdown: "NEW" });
      if (decision.kind !== "edit") return;
      written++;
      const sound = savedRegions(decision.text).filter(({ problem }) => problem === null);
      expect(sound.length).toBeGreaterThan(0);
      expect(words(decision.text.replace("NEW", ""))).toBe(words(text));
    }),
    { numRuns: 6_000 },
  );
  expect(written).toBeGreaterThan(300);
});

test("no text breaks the finding of saved rollups", () => {
  fc.assert(
    fc.property(around, fc.string({ unit: "binary", maxLength: 40 }), (text, more) => {
      const all = `${text}${more}`;
      for (const { contentStart, contentEnd } of savedRegions(all)) {
        expect(contentStart).toBeLessThanOrEqual(contentEnd);
        expect(contentEnd).toBeLessThanOrEqual(all.length);
      }
    }),
    { numRuns: 2_000 },
  );
});
