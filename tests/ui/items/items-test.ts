/** What the tests of item views share: notes, ports that write down what was asked, and a view in a leaf. */
import type { ItemView, WorkspaceLeaf } from "obsidian";
import { Plugin } from "obsidian";
import type { EditOutcome, ItemEdit } from "../../../src/core/edit/intent";
import type { ItemRow } from "../../../src/core/query/item-row";
import type { Settings } from "../../../src/core/settings";
import type { Ports } from "../../../src/ui/ports";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { NO_EDITS } from "../../support/no-edits";
import { fakePorts } from "../person/fake-ports";

export const BUDGET = "Meetings/Budget.md";

/** The budget meeting; `body` are its item lines. TODAY is 2025-11-12, a Wednesday. */
export function budget(body: string): string {
  return meetingNote(
    { date: "2025-10-29", title: "Budget", people: ["Dana Okafor", "Sam Rivera"] },
    `## Action items\n${body}\n`,
  );
}

export const NOTES: Readonly<Record<string, string>> = {
  "People/Dana Okafor/README.md": profileNote({ role: "Designer" }),
  [BUDGET]: budget(
    [
      "- [ ] Send the **plan** @Dana Okafor ⏫ 📅 2025-11-10",
      "- [?] Ask [[Sam Rivera|Sam]] about `x` @Sam Rivera 📅 2025-11-13 #task",
      "- [/] Book the room @Me 📅 2025-11-12",
      "- [ ] Nobody's",
    ].join("\n"),
  ),
};

/** An edit that was asked for, with the way to answer it. */
export interface AskedEdit {
  readonly row: ItemRow;
  readonly edit: ItemEdit;
  answer(outcome: EditOutcome): Promise<void>;
}

export interface ItemsTest {
  readonly host: TestHost;
  readonly fake: FakePorts;
  readonly ports: Ports;
  readonly edits: AskedEdit[];
  /** Opens a view of the plugin in a new tab. */
  open<V extends ItemView>(
    type: string,
    create: (leaf: WorkspaceLeaf, ports: Ports) => V,
    state?: Record<string, unknown>,
  ): Promise<V>;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function startItemsTest(
  notes: Readonly<Record<string, string>> = NOTES,
  settings: Partial<Settings> = { myNames: ["Alex Stone"] },
): Promise<ItemsTest> {
  const host = await startTestHost();
  const fake = fakePorts(host.app, notes, settings);
  const edits: AskedEdit[] = [];
  const apply = (row: ItemRow, edit: ItemEdit): Promise<EditOutcome> =>
    new Promise((resolve) => {
      const answer = async (outcome: EditOutcome): Promise<void> => {
        resolve(outcome);
        await nextTask();
      };
      edits.push({ row, edit, answer });
    });
  const ports: Ports = { ...fake, edits: { ...NO_EDITS, apply } };
  let register: Plugin["registerView"] = () => undefined;
  class ViewPlugin extends Plugin {
    override onload(): void {
      register = (type, create) => this.registerView(type, create);
    }
  }
  await host.host.plugins.loadClass(ViewPlugin, {
    id: "people",
    name: "People",
    author: "",
    version: "0.0.0",
    minAppVersion: "1.13.1",
    description: "",
  });
  return {
    host,
    fake,
    ports,
    edits,
    open: async <V extends ItemView>(
      type: string,
      create: (leaf: WorkspaceLeaf, ports: Ports) => V,
      state: Record<string, unknown> = {},
    ): Promise<V> => {
      register(type, (leaf) => create(leaf, ports));
      const leaf = host.app.workspace.getLeaf("tab");
      await leaf.setViewState({ type, state, active: true });
      await nextTask();
      return leaf.view as V;
    },
  };
}

/** Texts of what matches, each in one line. */
export function textsOf(el: HTMLElement, selector: string): string[] {
  return el.findAll(selector).map((found) => found.textContent.replace(/\s+/g, " ").trim());
}

/** The row whose text holds these words. */
export function rowWith(el: HTMLElement, words: string): HTMLElement {
  const found = el.findAll(".people-item").find((row) => row.textContent.includes(words));
  if (!found) throw new Error(`no row with "${words}"`);
  return found;
}

export function press(el: Element, key: string, more: KeyboardEventInit = {}): void {
  el.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

export function click(el: Element, more: MouseEventInit = {}): void {
  el.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...more }));
}
