import type { TextRepair } from "../../../src/core/repair/repair-text";
import { repairText } from "../../../src/core/repair/repair-text";
import { applyRepair, isProvenRepair, proposeRepair } from "../../../src/core/repair/repair-note";

const NOTE = "# QUILLâ€™s\n- [ ] a ğŸ“… 2025-11-08\nclean é\n";
const REPAIRED = "# QUILL’s\n- [ ] a 📅 2025-11-08\nclean é\n";

function hashOf(text: string): number {
  const proposal = proposeRepair(text);
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  return proposal.textHash;
}

describe("proposing a repair", () => {
  test("lists the lines that would change", () => {
    expect(proposeRepair(NOTE)).toMatchObject({
      kind: "proposal",
      lines: [
        { line: 0, before: "# QUILLâ€™s", after: "# QUILL’s" },
        { line: 1, before: "- [ ] a ğŸ“… 2025-11-08", after: "- [ ] a 📅 2025-11-08" },
      ],
    });
  });

  test("a clean note is unchanged", () => expect(proposeRepair(REPAIRED)).toEqual({ kind: "unchanged" }));

  test.each([
    ["empty", " \n"],
    ["not-utf8", `${NOTE}\uFFFD`],
    ["conflict-markers", `<<<<<<< a\n${NOTE}=======\n>>>>>>> b\n`],
    ["too-large", NOTE + "x".repeat(20_000_001)],
    // What would follow the three dashes is white space: the line would begin to end the properties.
    ["proof-failed", "---\ntitle: a\n---Â\u00A0\ntext â€™\n"],
  ])("refused: %s", (reason, text) => expect(proposeRepair(text)).toEqual({ kind: "refused", reason }));
});

describe("applying a confirmed repair", () => {
  test("gives the new text and the smallest changes", () => {
    expect(applyRepair(NOTE, hashOf(NOTE))).toMatchObject({ kind: "edit", text: REPAIRED });
  });

  test("line ends do not count: an editor joins the lines of a CRLF note with LF", () => {
    const crlf = NOTE.replaceAll("\n", "\r\n");
    expect(applyRepair(NOTE, hashOf(crlf))).toMatchObject({ kind: "edit", text: REPAIRED });
    expect(applyRepair(crlf, hashOf(NOTE))).toMatchObject({ text: REPAIRED.replaceAll("\n", "\r\n") });
  });

  test.each([
    ["another line", `${NOTE}more\n`],
    ["a line above", `new\n${NOTE}`],
    ["a listed line", NOTE.replace("a ğŸ", "b ğŸ")],
  ])("refused when %s changed in between", (_what, now) =>
    expect(applyRepair(now, hashOf(NOTE))).toEqual({ kind: "refused", reason: "note-changed" }),
  );

  test("a second confirmation changes nothing", () => {
    expect(applyRepair(REPAIRED, hashOf(NOTE))).toEqual({ kind: "unchanged" });
  });
});

describe("the proof refuses a repair that", () => {
  const good = repairText(NOTE);
  const claims: readonly [string, Partial<TextRepair>][] = [
    ["changes a line it does not list", { text: REPAIRED.replace("clean é", "clean e") }],
    ["changes an ASCII character", { lines: [{ ...good.lines[0]!, after: "# QUILT’s" }, good.lines[1]!] }],
    ["adds a line", { text: `${REPAIRED}\nmore` }],
    ["changes a line's end", { text: REPAIRED.replace("s\n", "s\r\n") }],
    ["leaves something to repair", { lines: good.lines.slice(1), text: NOTE.replace("ğŸ“…", "📅") }],
  ];
  test("is none of these", () => expect(isProvenRepair(NOTE, good)).toBe(true));
  test.each(claims)("%s", (_what, claim) => {
    const texts = claim.lines && !claim.text ? REPAIRED.replace("QUILL", "QUILT") : undefined;
    expect(isProvenRepair(NOTE, { ...good, ...(texts ? { text: texts } : {}), ...claim })).toBe(false);
  });
});
