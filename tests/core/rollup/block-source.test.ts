import fc from "fast-check";
import { parse } from "yaml";
import type { BlockKey, ParsedYaml } from "../../../src/core/rollup/block-source";
import {
  BLOCK_KEYS,
  blockText,
  lineOfKey,
  MAX_BLOCK_LENGTH,
  readBlock,
} from "../../../src/core/rollup/block-source";

function yaml(body: string): ParsedYaml {
  try {
    return { value: parse(body, { uniqueKeys: false, logLevel: "error" }) as unknown };
  } catch (error) {
    return { error };
  }
}

function problems(body: string): unknown[] {
  return readBlock(body, yaml).problems.map(({ line, problem }) => [line, ...Object.values(problem)]);
}

test("a block's settings become parameters, lists of them too", () => {
  const body =
    "by: priority\nowner: [Dana Okafor, Sam]\ntags:\n  - task\n  - project/x\nlimit: 10\ntitle: 'Now: this'\n";
  expect(readBlock(body, yaml).source).toEqual({
    params: { by: "priority", owner: "Dana Okafor, Sam", tag: "task, project/x", limit: "10" },
    title: "Now: this",
  });
});

test.each([
  ["person: [[Dana Okafor]]", { person: "[[Dana Okafor]]" }],
  ["owner: [[[Dana Okafor]], '[[Sam]]']", { owner: "[[Dana Okafor]], [[Sam]]" }],
])("a link that is not quoted is a link: %s", (body, params) => {
  expect(readBlock(body, yaml).source).toEqual({ params, title: "" });
});

test.each(["", "\n\n", "# only a comment\n"])("a block of %j asks for everything", (body) => {
  expect(readBlock(body, yaml).source).toEqual({ params: {}, title: "" });
});

test.each([
  ["by: due\nownr: me", [[2, "unknown-key", "ownr"]]],
  ["By: due", [[1, "unknown-key", "By"]]],
  ["by: due\n\nby: priority", [[3, "twice", "by"]]],
  ["tags: #task", [[1, "no-value", "tags"]]],
  ["by: due\nowner:", [[2, "no-value", "owner"]]],
  ["owner: []", [[1, "no-value", "owner"]]],
  ["path: {a: b}", [[1, "not-text", "path"]]],
  [
    "a: 1\nb: 2",
    [
      [1, "unknown-key", "a"],
      [2, "unknown-key", "b"],
    ],
  ],
  ["just words", [[1, "not-keys"]]],
  ["- by: due", [[1, "not-keys"]]],
  ["by: due\nowner: [me", [[2, "not-yaml"]]],
  // What is left open ends behind the last line.
  ["by: [due", [[1, "not-yaml"]]],
  ["__proto__: x", [[1, "unknown-key", "__proto__"]]],
])("%j is refused: line and reason", (body, expected) => {
  expect(problems(body)).toEqual(expected);
});

test("a block of ten megabytes is not even parsed", () => {
  const body = `title: ${"x".repeat(10_000_000)}`;
  const read = readBlock(body, () => {
    throw new Error("parsed");
  });
  expect(read.problems).toEqual([{ line: null, problem: { kind: "too-long", length: body.length } }]);
  expect(MAX_BLOCK_LENGTH).toBeLessThan(body.length);
});

test("a value is found on the line of its list entry", () => {
  const body = "by: due\nowner:\n  - Dana\n  - Nobody Known\n";
  expect(lineOfKey(body, "owner", "Nobody Known")).toBe(4);
  expect(lineOfKey(body, "owner")).toBe(2);
  expect(lineOfKey(body, "person")).toBeNull();
});

test("no body makes reading throw", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "by: ",
      "owner:",
      "\n",
      "  - ",
      "[",
      "{",
      "'",
      '"',
      "&a ",
      "*a",
      "!!js ",
      "|",
      ">",
      "%",
      "#",
      "\t",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { source, problems: found } = readBlock(pieces.join(""), yaml);
      expect(source === null).toBe(found.length > 0);
    }),
    { numRuns: 1_500 },
  );
});

test("whatever a form holds, the block it makes reads the same", () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      "me",
      "Dana Okafor",
      "true",
      "12",
      "```",
      "a: b",
      "# x",
      "- y",
      "2025-11-12",
      "a\u2028b",
      "'q'",
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...BLOCK_KEYS), value), (settings) => {
      const block = blockText(settings);
      const lines = block.split("\n");
      expect([lines[0], lines.at(-1)]).toEqual(["```people-rollup", "```"]);
      expect(lines.slice(1, -1).some((line) => line.startsWith("```"))).toBe(false);
      const { source } = readBlock(lines.slice(1, -1).join("\n"), yaml);
      for (const key of BLOCK_KEYS) {
        const wanted = (settings as Partial<Record<BlockKey, string>>)[key]?.trim() ?? "";
        const read = key === "title" ? source?.title : (source?.params[key === "tags" ? "tag" : key] ?? "");
        expect(read).toBe(wanted);
      }
    }),
    { numRuns: 1_500 },
  );
});
