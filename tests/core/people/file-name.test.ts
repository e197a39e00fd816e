import { isSafeFileName } from "../../../src/core/people/file-name";

describe("a person's name as a file name (safe-edits.md, Security)", () => {
  test.each(["Dana Okafor", "Niamh O’Dwyer", "佐藤 花子", "J.R. Tolland", "Consuela", "Jean–Luc Roux"])(
    "%s may be one",
    (name) => expect(isSafeFileName(name)).toBe(true),
  );

  test.each([
    "",
    " Dana",
    "Dana ",
    ".Dana",
    "Dana.",
    "a..b",
    "../Dana",
    ...[...'/\\:*?"<>|#^[]'].map((character) => `Da${character}na`),
    "Da\u0000na",
    "Da\nna",
    "Da\u202Ena",
    "Da\uD83Dna",
    "CON",
    "nul.md",
    "Lpt1",
    "com¹",
    "x".repeat(81),
  ])("%j may not", (name) => expect(isSafeFileName(name)).toBe(false));
});
