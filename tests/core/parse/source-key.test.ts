import { contentOf } from "../../support/build";

const keyOf = (...lines: string[]): string => contentOf(`---\n${lines.join("\n")}\n---\n`).sourceKey;

test.each<[string[], string]>([
  [["source_ref: Sources/2025-10-29 Intro.md"], "sources/2025-10-29 intro"],
  [["source_ref: 4711"], "4711"],
  [["source_ref: n/a"], ""],
  [["source_ref: TBD"], ""],
  [["source_ref: '-'"], ""],
  [["source_ref: Unbekannt"], ""],
  [["source_ref: TBD", "source: '[[Rec 1]]'"], "rec 1"],
  [["source: transcript"], ""],
  [["source: [[Rec 1]]"], "rec 1"],
  [["source: [[Sources/Rec 1|the recording]]"], "sources/rec 1"],
  [["source:", "- [[Rec 1]]"], "rec 1"],
  [["source: [[Rec 1]]", "source_ref: [[Rec 2]]"], "rec 2"],
  [["source: [transcript]"], ""],
  [["source: https://rec.example/1"], "https://rec.example/1"],
])("%j stand for the recording %j", (lines, key) => expect(keyOf(...lines)).toBe(key));
