import type { WorkspaceLeaf } from "obsidian";
import { Plugin } from "obsidian";
import { indexConfig } from "../../../src/core/index/index-config";
import type { Person } from "../../../src/core/model/person";
import { meetingsOf } from "../../../src/core/query/meetings";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../../src/core/settings";
import { filterMeetings } from "../../../src/ui/person/timeline-filter";
import { PERSON_VIEW } from "../../../src/ui/navigator";
import { PersonView } from "../../../src/ui/person/person-view";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "./fake-ports";
import { fakePorts } from "./fake-ports";

const DANA = "People/Dana Okafor/README.md";
const BUDGET = [
  "## Summary",
  "",
  "We agreed on the **budget** with [[Sam Rivera]].",
  "",
  "## Decisions",
  "- Keep two vendors",
  "  - until <img src=x onerror=alert(1)> June",
  "",
  "## Action items",
  "- [ ] Send the plan @Dana Okafor 📅 2025-11-10",
  "- [x] Book the room @Me ✅ 2025-11-01",
].join("\n");

const NOTES = {
  [DANA]: profileNote({ role: "Designer", company: "Quillmark" }),
  "M/1.md": meetingNote({ date: "2025-09-01", title: "Kick-off", people: ["Dana Okafor"] }),
  "M/2.md": meetingNote(
    { date: "2025-10-29", title: "Budget", people: ["Dana Okafor", "Sam Rivera"] },
    BUDGET,
  ),
  "M/2b.md": meetingNote(
    { date: "2025-10-29", title: "Budget", people: ["Dana Okafor", "Sam Rivera"] },
    "## Decisions\n- Keep two vendors\n- Ask Lee\n",
  ),
  "M/3.md": meetingNote({ date: "2025-10-31", title: "Follow-up", people: ["Dana Okafor"] }),
  "M/4.md": meetingNote({ date: "2025-11-20", title: "Planned", people: ["Dana Okafor"] }),
};

let test_: TestHost;
let ports: FakePorts;

async function openView(state: Record<string, unknown>): Promise<{ view: PersonView; leaf: WorkspaceLeaf }> {
  const leaf = test_.app.workspace.getLeaf("tab");
  await leaf.setViewState({ type: PERSON_VIEW, state, active: true });
  if (!(leaf.view instanceof PersonView)) throw new Error("no person view");
  return { view: leaf.view, leaf };
}

function open(name = "Dana Okafor", personId = `profile:${DANA}`, more: Record<string, unknown> = {}) {
  return openView({ version: 1, personId, name, ...more });
}

function texts(view: PersonView, selector: string): string[] {
  return view.contentEl.findAll(selector).map((el) => el.textContent ?? "");
}

/** Entry titles, top to bottom. */
function titles(view: PersonView): string[] {
  return texts(view, ".people-meeting-title");
}

function head(view: PersonView, title: string): HTMLElement {
  const found = view.contentEl.findAll(".people-meeting-head").find((el) => el.textContent?.includes(title));
  if (!found) throw new Error(`no entry ${title}`);
  return found;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, NOTES);
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

