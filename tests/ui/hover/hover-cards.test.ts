import type { HoverParent } from "obsidian";
import { HoverCards } from "../../../src/ui/hover/hover-cards";
import { PersonCardModal } from "../../../src/ui/hover/person-card-modal";
import type { HoverLinkDetail } from "../../../src/ui/hover-link";
import { triggerHoverLink } from "../../../src/ui/hover-link";
import { Platform } from "../../host/obsidian/util/platform";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const DANA = "People/Dana Okafor/README.md";
const NOTES = {
  [DANA]: profileNote({ role: "Designer", company: "Quillmark" }),
  "M/0.md": meetingNote({ date: "2025-08-01", title: "Oldest", people: ["Dana Okafor"] }),
  "M/1.md": meetingNote(
    { date: "2025-09-01", title: "Kick-off", people: ["Dana Okafor", "Sam Rivera"] },
    "- [ ] Late @Dana Okafor 📅 2025-11-01\n- [ ] Soon @Dana Okafor 📅 2025-11-13\n- [ ] Mine @Me 📅 2025-11-20",
  ),
  "M/2.md": meetingNote({ date: "2025-10-29", title: "<b>Budget</b>", people: ["Dana Okafor"] }),
  "M/3.md": meetingNote({ date: "2025-10-31", title: "Follow-up", people: ["Dana Okafor"] }),
  "M/4.md": meetingNote({ date: "2025-11-20", title: "Planned", people: ["Dana Okafor"] }),
};

let test_: TestHost;
let ports: FakePorts;
let cards: HoverCards;
let linkEl: HTMLElement;
let parent: HoverParent;

function cardEl(): HTMLElement | null {
  return document.body.querySelector(".people-hover");
}

function hover(detail: Partial<HoverLinkDetail> = {}, init: MouseEventInit = {}): void {
  const event = new MouseEvent("mouseover", { bubbles: true, ...init });
  const { app } = test_;
  triggerHoverLink(app, {
    event,
    source: "preview",
    hoverParent: parent,
    targetEl: linkEl,
    linktext: "Dana Okafor",
    sourcePath: "M/1.md",
    ...detail,
  });
}

function rest(): void {
  jest.advanceTimersByTime(320);
}

function leave(): void {
  linkEl.dispatchEvent(new MouseEvent("mouseleave"));
  linkEl.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, relatedTarget: document.body }));
}

function press(key: string, init: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
  );
}

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, NOTES);
  cards = new HoverCards(ports);
  cards.load();
  linkEl = document.body.createEl("a", { text: "Dana" });
  parent = { hoverPopover: null };
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  cards.unload();
  linkEl.remove();
  test_.stop();
});

