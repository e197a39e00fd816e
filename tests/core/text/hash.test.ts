import fc from "fast-check";
import { hashLines, hashOfLanes, hashText, StretchHasher } from "../../../src/core/text/hash";
import { parseNote } from "../../../src/core/parse/parse-note";
import { PARSE_OPTIONS } from "../../support/build";

describe("hash of a text", () => {
  it("is an exact integer below 2^53", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const hash = hashText(text);
        expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
      }),
    );
  });

  it("of a stretch is that of the same characters standing alone", () => {
    const hasher = new StretchHasher();
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        hasher.hash(before + text + after, before.length, before.length + text.length);
        expect(hashOfLanes(hasher.low, hasher.high)).toBe(hashText(text));
      }),
    );
  });

  it("differs between lines that differ in one character, wherever it stands", () => {
    const line = "- [ ] Send the plan @Dana Okafor 📅 2026-02-03 ⏫ #task";
    const hashes = new Set([hashText(line)]);
    let made = 1;
    for (let at = 0; at < line.length; at++) {
      for (const unit of "xX ]\u4E00\uD83D") {
        if (line[at] === unit) continue;
        hashes.add(hashText(line.slice(0, at) + unit + line.slice(at + 1)));
        made++;
      }
    }
    expect(hashes.size).toBe(made);
  });

  it("differs between 300,000 lines of one length, in its low and in its high half", () => {
    const low = new Set<number>();
    const high = new Set<number>();
    const all = new Set<number>();
    for (let i = 0; i < 300_000; i++) {
      const hash = hashText(`- [ ] Line ${String(i).padStart(6, "0")}`);
      all.add(hash);
      low.add(hash % 2 ** 26);
      high.add(Math.floor(hash / 2 ** 27));
    }
    // Of 300,000 throws into 2^26 boxes about 670 share one.
    expect([all.size, low.size > 299_000, high.size > 299_000]).toEqual([300_000, true, true]);
  });
});

describe("hash of lines", () => {
  it("does not depend on how lines end", () => {
    const [lf, crlf, cr] = ["\n", "\r\n", "\r"].map((end) => hashLines(["a", "", "- [ ] b", ""].join(end)));
    expect([crlf, cr]).toEqual([lf, lf]);
  });

  it("depends on their order and on an empty one more or less", () => {
    const texts = ["a\nb", "a\n\nb", "\na\nb", "a\nb\n", "a\nb\n\n", "b\na", "ab", "", "\n"];
    expect(new Set(texts.map(hashLines)).size).toBe(texts.length);
  });
});

describe("hash of a parsed note", () => {
  const texts: readonly (readonly [string, string])[] = [
    ["items and text", "# A\n- [ ] one\n\ntext\n- [x] two\n"],
    ["a byte order mark before the first item", "\uFEFF- [ ] one\n- [ ] one\n"],
    ["carriage returns", "---\r\ntype: people\r\n---\r\n- [ ] one\r- [ ] two"],
    ["an item only Obsidian sees", "    - [ ] code?\n- [ ] one"],
    ["nothing", ""],
    ["a byte order mark alone", "\uFEFF"],
    ["a byte order mark before frontmatter", "\uFEFF---\ntype: people\n---\n\n- [ ] one"],
    ["frontmatter alone", "---\ntype: people\n---"],
    ["frontmatter that never closes", "---\ntype: people\n- [ ] one\n"],
  ];
  test.each(texts)("is that of its lines: %s", (_, text) => {
    const checkboxLines = new Set([0, 1]);
    const source = { path: "N.md", text, frontmatter: undefined, tags: [], checkboxLines };
    expect(parseNote(source, PARSE_OPTIONS).textHash).toBe(hashLines(text));
  });
});
