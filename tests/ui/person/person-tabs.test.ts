import { Plugin } from "obsidian";
import { PERSON_VIEW } from "../../../src/ui/navigator";
import { PersonView } from "../../../src/ui/person/person-view";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "./fake-ports";
import { fakePorts } from "./fake-ports";

const DANA = "People/Dana Okafor/README.md";
const NOTES = {
  [DANA]: profileNote(),
  "M/1.md": meetingNote(
    { date: "2025-09-01", title: "Kick-off", people: ["Dana Okafor"] },
    "## Decisions\n- Start small\n- Ask <b>Lee</b>\n  - before June\n",
  ),
  "M/2.md": meetingNote(
    { date: "2025-10-29", title: "Budget", people: ["Dana Okafor", "Sam Rivera"] },
    "## Decisions\nNone written down.\n- Keep two vendors\n\n- [ ] Send it @Dana Okafor",
  ),
  "M/3.md": meetingNote({ date: "2025-10-31", title: "Silent", people: ["Dana Okafor"] }),
};

let test_: TestHost;
let ports: FakePorts;

async function open(state: Record<string, unknown> = {}): Promise<PersonView> {
  const leaf = test_.app.workspace.getLeaf("tab");
  const full = { version: 1, personId: `profile:${DANA}`, name: "Dana Okafor", ...state };
  await leaf.setViewState({ type: PERSON_VIEW, state: full, active: true });
  if (!(leaf.view instanceof PersonView)) throw new Error("no person view");
  return leaf.view;
}

function texts(view: PersonView, selector: string): string[] {
  return view.contentEl.findAll(selector).map((el) => (el.textContent ?? "").trim());
}

const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const reads = (): string[] => ports.log.filter((entry) => entry.startsWith("read"));

async function search(view: PersonView, label: string, text: string): Promise<void> {
  const inputEl = view.contentEl.find(`input[aria-label="${label}"]`) as HTMLInputElement;
  inputEl.value = text;
  inputEl.dispatchEvent(new Event("input", { bubbles: true }));
  await pause(200);
}

async function withFile(path: string, text: string): Promise<void> {
  await test_.app.vault.createFolder("M").catch(() => undefined);
  const file = await test_.app.vault.create(path, text);
  await test_.app.workspace.getLeaf("tab").openFile(file);
  await pause(20);
}

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, NOTES, { myNames: ["Alex Stone"] });
  class ViewPlugin extends Plugin {
    override onload(): void {
      this.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, ports));
    }
  }
  await test_.host.plugins.loadClass(ViewPlugin, {
    id: "people",
    name: "People",
    author: "",
    description: "",
    version: "0.0.0",
    minAppVersion: "1.13.1",
  });
});

afterEach(() => test_.stop());

describe("the decisions", () => {
  test("are read when their tab is chosen, newest first; nothing is made of a missing section", async () => {
    const view = await open();
    expect(reads()).toEqual([]);
    view.contentEl.findAll(".people-tab")[1]?.click();
    await pause();
    expect(texts(view, ".people-decision-meeting .people-meeting-title")).toEqual(["Budget", "Kick-off"]);
    expect(texts(view, ".people-decision")).toEqual([
      "Keep two vendors",
      "Start small",
      "Ask <b>Lee</b>before June",
    ]);
    expect(view.contentEl.findAll(".people-decision b")).toHaveLength(0);
    expect(texts(view, ".people-decisions ~ *, .people-find-status")).toContain("3 decisions");
  });

  test("are read once: again only the note that was written anew", async () => {
    const view = await open({ tab: "decisions" });
    await pause();
    expect(reads()).toHaveLength(3);
    ports.put("M/1.md", NOTES["M/1.md"].replace("Start small", "Start very small"));
    await pause();
    expect(reads().slice(3)).toEqual(["read M/1.md"]);
    expect(texts(view, ".people-decision")).toContain("Start very small");
  });

  test("are searched, by a meeting's title as well, and open at their line", async () => {
    const view = await open({ tab: "decisions" });
    await pause();
    await search(view, "Search decisions", "vendor");
    expect(texts(view, ".people-decision")).toEqual(["Keep two vendors"]);
    await search(view, "Search decisions", "kick");
    expect(texts(view, ".people-decision")).toHaveLength(2);
    view.contentEl.find(".people-decision").click();
    expect(ports.log.at(-1)).toBe("line M/1.md:10");
    await search(view, "Search decisions", "zzz");
    expect(texts(view, ".people-find-status")).toContain("No decision matches.");
  });

  test("hold links that the Tab key reaches in the current one, and that Enter opens", async () => {
    const links = "## Decisions\n- Ask [[Sam Rivera]]\n- Thank [[Sam Rivera]]\n";
    ports.put("M/4.md", meetingNote({ date: "2025-11-01", people: ["Dana Okafor"] }, links));
    const view = await open({ tab: "decisions" });
    await pause();
    const [first, second] = view.contentEl.findAll(".people-decision");
    second?.focus();
    const stops = [first, second].map((el) => el?.find("a").getAttribute("tabindex"));
    expect(stops).toEqual(["-1", "0"]);
    second?.find("a").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(ports.log.at(-1)).toBe("person Sam Rivera");
    expect(ports.log.filter((entry) => entry.startsWith("line"))).toEqual([]);
  });

  test("their tab is reached by arrow and survives a reload", async () => {
    const view = await open();
    const [overview] = view.contentEl.findAll(".people-tab");
    overview?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    expect(view.contentEl.doc.activeElement?.textContent).toBe("Decisions");
    expect(view.getState()["tab"]).toBe("decisions");
  });
});

