import type { HoverParent, WorkspaceWindow } from "obsidian";
import { HoverCards } from "../../../src/ui/hover/hover-cards";
import { triggerHoverLink } from "../../../src/ui/hover-link";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote } from "../../support/build";
import { ListenerCount } from "../../support/listener-count";
import { fakePorts } from "../person/fake-ports";

const NOTES = { "M/1.md": meetingNote({ date: "2025-09-01", people: ["Dana Okafor"] }) };

let test_: TestHost;
let cards: HoverCards;
let popout: WorkspaceWindow;
let linkEl: HTMLElement;
let parent: HoverParent;
let listeners: ListenerCount;

const cardIn = (doc: Document): Element | null => doc.body.querySelector(".people-hover");

/** The pointer comes to rest on the link in the popout. */
function rest(): void {
  const event = new MouseEvent("mouseover", { bubbles: true });
  linkEl.dispatchEvent(event);
  triggerHoverLink(test_.app, {
    event,
    source: "people",
    hoverParent: parent,
    targetEl: linkEl,
    linktext: "Dana Okafor",
  });
}

function escapeIn({ body }: Document): void {
  body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
}

const cardComesUp = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (cardIn(popout.doc)) resolve();
      else setTimeout(look, 10);
    };
    look();
  });

beforeEach(async () => {
  test_ = await startTestHost();
  listeners = new ListenerCount([document, window]);
  cards = new HoverCards(fakePorts(test_.app, NOTES));
  cards.load();
  const leaf = test_.app.workspace.openPopoutLeaf();
  popout = leaf.getContainer();
  linkEl = popout.doc.body.createEl("a", { text: "Dana" });
  parent = { hoverPopover: null };
});

afterEach(() => {
  cards.unload();
  listeners.stop();
  test_.stop();
});

test("the card stands in the popout's document only", async () => {
  rest();
  await cardComesUp();
  expect(cardIn(popout.doc)?.textContent).toContain("Dana Okafor");
  expect(cardIn(document)).toBeNull();
});

test("Escape closes it, pressed in the main window that kept the focus or in the popout", async () => {
  for (const doc of [document, popout.doc]) {
    rest();
    await cardComesUp();
    escapeIn(doc);
    expect(cardIn(popout.doc)).toBeNull();
  }
});

test("a popout closed under its card leaves no listener on the main window and its document", async () => {
  const before = listeners.count;
  rest();
  await cardComesUp();
  popout.win.dispatchEvent(new Event("pagehide"));
  linkEl.remove();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(cardIn(popout.doc)).toBeNull();
  expect(listeners.count).toBe(before);
  expect(
    test_.app.workspace.getLeavesOfType("empty").every((leaf) => leaf.view.containerEl.win === window),
  ).toBe(true);
});
