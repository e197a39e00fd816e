import fc from "fast-check";
import type { HoverParent } from "obsidian";
import type { HoverMode } from "../../../src/core/settings";
import { HoverCards } from "../../../src/ui/hover/hover-cards";
import { triggerHoverLink } from "../../../src/ui/hover-link";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote } from "../../support/build";
import { ListenerCount } from "../../support/listener-count";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const NOTES = { "M/1.md": meetingNote({ date: "2025-09-01", people: ["Dana Okafor", "Sam Rivera"] }) };
const NAMES = ["Dana Okafor", "Sam Rivera", "Nobody"];
const MODES: readonly HoverMode[] = ["hover", "mod", "off"];

/** What may happen, each with a number that says to which link, for how long, and with which keys. */
const EVENTS = [
  "move",
  "leave",
  "overCard",
  "offCard",
  "wait",
  "key",
  "escape",
  "scroll",
  "detach",
  "mode",
] as const;
type Happening = readonly [(typeof EVENTS)[number], number];

let test_: TestHost;
let ports: FakePorts;
let cards: HoverCards;
let parent: HoverParent;
let links: HTMLElement[] = [];
/** The link that the pointer entered last; it may have entered it without leaving another. */
let entered: HTMLElement | null = null;
let listeners: ListenerCount;
let timersBefore = 0;

const cardEl = (): HTMLElement | null => document.body.querySelector(".people-hover");

function move(link: HTMLElement, ctrlKey: boolean): void {
  if (!link.isConnected) return;
  entered = link;
  const event = new MouseEvent("mouseover", { bubbles: true, ctrlKey });
  link.dispatchEvent(event);
  const linktext = link.textContent ?? "";
  triggerHoverLink(test_.app, { event, source: "people", hoverParent: parent, targetEl: link, linktext });
}

function leave(link: HTMLElement): void {
  if (!link.isConnected) return;
  link.dispatchEvent(new MouseEvent("mouseleave"));
  link.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, relatedTarget: document.body }));
}

function press(key: string): void {
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, ctrlKey: key === "Control", bubbles: true }),
  );
}

async function happen([what, n]: Happening): Promise<void> {
  const link = links[n % links.length] as HTMLElement;
  if (what === "move") move(link, n % 2 === 1);
  else if (what === "leave") leave(link);
  else if (what === "overCard") cardEl()?.dispatchEvent(new MouseEvent("mouseenter"));
  else if (what === "offCard") cardEl()?.dispatchEvent(new MouseEvent("mouseleave"));
  else if (what === "wait") jest.advanceTimersByTime(n * 10);
  else if (what === "key") press("Control");
  else if (what === "escape") press("Escape");
  else if (what === "scroll") document.dispatchEvent(new Event("scroll"));
  else if (what === "detach") link.remove();
  else ports.changeSettings({ hoverCard: MODES[n % MODES.length] ?? "hover" });
  // Observers of the document are told in a microtask.
  await Promise.resolve();
}

function start(): void {
  jest.useFakeTimers();
  entered = null;
  links = NAMES.map((text) => document.body.createEl("a", { text }));
  parent = { hoverPopover: null };
  listeners = new ListenerCount([window, document, document.body, ...links]);
  ports.changeSettings({ hoverCard: "hover" });
  cards = new HoverCards(ports);
  cards.load();
  timersBefore = jest.getTimerCount();
}

function stop(): void {
  cards.unload();
  for (const link of links) link.remove();
  listeners.stop();
  jest.useRealTimers();
}

function leftovers(): object {
  return {
    timers: jest.getTimerCount() - timersBefore,
    listeners: listeners.count,
    popovers: document.querySelectorAll(".hover-popover").length,
  };
}

const NOTHING = { timers: 0, listeners: 0, popovers: 0 };
/** Of two links that follow each other without a "leave" between, the first was waited for and never left. */
const SWITCHED: Happening[] = [
  ["move", 0],
  ["mode", 4],
  ["move", 16],
];
const happenings = fc.array(fc.tuple(fc.constantFrom(...EVENTS), fc.nat(60)), { maxLength: 40 });

beforeAll(async () => {
  // Without the page preview, whose own waiting is not ours to end.
  test_ = await startTestHost({ pagePreview: false });
  ports = fakePorts(test_.app, NOTES);
});

afterAll(() => test_.stop());

test("whatever the pointer does, once it is away nothing is left", async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (story) => {
      start();
      for (const event of story) await happen(event);
      if (entered) leave(entered);
      cardEl()?.dispatchEvent(new MouseEvent("mouseleave"));
      jest.advanceTimersByTime(5_000);
      const left = leftovers();
      stop();
      expect(left).toEqual(NOTHING);
    }),
    { examples: [[SWITCHED]] },
  );
});

test("unloading in the middle of anything leaves nothing", async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (story) => {
      start();
      for (const event of story) await happen(event);
      cards.unload();
      const left = leftovers();
      stop();
      expect(left).toEqual(NOTHING);
    }),
  );
});

test("passing over a thousand links leaves nothing", () => {
  start();
  for (let i = 0; i < 1_000; i++) {
    const link = links[i % 2] as HTMLElement;
    move(link, false);
    jest.advanceTimersByTime(i % 400);
    leave(link);
  }
  jest.advanceTimersByTime(1_000);
  expect(leftovers()).toEqual(NOTHING);
  stop();
});