describe("the timeline", () => {
  test("is searched, and narrowed to meetings with open items", async () => {
    const view = await open();
    await search(view, "Search the timeline", "rivera");
    expect(texts(view, ".people-meeting-title")).toEqual(["Budget"]);
    await search(view, "Search the timeline", "nothing like it");
    expect(texts(view, ".people-meeting-title")).toEqual([]);
    await search(view, "Search the timeline", "");
    view.contentEl.find(".people-find-toggle").click();
    expect(texts(view, ".people-meeting-title")).toEqual(["Budget"]);
    expect(view.getState()["onlyOpen"]).toBe(true);
  });

  test("is searched for the same after a reload", async () => {
    const view = await open();
    await search(view, "Search the timeline", "rivera");
    const again = await open(JSON.parse(JSON.stringify(view.getState())) as Record<string, unknown>);
    expect(texts(again, ".people-meeting-title")).toEqual(["Budget"]);
    const inputEl = again.contentEl.find('input[aria-label="Search the timeline"]') as HTMLInputElement;
    expect(inputEl.value).toBe("rivera");
  });

  test("is one Tab stop; Mod and Enter opens the note", async () => {
    const view = await open();
    const heads = view.contentEl.findAll(".people-meeting-head");
    expect(heads.filter((el) => el.tabIndex === 0)).toHaveLength(1);
    heads[0]?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(ports.log).toEqual(["note M/3.md tab"]);
  });
});

test("what they owe says how long it is waited for", async () => {
  const view = await open();
  expect(texts(view, ".people-remark")).toEqual(["asked 14 days ago, 1 meeting since"]);
  expect(texts(view, ".people-section-note")).toContain("longest wait 14 days");
});

describe("a photo", () => {
  test.each([
    ["https://example.org/x.png"],
    ["//example.org/x.png"],
    ["data:image/png;base64,AAAA"],
    ["file:///etc/x.png"],
    ["[[missing.png]]"],
    ["M/1.md"],
  ])("%s is none: initials stand there, and no element that could load it", async (photo) => {
    ports.put(DANA, profileNote({ photo: JSON.stringify(photo) }));
    const view = await open();
    expect(view.contentEl.findAll("img")).toHaveLength(0);
    expect(texts(view, ".people-avatar")).toEqual(["DO"]);
  });

  test("of the vault is shown through the vault's own path", async () => {
    const file = await test_.app.vault.createBinary("dana.png", new ArrayBuffer(1));
    ports.put(DANA, profileNote({ photo: '"[[dana.png]]"' }));
    const view = await open();
    expect(view.contentEl.find("img").getAttribute("src")).toBe(test_.app.vault.getResourcePath(file));
  });
});

