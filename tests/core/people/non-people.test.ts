import { nameKey } from "../../../src/core/people/name-key";
import { DEFAULT_GROUP_WORDS, groupTest, isPlaceholder } from "../../../src/core/people/non-people";
import { NON_PEOPLE } from "../../../src/core/people/non-people-words";

const isGroup = groupTest(DEFAULT_GROUP_WORDS);
const languages = Object.entries(NON_PEOPLE);

test("there are the seven languages", () => {
  expect(languages.map(([language]) => language).sort()).toEqual(["de", "en", "es", "fr", "ja", "pt", "zh"]);
});

describe.each(languages)("%s", (_language, words) => {
  test.each(words.groups)("%s is a group, in capitals, too", (word) => {
    expect(isGroup(word) && isGroup(word.toUpperCase())).toBe(true);
  });

  test.each([...words.placeholders, ...words.unknown])("%s is nobody", (word) => {
    expect(isPlaceholder(word)).toBe(true);
  });

  test("a speaker with a number is nobody, a name that begins so is somebody", () => {
    for (const word of words.speaker) {
      for (const text of [word, `${word} 2`, `${word}12`, `${word} #3`])
        expect(isPlaceholder(text)).toBe(true);
      expect(isPlaceholder(`${word}mann`)).toBe(false);
    }
  });

  test("unknown with a word after it is nobody, the word alone in a longer one is not", () => {
    for (const word of words.unknown) {
      expect(isPlaceholder(`${word} 1`)).toBe(true);
      expect(isPlaceholder(`${word}son`)).toBe(false);
    }
  });

  test.each(words.others)("a number and %s is nobody", (word) => {
    for (const text of [`3 ${word}`, `${word} 3`, `+12 ${word}`]) expect(isPlaceholder(text)).toBe(true);
    expect(isPlaceholder(`${word}son 3`)).toBe(false);
  });

  test("no word is both", () => {
    const nobody = new Set([...words.placeholders, ...words.unknown].map(nameKey));
    for (const group of words.groups) expect(nobody.has(nameKey(group))).toBe(false);
  });
});

test.each([
  "Dana Okafor",
  "Alle Svensson",
  "Todos Santos",
  "Personne Dubois",
  "山田 太郎",
  "王小明",
  "Offenbach",
])("%s stays a name", (name) => {
  expect(isPlaceholder(name) || isGroup(name)).toBe(false);
});

test("a minus in the settings takes a word away, of whatever language", () => {
  const isOurGroup = groupTest([...DEFAULT_GROUP_WORDS, "-Vertrieb", "-Data", "Front desk"]);
  expect(["Vertrieb", "Data"].map(isOurGroup)).toEqual([false, false]);
  expect(["Ventas", "Sales", "front desk"].map(isOurGroup)).toEqual([true, true, true]);
});
