import fc from "fast-check";
import { textKey } from "../../../src/core/text/text-key";

test.each([
  ["Send the plan!", "send the plan"],
  ["  send -- the  PLAN ", "send the plan"],
  ["C++ is not C", "c++ is not c"],
  ["a\tb\nc", "a b c"],
  ["a\u007Fb", "a\u007Fb"],
  ["Prüfung – des Plans", "prufung des plans"],
  ["ﬁle Σ", "file σ"],
  ["👍", "👍"],
  ["…!?", ""],
])("%s has the key %j", (text, key) => expect(textKey(text)).toBe(key));

test("what is plain, and takes a shorter way, has the key it has beside a letter that is not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(textKey(`${text} ü`)).toBe(`${textKey(text)} u`.trim());
    }),
    { numRuns: 2_000 },
  );
});
