import { Plugin } from "obsidian";
import { PEOPLE_VIEW, PERSON_VIEW, PREPARE_VIEW } from "../../../src/ui/navigator";
import { PeopleView } from "../../../src/ui/people/people-view";
import { PersonView } from "../../../src/ui/person/person-view";
import { PrepareView } from "../../../src/ui/prepare/prepare-view";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { ListenerCount } from "../../support/listener-count";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

/** Ten payloads in twenty wrappings each: 200 texts that some renderer somewhere has run. */
const PAYLOADS = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<svg onload=alert(1)>",
  "<iframe src=https://example.org></iframe>",
  "<link rel=stylesheet href=https://example.org/x.css>",
  "<style>@import url(https://example.org)</style>",
  "<object data=https://example.org></object>",
  "<video src=https://example.org autoplay></video>",
  "<form action=https://example.org><input autofocus onfocus=alert(1)></form>",
  "<a href=javascript:alert(1)>x</a>",
];
const WRAPPINGS: readonly ((payload: string) => string)[] = [
  (text) => text,
  (text) => `Zed ${text}`,
  (text) => `${text} Zed`,
  (text) => `"${text}`,
  (text) => `'${text}`,
  (text) => `**${text}**`,
  (text) => `_${text}_`,
  (text) => `==${text}==`,
  (text) => `\`${text}`,
  (text) => `[x](${text})`,
  (text) => `[${text}](https://example.org)`,
  (text) => `![${text}](https://example.org/x.png)`,
  (text) => `![[x.png|${text}]]`,
  (text) => `[[Zed|${text}]]`,
  (text) => `](javascript:alert(1)) ${text}`,
  (text) => `--> ${text}`,
  (text) => `\u202E${text}`,
  (text) => `../../${text}`,
  (text) => `CON ${text}`,
  (text) => `${"Z".repeat(300)} ${text}`,
];
const HOSTILE = PAYLOADS.flatMap((payload) => WRAPPINGS.map((wrap) => wrap(payload)));

/** What none of our views ever makes; links of the inline text renderer are judged by their address. */
const FORBIDDEN =
  "script, img, iframe, object, embed, link, style, video, audio, source, form, base, meta, input:not([type]), a[href^='javascript' i], [srcdoc], [style*='url']";

let test_: TestHost;
let ports: FakePorts;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** One note of every text: as name, title, summary, decision, item, company and photo. */
function hostileNotes(texts: readonly string[] = HOSTILE): Record<string, string> {
  const notes: Record<string, string> = {};
  texts.forEach((text, i) => {
    const yaml = JSON.stringify(text);
    notes[`M/${i}.md`] = [
      "---",
      "type: people",
      `title: ${yaml}`,
      "date: 2025-11-01",
      `participants: [Dana Okafor, ${JSON.stringify(`Eve${i} ${text}`)}]`,
      "---",
      "## Summary",
      text,
      "## Decisions",
      `- ${text}`,
      "## Action items",
      `- [ ] ${text} @Dana Okafor`,
    ].join("\n");
    notes[`P/${i}.md`] =
      `---\ntype: people\nrole: ${yaml}\ncompany: ${yaml}\naliases: [${yaml}]\nphoto: ${yaml}\n---\n# Mallory${i} ${text}\n`;
  });
  return notes;
}

/** So few that every list is rendered whole: without a layout a window shows nothing. */
/** Few enough for a list to render all of them: nothing here has a size. */
const BATCH = 5;

/** Shows the texts a few at a time, until all were shown. */
async function inBatches(show: () => Promise<void>): Promise<void> {
  for (let from = 0; from < HOSTILE.length; from += BATCH) {
    ports = fakePorts(test_.app, hostileNotes(HOSTILE.slice(from, from + BATCH)), {
      myNames: ["Alex Stone"],
    });
    await show();
    test_.app.workspace.detachLeavesOfType(PERSON_VIEW);
    test_.app.workspace.detachLeavesOfType(PEOPLE_VIEW);
  }
}

async function open(type: string, state: Record<string, unknown>): Promise<HTMLElement> {
  const leaf = test_.app.workspace.getLeaf("tab");
  await leaf.setViewState({ type, state: { version: 1, ...state }, active: true });
  await settled();
  return leaf.view.containerEl;
}

