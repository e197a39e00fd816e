import type { MarkdownPostProcessorContext, MarkdownRenderChild } from "obsidian";
import { readingMarks } from "../../../src/ui/at-names/reading-marks";
import { onHoverLink, type HoverLinkDetail } from "../../../src/ui/hover-link";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const DANA = "People/Dana Okafor/README.md";
const NOTES = {
  [DANA]: profileNote({ aliases: "[Dee]" }),
  "A/Ada Byron.md": profileNote(),
  "B/Ada Byron.md": profileNote(),
  "M/1.md": meetingNote({ date: "2025-11-01", people: ["Dana Okafor", "Sam Rivera"] }),
};

let test_: TestHost;
let ports: FakePorts;
let children: MarkdownRenderChild[];

/** Renders one section as Obsidian does, before or after the plugin's own work. */
async function render(html: string, sourcePath = "M/1.md"): Promise<HTMLElement> {
  const el = document.body.createDiv();
  el.append(new DOMParser().parseFromString(html, "text/html").body);
  const context = { sourcePath, addChild: (child: MarkdownRenderChild) => void children.push(child) };
  await readingMarks(ports)(el, context as unknown as MarkdownPostProcessorContext);
  for (const child of children) child.load();
  return el;
}

const marked = (el: HTMLElement): (string | null)[] =>
  el.findAll(".people-at-name").map((mark) => mark.textContent);

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, NOTES);
  children = [];
});

afterEach(() => {
  for (const child of children) child.unload();
  document.body.empty();
  test_.stop();
});

test.each([
  ["Ask @Dana Okafor about it", ["@Dana Okafor"]],
  ["@Dana Okafor, @Sam", ["@Dana Okafor", "@Sam"]],
  ["that is @Dana Okafor's", ["@Dana Okafor"]],
  ["(@Dee)", ["@Dee"]],
  ["Ask @Ada Byron", ["@Ada Byron"]],
  ["mine @Me 📅 2025-11-20", ["@Me"]],
  ["Ask @Nobody Known", []],
  ["write dana@okafor.example or see https://example.org/@dana", []],
  ["<code>@Dana Okafor</code>", []],
  ["<a href='#'>@Dana Okafor</a>", []],
  ["dana.<b>o</b>@Sam", []],
  ["call <b>now</b> @Sam", ["@Sam"]],
])("in a list item: %s", async (html, expected) => {
  expect(marked(await render(`<ul><li>${html}</li></ul>`))).toEqual(expected);
});

test("outside of list items nothing is marked, nor is anything kept", async () => {
  expect(marked(await render("<p>Ask @Dana Okafor</p>"))).toEqual([]);
  expect(children).toEqual([]);
});

test("nothing else of the item changes", async () => {
  const html = "<ul><li>a <b>b</b> @Dana Okafor <i>c</i><ul><li>@Sam</li></ul></li></ul>";
  const el = await render(html);
  const bold = el.querySelector("b");
  expect(el.textContent).toBe("a b @Dana Okafor c@Sam");
  ports.changeSettings({ markNames: false });
  ports.setProgress(null);
  expect(el.innerHTML).toBe(`<body>${html}</body>`);
  expect(el.querySelector("b")).toBe(bold);
});

test("people who become known later are marked then, and not before the vault is read", async () => {
  ports.setProgress({ done: 1, total: 2 });
  const el = await render("<ul><li>@Dana Okafor and @Lee Park</li></ul>");
  expect(marked(el)).toEqual([]);
  ports.setProgress(null);
  expect(marked(el)).toEqual(["@Dana Okafor"]);
  ports.put("M/2.md", meetingNote({ date: "2025-11-02", people: ["Lee Park"] }));
  expect(marked(el)).toEqual(["@Dana Okafor", "@Lee Park"]);
});

test("a first name means another when the note names others, though everybody was known before", async () => {
  ports.put("M/2.md", meetingNote({ date: "2025-11-02", people: ["Dana Okafor", "Sam Lee"] }));
  ports.put("M/3.md", meetingNote({ date: "2025-11-03", people: ["Dana Okafor", "Sam Rivera"] }));
  const el = await render("<ul><li>@Sam</li></ul>");
  const [before] = el.findAll(".people-at-name");
  before?.click();
  const { directory } = ports.index;
  ports.put("M/1.md", meetingNote({ date: "2025-11-01", people: ["Dana Okafor", "Sam Lee"] }));
  expect(ports.index.directory === directory).toBe(true);
  const [mark] = el.findAll(".people-at-name");
  mark?.click();
  expect(ports.log).toEqual(["person Sam Rivera", "person Sam Lee"]);
});

test("a note that is read again with the same people keeps its marks", async () => {
  const el = await render("<ul><li>@Sam</li></ul>");
  const [mark] = el.findAll(".people-at-name");
  ports.put("M/1.md", meetingNote({ date: "2025-11-02", people: ["Dana Okafor", "Sam Rivera"] }));
  expect(el.findAll(".people-at-name")).toEqual([mark]);
});

test("a section that is gone listens to nothing", async () => {
  await render("<ul><li>@Dana Okafor</li></ul>");
  expect(ports.listenerCount).toBe(1);
  for (const child of children) child.unload();
  expect(ports.listenerCount).toBe(0);
});

test("a click opens the person, with Mod in a new tab; of several it asks", async () => {
  const el = await render("<ul><li>@Dana Okafor @Ada Byron</li></ul>");
  const [dana, ada] = el.findAll(".people-at-name");
  dana?.click();
  dana?.dispatchEvent(new MouseEvent("click", { ctrlKey: true }));
  expect(ports.log).toEqual(["person Dana Okafor", "person Dana Okafor tab"]);
  ada?.click();
  expect(document.querySelectorAll(".people-card-modal .people-card-choice-row")).toHaveLength(2);
});

test("a name is reached by the Tab key, and Enter opens the person, with Mod in a new tab", async () => {
  const el = await render("<ul><li>@Dana Okafor</li></ul>");
  const dana = el.find(".people-at-name");
  expect([dana.tabIndex, dana.getAttribute("role")]).toEqual([0, "link"]);
  dana.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  dana.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
  expect(ports.log).toEqual(["person Dana Okafor", "person Dana Okafor tab"]);
});

test("the pointer on a name is told as on a link, with everybody who may be meant", async () => {
  const details: HoverLinkDetail[] = [];
  onHoverLink(test_.app, (detail) => void details.push(detail));
  const el = await render("<ul><li>@Dana Okafor @Ada Byron</li></ul>");
  for (const mark of el.findAll(".people-at-name"))
    mark.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  expect(details.map(({ linktext, personIds, sourcePath }) => [linktext, personIds, sourcePath])).toEqual([
    [DANA, [`profile:${DANA}`], "M/1.md"],
    ["A/Ada Byron.md", ["profile:A/Ada Byron.md", "profile:B/Ada Byron.md"], "M/1.md"],
  ]);
});
