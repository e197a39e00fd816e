import type { Host } from "./host";
import { expect } from "./host";

/** Opens a person by the command, with a part of the name typed as far as it takes to be offered first. */
export async function openPerson(host: Host, typed: string, name: string): Promise<void> {
  await host.palette("Open person…");
  await host.page.locator(".prompt-input").fill(typed);
  await expect(host.page.locator(".prompt .suggestion-item.is-selected")).toContainText(name);
  await host.page.keyboard.press("Enter");
}