describe("following the active note", () => {
  test("the button is pressed as soon as it is clicked, before the view follows the settings", async () => {
    const view = await open();
    const change = jest.spyOn(ports, "saveSettings");
    change.mockImplementation((settings) => Promise.resolve(ports.changeSettings(settings)));
    const buttonEl = view.contentEl.find('[aria-label="Follow the active note"]');
    buttonEl.click();
    expect(buttonEl.getAttribute("aria-pressed")).toBe("true");
    buttonEl.click();
    expect(buttonEl.getAttribute("aria-pressed")).toBe("false");
  });

  test("shows its person, leaves the focus where it is and adds nothing to go back to", async () => {
    ports.changeSettings({ personFollowsNote: true });
    const view = await open();
    await withFile("M/9.md", "x");
    expect(view.getDisplayText()).toBe("Dana Okafor");
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await withFile("M/8.md", "x");
    expect(view.getDisplayText()).toBe("Sam Rivera");
    expect(test_.app.workspace.getActiveFile()?.path).toBe("M/8.md");
    expect(view.leaf.view).toBe(view);
  });

  test("starts with the note in front when the workspace is restored", async () => {
    ports.changeSettings({ personFollowsNote: true });
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await withFile("M/8.md", "x");
    const { workspace } = test_.app;
    let ready: () => void = () => undefined;
    Object.defineProperty(workspace, "layoutReady", { value: false, configurable: true });
    jest
      .spyOn(workspace, "onLayoutReady")
      .mockImplementation((callback: () => void) => void (ready = callback));
    const leaf = workspace.getRightLeaf(false);
    const state = { version: 1, personId: `profile:${DANA}`, name: "Dana Okafor" };
    await leaf?.setViewState({ type: PERSON_VIEW, state });
    const view = leaf?.view as PersonView;
    expect(view.getDisplayText()).toBe("Dana Okafor");
    ready();
    await pause(20);
    expect(view.getDisplayText()).toBe("Sam Rivera");
  });

  test("leaves a person who was chosen until another note comes to the front", async () => {
    ports.changeSettings({ personFollowsNote: true });
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await withFile("M/8.md", "x");
    const view = await open();
    await pause(20);
    expect(view.getDisplayText()).toBe("Dana Okafor");
  });

  test("shows who is typed into the note in front", async () => {
    ports.changeSettings({ personFollowsNote: true });
    const view = await open();
    ports.put("M/8.md", "# Nobody yet");
    await withFile("M/8.md", "x");
    expect(view.getDisplayText()).toBe("Dana Okafor");
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await pause(20);
    expect(view.getDisplayText()).toBe("Sam Rivera");
  });

  test("shows the person of a note that was opened before it was indexed", async () => {
    ports.changeSettings({ personFollowsNote: true });
    const view = await open();
    await withFile("M/8.md", "x");
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await pause(20);
    expect(view.getDisplayText()).toBe("Sam Rivera");
  });

  test("leaves a person who was chosen while the note in front is about the same one as before", async () => {
    ports.changeSettings({ personFollowsNote: true });
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await withFile("M/8.md", "x");
    const view = await open();
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }, "More."));
    ports.put("People/Sam Rivera/README.md", profileNote());
    await pause(20);
    expect(view.getDisplayText()).toBe("Dana Okafor");
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }, "And more."));
    await pause(20);
    expect(view.getDisplayText()).toBe("Dana Okafor");
  });

  test("of several views one follows: that in the sidebar; what was opened in tabs stays", async () => {
    ports.changeSettings({ personFollowsNote: true });
    const tab = await open();
    const leaf = test_.app.workspace.getRightLeaf(false);
    const state = { version: 1, personId: `profile:${DANA}`, name: "Dana Okafor" };
    await leaf?.setViewState({ type: PERSON_VIEW, state });
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await withFile("M/8.md", "x");
    expect(tab.getDisplayText()).toBe("Dana Okafor");
    expect(leaf?.view.getDisplayText()).toBe("Sam Rivera");
  });

  test.each([
    ["off", false, false],
    ["pinned", true, true],
  ])("does nothing when it is %s", async (_title, follows, isPinned) => {
    ports.changeSettings({ personFollowsNote: follows });
    const view = await open();
    view.leaf.setPinned(isPinned);
    ports.put("M/8.md", meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }));
    await withFile("M/8.md", "x");
    expect(view.getDisplayText()).toBe("Dana Okafor");
  });
});
