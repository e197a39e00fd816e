/**
 * `npm run bench:items [-- NOTES]`: the built plugin in Chromium on a generated vault with 12 items a note. Prints the
 * median time of script, style and layout until the Action items view or a rollup shows what was asked, and how many
 * times as long as 100 plain rows that is.
 */
import type { Page } from "playwright-core";
import type { BenchWindow, Times } from "./bench-page";
import { printTimes, untilRead, withBenchPage } from "./bench-page";
import { generateVault } from "./generate-vault";
import { writeVault } from "./write-vault";

const TARGET_MS = 50;
const ROLLUP = "open the rollup by due";
const ROLLUP_TARGET_MS = 60;
const ROUNDS = 9;

/** Times each question in the page: script, then style and layout, in one turn. */
async function measure(page: Page): Promise<Times> {
  return page.evaluate(
    async ([rounds, rollup]) => {
      const { workspace } = (window as unknown as BenchWindow).app;
      // Rows of a hidden list are not drawn.
      workspace.rightSplit.expand();
      const times: Record<string, number[]> = {};
      const note = (name: string, start: number): void => {
        void document.body.offsetHeight;
        (times[name] ??= []).push(performance.now() - start);
      };
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
      const plain = (): void => {
        const start = performance.now();
        const el = document.body.appendChild(document.createElement("div"));
        for (let i = 0; i < 100; i++) el.appendChild(document.createElement("div")).textContent = `Row ${i}`;
        note("100 plain rows", start);
        el.remove();
      };
      for (let round = 0; round < rounds; round++) {
        plain();
        const leaf = workspace.getRightLeaf(false);
        const start = performance.now();
        await leaf.setViewState({ type: "people-action-items", active: true });
        note("open the view", start);
        const ask = async (name: string, query: Record<string, unknown>): Promise<void> => {
          await pause();
          const at = performance.now();
          leaf.view.changeQuery(query);
          note(name, at);
        };
        await ask("group by priority", { groupBy: "priority" });
        await ask("group by person", { groupBy: "person" });
        await ask("filter: only proposed", { proposed: "only" });
        await ask("filter: mine", { proposed: "all", owner: "mine" });
        await ask("type in search", { owner: "everyone", search: "budget" });
        await ask("type one letter more", { search: "budget r" });
        await ask("clear the search", { search: "", groupBy: "due" });
        leaf.detach();
        await pause();
        const tab = workspace.getLeaf("tab");
        const opened = performance.now();
        await tab.setViewState({ type: "people-rollup", active: true });
        note(rollup, opened);
        tab.detach();
        await pause();
      }
      return times;
    },
    [ROUNDS, ROLLUP] as const,
  );
}

const notes = Number(process.argv[2] ?? 10_000);
let items = 0;
await withBenchPage(
  (vaultDir) => (items = writeVault(vaultDir, generateVault(notes))),
  async ({ page, open }) => {
    await open();
    await untilRead(page);
    console.log(`${notes} notes, ${items} items; medians of ${ROUNDS}`);
    printTimes(await measure(page), (name) => (name === ROLLUP ? ROLLUP_TARGET_MS : TARGET_MS));
  },
);
