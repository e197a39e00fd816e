import { Platform } from "obsidian";
import { PersonSuggestModal } from "../../../src/ui/person/person-suggest";
import { EN } from "../../../src/ui/i18n/english";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "./fake-ports";
import { fakePorts } from "./fake-ports";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote({ company: "Quillmark", aliases: "[Dee]" }),
  "People/José Ñandú/README.md": profileNote(),
  "M/1.md": meetingNote({ date: "2025-11-01", people: ["Sam Rivera", "Dana Okafor"] }),
  "M/2.md": meetingNote({ date: "2025-11-11", people: ["Sam Rivera"] }),
  "M/3.md": meetingNote({ date: "2026-01-01", people: ["José Ñandú"] }),
};

let host: TestHost;
let ports: FakePorts;
let modal: PersonSuggestModal;

function shown(): string[] {
  return modal.resultContainerEl.findAll(".suggestion-item").map((el) => el.textContent ?? "");
}

function type(query: string): void {
  modal.inputEl.value = query;
  modal.inputEl.dispatchEvent(new Event("input"));
}

function press(key: string, init: KeyboardEventInit = {}): void {
  modal.inputEl.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
  );
}

beforeEach(async () => {
  host = await startTestHost();
  ports = fakePorts(host.app, NOTES);
  modal = new PersonSuggestModal(ports);
  modal.open();
});

afterEach(() => {
  modal.close();
  host.stop();
});

test("lists the people met last first; a planned meeting is no meeting yet", () => {
  expect(shown()).toEqual([
    "Sam RiveraLast met yesterday",
    "Dana OkaforQuillmarkLast met 11 days ago",
    "José Ñandú",
  ]);
});

test.each([
  ["nandu", "José Ñandú"],
  ["JOSE", "José Ñandú"],
  ["okafor", "Dana OkaforQuillmarkLast met 11 days ago"],
  ["quill", "Dana OkaforQuillmarkLast met 11 days ago"],
  ["dee", "Dana Okaforalias Dee · QuillmarkLast met 11 days ago"],
])("finds by %s, whatever accents and case", (query, expected) => {
  type(query);
  expect(shown()[0]).toBe(expected);
});

test("says when nobody is found", () => {
  type("zzzz");
  expect(shown()).toEqual([]);
  expect(modal.resultContainerEl.textContent).toContain("Nobody found.");
});

test("Enter opens here, with Mod in a new tab", () => {
  press("Enter");
  expect(ports.log).toEqual(["person Sam Rivera"]);
  modal.open();
  press("Enter", { ctrlKey: true });
  expect(ports.log).toEqual(["person Sam Rivera", "person Sam Rivera tab"]);
});

test.each([
  [true, "⌘ ↵"],
  [false, "Ctrl ↵"],
])("says which key opens in a new tab (on a Mac: %s)", (isMac, command) => {
  const { isMacOS } = Platform;
  Object.assign(Platform, { isMacOS: isMac });
  const onThat = new PersonSuggestModal(ports);
  Object.assign(Platform, { isMacOS });
  const commands = onThat.modalEl.findAll(".prompt-instruction-command").map((el) => el.textContent);
  expect(commands).toEqual(["↵", command, "esc"]);
});

test("opened while notes are read it says so, and shows whoever is found meanwhile without a keystroke", () => {
  modal.close();
  ports.setProgress({ done: 1, total: 9 });
  modal = new PersonSuggestModal(ports);
  modal.open();
  type("kim");
  expect(modal.resultContainerEl.textContent).toContain(EN.rollup.stillReadingBlock);
  ports.put("M/4.md", meetingNote({ date: "2025-11-10", people: ["Kim Larsen"] }));
  expect(shown()).toEqual(["Kim LarsenLast met 2 days ago"]);
  ports.setProgress(null);
  type("zzzz");
  expect(modal.resultContainerEl.textContent).toContain("Nobody found.");
});

test("the list stands still once notes are read, and nobody listens when it is closed", () => {
  const listening = ports.listenerCount;
  ports.put("M/4.md", meetingNote({ date: "2025-11-12", people: ["Kim Larsen"] }));
  expect(shown()[0]).toContain("Sam Rivera");
  modal.close();
  ports.setProgress({ done: 1, total: 9 });
  modal = new PersonSuggestModal(ports);
  modal.open();
  modal.close();
  expect(ports.listenerCount).toBe(listening);
});
