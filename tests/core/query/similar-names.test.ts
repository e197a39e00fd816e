import { nameKey } from "../../../src/core/people/name-key";
import type { Similarity } from "../../../src/core/query/similar-names";
import { editDistance, similarityOf, similarPairs } from "../../../src/core/query/similar-names";

describe("two names are alike", () => {
  test.each<[string, string, Similarity | null]>([
    ["Dana Okafor", "dana okafór", "same-name"],
    ["Okafor Dana", "Dana Okafor", "word-order"],
    ["D. Okafor", "Dana Okafor", "initial"],
    ["Dana M. Okafor", "Dana Okafor", "initial"],
    ["Dana Maria Okafor", "D. M. Okafor", "initial"],
    ["Dana Okafr", "Dana Okafor", "spelling"],
    ["Dnaa Okafor", "Dana Okafor", "spelling"],
    ["Mei-Ling Chen", "Mei Ling Chen", "spelling"],
    ["Priya Nair", "Pryia Nair", "spelling"],
    ["Niamh Lindqvist", "Niamh Lindkwist", "spelling"],
    ["Niamh Lindqvist", "Nimah Lindkwist", null],
    ["Dana Okafor", "Dana Petrov", null],
    ["E. Okafor", "Dana Okafor", null],
    ["Dana M. Okafor", "Dana P. Okafor", null],
    ["Lee", "Leo", null],
    ["Room 12", "Room 13", null],
    ["佐藤 花子", "花子 佐藤", "word-order"],
  ])("%s and %s: %s", (a, b, expected) => {
    const [keyA, keyB] = [nameKey(a), nameKey(b)];
    expect(similarityOf(keyA, keyB)).toBe(expected);
    expect(similarityOf(keyB, keyA)).toBe(expected);
    // Whoever is alike meets in a block.
    const pairs = similarPairs([{ key: keyA }, { key: "somebody else" }, { key: keyB }]);
    expect(pairs.map(({ similarity }) => similarity)).toEqual(expected === null ? [] : [expected]);
  });

  test.each([
    ["okafor", "okafor", 0],
    ["okafor", "okfaor", 1],
    ["okafor", "kafor", 1],
    ["", "ab", 2],
    ["abc", "xyz", 3],
  ])("%s is from %s %i letters away", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, distance)).toBe(distance);
    if (distance > 0) expect(editDistance(a, b, distance - 1)).toBe(distance);
  });

  test("thousands of one name are not compared each with each", () => {
    const entries = Array.from({ length: 5_000 }, () => ({ key: "dana okafor" }));
    expect(similarPairs(entries).length).toBeLessThanOrEqual(1_000);
  });
});