describe("a person", () => {
  test("is shown with name, role, last meeting and what is open", async () => {
    const { view } = await open();
    expect(view.getDisplayText()).toBe("Dana Okafor");
    expect(texts(view, ".people-person-name")).toEqual(["Dana Okafor"]);
    expect(texts(view, ".people-person-role")).toEqual(["Designer · Quillmark"]);
    expect(texts(view, ".people-person-met")).toEqual([
      "Last met 12 days ago, usually every 30 days",
      "Next meeting in 8 days",
    ]);
    expect(texts(view, ".people-section-head .tree-item-inner")).toEqual([
      "They owe me",
      "I owe them",
      "Mentioned",
      "Timeline",
    ]);
    expect(texts(view, ".people-section:not([style]) .tree-item-flair").slice(0, 1)).toEqual(["1"]);
    expect(view.contentEl.textContent).toContain("Send the plan");
  });

  test("has a bar for each of twelve months and the same as text", async () => {
    const { view } = await open();
    expect(view.contentEl.findAll(".people-bar")).toHaveLength(12);
    expect(view.contentEl.findAll(".people-bar:not(.is-empty)")).toHaveLength(2);
    expect(texts(view, ".people-bars .people-hidden-text")[0]).toMatch(/^3 meetings in the last 12 months; /);
  });

  test("that only the profile says was met is marked as such", async () => {
    ports.put("People/Kim Lee/README.md", profileNote({ last_contact: "2025-11-01" }));
    const { view } = await open("Kim Lee", "profile:People/Kim Lee/README.md");
    expect(texts(view, ".people-person-met")[0]).toBe("Last contact 11 days ago, according to the profile");
    expect(view.contentEl.textContent).toContain("No meetings yet.");
  });

  test("is found again by name when the profile has moved", async () => {
    const { view } = await open("Dana Okafor", "profile:Elsewhere/Dana.md");
    expect(texts(view, ".people-person-role")).toEqual(["Designer · Quillmark"]);
    expect(view.getState()).toMatchObject({ version: 1, personId: `profile:${DANA}`, name: "Dana Okafor" });
  });

  test("that is gone says so and offers to choose another", async () => {
    const { view } = await open("Nobody Known", "name:nobody known");
    expect(view.contentEl.textContent).toContain("Nobody called “Nobody Known” is known any more.");
    expect(texts(view, "button.mod-cta")).toEqual(["Open person…"]);
  });

  test("that the settings say is none is not said to be deleted", async () => {
    const { view } = await open("Sam Rivera", "name:sam rivera");
    ports.index.configure(
      indexConfig({ ...DEFAULT_SETTINGS, notPeople: ["Sam Rivera"] }, DEFAULT_TASKS_SETTINGS),
    );
    expect(view.contentEl.find(".people-person-why").textContent).toBe(
      "The settings say under “Not people” that nobody is called so.",
    );
  });

  test("begins at the top when another one was read to the end", async () => {
    const { leaf, view } = await open();
    view.contentEl.scrollTop = 900;
    await leaf.setViewState({
      type: PERSON_VIEW,
      state: { version: 1, personId: "name:sam rivera", name: "Sam Rivera" },
    });
    expect(view.contentEl.scrollTop).toBe(0);
  });

  test("is still where it was read after a choice of its own", async () => {
    const { leaf, view } = await open();
    view.contentEl.scrollTop = 900;
    await leaf.setViewState({ type: PERSON_VIEW, state: { ...view.getState(), onlyOpen: true } });
    expect(view.contentEl.scrollTop).toBe(900);
  });

  test("that is not indexed yet waits for the index", async () => {
    ports.setProgress({ done: 2, total: 9 });
    const { view } = await open("Ada Byron", "name:ada byron");
    expect(view.contentEl.textContent).toContain("Indexing the vault: 2 of 9 notes");
    ports.put("M/9.md", meetingNote({ date: "2025-11-01", people: ["Ada Byron"] }));
    expect(texts(view, ".people-person-name")).toEqual(["Ada Byron"]);
  });

  test("of a name that several have is asked for", async () => {
    ports.put("Team/Dana Okafor/README.md", profileNote());
    const { view } = await open("Dana Okafor", "name:dana okafor");
    expect(texts(view, ".people-person-choice")).toEqual([
      `Dana Okafor · ${DANA}`,
      "Dana Okafor · Team/Dana Okafor/README.md",
    ]);
  });

  test("whose profile is deleted while shown stays as a participant", async () => {
    const { view } = await open();
    ports.remove(DANA);
    expect(texts(view, ".people-person-name")).toEqual(["Dana Okafor"]);
    expect(view.getState()["personId"]).toBe("name:dana okafor");
    expect(view.contentEl.findAll(".people-person")).toHaveLength(1);
  });

  test("whose profile is deleted does not become somebody else of the same name without a word", async () => {
    const other = "Team/Dana Okafor/README.md";
    ports.put(other, profileNote());
    const { view } = await open();
    ports.remove(DANA);
    expect(view.contentEl.findAll(".people-person")).toHaveLength(0);
    expect(view.contentEl.textContent).toContain(other);
  });

  test("whose profile's folder is renamed stays, under the new name", async () => {
    const { view } = await open();
    const file = await test_.app.vault
      .createFolder("People/Dana Okafor")
      .then(() => test_.app.vault.create(DANA, "x"));
    await test_.app.vault.createFolder("People/Dana Novak");
    await test_.app.vault.rename(file, "People/Dana Novak/README.md");
    ports.index.batch(() => {
      ports.index.rename(DANA, "People/Dana Novak/README.md");
      for (const path of ["M/1.md", "M/2.md", "M/2b.md", "M/3.md", "M/4.md"]) ports.index.remove(path);
    });
    expect(view.getDisplayText()).toBe("Dana Novak");
    expect(view.contentEl.findAll(".people-person")).toHaveLength(1);
  });

  test("who is called otherwise by now is so in the tab as well", async () => {
    const { view } = await open();
    const tab = (): string | null | undefined =>
      view.containerEl.closest(".workspace-leaf")?.querySelector(".view-header-title")?.textContent;
    expect(tab()).toBe("Dana Okafor");
    ports.index.rename(DANA, "People/Dana Novak/README.md");
    ports.put("People/Dana Novak/README.md", profileNote({ aliases: "[Dana Okafor]" }));
    expect(texts(view, ".people-person-name")).toEqual(["Dana Novak"]);
    expect(tab()).toBe("Dana Novak");
  });

  test("that is me is not said to have been met", async () => {
    ports.index.configure(
      indexConfig({ ...DEFAULT_SETTINGS, myNames: ["Sam Rivera"] }, DEFAULT_TASKS_SETTINGS),
    );
    const { view } = await open("Sam Rivera", "me");
    expect(texts(view, ".people-person-name")).toEqual(["Sam Rivera"]);
    expect(view.contentEl.find(".people-person-met").textContent).toBe("");
  });

  test("and then another leaves no listeners behind", async () => {
    const { leaf } = await open();
    const before = ports.listenerCount;
    for (const name of ["sam rivera", "dana okafor"]) {
      const state = { version: 1, personId: `name:${name}`, name };
      await leaf.setViewState({ type: PERSON_VIEW, state });
    }
    expect(ports.listenerCount).toBe(before);
    leaf.detach();
    await settled();
    expect(ports.listenerCount).toBe(0);
  });
});

