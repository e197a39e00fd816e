/** Behaviour of the simulated host's screen that needs no layout, in jsdom. */
import type * as Api from "obsidian";
import {
  Component,
  ConfirmationModal,
  HoverPopover,
  ItemView,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  Plugin,
  requireApiVersion,
  type TFile,
  type WorkspaceLeaf,
} from "./obsidian";
import { startTestHost, type TestHost } from "./jest/start-app";

let testHost: TestHost;

beforeEach(async () => {
  testHost = await startTestHost({
    files: { "A.md": "See [[B]] and [[Nobody]].\n\n- [ ] one\r\n", "B.md": "# B\n\n## Part\n\ntext" },
  });
});

afterEach(() => {
  jest.useRealTimers();
  testHost.stop();
  document.body.empty();
});

function noteNamed(path: string): TFile {
  const file = testHost.host.vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is not in the vault`);
  return file;
}

async function openNote(path: string): Promise<MarkdownView> {
  await testHost.host.workspace.getLeaf().openFile(noteNamed(path));
  const view = testHost.host.workspace.getActiveViewOfType(MarkdownView);
  if (!view) throw new Error("no note is open");
  return view;
}

describe("a component", () => {
  test("unloads children first, then what was registered, last first, then itself", () => {
    const log: string[] = [];
    class Child extends Component {
      override onunload(): void {
        log.push("child");
      }
    }
    class Parent extends Component {
      override onunload(): void {
        log.push("parent");
      }
    }
    const parent = new Parent();
    void parent.load();
    parent.addChild(new Child());
    parent.register(() => log.push("first registered"));
    parent.register(() => log.push("last registered"));
    parent.unload();
    expect(log).toEqual(["child", "last registered", "first registered", "parent"]);
  });
});

describe("a hover popover", () => {
  const parent: { hoverPopover: HoverPopover | null } = { hoverPopover: null };
  let target: HTMLElement;

  beforeEach(() => {
    jest.useFakeTimers();
    parent.hoverPopover = null;
    target = document.body.createDiv();
  });

  test("shows after its wait and hides the parent's previous one", () => {
    const first = new HoverPopover(parent, target, 50);
    jest.advanceTimersByTime(49);
    expect(first.hoverEl.isConnected).toBe(false);
    jest.advanceTimersByTime(1);
    expect(first.hoverEl.isConnected).toBe(true);
    expect(parent.hoverPopover).toBe(first);
    const second = new HoverPopover(parent, target, 50);
    jest.advanceTimersByTime(50);
    expect(first.hoverEl.isConnected).toBe(false);
    expect(parent.hoverPopover).toBe(second);
  });

  test("gives up when its target has left the document", () => {
    const popover = new HoverPopover(parent, target, 50);
    target.remove();
    jest.advanceTimersByTime(50);
    expect(popover.hoverEl.isConnected).toBe(false);
    expect(parent.hoverPopover).toBeNull();
  });

  test("stays while the pointer is on it and goes after the same wait", () => {
    const popover = new HoverPopover(parent, target, 50);
    jest.advanceTimersByTime(50);
    target.dispatchEvent(new MouseEvent("mouseout"));
    popover.hoverEl.dispatchEvent(new MouseEvent("mouseenter"));
    jest.advanceTimersByTime(1000);
    expect(popover.hoverEl.isConnected).toBe(true);
    popover.hoverEl.dispatchEvent(new MouseEvent("mouseleave"));
    jest.advanceTimersByTime(49);
    expect(popover.hoverEl.isConnected).toBe(true);
    jest.advanceTimersByTime(1);
    expect(popover.hoverEl.isConnected).toBe(false);
  });

  test("a press outside closes it, a press inside does not", () => {
    const popover = new HoverPopover(parent, target, 50);
    jest.advanceTimersByTime(50);
    popover.hoverEl.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    expect(popover.hoverEl.isConnected).toBe(true);
    document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    expect(popover.hoverEl.isConnected).toBe(false);
  });
});

describe("an editor", () => {
  test("a transaction is one undo step, with all positions in the text before it", async () => {
    const { editor } = await openNote("B.md");
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: "x" },
        { from: { line: 4, ch: 0 }, to: { line: 4, ch: 4 }, text: "y" },
      ],
    });
    expect(editor.getValue()).toBe("x# B\n\n## Part\n\ny");
    editor.undo();
    expect(editor.getValue()).toBe("# B\n\n## Part\n\ntext");
  });

  test("positions outside the text are pulled into it", async () => {
    const { editor } = await openNote("B.md");
    expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(editor.getValue().length);
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
    expect(editor.offsetToPos(5)).toEqual({ line: 2, ch: 0 });
  });

  test("what is typed is saved after a pause; a change on disk shows at once", async () => {
    const view = await openNote("B.md");
    view.editor.replaceRange("new ", { line: 4, ch: 0 });
    expect(testHost.store.writes).toEqual([]);
    await view.save();
    expect(await testHost.host.vault.read(noteNamed("B.md"))).toContain("new text");
    testHost.store.outsideWrite("B.md", "other");
    await testHost.settled();
    expect(view.getViewData()).toBe("other");
  });
});

describe("the workspace", () => {
  class CountView extends ItemView {
    count = 0;
    getViewType(): string {
      return "count";
    }
    getDisplayText(): string {
      return "Count";
    }
    override getState(): Record<string, unknown> {
      return { count: this.count };
    }
    override setState(state: unknown): Promise<void> {
      this.count = (state as { count?: number }).count ?? 0;
      return Promise.resolve();
    }
  }

  class CountPlugin extends Plugin {
    override onload(): void {
      this.registerView("count", (leaf) => new CountView(leaf));
    }
  }

  const manifest: Api.PluginManifest = {
    id: "count",
    name: "Count",
    author: "",
    version: "1.0.0",
    minAppVersion: "1.13.1",
    description: "",
  };

  function countLeaf(): WorkspaceLeaf {
    const [leaf] = testHost.host.workspace.getLeavesOfType("count");
    if (!leaf) throw new Error("no count view");
    return leaf;
  }

  test("a layout restores its views with their state; tabs out of sight are deferred", async () => {
    const { host } = testHost;
    await host.plugins.loadClass(CountPlugin, manifest);
    await host.workspace.ensureSideLeaf("count", "right", { state: { count: 7 } });
    const layout = host.workspace.getLayout();
    host.workspace.rightSplit.collapse();
    const collapsed = host.workspace.getLayout();
    await host.workspace.changeLayout(JSON.parse(JSON.stringify(layout)));
    expect((countLeaf().view as CountView).count).toBe(7);
    await host.workspace.changeLayout(JSON.parse(JSON.stringify(collapsed)));
    expect(countLeaf().isDeferred).toBe(true);
    await host.workspace.revealLeaf(countLeaf());
    expect((countLeaf().view as CountView).count).toBe(7);
  });

  test("a plugin's view waits while the plugin is away and comes back with its state", async () => {
    const { host } = testHost;
    await host.plugins.loadClass(CountPlugin, manifest);
    await host.workspace.ensureSideLeaf("count", "right", { state: { count: 3 } });
    host.plugins.unloadPlugin("count");
    await testHost.settled();
    expect(countLeaf().view).not.toBeInstanceOf(CountView);
    await host.plugins.loadClass(CountPlugin, manifest);
    await testHost.settled();
    expect((countLeaf().view as CountView).count).toBe(3);
  });

  test("file-open is fired once per change of the active file", async () => {
    const opened: (string | null)[] = [];
    testHost.host.workspace.on("file-open", (file: TFile | null) => opened.push(file?.path ?? null));
    await openNote("A.md");
    await openNote("A.md");
    await openNote("B.md");
    expect(opened).toEqual(["A.md", "B.md"]);
  });

  test("a link to a heading opens at its line; a link to nothing makes the note", async () => {
    await testHost.host.workspace.openLinkText("B#Part", "A.md");
    const view = testHost.host.workspace.getActiveViewOfType(MarkdownView);
    expect(view?.editor.getCursor().line).toBe(2);
    await testHost.host.workspace.openLinkText("Nobody", "A.md");
    expect(testHost.host.vault.getFileByPath("Nobody.md")).not.toBeNull();
  });

  test("splits nest when their direction differs, and dissolve when emptied", async () => {
    const { workspace } = testHost.host;
    const first = await openNote("A.md");
    const right = workspace.getLeaf("split");
    const below = workspace.createLeafBySplit(right, "horizontal");
    expect(workspace.rootSplit.leaves()).toEqual([first.leaf, right, below]);
    below.detach();
    right.detach();
    expect(workspace.rootSplit.leaves()).toEqual([first.leaf]);
    expect(workspace.rootSplit.children).toHaveLength(1);
  });

  test("settings changed by another program reach the plugin, its own saving does not", async () => {
    let told = 0;
    class Watching extends Plugin {
      override onExternalSettingsChange(): void {
        told++;
      }
    }
    const plugin = await testHost.host.plugins.loadClass(Watching, manifest);
    await plugin.saveData({ a: 1 });
    testHost.store.outsideWrite(".obsidian/plugins/count/data.json", JSON.stringify({ a: 1 }, null, 2));
    await testHost.settled();
    expect(told).toBe(0);
    testHost.store.outsideWrite(".obsidian/plugins/count/data.json", "{}");
    await testHost.settled();
    expect(told).toBe(1);
  });
});

test("rendered Markdown: links, tasks, and nothing that runs", async () => {
  const el = createDiv();
  const component = new Component();
  await MarkdownRenderer.render(
    testHost.host,
    "[[B|x]] [[Nobody]]\n\n- [/] half\n\n<img src=x onerror=alert(1)><script>1</script>",
    el,
    "A.md",
    component,
  );
  expect(el.querySelector("a.internal-link")?.getAttribute("data-href")).toBe("B");
  expect(el.querySelector("a.is-unresolved")?.textContent).toBe("Nobody");
  expect(el.querySelector("li.task-list-item")?.getAttribute("data-task")).toBe("/");
  expect(el.querySelector("script, [onerror], img[src]")).toBeNull();
});

test("one event has one menu, whoever asks", () => {
  const event = new MouseEvent("contextmenu");
  expect(Menu.forEvent(event)).toBe(Menu.forEvent(event));
  const menu = new Menu().addItem((item) => item.setTitle("First"));
  expect(menu.items[0]).toBeInstanceOf(MenuItem);
});

test("a confirmation stays open when its handler answers something truthy", async () => {
  let answer = true;
  const modal = new ConfirmationModal(testHost.host);
  modal.addButton((button) => button.setButtonText("Do it").onClick(() => answer));
  modal.open();
  const button = modal.buttonContainerEl.querySelector("button");
  button?.click();
  await testHost.settled();
  expect(modal.containerEl.isConnected).toBe(true);
  answer = false;
  button?.click();
  await testHost.settled();
  expect(modal.containerEl.isConnected).toBe(false);
});

test("versions are compared as numbers", () => {
  expect(requireApiVersion("1.13.1")).toBe(true);
  expect(requireApiVersion("1.9.14")).toBe(true);
  expect(requireApiVersion("1.14.0")).toBe(false);
});
