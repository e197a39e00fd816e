import type { Words } from "../../../src/ui/i18n/english";
import { EN } from "../../../src/ui/i18n/english";
import { LANGUAGES } from "../../../src/ui/i18n/languages";
import { plural } from "../../../src/ui/i18n/plural";
import { wordsFor } from "../../../src/ui/i18n/words-for";
import { pseudoText, pseudoWords } from "../../support/pseudo-words";

test.each(["en", "en-GB", "tlh", ""])("%j is answered in English", (language) => {
  expect(wordsFor(language)).toBe(EN);
});

test("a language is found without its region, and every table is made for its code", () => {
  for (const [code, words] of LANGUAGES) {
    expect(wordsFor(code)).toBe(words);
    if (!code.includes("-")) expect(wordsFor(`${code}-XX`)).toBe(words);
  }
});

test("a table that lacks a text, or has one of another shape, fails to compile", () => {
  const { openPerson: _left, ...commands } = EN.commands;
  // @ts-expect-error: a text is missing.
  const incomplete: Words = { ...EN, commands };
  // @ts-expect-error: a sentence that needs a value is not made of one.
  const fixed: Words = { ...EN, items: { ...EN.items, dueOn: "Due" } };
  const translated: Words = { ...EN, commands: { ...EN.commands, openPerson: "Person öffnen…" } };
  expect([incomplete, fixed, translated]).toHaveLength(3);
});

describe("plural", () => {
  const days = { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" };

  test.each([
    [1, "1 dzień"],
    [2, "2 dni"],
    [5, "5 dni"],
    [22, "22 dni"],
    [1.5, "1.5 dnia"],
  ])("Polish: %d", (n, text) => {
    expect(plural("pl", { n, text: String(n) }, days)).toBe(text);
  });

  test.each([
    ["en", 0, "0 days"],
    ["fr", 0, "0 day"],
    ["ja", 1, "1 days"],
  ])("%s decides for itself what is one: %d", (language, n, text) => {
    expect(plural(language, { n, text: String(n) }, { one: "# day", other: "# days" })).toBe(text);
  });

  test("a number's own signs are kept", () => {
    expect(plural("en", { n: 12, text: "$&" }, { other: "# items" })).toBe("$& items");
  });
});

describe("the pseudo-language", () => {
  const words = pseudoWords(EN, "ltr");

  test("marks every text, is longer, and keeps the values in it", () => {
    expect(words.commands.openPerson).toMatch(/^⟦Ópéñ péřšóñ… .+⟧$/);
    expect(words.commands.openPerson.length).toBeGreaterThanOrEqual(EN.commands.openPerson.length * 1.4);
    expect(words.items.dueOn("12")).toMatch(/^⟦Đúé 12 .+⟧$/);
  });

  test("keeps the language of dates, and leaves signs alone", () => {
    expect(words.items.language).toBe("en");
    expect(pseudoText("·", "ltr")).toBe("·");
  });

  test("turns the direction where asked", () => {
    expect(pseudoText("Due", "rtl")).toMatch(/^\u2067⟦Đúé .+⟧\u2069$/);
  });
});
