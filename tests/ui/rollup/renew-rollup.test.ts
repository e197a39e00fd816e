/** The offer of a new rollup in the place of a refused one, from the command to the file, on the simulated host. */
import { regionText } from "../../../src/core/rollup/saved-region";
import { refreshRollupsIn } from "../../../src/ui/rollup/refresh-rollups";
import { EN } from "../../../src/ui/i18n/english";
import { EditJournal } from "../../../src/vault/edit-journal";
import { RollupWriter } from "../../../src/vault/rollup-writer";
import { TextWriter } from "../../../src/vault/text-writer";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { fakePorts } from "../person/fake-ports";

const PATH = "Week.md";
const A = regionText({ by: "due" }, "- a\n", "\n").replace("- a", "- my own words");
const B = regionText({ by: "priority" }, "- b\n", "\n").replace("- b", "- other words of mine");
const BOTH = `# Week\n\n${A}\n\n${B}\n\nEnd\n`;

let host: TestHost;

beforeEach(async () => {
  host = await startTestHost({ files: { [PATH]: BOTH } });
});

afterEach(() => host.stop());

async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
}

async function textNow(): Promise<string> {
  const file = host.app.vault.getFileByPath(PATH);
  return file ? host.app.vault.read(file) : "";
}

/** Refreshes the note, changes it while the offer is open, and takes the offer. */
async function renewAfter(changed: string): Promise<void> {
  const texts = new TextWriter(host.app, () => undefined);
  const ports = {
    ...fakePorts(host.app, {}),
    rollups: new RollupWriter(host.app, texts, new EditJournal(host.app)),
  };
  const file = host.app.vault.getFileByPath(PATH);
  if (!file) throw new Error(PATH);
  await refreshRollupsIn(ports, file);
  await host.app.vault.modify(file, changed);
  const button = [...document.querySelectorAll("button")].find(
    ({ textContent }) => textContent === EN.rollup.renew,
  );
  if (!button) throw new Error("nothing is offered");
  button.click();
  await settle();
}

test("a click puts a new one below the one the offer is about", async () => {
  await renewAfter(BOTH);
  const text = await textNow();
  expect(text).toContain("# Week\n\n\n- my own words\n\n%% people-rollup 1");
  expect(text.endsWith(`\n\n${B}\n\nEnd\n`)).toBe(true);
});

test("when that one was deleted meanwhile, no other one is touched", async () => {
  const withoutA = `# Week\n\n${B}\n\nEnd\n`;
  await renewAfter(withoutA);
  expect(await textNow()).toBe(withoutA);
});