describe("the timeline", () => {
  test("is searched for a date as well", () => {
    const all = meetingsOf(ports.index, ports.index.directory.named("Dana Okafor")[0] as Person);
    const found = filterMeetings(all, { search: "2025-10", onlyOpen: false });
    expect(found.map(({ title }) => title)).toEqual(["Follow-up", "Budget"]);
  });

  test("stands newest first under months, folded meetings once", async () => {
    const { view } = await open();
    expect(texts(view, ".people-month")).toEqual(["November 2025", "October 2025", "September 2025"]);
    expect(titles(view)).toEqual(["Planned", "Follow-up", "Budget", "Kick-off"]);
    expect(head(view, "Budget").textContent).toContain("1 open");
  });

  test("expands an entry in place, reading its notes then and not before", async () => {
    const { view } = await open();
    expect(ports.log).toEqual([]);
    head(view, "Budget").click();
    await settled();
    expect(ports.log).toEqual(["read M/2.md", "read M/2b.md"]);
    expect(head(view, "Budget").getAttribute("aria-expanded")).toBe("true");
    expect(texts(view, ".people-details-section > .people-details-heading")).toEqual([
      "Summary",
      "Decisions",
      "Decisions",
    ]);
    expect(texts(view, ".people-details-body strong")).toEqual(["budget"]);
    expect(texts(view, ".people-details-body li > span")).toEqual([
      "Keep two vendors",
      "until <img src=x onerror=alert(1)> June",
      "Ask Lee",
    ]);
    expect(view.contentEl.findAll("img")).toHaveLength(0);
    expect(texts(view, ".people-details-links a")).toEqual(["M/2", "M/2b"]);
    expect(view.contentEl.findAll(".people-meeting-details .people-item")).toHaveLength(2);
  });

  test("opens and closes with the keyboard, and the arrows move", async () => {
    const { view } = await open();
    const planned = head(view, "Planned");
    planned.focus();
    const press = (key: string): boolean =>
      (view.contentEl.doc.activeElement ?? planned).dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    press("ArrowDown");
    expect(view.contentEl.doc.activeElement).toBe(head(view, "Follow-up"));
    press("Enter");
    expect(head(view, "Follow-up").getAttribute("aria-expanded")).toBe("true");
    press("ArrowLeft");
    expect(head(view, "Follow-up").getAttribute("aria-expanded")).toBe("false");
    press(" ");
    expect(head(view, "Follow-up").getAttribute("aria-expanded")).toBe("true");
  });

  test("keeps an entry open whose note is renamed", async () => {
    const { view } = await open();
    head(view, "Follow-up").click();
    const file = await test_.app.vault.createFolder("M").then(() => test_.app.vault.create("M/3.md", "x"));
    await test_.app.vault.rename(file, "M/Other.md");
    ports.index.rename("M/3.md", "M/Other.md");
    expect(head(view, "Follow-up").getAttribute("aria-expanded")).toBe("true");
    expect(head(view, "Budget").getAttribute("aria-expanded")).toBe("false");
  });

  test("keeps an open entry, its node and the focus when the index changes", async () => {
    const { view } = await open();
    const budget = head(view, "Budget");
    budget.focus();
    budget.click();
    await settled();
    ports.put("M/5.md", meetingNote({ date: "2025-11-03", title: "New one", people: ["Dana Okafor"] }));
    expect(titles(view)).toContain("New one");
    expect(head(view, "Budget")).toBe(budget);
    expect(view.contentEl.doc.activeElement).toBe(budget);
    expect(ports.log).toEqual(["read M/2.md", "read M/2b.md"]);
  });

  test("reads an open entry again when one of its notes changes", async () => {
    const { view } = await open();
    head(view, "Budget").click();
    await settled();
    ports.put("M/2b.md", (ports.noteTexts.get("M/2b.md") ?? "").replace("Ask Lee", "Ask Priya"));
    await settled();
    expect(texts(view, ".people-details-body li > span")).toContain("Ask Priya");
  });

  test("says when a note can't be read", async () => {
    ports.noteTexts.delete("M/3.md");
    const { view } = await open();
    head(view, "Follow-up").click();
    await settled();
    expect(texts(view, ".people-details-note")).toEqual(["M/3.md could not be read."]);
  });

  test("a link in a summary opens the person, and never makes a note", async () => {
    const { view } = await open();
    view.contentEl.find(".people-meeting-summary a.internal-link").click();
    expect(ports.log).toEqual(["person Sam Rivera"]);
    expect(test_.host.vault.getFiles()).toEqual([]);
  });

  test("a link in a summary, in closed and open entries, is reached by the Tab key and opens by Enter", async () => {
    const { view } = await open();
    head(view, "Budget").focus();
    const inSummary = view.contentEl.find(".people-meeting-summary a.internal-link");
    head(view, "Budget").click();
    await settled();
    const inDetails = view.contentEl.find(".people-details-body a.internal-link");
    for (const linkEl of [inSummary, inDetails]) {
      expect(linkEl.getAttribute("tabindex")).toBe("0");
      linkEl.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    }
    expect(ports.log.filter((entry) => entry.startsWith("person"))).toEqual([
      "person Sam Rivera",
      "person Sam Rivera",
    ]);
    expect(head(view, "Budget").getAttribute("aria-expanded")).toBe("true");
  });

  test("opens participants, and the open entries survive a reload", async () => {
    const { view } = await open();
    const chips = view.contentEl.findAll(".people-chip");
    chips.find((el) => el.textContent === "Sam Rivera")?.click();
    expect(ports.log).toEqual(["person Sam Rivera"]);
    head(view, "Budget").click();
    view.contentEl.findAll(".people-section-head")[2]?.click();
    const state = JSON.parse(JSON.stringify(view.getState())) as Record<string, unknown>;
    expect(state).toMatchObject({ expanded: ["M/2.md"], collapsed: ["mentioned"] });
    const { view: again } = await openView(state);
    expect(head(again, "Budget").getAttribute("aria-expanded")).toBe("true");
    expect(again.contentEl.findAll(".people-section-head")[2]?.getAttribute("aria-expanded")).toBe("false");
  });
});

describe("a stored state", () => {
  test.each([null, 7, "x", [], { personId: 3, name: {}, expanded: "x", collapsed: [1, null] }])(
    "of any shape is taken: %j",
    async (stored) => {
      const { view } = await openView(stored as Record<string, unknown>);
      expect(view.contentEl.textContent).toContain("Nobody is chosen yet.");
    },
  );
});
