import type { CalendarDate } from "../../../src/core/calendar-date";
import { formatIsoDate } from "../../../src/core/calendar-date";
import { DueModal } from "../../../src/ui/edits/due-modal";
import { day } from "../../support/build";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { press } from "../items/items-test";
import { fakePorts } from "../person/fake-ports";

let host: TestHost;
let chosen: string[];
let modal: DueModal;

beforeEach(async () => {
  host = await startTestHost();
  chosen = [];
  const choose = (date: CalendarDate): void => void chosen.push(formatIsoDate(date));
  modal = new DueModal(fakePorts(host.app, {}), day("2025-11-20"), choose);
  modal.open();
});

afterEach(() => {
  modal.close();
  host.stop();
});

function buttonEl(text: string): HTMLElement {
  const found = modal.contentEl.findAll("button").find((el) => el.textContent.trim() === text);
  if (!found) throw new Error(`no button "${text}"`);
  return found;
}

test.each([0, 1])("Enter in an input chooses its day (input %#)", (at) => {
  press(modal.contentEl.findAll("input")[at] ?? modal.contentEl, "Enter");
  expect(chosen).toEqual(["2025-11-20"]);
  expect(modal.contentEl.isShown()).toBe(false);
});

test("Enter on Cancel chooses nothing", () => {
  const el = buttonEl("Cancel");
  el.focus();
  press(el, "Enter");
  // The browser makes a click of it.
  el.click();
  expect(chosen).toEqual([]);
  expect(modal.contentEl.isShown()).toBe(false);
});

test("the Enter that ends a composition chooses nothing yet", () => {
  press(modal.contentEl.find("input"), "Enter", { isComposing: true });
  expect(chosen).toEqual([]);
});
