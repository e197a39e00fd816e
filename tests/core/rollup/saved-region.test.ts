import { insertRegion, renewRegion } from "../../../src/core/rollup/insert-region";
import { refreshRegions } from "../../../src/core/rollup/refresh-regions";
import type { RollupParams } from "../../../src/core/parse/region-markers";
import { beginMarker, END_MARKER, questionAbove } from "../../../src/core/parse/region-markers";
import { regionKey, regionText, savedRegions } from "../../../src/core/rollup/saved-region";
import { hashLines } from "../../../src/core/text/hash";

const PARAMS: RollupParams = { by: "due", owner: "me" };
const OLD = "## Today (1)\n\n- Old item · [[A]]\n";
const NEW = "## Later (2)\n\n- New item · [[A]]\n- Another · [[B]]\n";
const REGION = regionText(PARAMS, OLD, "\n");
const END = "%% people-rollup end %%";

function note(region = REGION): string {
  return `# Mine\n\n- [ ] A task\n\n${region}\n\nAfter.\n`;
}

function outcomes(text: string): readonly string[] {
  return refreshRegions(text, () => NEW).regions;
}

/** The refreshed text; the same text when nothing is to be written. */
function refreshed(text: string, markdown = NEW): string {
  const { decision } = refreshRegions(text, () => markdown);
  if (decision.kind === "refused") throw new Error(decision.reason);
  return decision.kind === "edit" ? decision.text : text;
}

