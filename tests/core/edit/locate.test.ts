import { locate } from "../../../src/core/edit/locate";
import { NoteNow } from "../../../src/core/edit/note-now";
import { intentOn } from "../../support/intents";

/** The line on which the item indexed in `indexed` is found in `now`; null when it is not. */
function found(indexed: string, holds: string, now: string): number | null {
  return locate(new NoteNow(now), intentOn(indexed, holds))?.line ?? null;
}

const THREE = "# H\n- [ ] a\n- [ ] b\n- [ ] c\n";

describe("A: the text is the indexed one", () => {
  test.each([
    ["the line is where it was", THREE, THREE, 2],
    ["equal lines are told apart by their line", "- [ ] b\n- [ ] b", "- [ ] b\n- [ ] b", 0],
    ["an editor's buffer of a CRLF note", "- [ ] b\r\n- [ ] b\r\n", "- [ ] b\n- [ ] b\n", 0],
    ["an editor's buffer of a note with mixed line ends", "x\r- [ ] b\r\n- [ ] b", "x\n- [ ] b\n- [ ] b", 1],
  ])("%s", (_situation, indexed, now, line) => {
    expect(found(indexed, "b", now)).toBe(line);
  });

  test("the hash alone is not enough: the line must still be that item", () => {
    const intent = { ...intentOn(THREE, "b"), line: 1 };
    expect(locate(new NoteNow(THREE), { ...intent, sameRaw: 2 })).toBeNull();
  });
});

describe("B: the only such line, in its surroundings", () => {
  test.each([
    ["lines above", THREE, `x\n\n${THREE}`, 4],
    ["lines below", THREE, `${THREE}x`, 2],
    ["moved below its neighbour", THREE, "# H\n- [ ] a\n- [ ] c\n- [ ] b\n", 3],
    ["moved under another heading, still after the same item", THREE, "# H\n# I\n- [ ] a\n- [ ] b\n", 3],
    ["moved under another heading, still before the same item", THREE, "# H\n# I\n- [ ] b\n- [ ] c\n", 2],
    ["moved under another heading, alone", THREE, "# H\n- [ ] a\n- [ ] c\n# I\n- [ ] b\n", null],
    ["the heading changed, a neighbour stayed", THREE, "# G\n- [ ] z\n- [ ] b\n- [ ] c\n", 2],
    ["a copy came", THREE, `${THREE}- [ ] b\n`, null],
    ["a copy in a fence is no item", THREE, `${THREE}\`\`\`\n- [ ] b\n\`\`\`\n`, 2],
    ["the line went into a fence", THREE, "# H\n- [ ] a\n\n```\n- [ ] b\n```\n", null],
    ["the line went into a comment", THREE, "# H\n- [ ] a\n\n%%\n- [ ] b\n%%\n", null],
    ["the line was indented", THREE, "# H\n- [ ] a\n\t- [ ] b\n- [ ] c\n", null],
    ["the line was changed", THREE, "# H\n- [ ] a\n- [ ] b!\n- [ ] c\n", null],
    ["the line is gone", THREE, "# H\n- [ ] a\n- [ ] c\n", null],
    ["it was one of two when indexed", "- [ ] b\n- [ ] a\n- [ ] b", "- [ ] b\n- [ ] a\nx", null],
    ["no heading proves nothing", "- [ ] a\n- [ ] b", "- [ ] z\n- [ ] b", null],
    ["the note's only item, then and now", "x\n- [ ] b", "x\ny\n- [ ] b", 2],
    ["the note's only item, other items came", "- [ ] b", "- [ ] b\n- [ ] z", null],
    ["the note's only item, now below a heading", "- [ ] b", "# H\n- [ ] b", null],
    ["the line end before it changed", THREE, `# H\r${THREE.slice(4).replaceAll("\n", "\r\n")}`, 2],
  ])("%s", (_situation, indexed, now, line) => {
    expect(found(indexed, "b", now)).toBe(line);
  });
});
