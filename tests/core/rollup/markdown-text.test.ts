import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { tagsIn } from "../../../src/core/parse/hash-tags";
import { bulletText, inlineText, noteLink } from "../../../src/core/rollup/markdown-text";

const markdown = new MarkdownIt({ html: true });

/** The types of the blocks a Markdown text is made of. */
function blocksOf(text: string): string[] {
  return markdown.parse(text, {}).map((token) => token.type);
}

const ONE_BULLET = [
  "bullet_list_open",
  "list_item_open",
  "paragraph_open",
  "inline",
  "paragraph_close",
  "list_item_close",
  "bullet_list_close",
];

function bullet(text: string): string {
  return `- ${bulletText(text)} · ${noteLink("Notes/A.md", "A")}`;
}

/** Pieces that mean something at the start of a line, or that open what somebody else has to close. */
const HOSTILE = [
  "\n- [ ] ",
  "\r",
  "\u2028- [ ] ",
  "\u2029# ",
  "[ ] ",
  "[x]",
  "[?] ",
  "[a]: b",
  "- ",
  "* ",
  "+ ",
  "# ",
  "###### ",
  "> ",
  "1. ",
  "12) ",
  "```",
  "~~~~",
  "---",
  "* * *",
  "___",
  "`",
  "``",
  "<!--",
  "-->",
  "%%",
  "%%%",
  "<div>",
  "</details>",
  "<script>",
  "<?",
  "<!X",
  "[[",
  "]]",
  "$$",
  "$",
  "|",
  "\\",
  "^id",
  "\t",
  "    ",
  "a",
  " ",
  "1",
  "#tag",
  " #a/b",
  "💡",
];

const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((pieces) => pieces.join(""));

test("whatever a note says, a bullet stays one bullet", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = bullet(text);
      expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(line).not.toMatch(/^- \[.\](?:\s|$)/u);
      expect(blocksOf(`${line}\n- next`).filter((type) => type === "list_item_open")).toHaveLength(2);
      expect(blocksOf(line)).toEqual(ONE_BULLET);
    }),
    { numRuns: 1_500 },
  );
});

test("no comment starts in a bullet, and its link stays a link", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = bullet(text);
      expect(line).not.toContain("%%");
      const inline = markdown.parse(line, {}).find((token) => token.type === "inline");
      expect(inline?.children?.filter((token) => token.type === "html_inline")).toEqual([]);
      const last = inline?.children?.at(-1);
      expect(last?.type).toBe("text");
      expect(last?.content.endsWith("[[Notes/A|A]]")).toBe(true);
      // No opening before it that the link's end would close.
      const before = line.slice(0, line.lastIndexOf("[["));
      expect(/(?:^|[^\\])\[\[[^[\]]*$/.test(before)).toBe(false);
    }),
    { numRuns: 1_500 },
  );
});

test("no tag stands in a bullet: a note a rollup is saved in would have it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = `- ${bulletText(text)}`;
      // In code and links none is one.
      const shown = line.replace(/(`+)(?!`).*?[^`]\1(?!`)|\[\[[^[\]]+\]\]/g, "x");
      expect(tagsIn(shown, 0, shown.length)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test("ordinary text keeps its formatting", () => {
  const text = "Send the **plan** to [[Dana Okafor|Dana]], see `a < b` and <https://example.org> C# [x](y)";
  expect(bulletText(text)).toBe(text);
});

test.each([
  ["[ ] a task", "\\[ ] a task"],
  ["# heading", "\\# heading"],
  ["#tag at the start", "\\#tag at the start"],
  ["a tag #type/people, and #ä", "a tag \\#type/people, and \\#ä"],
  ["behind\u00A0#a white space", "behind\u00A0\\#a white space"],
  ["**#bold** (#a) [#b](c) ~~*#d*~~", "**\\#bold** (\\#a) [\\#b](c) ~~*\\#d*~~"],
  ["an escaped \\#tag", "an escaped \\#tag"],
  ["C# and a#b, # alone, ##", "C# and a#b, # alone, ##"],
  ["`a #tag` in code", "`a #tag` in code"],
  ["half ` code #tag", "half \\` code \\#tag"],
  ["[[A #b|c #d]] #e", "[[A #b|c #d]] \\#e"],
  ["[[#Heading]] [x](#anchor)", "[[#Heading]] [x](#anchor)"],
  ["<https://x.example/#a> https://x.example/b#c", "<https://x.example/#a> https://x.example/b#c"],
  ["> quote", "\\> quote"],
  ["1. first", "1\\. first"],
  ["2025 plan", "2025 plan"],
  ["a\u2028- [ ] b", "a - [ ] b"],
  ["see <!-- this", "see \\<!-- this"],
  ["100%% sure", "100%\\% sure"],
  ["costs $$ much", "costs $\\$ much"],
  ["$$x$$ is math", "$$x$$ is math"],
  ["half [[ link", "half \\[[ link"],
  ["half ` code", "half \\` code"],
])("%s is written as %s", (text, written) => {
  expect(bulletText(text)).toBe(written);
});

test("a heading's or a name's text is one line", () => {
  expect(inlineText(" Dana\r\n# Okafor %% ")).toBe("Dana # Okafor %\\%");
});

test.each([
  ["Notes/A.md", "A", null, "[[Notes/A|A]]"],
  ["Notes/A.md", "A", "abc", "[[Notes/A#^abc|A]]"],
  ["Notes/A.md", "", null, "[[Notes/A]]"],
  ["Notes/A.md", "[x] | ]] %% <!-- `", null, "[[Notes/A|x % % < !-- ']]"],
  ["Notes/C# (old).md", "C#", null, "[C#](Notes/C%23%20%28old%29.md)"],
  ["Notes/a]] b.md", "", "id", "[·](Notes/a%5D%5D%20b.md#^id)"],
  ["Notes/%%a.md", "a", null, "[a](Notes/%25%25a.md)"],
  ["Notes/\uD800.md#", "a", null, "[a](Notes/%EF%BF%BD.md%23)"],
])("a link to %s titled %s, block %s, is %s", (path, title, blockId, link) => {
  expect(noteLink(path, title, blockId)).toBe(link);
});