test("a saved rollup is two comments around plain Markdown", () => {
  expect(REGION).toMatch(/^%% people-rollup 1 \{"by":"due","owner":"me"\} [0-9a-z]+ %%\n\n## Today \(1\)\n/);
  expect(REGION.endsWith(`- Old item · [[A]]\n\n${END}`)).toBe(true);
});

test("a refresh writes the new answer and leaves the rest byte for byte", () => {
  expect(refreshed(note())).toBe(note(regionText(PARAMS, NEW, "\n")));
});

test.each([
  ["CRLF", "\r\n"],
  ["a lone CR", "\r"],
])("a note whose lines end with %s keeps them", (_name, eol) => {
  const text = `\uFEFF# Mine\n\n${REGION}`.replaceAll("\n", eol);
  const expected = `\uFEFF# Mine\n\n${regionText(PARAMS, NEW, "\n")}`.replaceAll("\n", eol);
  expect(refreshed(text)).toBe(expected);
});

test("refreshing twice changes nothing more", () => {
  const once = refreshed(note());
  expect(refreshRegions(once, () => NEW)).toEqual({
    decision: { kind: "unchanged" },
    regions: ["unchanged"],
  });
});

test("line ends that an editor changed are no edit", () => {
  expect(outcomes(note().replaceAll("\n", "\r\n"))).toEqual(["refreshed"]);
});

const LINKED = regionText(
  PARAMS,
  "- Send it, see [the plan](Plans/2026.md) · [[Meetings/Weekly (old)#^a1|Weekly]]\n- Ask · [Odd #](Odd%20%23.md)\n",
  "\n",
);

test.each([
  ["renamed", "Meetings/Weekly (old)", "Meetings/Weekly"],
  ["moved", "Meetings/Weekly (old)", "Archive/2026/Weekly (old)"],
  ["renamed, in a Markdown link", "Plans/2026.md", "Plans%20(all)/2026.md"],
  ["renamed, whose name no wikilink holds", "Odd%20%23.md", "../Even%20%23.md"],
])("that Obsidian wrote a link anew since its note was %s is no edit", (_name, from, to) => {
  expect(outcomes(note(LINKED.replace(from, to)))).toEqual(["refreshed"]);
});

test.each([
  ["what a link shows", "|Weekly", "|Weekly, with Dana"],
  ["what a Markdown link shows", "[the plan]", "[our plan]"],
  ["words beside a link", "see", "after"],
])("%s is somebody's words", (_name, from, to) => {
  expect(outcomes(note(LINKED.replace(from, to)))).toEqual(["edited"]);
});

test.each([
  ["a link without words of its own", "- Ask [[Dana]]\n", "[[Dana]]", "[[Erin]]"],
  ["a page of the web", "- See [it](https://example.com/a)\n", "/a", "/b"],
])("%s is changed by a writer", (_name, markdown, from, to) => {
  expect(outcomes(note(regionText(PARAMS, markdown, "\n").replace(from, to)))).toEqual(["edited"]);
});

test("one that was saved with a hash of every character is none that somebody edited", () => {
  const content = "\n- Old · [[A|Weekly]]\n\n";
  const begin = `%% people-rollup 1 {"by":"due"} ${hashLines(content).toString(36)} %%`;
  expect(outcomes(note(`${begin}\n${content}${END}`))).toEqual(["refreshed"]);
});

test("the answer is asked with the stored question", () => {
  const asked: RollupParams[] = [];
  refreshRegions(note(), (params) => {
    asked.push(params);
    return NEW;
  });
  expect(asked).toEqual([PARAMS]);
});

const INSIDE_A_FENCE = `~~~\n${REGION}\n~~~\n`;

test.each([
  ["edited inside", note().replace("Old item", "Old item, really"), ["edited"]],
  ["with a line added inside", note().replace("- Old", "- Mine\n- Old"), ["edited"]],
  ["with a blank line removed inside", note().replace("\n\n## Today", "\n## Today"), ["edited"]],
  ["without an end", note().replace(END, ""), ["broken"]],
  ["without a beginning", note().replace(/%% people-rollup 1.*\n/, ""), ["broken"]],
  ["with a doubled beginning", note(`${beginMarker(PARAMS, "")}\n${REGION}`), ["broken"]],
  ["with a doubled end", note(`${REGION}\n${END}`), ["broken"]],
  ["nested in another", note(`${beginMarker(PARAMS, "")}\n${REGION}\n${END}`), ["broken"]],
  ["moved into a quote", note(REGION.replace(/^/gm, "> ")), ["broken"]],
  ["indented", note(REGION.replace(/^/gm, "  ")), ["broken"]],
  ["of a newer version", note(REGION.replace("people-rollup 1", "people-rollup 2")), ["newer"]],
  ["whose question is no JSON", note(REGION.replace('"due",', "due,")), ["unreadable"]],
  ["whose question holds other than texts", note(REGION.replace('"due"', "[1]")), ["unreadable"]],
  ["without question and hash", note(REGION.replace(/1 \{.*\} \w+/, "1")), ["unreadable"]],
  ["in a code fence", note(INSIDE_A_FENCE), ["in-code"]],
  ["in an HTML comment", note(`<!--\n${REGION}\n-->`), ["in-code"]],
  ["in a comment", note(`%%\n${REGION}\n%%`), ["in-code"]],
  ["in the properties", `---\n${REGION}\n---\n`, ["in-code"]],
])("a saved rollup %s is refused", (_name, text, expected) => {
  expect(outcomes(text)).toEqual(expected);
  expect(refreshed(text)).toBe(text);
});

test("one that is refused does not hold up another", () => {
  const text = `${note().replace("Old item", "Mine")}\n${REGION}\n`;
  expect(outcomes(text)).toEqual(["edited", "refreshed"]);
  expect(refreshed(text)).toBe(`${note().replace("Old item", "Mine")}\n${regionText(PARAMS, NEW, "\n")}\n`);
});

test("a question that can't be answered any more leaves what is there", () => {
  expect(refreshRegions(note(), () => null)).toEqual({
    decision: { kind: "unchanged" },
    regions: ["unanswerable"],
  });
});

test.each([
  ["\uFFFD", "not-utf8"],
  ["<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", "conflict-markers"],
])("a note with %j is never written", (hostile, reason) => {
  const { decision } = refreshRegions(`${note()}\n${hostile}`, () => NEW);
  expect(decision).toEqual({ kind: "refused", reason });
});

test("an answer that would hold a task is not written", () => {
  const { decision } = refreshRegions(note(), () => "- [ ] A task\n");
  expect(decision).toEqual({ kind: "refused", reason: "proof-failed" });
});

test("an answer that would swallow what follows is not written", () => {
  const { decision } = refreshRegions(note(), () => "```\nopen\n");
  expect(decision).toEqual({ kind: "refused", reason: "proof-failed" });
});

test("a question's text can't end the comment it stands in", () => {
  const hostile = { owner: "%% --> \u2028 `x` %%", path: "a\nb" };
  const region = regionText(hostile, OLD, "\n");
  expect(region.split("\n")[0]).toMatch(/^%% [^%>`\u2028]* %%$/);
  expect(savedRegions(region)).toMatchObject([{ problem: null, params: hostile }]);
});

test("a question is still told by a begin marker that somebody has typed in front of", () => {
  const begin = beginMarker({ by: "priority", owner: "mine" }, "x");
  const text = `My notes ${begin}\n\nx\n${END_MARKER}\n`;
  const end = text.indexOf(END_MARKER);
  expect(questionAbove(text, end)).toEqual({ by: "priority", owner: "mine" });
  expect(questionAbove(text, 5)).toBeNull();
  expect(questionAbove(`%% people-rollup 1 {"by" x %%\n${begin.slice(0, 20)}`, 200)).toBeNull();
});

test("a note that only speaks of rollups has none", () => {
  expect(savedRegions("See the people-rollup block, %% people-rollups %%\n")).toEqual([]);
});

describe("a new one", () => {
  const region = { params: PARAMS, markdown: NEW };

  function inserted(text: string, offset: number): string {
    const decision = insertRegion(text, offset, region);
    return decision.kind === "edit" ? decision.text : decision.reason;
  }

  const written = regionText(PARAMS, NEW, "\n");

  test.each([
    ["an empty note", "", 0, `${written}\n`],
    ["a line", "one\ntwo\n", 1, `one\n\n${written}\n\ntwo\n`],
    ["a blank line", "one\n\ntwo\n", 4, `one\n\n${written}\n\ntwo\n`],
    ["the last line without an end", "one", 3, `one\n\n${written}\n`],
    ["the end", "one\n", 4, `one\n\n${written}\n`],
  ])("below %s has a blank line on both sides", (_name, text, offset, expected) => {
    expect(inserted(text, offset)).toBe(expected);
  });

  test.each([
    ["code", "```\na\n```\n", 4],
    ["the properties", "---\na: b\n---\n", 5],
    ["a comment", "%%\na\n%%\n", 3],
    ["another saved rollup", `${REGION}\n`, REGION.indexOf("Old")],
  ])("is refused inside %s", (_name, text, offset) => {
    expect(inserted(text, offset)).toBe("proof-failed");
  });

  const TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |";

  test.each([
    ["a table, from its head", TABLE, "a |"],
    ["a table, from the row of dashes", TABLE, "---"],
    ["a table, from a row", TABLE, "1 |"],
    ["a table, from its last row", TABLE, "4 |"],
    ["a table without outer lines", "a | b\n:-- | --:\n1 | 2", "a"],
    ["a table in a quote", TABLE.replace(/^/gm, "> "), "1 |"],
    ["a table in a list item", `- ${TABLE.replaceAll("\n", "\n  ")}`, "1 |"],
    ["a heading with a line below it", "Title\n---", "Title"],
    ["a callout, from its title", "> [!note] Plan\n> First\n>\n> - second\nand lazily on", "Plan"],
    ["a callout, from its middle", "> [!note] Plan\n> First\n> > Inner\n> last", "First"],
    ["a callout, from a heading in it", "> [!note] Plan\n> # Title\n> last", "Title"],
    ["a quote with a task", "> - [ ] Send it\n> - [ ] Read it", "Send"],
    ["a list item of two lines", "- item\n  its second line\nits third", "- item"],
    ["a task of two lines", "- [ ] Send it\n      by mail", "Send"],
    ["a heading of two lines", "Title\nof two lines\n===", "Title"],
    ["a heading in a list item", "- Title\n  ---", "Title"],
    ["a formula, from its end", "$$\nx\n$$", "\n$$"],
    ["prices in one line", "It costs $$ 5 or $$ 6", "costs"],
    ["a price", "It costs $$ 5", "costs"],
    ["dollars in code", "Write `$$` here", "Write"],
  ])("stands below the whole of %s", (_name, block, at) => {
    const offset = block.indexOf(at) + at.length;
    for (const after of ["\nEnd `$$` $$\n", "\n- item\n", "# Heading\n", "%% note %%\n", ""])
      expect(inserted(`${block}\n${after}`, offset)).toBe(
        `${block}\n\n${written}\n${after.startsWith("\n") || after === "" ? "" : "\n"}${after}`,
      );
  });

  test.each([
    ["a paragraph above a table", `Words\n${TABLE}\n`, "Words"],
    ["an item above a rule", "- item\n---\nEnd\n", "- item"],
    ["a quote above a rule", "> quote\n---\nEnd\n", "> quote"],
    ["a paragraph above a list and a rule", "Words\n- item\n---\n", "Words"],
    ["a paragraph with bars", "a | b\nc | d\n", "a | b"],
    ["a line of a paragraph", "one\ntwo\n", "one"],
    ["an item above another", "- one\n- two\n", "- one"],
    ["a heading above a rule", "# Title\n---\nEnd\n", "# Title"],
    ["a quote above another kind of text", "> quote\n# Title\n", "> quote"],
  ])("stands right below %s", (_name, text, line) => {
    const rest = text.slice(line.length + 1);
    expect(inserted(text, 0)).toBe(`${line}\n\n${written}\n\n${rest}`);
  });

  test.each([
    ["$$\nx\n$$\n", 0],
    ["$$\nx\n$$\n", 3],
    ["> $$\n> x\n>\n> y\n> $$\n", 7],
    ["Given $$\nx\n$$ we see\n", 8],
    ["$$\n| a |\n|---|\n$$\n", 5],
  ])("is refused in the formula of %j at %d", (text, offset) => {
    expect(inserted(text, offset)).toBe("proof-failed");
  });

  test.each([
    ["\uFEFF\n# Title\n", `\uFEFF\n${written}\n\n# Title\n`],
    ["\uFEFF", `\uFEFF\n${written}\n`],
    ["\uFEFF\n\n# Title\n", `\uFEFF\n${written}\n\n# Title\n`],
    ["\uFEFF# Title\n", `\uFEFF# Title\n\n${written}\n`],
    ["\u00A0\nText\n", `\u00A0\n\n${written}\n\nText\n`],
  ])("takes no character of %j away", (text, expected) => {
    expect(inserted(text, 0)).toBe(expected);
  });

  test("is refused where it would turn the rest of an item into code", () => {
    expect(inserted("- item\n\n    its second paragraph\n", 0)).toBe("proof-failed");
  });

  /** Renews the first saved rollup as it stands in the text, or as it stood in another. */
  function renewed(text: string, asked = text): ReturnType<typeof renewRegion> {
    return renewRegion(text, regionKey(asked, 0) ?? { at: 0, hash: 0 }, region);
  }

  test("takes the place of an edited one, whose text stays", () => {
    const text = note().replace("Old item", "My item");
    const decision = renewed(text);
    const own = "\n## Today (1)\n\n- My item · [[A]]\n\n";
    expect(decision).toMatchObject({ text: `# Mine\n\n- [ ] A task\n\n${own}${written}\n\nAfter.\n` });
  });

  test("takes the place of broken markers", () => {
    const text = note().replace(END, "");
    const decision = renewed(text);
    if (decision.kind !== "edit") throw new Error(decision.reason);
    expect(savedRegions(decision.text).map(({ problem }) => problem)).toEqual([null]);
    expect(decision.text).toContain("- Old item");
  });

  const WORDS = "and remember to ask Dana about the budget";

  test.each([
    [
      "typed behind the end",
      note(`${REGION} ${WORDS}`),
      note(`\n## Today (1)\n\n- Old item · [[A]]\n\n ${WORDS}\n\n${written}`),
    ],
    [
      "typed behind the end, without a line end",
      `${REGION} ${WORDS}`,
      `\n## Today (1)\n\n- Old item · [[A]]\n\n ${WORDS}\n\n${written}\n`,
    ],
    [
      "of a list item behind a second end",
      note(`${REGION}\n- ${END} ${WORDS}`),
      note(`\n## Today (1)\n\n- Old item · [[A]]\n\n-  ${WORDS}\n\n${written}`),
    ],
    [
      "of a list item the beginning was moved into",
      note(`- ${REGION.replace(" %%\n", ` %% ${WORDS}\n`)}`),
      note(`-  ${WORDS}\n\n## Today (1)\n\n- Old item · [[A]]\n\n${written}`),
    ],
    [
      "that are a byte order mark",
      `\uFEFF${REGION}\n`,
      `\uFEFF\n\n## Today (1)\n\n- Old item · [[A]]\n\n${written}\n`,
    ],
  ])("keeps words %s", (_name, text, expected) => {
    expect(renewed(text)).toMatchObject({ kind: "edit", text: expected });
  });

  test.each([
    [
      "a comment of one's own would break it, too",
      note(`%% people-rollup for Dana: ${WORDS} %%\n\n${REGION}`),
    ],
    ["a task would come to light", note(`${REGION}\n- ${END}[ ] ${WORDS}`)],
    ["a heading would come to light", note(`${REGION}\n${END}# ${WORDS}`)],
    ["a newer version wrote one of the markers", note(`%% people-rollup 2 {} 1a %%\n${REGION}`)],
    ["it would tear apart a list item", note(`${REGION}\n- ${END} ${WORDS}\n      on two lines`)],
  ])("is refused where %s", (_name, text) => {
    expect(renewed(text)).toEqual({ kind: "refused", reason: "proof-failed" });
  });

  const EDITED = REGION.replace("Old item", "My item");
  const OTHER = EDITED.replace('"due"', '"priority"');

  test.each([
    ["another one that stands there by now", note(OTHER), note(`${EDITED}\n\n${OTHER}`)],
    ["one in which something else was typed", note(EDITED.replace("My", "Your")), note(EDITED)],
    ["one that was deleted", "# Mine\n", note(EDITED)],
  ])("never takes the place of %s", (_name, text, asked) => {
    expect(renewed(text, asked)).toEqual({ kind: "refused", reason: "note-changed" });
  });

  test("takes the place of the one asked for, whatever changed around it and however its lines end", () => {
    const text = `Above.\n\n${note(EDITED)}\n${OTHER}`.replaceAll("\n", "\r\n");
    expect(renewed(text, note(EDITED))).toMatchObject({ kind: "edit" });
  });

  test("never takes the place of a sound one", () => {
    expect(renewed(note())).toEqual({ kind: "refused", reason: "note-changed" });
  });
});
