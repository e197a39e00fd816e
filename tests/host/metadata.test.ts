/** Facts of Obsidian's metadata cache, most of them read off captures of the real app. */
import type { CachedMetadata } from "obsidian";
import { parseMetadata } from "./obsidian/metadata/parser";
import { getAllTags } from "./obsidian/util/frontmatter";
import { startTestHost } from "./jest/start-app";

function items(
  cache: CachedMetadata,
): { line: number; col: number; parent: number; task: string | undefined }[] {
  return (cache.listItems ?? []).map(({ position, parent, task }) => ({
    line: position.start.line,
    col: position.start.col,
    parent,
    task,
  }));
}

describe("list items", () => {
  test("a root item's parent is minus the line of the list's first item, and -1 on lines 0 and 1", () => {
    expect(items(parseMetadata("- a\n- b")).map((item) => item.parent)).toEqual([-1, -1]);
    expect(items(parseMetadata("x\n- a")).map((item) => item.parent)).toEqual([-1]);
    expect(items(parseMetadata("x\n\n\n- a\n- b")).map((item) => item.parent)).toEqual([-3, -3]);
  });

  test("a nested item names its parent's line and starts at the parent's content column", () => {
    expect(items(parseMetadata("- [ ] a\n    - [x] b"))).toEqual([
      { line: 0, col: 0, parent: -1, task: " " },
      { line: 1, col: 2, parent: 0, task: "x" },
    ]);
  });

  test("an item's end leaves out its nested list", () => {
    const [parent] = parseMetadata("- a\n    - b").listItems ?? [];
    expect(parent?.position.end).toEqual({ line: 0, col: 3, offset: 3 });
  });

  test("in a loose list an item takes in the newline before the blank line", () => {
    const [first] = parseMetadata("- a\n\n- b").listItems ?? [];
    expect(first?.position.end).toEqual({ line: 1, col: 0, offset: 4 });
  });

  test("items in a quote or callout start after the mark", () => {
    expect(items(parseMetadata("> [!todo] T\n> - [ ] a\n> - [x] b"))).toEqual([
      { line: 1, col: 2, parent: -1, task: " " },
      { line: 2, col: 2, parent: -1, task: "x" },
    ]);
  });

  test("another bullet character starts a new list", () => {
    const parents = items(parseMetadata("x\n\n- a\n* b")).map((item) => item.parent);
    expect(parents).toEqual([-2, -3]);
  });

  test("a block id is on its item and among the blocks, in lower case", () => {
    const cache = parseMetadata("- [ ] a ^Id1");
    expect(cache.listItems?.[0]?.id).toBe("Id1");
    expect(Object.keys(cache.blocks ?? {})).toEqual(["id1"]);
  });
});

describe("frontmatter", () => {
  const note = '---\ntype: people\nteam:\n  - "[[Grace Hopper|Grace]]"\n---\n# Ada #early\n';

  test("its position ends at the closing marks", () => {
    expect(parseMetadata(note).frontmatterPosition?.end).toMatchObject({ line: 4, col: 3 });
  });

  test("a link in a list is keyed by its index", () => {
    expect(parseMetadata(note).frontmatterLinks).toEqual([
      { key: "team.0", original: "[[Grace Hopper|Grace]]", link: "Grace Hopper", displayText: "Grace" },
    ]);
  });

  test("frontmatterLinks is an empty list whenever there is frontmatter", () => {
    expect(parseMetadata("---\na: 1\n---\n").frontmatterLinks).toEqual([]);
    expect(parseMetadata("text").frontmatterLinks).toBeUndefined();
  });

  test("its tags come before those of the text", () => {
    expect(getAllTags(parseMetadata("---\ntags: [one, two]\n---\n#three"))).toEqual([
      "#one",
      "#two",
      "#three",
    ]);
  });

  test("broken YAML is a yaml section and nothing else", () => {
    const cache = parseMetadata("---\na: [\n---\ntext");
    expect(cache.sections?.[0]?.type).toBe("yaml");
    expect(cache.frontmatter).toBeUndefined();
  });
});

