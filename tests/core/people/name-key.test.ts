import fc from "fast-check";
import { cleanName, nameFromPath } from "../../../src/core/people/clean-name";
import { splitNames } from "../../../src/core/people/listed-names";
import { compactKey, nameKey } from "../../../src/core/people/name-key";
import { isNameShaped } from "../../../src/core/people/name-shape";
import { groupTest, DEFAULT_GROUP_WORDS, isPlaceholder } from "../../../src/core/people/non-people";

describe("the name key (domain.md §2)", () => {
  test.each([
    ["Dana Okafor", "dana okafor"],
    ["DANA  OKAFOR ", "dana okafor"],
    ["Dana\u00a0Okafor", "dana okafor"],
    ["Ｄａｎａ Okafor", "dana okafor"],
    ["Dána Okáför", "dana okafor"],
    ["Dana Okafor Okafor", "dana okafor"],
    ["Duran Duran", "duran duran"],
    ["Sam R. Lee", "sam r lee"],
    ["Anne–Marie Roux", "anne-marie roux"],
    ["Anne\u2011Marie Roux", "anne-marie roux"],
    ["Siobhán O’Neil", "siobhan o'neil"],
    ["Jörg Strauß", "jorg strauss"],
    ["İnci Yılmaz", "inci yilmaz"],
    ["Łukasz ŁĘCKI", "lukasz lecki"],
    ["Søren Ǿstergård", "soren ostergard"],
    ["Đorđe Ðorsson Þór", "dorde dorsson thor"],
    ["Cæsar Œuvre ẞß", "caesar oeuvre ssss"],
    ["Ħal Ŧim ıdil", "hal tim idil"],
    ["Dana\u200B Ok\u00ADafor\u200E", "dana okafor"],
    ["\u202ADana\u2060 Okafor\u202C\uFEFF", "dana okafor"],
    ["Dana\uFEFFO'Neil", "danao'neil"],
    ["Dana `O´Neil", "dana 'o'neil"],
    ["王 小明", "王 小明"],
    ["नेहा", "नेहा"],
  ])("%s → %s", (name, key) => expect(nameKey(name)).toBe(key.normalize("NFC")));

  test("plain words, which take a shorter way, have the key they have with a dot behind them", () => {
    const word = fc.stringMatching(/^[AaBb]{1,2}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(" ");
        expect(nameKey(name)).toBe(nameKey(`${name}.`));
      }),
    );
  });

  test("plain ASCII, which takes a shorter way, has the key it has with an unseen letter in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 12 }), (name) => {
        expect(nameKey(`${name}\u200B`)).toBe(nameKey(name));
      }),
    );
  });

  test.each(["DanaOkafor", "dana-okafor", "dana_okafor", "Dana Okafor", "DANA-OKAFOR"])(
    "%s written as one word is danaokafor",
    (name) => expect(compactKey(name)).toBe("danaokafor"),
  );
});

describe("a name's surroundings are stripped (domain.md §2)", () => {
  test.each([
    ["Dana Okafor (Acme)", "Dana Okafor"],
    ["Dana Okafor (Acme) (Unknown)", "Dana Okafor"],
    ["Dana Okafor <dana@example.org>", "Dana Okafor"],
    ['Robert "Bob" Smith', "Robert Bob Smith"],
    ["[[Dana Okafor]]", "Dana Okafor"],
    ["[[Dana Okafor|Dana]]", "Dana Okafor"],
    ["[[People/Dana Okafor/README|Dana]]", "Dana Okafor"],
    ["[[People/Dana Okafor#Notes]]", "Dana Okafor"],
    ["[[People/Dana Okafor/Dana Okafor.md]]", "Dana Okafor"],
    ["@[[Dana Okafor]]", "Dana Okafor"],
    ["[Dana Okafor](People/Dana.md)", "Dana Okafor"],
    ["**Dana Okafor**", "Dana Okafor"],
    ["@Dana Okafor", "Dana Okafor"],
    ["", ""],
  ])("%s → %s", (raw, name) => expect(cleanName(raw).text).toBe(name));

  test.each<[string, string[]]>([
    ["Dana, Sam", ["Dana", "Sam"]],
    ["Dana / Sam; Lee & Kim", ["Dana", "Sam", "Lee", "Kim"]],
    ["Dana and Sam", ["Dana", "Sam"]],
    ["Anderson, Sandy", ["Anderson", "Sandy"]],
    ["Dana (Acme, Inc.), Sam", ["Dana (Acme, Inc.)", "Sam"]],
    ["[[People/Dana|D]], [[Sam]]", ["[[People/Dana|D]]", "[[Sam]]"]],
    [" , ;", []],
  ])("%s splits into %j", (text, names) => expect(splitNames(text)).toEqual(names));

  test.each([
    ["People/Dana Okafor/README.md", "Dana Okafor"],
    ["People/Dana Okafor/index.md", "Dana Okafor"],
    ["People/Dana Okafor/Dana Okafor.md", "Dana Okafor"],
    ["People/Dana Okafor.md", "Dana Okafor"],
    ["README.md", "README"],
  ])("%s stands for %s", (path, name) => expect(nameFromPath(path)).toBe(name));
});

describe("what looks like a name after @ (domain.md §4)", () => {
  test.each([
    "Dana",
    "Dana Okafor",
    "Ludwig van Beek",
    "Omar bin Said",
    "Ana de la Cruz Vega",
    "D. Okafor",
    "Jean–Luc Roux",
    "DanaOkafor",
    "dana-okafor",
    "O’Neil",
    "王小明",
  ])("%s does", (text) => expect(isNameShaped(text)).toBe(true));
  test.each([
    "Dana about budget",
    "dana okafor",
    "One Two Three Four Five",
    "angular/core",
    "Dana: send",
    "a,b",
    "van de",
  ])("%s does not", (text) => expect(isNameShaped(text)).toBe(false));
});

describe("who is nobody (domain.md §2)", () => {
  const isGroup = groupTest(DEFAULT_GROUP_WORDS);
  test.each(["", "TBD", "tbd", "Unknown", "Unknown attendee", "Speaker 1", "speaker-2", "?", "42", "N/A"])(
    "%j is a placeholder",
    (text) => expect(isPlaceholder(text)).toBe(true),
  );
  test.each(["Team", "All", "Legal", "the Legal team", "Engineering", "Platform team"])(
    "%s is a group",
    (text) => expect(isGroup(text)).toBe(true),
  );
  test.each(["Dana", "Alla Petrov", "Teamer", "Legalman", "Unknownov"])("%s is neither", (text) =>
    expect(isPlaceholder(text) || isGroup(text)).toBe(false),
  );
});
