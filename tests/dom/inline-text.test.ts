import { renderInline } from "../../src/dom/inline-text";
import { parseInline } from "../../src/dom/inline-parser";

function rendered(text: string): HTMLElement {
  const el = createDiv();
  renderInline(el, text);
  return el;
}

/** The elements as `tag.class[href]{text}`, text as it is: short enough to read in a table. */
function sketch(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.textContent ?? "";
  const inside = [...node.childNodes].map(sketch).join("");
  const cls = node.className === "" ? "" : `.${node.className.replaceAll(" ", ".")}`;
  const link = node.getAttribute("href") ?? node.getAttribute("data-href");
  return `<${node.tagName.toLowerCase()}${cls}${link === null ? "" : ` ${link}`}>${inside}</>`;
}

function show(text: string): string {
  return [...rendered(text).childNodes].map(sketch).join("");
}

test.each([
  ["plain text", "plain text"],
  ["", ""],
  ["**bold** and *slanted*", "<strong>bold</> and <em>slanted</>"],
  ["__bold__ and _slanted_", "<strong>bold</> and <em>slanted</>"],
  ["***both***", "<strong><em>both</></>"],
  ["**bold *and* more**", "<strong>bold <em>and</> more</>"],
  ["~~gone~~ ==marked==", "<del>gone</> <mark>marked</>"],
  ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
  ["a == b, c == d", "a == b, c == d"],
  ["unclosed **bold", "unclosed **bold"],
  ["**", "**"],
  ["****", "****"],
  ["crossing *a **b* c**", "crossing <em>a **b</> c**"],
  ["`code *not* bold`", "<code>code *not* bold</>"],
  ["`` a ` b ``", "<code>a ` b</>"],
  ["a ` alone", "a ` alone"],
  ["\\*not slanted\\*", "*not slanted*"],
  ["C:\\folder", "C:\\folder"],
])("styles: %s", (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  ["[[Dana Okafor]]", "<a.internal-link Dana Okafor>Dana Okafor</>"],
  ["[[People/Dana|Dana]]", "<a.internal-link People/Dana>Dana</>"],
  ["[[Note#Heading]]", "<a.internal-link Note#Heading>Note > Heading</>"],
  ["**[[Dana]]**", "<strong><a.internal-link Dana>Dana</></>"],
  ["[[]]", "[[]]"],
  ["[[a [[b]]", "[[a <a.internal-link b>b</>"],
  ["[[open", "[[open"],
  ["[text](https://a.example/b)", "<a.external-link https://a.example/b>text</>"],
  ["[**bold** text](mailto:a@b.example)", "<a.external-link mailto:a@b.example><strong>bold</> text</>"],
  ["[a [b](https://x.org) c](https://y.org)", "<a.external-link https://y.org>a b c</>"],
  ["[a [**b** d](https://x.org)](https://y.org)", "<a.external-link https://y.org>a <strong>b</> d</>"],
  ["[x](obsidian://open?vault=v)", "<a.external-link obsidian://open?vault=v>x</>"],
  ['[x](https://a.example "title")', "<a.external-link https://a.example>x</>"],
  [
    "see https://a.example/b?c=1. Then",
    "see <a.external-link https://a.example/b?c=1>https://a.example/b?c=1</>. Then",
  ],
  ["(https://a.example)", "(<a.external-link https://a.example>https://a.example</>)"],
  ["#task and #a/b-c", "<a.tag>#task</> and <a.tag>#a/b-c</>"],
  ["issue #12 and a#b", "issue #12 and a#b"],
  ["[ ] not a link (yet)", "[ ] not a link (yet)"],
])("links and tags: %s", (text, expected) => {
  expect(show(text)).toBe(expected);
});

const HOSTILE = [
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](file:///etc/passwd)",
  "[x](vbscript:x)",
  "[x](//evil.example)",
  "[x](\u0001javascript:alert(1))",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  '<a href="javascript:alert(1)">x</a>',
  "![x](https://evil.example/pixel.png)",
  "[[javascript:alert(1)]]",
  '[x](https://a.example/"onmouseover="alert(1))',
];

test.each(HOSTILE)("hostile text stays text: %s", (text) => {
  const el = rendered(text);
  expect(el.querySelectorAll("img, script, iframe, object, [onerror], [onmouseover]")).toHaveLength(0);
  for (const link of el.querySelectorAll("a")) {
    const href = link.getAttribute("href");
    expect(href === null || /^(https?|obsidian|mailto):/i.test(href)).toBe(true);
  }
});

test("a refused link keeps every character", () => {
  expect(rendered("[x](javascript:alert(1))").textContent).toBe("[x](javascript:alert(1))");
});

test.each([
  ["stars", "*".repeat(100_000)],
  ["stars and letters", "*a".repeat(50_000)],
  ["double stars", "**a ".repeat(25_000)],
  ["alternating", "*a _b ".repeat(16_000)],
  ["closers only", "a* ".repeat(33_000)],
  ["brackets", "[".repeat(100_000)],
  ["closing brackets", "[]".repeat(50_000)],
  ["link starts", "[[".repeat(50_000)],
  ["links without end", "[a](".repeat(25_000)],
  ["links with one end", `${"[a](".repeat(25_000)})`],
  ["backticks of every length", Array.from({ length: 440 }, (_, i) => "`".repeat(i + 1)).join(" ")],
  ["addresses", "http://a/".repeat(11_000)],
  ["addresses in a bracket", `[${"http://a/".repeat(11_000)}`],
  ["address tails", `http://a${".".repeat(100_000)}`],
  ["hashes", "#".repeat(100_000)],
  ["backslashes", "\\".repeat(100_000)],
])("100,000 characters of %s lose nothing", (_name, text) => {
  expect(parseInline(text).length).toBeGreaterThan(0);
  const el = createDiv();
  renderInline(el, text);
  const letters = (value: string): string => value.replace(/[^a-z]/g, "");
  expect(letters(el.textContent)).toHaveLength(letters(text).length);
});

test("nesting stays shallow, whatever is written", () => {
  const el = rendered(`${"*a _b ".repeat(500)}${"_ *".repeat(500)}`);
  let depth = 0;
  for (let node: Element | null = el; node; node = node.querySelector(":scope > em")) depth++;
  expect(depth).toBeLessThan(20);
});

test("rendering again replaces what was there", () => {
  const el = rendered("**a**");
  renderInline(el, "b");
  expect([...el.childNodes].map(sketch)).toEqual(["b"]);
});
