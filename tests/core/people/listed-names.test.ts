import fc from "fast-check";
import { firstUnclosed } from "../../../src/core/people/list-brackets";
import { listedNames, splitNames, withinLongestList } from "../../../src/core/people/listed-names";

const namesIn = (text: string): string[] => listedNames(text).map((name) => name.text);

describe("the names of a list (domain.md §2)", () => {
  test.each<[string, string[]]>([
    ["[[Dana Okafor]] [[Sam Rivera]]", ["Dana Okafor", "Sam Rivera"]],
    ["[[Dana Okafor]][[Sam Rivera]]", ["Dana Okafor", "Sam Rivera"]],
    ["**[[Dana Okafor]]** **[[Sam Rivera]]**", ["Dana Okafor", "Sam Rivera"]],
    ["[[Dana Okafor]] (Acme), [[Sam Rivera]]", ["Dana Okafor", "Sam Rivera"]],
    ["[[Dana Okafor]] of [[Acme]]", ["Dana Okafor"]],
    ["Dana Okafor ([[Acme]])", ["Dana Okafor"]],
    ["@Dana Okafor @Sam Rivera", ["Dana Okafor", "Sam Rivera"]],
    ["@[[Dana Okafor]] @Sam Rivera @[[Lee Wong]]", ["Dana Okafor", "Sam Rivera", "Lee Wong"]],
    ["[[Dana Okafor]] @Sam Rivera", ["Dana Okafor", "Sam Rivera"]],
    ["Dana Okafor @Acme", ["Dana Okafor @Acme"]],
    ["**[[Dana Okafor]]**", ["Dana Okafor"]],
    ["Dr. [[Dana Okafor]]", ["Dana Okafor"]],
    ["Prof. Dr. [[People/Dana Okafor/README|Dana]]", ["Dana Okafor"]],
    ["田中太郎、佐藤花子，王小明；李雷", ["田中太郎", "佐藤花子", "王小明", "李雷"]],
    ["田中太郎（営業）、佐藤花子（開発、東京）", ["田中太郎", "佐藤花子"]],
    ["أحمد علي، سارة حسن", ["أحمد علي", "سارة حسن"]],
    ["Dana Okafor (Acme (EU))", ["Dana Okafor"]],
    ["Dana Okafor (Acme (EU), Sam) (Unknown), Lee", ["Dana Okafor", "Lee"]],
    ["Dana Okafor (Acme, Sam Rivera, Lee Wong", ["Dana Okafor", "Sam Rivera", "Lee Wong"]],
    ["Dana Okafor (Acme, Sam Rivera (EU), Lee Wong", ["Dana Okafor", "Sam Rivera", "Lee Wong"]],
    ["Dana Okafor <dana@example.org, Sam Rivera", ["Dana Okafor", "Sam Rivera"]],
    ["[[Dana Okafor, Sam Rivera", ["Dana Okafor", "Sam Rivera"]],
    ["Dana Okafor), Sam Rivera", ["Dana Okafor)", "Sam Rivera"]],
    ["R&D, Dana & Sam", ["R&D", "Dana", "Sam"]],
    ["n/a", ["n/a"]],
    ["Dana/Sam/Lee", ["Dana", "Sam", "Lee"]],
    ["Dana Okafor and 3 others", ["Dana Okafor", "3 others"]],
    ["- Dana Okafor\n- Sam Rivera\n", ["Dana Okafor", "Sam Rivera"]],
    ["1. Dana Okafor\n2) Sam Rivera", ["Dana Okafor", "Sam Rivera"]],
    ["Frau **[[Dana Okafor]]**", ["Dana Okafor"]],
    ["Dana Okafor – see [[2025-10-29 Kickoff]]", ["Dana Okafor – see [[2025-10-29 Kickoff]]"]],
    ["Ana K&Bo L", ["Ana K", "Bo L"]],
    ["AT&T", ["AT&T"]],
    ["Dana Okafor, PhD, Sam Rivera, Jr.", ["Dana Okafor", "Sam Rivera"]],
    ["Jean-Luc Roux", ["Jean-Luc Roux"]],
    ["\u202ADana Ok\u00ADafor\u202C;\u200B Sam\u2060 Rivera (Acme)\uFEFF", ["Dana Okafor", "Sam Rivera"]],
  ])("%j names %j", (text, names) => expect(namesIn(text)).toEqual(names));

  test("a link keeps its target", () => {
    expect(listedNames("Dr. [[People/Dana Okafor/README|Dana]]")[0]?.linkTarget).toBe(
      "People/Dana Okafor/README",
    );
  });
});

describe("a list that is too long", () => {
  const many = Array.from({ length: 3_000 }, (_, i) => `Person Number ${i}`);

  test("is cut between two names", () => {
    const names = splitNames(withinLongestList(many.join(", ")));
    expect(names.length).toBeGreaterThan(500);
    expect(names).toEqual(many.slice(0, names.length));
  });

  test("is cut before a link that holds a comma", () => {
    const links = many.map((name) => `[[${name}, Dr]]`);
    const names = splitNames(withinLongestList(links.join("")));
    expect(names.length).toBeGreaterThan(500);
    expect(names).toEqual(links.slice(0, names.length));
  });

  test("is none, without a separator", () => expect(withinLongestList("x".repeat(20_001))).toBe(""));
  test("ends where it does, when it is not too long", () => {
    expect(withinLongestList("x".repeat(20_000))).toHaveLength(20_000);
  });
});

test("every piece is part of the text, in its order", () => {
  const parts = fc.constantFrom(
    "Dana",
    " ",
    "@",
    "[[",
    "]]",
    "(",
    ")",
    "（",
    "<",
    ">",
    ",",
    "/",
    "&",
    " and ",
    "、",
    "**",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let from = 0;
      for (const piece of splitNames(text)) {
        const at = text.indexOf(piece, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + piece.length;
      }
    }),
  );
});

test.each([
  ["Dana (Acme) [x] <y>", -1],
  ["Dana (Acme", 5],
  ["Dana (Acme [EU) x", -1],
  ["Dana ) (", 7],
  ["Dana （Acme)", -1],
])("in %j the first bracket that is never closed is at %i", (text, at) =>
  expect(firstUnclosed(text)).toBe(at),
);

test("hostile lists take no time", () => {
  const texts = [
    "(",
    ")",
    "()",
    "[[",
    "]]",
    "[[a]]",
    "@",
    " @",
    "@a ",
    "<@",
    "<",
    " ",
    ",",
    " and ",
    "*",
    "- ",
    "（",
    "a&",
  ];
  const start = performance.now();
  for (const text of texts)
    for (const before of ["", "a", "@a ", "[["])
      listedNames((before + text.repeat(20_000)).slice(0, 20_000) + "x");
  expect(performance.now() - start).toBeLessThan(3_000);
});
