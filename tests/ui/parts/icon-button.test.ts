import { addIconButton } from "../../../src/ui/parts/icon-button";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { click, press } from "../items/items-test";

let host: TestHost;

beforeEach(async () => {
  host = await startTestHost();
});

afterEach(() => host.stop());

test("an icon button is named, reached by the Tab key, and pressed by a click, Enter and Space alike", () => {
  let pressed = 0;
  const look = { icon: "x", label: "Clear", cls: "people-bulk-button" };
  const el = addIconButton(document.body.createDiv(), look, () => void pressed++);
  expect([el.getAttribute("role"), el.getAttribute("aria-label"), el.tabIndex]).toEqual([
    "button",
    "Clear",
    0,
  ]);
  click(el);
  press(el, "Enter");
  press(el, " ");
  press(el, "x");
  el.dispatchEvent(new MouseEvent("auxclick", { button: 1 }));
  expect(pressed).toBe(3);
});
