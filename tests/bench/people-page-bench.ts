/**
 * `npm run bench:people-page`: the built plugin in Chromium with 2,000 people and 10,000 meetings. Prints the median time
 * of script, style and layout until a view of people or a card shows what was asked; then what an edit costs with live
 * rollups on screen, as the browser itself counts it: blocks of other people's items are to cost nothing.
 */
import type { CDPSession, Page } from "playwright-core";
import type { BenchLeaf, BenchWindow, Times } from "./bench-page";
import { keepWhatWasRead, printTimes, untilRead, withBenchPage } from "./bench-page";
import { MEETINGS, meetingText, nameOf, PEOPLE, peopleVault } from "./people-vault";
import { writeVault } from "./write-vault";

const ROUNDS = 9;
const CARD = "a card's content";
const CARD_TARGET_MS = 4;
const VIEW_TARGET_MS = 50;
const BLOCKS = 20;
const EDITS = 15;
/** Longer than a change waits to be shown. */
const SETTLED_MS = 400;
const EDITED = meetingText(1);

/** Times views in the page: script, then style and layout, in one turn; of a card the turn in which it is made. */
async function measure(page: Page): Promise<Times> {
  return page.evaluate(
    async ([rounds, card, most, other]) => {
      const { workspace } = (window as unknown as BenchWindow).app;
      const times: Record<string, number[]> = {};
      const add = (name: string, ms: number): void => void (times[name] ??= []).push(ms);
      const note = (name: string, start: number): void => {
        void document.body.offsetHeight;
        add(name, performance.now() - start);
      };
      const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      const plain = (): void => {
        const start = performance.now();
        const el = document.body.appendChild(document.createElement("div"));
        for (let i = 0; i < 100; i++) el.appendChild(document.createElement("div")).textContent = `Row ${i}`;
        note("100 plain rows", start);
        el.remove();
      };
      /** Hovers a link that says who is meant, and notes the longest turn until the card is there. */
      const hover = async (linktext: string): Promise<void> => {
        const targetEl = document.body.appendChild(document.createElement("a"));
        targetEl.textContent = linktext;
        let longest = 0;
        const later = window.setTimeout.bind(window);
        const timed = (run: () => void, ms?: number): number =>
          later(() => {
            const start = performance.now();
            run();
            longest = Math.max(longest, performance.now() - start);
          }, ms);
        (window as { setTimeout: unknown }).setTimeout = timed;
        const event = new MouseEvent("mouseover", { bubbles: true, clientX: 5, clientY: 5 });
        const hoverParent = { hoverPopover: null };
        workspace.trigger("hover-link", {
          event,
          source: "preview",
          hoverParent,
          targetEl,
          linktext,
          sourcePath: "",
        });
        while (!document.querySelector(".people-hover")) await new Promise((resolve) => later(resolve, 10));
        (window as { setTimeout: unknown }).setTimeout = later;
        add(card, longest);
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
        targetEl.remove();
        await pause(600);
      };
      for (let round = 0; round < rounds; round++) {
        plain();
        const tab = workspace.getLeaf("tab");
        const opened = performance.now();
        await tab.setViewState({ type: "people-person", active: true, state: { name: most } });
        note("Person view of the most met", opened);
        await pause(50);
        const switched = performance.now();
        await tab.setViewState({ type: "people-person", active: true, state: { name: other } });
        note("another person in it", switched);
        await pause(50);
        const listed = performance.now();
        await tab.setViewState({ type: "people-directory", active: true });
        note("People view", listed);
        tab.detach();
        await hover(most);
      }
      return times;
    },
    [ROUNDS, CARD, nameOf(0), nameOf(1)] as const,
  );
}

/** @returns milliseconds of main thread since the page was opened */
async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

/** @returns milliseconds that each edit of one note keeps the main thread busy, until it is quiet again */
async function edits(page: Page, cdp: CDPSession): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const text = EDITED.text.replace("- [ ]", i % 2 === 0 ? "- [x]" : "- [ ]");
    const before = await busyMs(cdp);
    await page.evaluate(
      async ([path, changed, settled]) => {
        const { vault } = (window as unknown as BenchWindow).app;
        await vault.modify(vault.getFileByPath(path), changed);
        await new Promise((resolve) => setTimeout(resolve, settled));
      },
      [EDITED.path, text, SETTLED_MS] as const,
    );
    times.push((await busyMs(cdp)) - before);
  }
  return times;
}

/** Shows a note in reading view, in the place of the last one, and waits until its live blocks have answered. */
async function show(page: Page, path: string, blocks: number): Promise<void> {
  await page.evaluate(async (file) => {
    const bench = window as unknown as BenchWindow & { benchTab?: BenchLeaf };
    bench.benchTab?.detach();
    bench.benchTab = bench.app.workspace.getLeaf("tab");
    await bench.benchTab.setViewState({ type: "markdown", active: true, state: { file, mode: "preview" } });
  }, path);
  await page.waitForFunction(
    (count) => document.querySelectorAll(".people-rollup-block-head").length >= count,
    blocks,
  );
}

/** @param queries the body of each block */
function noteOfBlocks(path: string, queries: readonly string[]): { path: string; text: string } {
  return { path, text: queries.map((query) => `\`\`\`people-rollup\n${query}\n\`\`\`\n`).join("\n") };
}

const none = noteOfBlocks("Blocks/None.md", []);
const same = noteOfBlocks(
  "Blocks/Same.md",
  Array.from({ length: BLOCKS }, () => "by: due\nlimit: 5"),
);
const different = noteOfBlocks(
  "Blocks/Different.md",
  Array.from({ length: BLOCKS }, (_, i) => `person: ${nameOf(i + 10)}\nlimit: 5`),
);

await withBenchPage(
  (vaultDir) => writeVault(vaultDir, [...peopleVault(), none, same, different]),
  async ({ page, open }) => {
    await open();
    await untilRead(page);
    await keepWhatWasRead(page);
    console.log(`${PEOPLE} people, ${MEETINGS} meetings; medians of ${ROUNDS}`);
    printTimes(await measure(page), (name) => (name === CARD ? CARD_TARGET_MS : VIEW_TARGET_MS));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    const times: Record<string, readonly number[]> = {};
    await show(page, none.path, 0);
    times["an edit, no live block"] = await edits(page, cdp);
    await show(page, same.path, BLOCKS);
    times[`an edit, ${BLOCKS} blocks of one question`] = await edits(page, cdp);
    await show(page, different.path, BLOCKS);
    times[`an edit, ${BLOCKS} different blocks`] = await edits(page, cdp);
    console.log(`\nMain thread busy; medians of ${EDITS}`);
    printTimes(times);
  },
);