describe("on a link to a person", () => {
  test("a card comes up with what the index knows, reading nothing", () => {
    hover();
    jest.advanceTimersByTime(250);
    expect(cardEl()).toBeNull();
    rest();
    const el = cardEl();
    expect(el?.getAttribute("role")).toBe("dialog");
    expect(el?.getAttribute("aria-label")).toBe("Card of Dana Okafor");
    const text = el?.textContent ?? "";
    expect(text).toContain("Designer · Quillmark");
    expect(text).toContain("Last met 12 days ago, usually every");
    expect(text).toContain("They owe me2 open, next due tomorrow");
    expect(text).toContain("I owe them1 open, next due in 8 days");
    expect(text).toContain("1 overdue");
    const meetings = el?.findAll(".people-card-title").map((title) => title.textContent);
    expect(meetings).toEqual(["Follow-up", "<b>Budget</b>", "Kick-off"]);
    expect(ports.log).toEqual([]);
    expect(parent.hoverPopover?.hoverEl).toBe(el);
  });

  test("there is one card, however often the event comes", () => {
    for (let i = 0; i < 10; i++) {
      hover();
      jest.advanceTimersByTime(60);
    }
    rest();
    expect(document.body.querySelectorAll(".people-hover")).toHaveLength(1);
  });

  test("the card leads to the timeline and the notes, and closes then", () => {
    const press_ = (label: string): void => {
      hover();
      rest();
      cardEl()
        ?.findAll("button, [role=link]")
        .find((el) => el.textContent?.includes(label))
        ?.click();
      expect(cardEl()).toBeNull();
    };
    press_("Open timeline");
    press_("Open profile");
    press_("Follow-up");
    expect(ports.log).toEqual(["person Dana Okafor", `note ${DANA}`, "note M/3.md"]);
  });

  test("it stays while the pointer is on it and goes when it has left", () => {
    hover();
    rest();
    leave();
    jest.advanceTimersByTime(100);
    cardEl()?.dispatchEvent(new MouseEvent("mouseenter"));
    jest.advanceTimersByTime(400);
    expect(cardEl()).not.toBeNull();
    cardEl()?.dispatchEvent(new MouseEvent("mouseleave"));
    jest.advanceTimersByTime(400);
    expect(cardEl()).toBeNull();
    expect(parent.hoverPopover).toBeNull();
  });

  test("it never comes when the pointer only passes, or the link is gone", () => {
    hover();
    jest.advanceTimersByTime(50);
    leave();
    rest();
    expect(cardEl()).toBeNull();
    hover();
    linkEl.remove();
    rest();
    expect(cardEl()).toBeNull();
  });

  test("Escape closes it and goes no further", () => {
    hover();
    rest();
    const behind = jest.fn();
    document.body.addEventListener("keydown", behind);
    press("Escape");
    document.body.removeEventListener("keydown", behind);
    expect(cardEl()).toBeNull();
    expect(behind).not.toHaveBeenCalled();
  });

  test("Escape that gives up a word being composed leaves it open", () => {
    hover();
    rest();
    press("Escape", { isComposing: true });
    expect(cardEl()).not.toBeNull();
  });

  test("it goes when something around the link is scrolled, not when something else is", () => {
    const elsewhere = document.body.createDiv();
    hover();
    rest();
    elsewhere.dispatchEvent(new Event("scroll"));
    cardEl()?.dispatchEvent(new Event("scroll"));
    expect(cardEl()).not.toBeNull();
    document.dispatchEvent(new Event("scroll"));
    expect(cardEl()).toBeNull();
    elsewhere.remove();
  });

  test("it goes when the link does, though the pointer is on the card", async () => {
    hover();
    rest();
    leave();
    cardEl()?.dispatchEvent(new MouseEvent("mouseenter"));
    linkEl.remove();
    // Observers of the document are told in a microtask.
    await Promise.resolve();
    expect(cardEl()).toBeNull();
  });

  test("unloading takes it away and listens no longer", () => {
    hover();
    rest();
    cards.unload();
    expect(cardEl()).toBeNull();
    hover();
    rest();
    expect(cardEl()).toBeNull();
  });

  test("a person without a profile can get one", () => {
    hover({ linktext: "Sam Rivera" });
    rest();
    expect(
      cardEl()
        ?.findAll("button")
        .map((el) => el.textContent),
    ).toEqual(["Open timeline", "Create profile"]);
  });

  test("creating a profile is one click, and says what became of it", async () => {
    hover({ linktext: "Sam Rivera" });
    rest();
    cardEl()
      ?.findAll("button")
      .find((el) => el.textContent === "Create profile")
      ?.click();
    await Promise.resolve();
    expect(cardEl()).toBeNull();
    expect(ports.log).toEqual(["profile Sam Rivera", "note People/Sam Rivera/README.md"]);
  });

  test("our own views say exactly who is meant", () => {
    hover({ source: "people", linktext: "Dana Okafor", personIds: ["name:sam rivera"] });
    rest();
    expect(cardEl()?.textContent).toContain("Sam Rivera");
  });

  test("of a name that two have, the card asks who is meant", () => {
    ports.put("Team/Dana Okafor/README.md", profileNote({ company: "Tessaly" }));
    hover();
    rest();
    const rows = cardEl()?.findAll(".people-card-choice-row") ?? [];
    expect(rows.map((el) => el.textContent)).toEqual([
      "Dana OkaforDesigner · Quillmark",
      "Dana OkaforTessaly",
    ]);
    expect(cardEl()?.getAttribute("aria-label")).toBe("Who is meant?");
    rows[1]?.click();
    expect(cardEl()?.textContent).toContain("Tessaly");
    expect(cardEl()?.textContent).not.toContain("Who is meant?");
    expect(cardEl()?.getAttribute("aria-label")).toBe("Card of Dana Okafor");
  });
});

describe("no card", () => {
  afterEach(() => void (Platform.isMobile = false));

  test.each([
    ["for a note about nobody", () => hover({ linktext: "M/1" })],
    ["without an element to stand at", () => hover({ targetEl: null })],
    ["in the graph", () => hover({ source: "graph" })],
    ["with Mod, which is the page preview's", () => hover({}, { ctrlKey: true })],
    [
      "when it is switched off",
      () => {
        ports.changeSettings({ hoverCard: "off" });
        hover();
      },
    ],
    [
      "on a phone",
      () => {
        Platform.isMobile = true;
        hover();
      },
    ],
    [
      "when Mod is pressed before it is up",
      () => {
        hover();
        press("Control", { ctrlKey: true });
      },
    ],
  ])("%s", (_, act) => {
    act();
    rest();
    expect(cardEl()).toBeNull();
  });
});

describe("with the setting “with Mod”", () => {
  beforeEach(() => ports.changeSettings({ hoverCard: "mod" }));

  test("hovering alone shows nothing, with Mod the card", () => {
    hover();
    rest();
    expect(cardEl()).toBeNull();
    hover({}, { ctrlKey: true });
    rest();
    expect(cardEl()).not.toBeNull();
  });

  test("the key may come after the pointer", () => {
    hover();
    jest.advanceTimersByTime(1000);
    press("Control", { ctrlKey: true });
    rest();
    expect(cardEl()).not.toBeNull();
  });

  test("but not two seconds late, nor after the pointer has left", () => {
    hover();
    jest.advanceTimersByTime(2100);
    press("Control", { ctrlKey: true });
    rest();
    leave();
    hover();
    leave();
    press("Control", { ctrlKey: true });
    rest();
    expect(cardEl()).toBeNull();
  });
});

test("the same card opens as a modal", () => {
  jest.useRealTimers();
  const person = ports.index.directory.named("Dana Okafor");
  const modal = new PersonCardModal(ports, person);
  modal.open();
  expect(modal.contentEl.textContent).toContain("Designer · Quillmark");
  modal.contentEl.findAll("button")[0]?.click();
  expect(modal.containerEl.isConnected).toBe(false);
  expect(ports.log).toEqual(["person Dana Okafor"]);
});
