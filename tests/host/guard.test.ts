/** What is not simulated says so. */
import { execFileSync } from "node:child_process";
import { declaredValues } from "./obsidian/guard/members.generated";
import * as obsidian from "./obsidian";
import { startTestHost } from "./jest/start-app";

test("the list of members is that of the installed obsidian.d.ts", () => {
  execFileSync(process.execPath, ["tests/host/obsidian/guard/generate.mjs", "--check"]);
});

test("every value that obsidian.d.ts exports is exported", () => {
  expect(declaredValues.filter((name) => !(name in obsidian))).toEqual([]);
});

test("a declared member that nobody simulates throws its name", async () => {
  const { host, stop } = await startTestHost();
  expect(() => host.secretStorage).toThrow("not simulated: App.secretStorage");
  stop();
});

test("an internal of the app that nobody simulates throws its name", async () => {
  const { host, stop } = await startTestHost();
  expect(() => Reflect.get(host, "dragManager")).toThrow("not simulated: App.dragManager");
  expect(() => Reflect.get(host.vault, "checkForDuplicate")).toThrow(
    "not simulated: Vault.checkForDuplicate",
  );
  stop();
});

test("a plugin's own fields and optional members are not affected", async () => {
  class WithField extends obsidian.Plugin {
    mine: string | undefined;
    override onload(): void {
      expect(this.mine).toBeUndefined();
      expect(this.settings).toBeUndefined();
      expect(this.onExternalSettingsChange).toBeUndefined();
    }
  }
  const { stop } = await startTestHost({ plugin: { Class: WithField } });
  stop();
});

test("functions and classes that are not simulated throw when used", () => {
  expect(() => obsidian.requestUrl("https://example.com")).toThrow("not simulated: requestUrl");
  expect(() => obsidian.MarkdownPreviewRenderer.prototype).not.toThrow();
});
