import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIntoVault } from "../../scripts/lib/install-into-vault";

let folder: string;
let source: string;
let vault: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "people-install-"));
  source = join(folder, "built");
  vault = join(folder, "vault");
  mkdirSync(source);
  mkdirSync(join(vault, ".obsidian"), { recursive: true });
  writeFileSync(join(source, "main.js"), "new code");
  writeFileSync(join(source, "manifest.json"), '{"id":"people"}');
  writeFileSync(join(source, "styles.css"), "");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const installed = (file: string, configDir = ".obsidian"): string =>
  join(vault, configDir, "plugins/people", file);

test("the three files arrive in the plugin's folder", () => {
  expect(installIntoVault(source, vault, ".obsidian")).toBe(join(vault, ".obsidian/plugins/people"));
  expect(readFileSync(installed("main.js"), "utf8")).toBe("new code");
  expect(existsSync(installed("manifest.json"))).toBe(true);
  expect(existsSync(installed("styles.css"))).toBe(true);
});

test("an update leaves the settings alone", () => {
  mkdirSync(installed(""), { recursive: true });
  writeFileSync(installed("main.js"), "old code");
  writeFileSync(installed("data.json"), "my settings");
  installIntoVault(source, vault, ".obsidian");
  expect(readFileSync(installed("main.js"), "utf8")).toBe("new code");
  expect(readFileSync(installed("data.json"), "utf8")).toBe("my settings");
});

test("another config folder is used when named", () => {
  mkdirSync(join(vault, ".work"));
  installIntoVault(source, vault, ".work");
  expect(existsSync(installed("main.js", ".work"))).toBe(true);
  expect(existsSync(installed("main.js"))).toBe(false);
});

test("a folder that is no vault is refused and left as it is", () => {
  rmSync(join(vault, ".obsidian"), { recursive: true });
  expect(() => installIntoVault(source, vault, ".obsidian")).toThrow(
    /is not a vault: it has no \.obsidian folder/,
  );
  expect(existsSync(join(vault, ".obsidian"))).toBe(false);
});

test("a folder that does not exist is refused", () => {
  expect(() => installIntoVault(source, join(folder, "nowhere"), ".obsidian")).toThrow(/There is no folder/);
});

test.each(["../other", "a/b", ".."])("%s is no name for a config folder", (configDir) => {
  expect(() => installIntoVault(source, vault, configDir)).toThrow(/is a name, not a path/);
});

test("an incomplete build is refused before anything is copied", () => {
  rmSync(join(source, "styles.css"));
  expect(() => installIntoVault(source, vault, ".obsidian")).toThrow(/Missing: styles\.css/);
  expect(existsSync(installed(""))).toBe(false);
});