test("sections have mdast's names, plus callout, comment and yaml", () => {
  const note = "---\na: 1\n---\n# H\n\ntext\n\n- a\n\n> q\n\n> [!tip]\n\n```js\n```\n\n%%\nc\n%%\n\n---\n";
  expect(parseMetadata(note).sections?.map((section) => section.type)).toEqual([
    "yaml",
    "heading",
    "paragraph",
    "list",
    "blockquote",
    "callout",
    "code",
    "comment",
    "thematicBreak",
  ]);
});

test("links and tags in code are not links and tags", () => {
  const cache = parseMetadata("`[[A]]` `#b`\n\n```\n[[C]] #d\n```\n\n[[E]] #f");
  expect(cache.links?.map((link) => link.link)).toEqual(["E"]);
  expect(cache.tags?.map((tag) => tag.tag)).toEqual(["#f"]);
});

describe("starting", () => {
  const files = { "A.md": "[[B]]", "B.md": "[[Nobody]]" };

  async function eventsOfStart(boot: "warm" | "cold"): Promise<string[]> {
    const log: string[] = [];
    const { Plugin } = await import("./obsidian");
    class Listener extends Plugin {
      override onload(): void {
        log.push(`A is ${this.app.metadataCache.getCache("A.md") ? "known" : "unknown"}`);
        this.registerEvent(
          this.app.vault.on("create", (file: { path: string }) => log.push(`create ${file.path}`)),
        );
        for (const event of ["changed", "resolve"])
          this.registerEvent(
            this.app.metadataCache.on(event, (file: { path: string }) => log.push(`${event} ${file.path}`)),
          );
        this.registerEvent(this.app.metadataCache.on("resolved", () => log.push("resolved")));
        this.app.workspace.onLayoutReady(() => log.push("layout-ready"));
      }
    }
    const started = await startTestHost({ files, boot, plugin: { Class: Listener } });
    started.stop();
    return log;
  }

  test("warm: everything is known before a plugin listens and nothing is fired", async () => {
    expect(await eventsOfStart("warm")).toEqual(["A is known", "layout-ready"]);
  });

  test("cold: notes are announced, then changed, then resolved", async () => {
    const log = await eventsOfStart("cold");
    expect(log.filter((entry) => entry !== "layout-ready")).toEqual([
      "A is unknown",
      "create A.md",
      "create B.md",
      "changed A.md",
      "changed B.md",
      "resolve A.md",
      "resolve B.md",
      "resolved",
    ]);
  });

  test("links are counted by what they resolve to", async () => {
    const started = await startTestHost({ files, boot: "cold" });
    expect(started.host.metadataCache.resolvedLinks["A.md"]).toEqual({ "B.md": 1 });
    expect(started.host.metadataCache.unresolvedLinks["B.md"]).toEqual({ Nobody: 1 });
    await started.host.vault.create("Nobody.md", "");
    await started.settled();
    expect(started.host.metadataCache.resolvedLinks["B.md"]).toEqual({ "Nobody.md": 1 });
    started.stop();
  });
});

describe("resolving a link", () => {
  const files = { "p/Note.md": "", "q/Note.md": "", "q/Src.md": "", "Other.md": "" };

  test.each([
    ["Note", "q/Src.md", "q/Note.md"],
    ["note", "q/Src.md", "q/Note.md"],
    ["p/Note", "q/Src.md", "p/Note.md"],
    ["Other.md", "q/Src.md", "Other.md"],
    ["../Other", "q/Src.md", "Other.md"],
    ["Missing", "q/Src.md", undefined],
  ])("%s in %s is %s", async (link, source, expected) => {
    const started = await startTestHost({ files });
    expect(started.host.metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(expected);
    started.stop();
  });
});

test("excluded files are those under a path of app.json, or matching a pattern", async () => {
  const config = JSON.stringify({ userIgnoreFilters: ["Archive/", "/draft-\\d+/"] });
  const started = await startTestHost({ files: { ".obsidian/app.json": config } });
  const { metadataCache } = started.host;
  expect(metadataCache.isUserIgnored("Archive/Old.md")).toBe(true);
  expect(metadataCache.isUserIgnored("x/draft-12.md")).toBe(true);
  expect(metadataCache.isUserIgnored("Notes/New.md")).toBe(false);
  started.stop();
});
