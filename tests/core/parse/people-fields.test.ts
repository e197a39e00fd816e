import { contentOf } from "../../support/build";

const note = (...lines: string[]): string =>
  `---\ntype: people\ndate: 2025-10-29\n${lines.join("\n")}\n---\n`;
const namesOf = (text: string): string[] => contentOf(text).refs.map((ref) => ref.text);

const BOTH = ["Dana Okafor", "Sam Rivera"];

test.each<[string, string[]]>([
  ["**With**: [[Dana Okafor]] [[Sam Rivera]]", BOTH],
  ["**With**: @Dana Okafor @Sam Rivera", BOTH],
  ["attendees:: [[Dana Okafor]], [[Sam Rivera]]", BOTH],
  ["**Attendees**:: Dana Okafor, Sam Rivera", BOTH],
  ["**Attendees::** Dana Okafor, Sam Rivera", BOTH],
  ["**With**：Dana Okafor、Sam Rivera", BOTH],
  ["**With：** Dana Okafor", ["Dana Okafor"]],
  ["**With**: **[[Dana Okafor]]**", ["Dana Okafor"]],
  ["With: Dana Okafor, PhD, Sam Rivera, Jr. and 3 others", BOTH],
  ["With: R&D; n/a, Dana Okafor", ["R&D", "Dana Okafor"]],
])("the line %j names %j", (line, names) => {
  const content = contentOf(`# Sync\n${line}\n`);
  expect(content.hasParticipants).toBe(true);
  expect(content.refs.map((ref) => ref.text)).toEqual(names);
});

test.each<[string[], string[]]>([
  [["participants: '[[Dana Okafor]] [[Sam Rivera]]'"], BOTH],
  [
    ["participants:", "- [[Sam Rivera|Sam]]", "- Dana Okafor"],
    ["Sam Rivera", "Dana Okafor"],
  ],
  [["participants:", "- [[People/Sam Rivera/README]]"], ["Sam Rivera"]],
  [["participants: [[People/Sam Rivera/README|Sam]]"], ["Sam Rivera"]],
  [["participants: [[Dana Okafor], [Sam Rivera]]"], BOTH],
  [["participants: |", "  - Dana Okafor", "  - Sam Rivera"], BOTH],
  [["participants: 田中太郎、佐藤花子（営業）"], ["田中太郎", "佐藤花子"]],
  [["participants: [Dana Okafor, PhD]"], ["Dana Okafor"]],
])("the properties %j name %j", (lines, names) => expect(namesOf(note(...lines))).toEqual(names));

test("R&D is a group", () => {
  expect(contentOf("With: R&D\n").refs).toHaveLength(1);
});

describe("long lists", () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `Person Number ${i}`);

  test("of two hundred names are read whole, in a property and in a line", () => {
    const content = contentOf(note(`participants: ${many(200).join(", ")}`));
    expect(content.refs.map((ref) => ref.text)).toEqual(many(200));
    expect(content.ignored).toEqual([]);
    expect(namesOf(`With: ${many(200).join(", ")}\n`)).toEqual(many(200));
  });

  test("of more than fit lose whole names, and say so", () => {
    for (const text of [
      note(`participants: ${many(2_000).join(", ")}`),
      `With: ${many(2_000).join(", ")}\n`,
    ]) {
      const { refs, ignored } = contentOf(text);
      expect(refs.length).toBeGreaterThan(500);
      expect(refs.map((ref) => ref.text)).toEqual(many(refs.length));
      expect(ignored.map(({ reason }) => reason)).toEqual(["too-long"]);
    }
  });

  test("with an entry each are read whole, however many", () => {
    expect(namesOf(note("participants:", ...many(5_000).map((name) => `- ${name}`)))).toHaveLength(5_000);
  });
});