function forbiddenIn(el: HTMLElement): string[] {
  const found = [...el.querySelectorAll(FORBIDDEN)].map((bad) => bad.outerHTML.slice(0, 200));
  const handlers = [...el.querySelectorAll("*")].flatMap((node) =>
    node.getAttributeNames().filter((name) => name.startsWith("on")),
  );
  return [...found, ...handlers];
}

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, hostileNotes(), { myNames: ["Alex Stone"] });
  class ViewPlugin extends Plugin {
    override onload(): void {
      this.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, ports));
      this.registerView(PEOPLE_VIEW, (leaf) => new PeopleView(leaf, ports));
      this.registerView(PREPARE_VIEW, (leaf) => new PrepareView(leaf, ports));
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

describe("200 hostile texts as names, titles, sections, items and properties", () => {
  test("are 200, and the check finds what it looks for", () => {
    expect(new Set(HOSTILE).size).toBe(200);
    const el = createDiv();
    el.createEl("img", { attr: { onerror: "x" } });
    expect(forbiddenIn(el)).toHaveLength(2);
  });

  test("make no element in the People view, by company or not", async () => {
    let shown = 0;
    await inBatches(async () => {
      const flat = await open(PEOPLE_VIEW, { sortBy: "name" });
      while (!flat.querySelector(".people-known")) await settled();
      const grouped = await open(PEOPLE_VIEW, { byCompany: true });
      while (!grouped.querySelector(".people-company")) await settled();
      shown += flat.querySelectorAll(".people-known").length;
      expect([...forbiddenIn(flat), ...forbiddenIn(grouped)]).toEqual([]);
    });
    expect(shown).toBeGreaterThan(HOSTILE.length);
  });

  test("make no element in a person's overview, open entries and decisions", async () => {
    const dana = { personId: "name:dana okafor", name: "Dana Okafor" };
    let decided = 0;
    let opened = 0;
    await inBatches(async () => {
      const overview = await open(PERSON_VIEW, dana);
      for (const head of overview.querySelectorAll<HTMLElement>(".people-meeting-head")) head.click();
      await settled();
      const decisions = await open(PERSON_VIEW, { ...dana, tab: "decisions" });
      while (!decisions.querySelector(".people-decision")) await settled();
      opened += overview.querySelectorAll(".people-details-section").length;
      decided += decisions.querySelectorAll(".people-decision").length;
      expect([...forbiddenIn(overview), ...forbiddenIn(decisions)]).toEqual([]);
    });
    // A few of the texts are no bullet or no paragraph once they stand there.
    expect(opened).toBeGreaterThan(HOSTILE.length);
    expect(decided).toBeGreaterThan(HOSTILE.length * 0.9);
  });

  test("make no element in the view of each of the people so called", async () => {
    const persons = ports.index.directory.persons.filter(({ profile }) => profile !== null);
    expect(persons.length).toBeGreaterThan(150);
    const leaf = test_.app.workspace.getLeaf("tab");
    for (const { id, name } of persons) {
      await leaf.setViewState({ type: PERSON_VIEW, state: { version: 1, personId: id, name } });
      expect(leaf.view.containerEl.querySelector(".people-person-name")?.textContent).toBe(name);
      expect(forbiddenIn(leaf.view.containerEl)).toEqual([]);
    }
  });

  test("make no element in a prepared meeting", async () => {
    for (const path of Object.keys(hostileNotes())
      .filter((note) => note.startsWith("M/"))
      .slice(0, 20)) {
      const el = await open(PREPARE_VIEW, { path, people: [] });
      expect(el.querySelector(".people-prepared")).not.toBeNull();
      expect(forbiddenIn(el)).toEqual([]);
    }
  });
});

test("going from person to person fifty times leaves no listeners behind", async () => {
  const leaf = test_.app.workspace.getLeaf("tab");
  const { persons } = ports.index.directory;
  const show = async (i: number): Promise<void> => {
    const person = persons[i % persons.length];
    if (!person) throw new Error("nobody is known");
    const state = { version: 1, personId: person.id, name: person.name };
    await leaf.setViewState({ type: PERSON_VIEW, state });
  };
  await show(0);
  const { doc } = leaf.view.containerEl;
  const counted = new ListenerCount([window, doc, doc.body, leaf.view.containerEl]);
  const before = ports.listenerCount;
  for (let i = 1; i <= 50; i++) await show(i);
  await show(0);
  expect(ports.listenerCount).toBe(before);
  expect(counted.count).toBe(0);
  counted.stop();
});
