import fc from "fast-check";
import { compactCopy, compactLines } from "../../../src/core/text/compact";

/** Texts with what JSON writes differently: quotation marks, backslashes, control characters, halves of pairs. */
const text = fc
  .array(
    fc.oneof(fc.constantFrom('"', "\\", "\\n", "\n", "\t", "\0", "\ud83d", "ü", "📅", "\u2028"), fc.string()),
  )
  .map((parts) => parts.join(""));

describe("a compact copy", () => {
  it("holds the same characters", () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(compactCopy(original)).toBe(original);
      }),
      { numRuns: 2_000 },
    );
  });

  it("of several texts holds them all, each on a line of its own", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect(compactLines(texts)).toBe(texts.join("\n"));
      }),
      { numRuns: 2_000 },
    );
  });
});
