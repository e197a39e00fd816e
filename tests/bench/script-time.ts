/** How long something takes in the page: in all, and without what the browser itself counts as style and layout. */
import type { CDPSession, Page } from "playwright-core";
import { median } from "./median";

/** Milliseconds. */
interface Taken {
  readonly inAll: number;
  readonly script: number;
}

/** Milliseconds of layout and style since the page was opened. */
async function drawingMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const drawing = metrics.filter(({ name }) => name === "LayoutDuration" || name === "RecalcStyleDuration");
  return drawing.reduce((sum, { value }) => sum + value, 0) * 1_000;
}

/** Measures steps of a bench by name, the first of which is the floor. */
export class ScriptTimes {
  private readonly taken = new Map<string, Taken[]>();

  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<ScriptTimes> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    return new ScriptTimes(page, cdp);
  }

  /**
   * Lets the page come to rest after a step.
   *
   * @param step runs in the page; it returns the milliseconds until everything was laid out
   */
  async add<Arg>(name: string, step: (arg: Arg) => number | Promise<number>, arg: Arg): Promise<void> {
    const before = await drawingMs(this.cdp);
    const inAll = await this.page.evaluate(step as (arg: unknown) => number | Promise<number>, arg);
    const script = inAll - ((await drawingMs(this.cdp)) - before);
    this.taken.set(name, [...(this.taken.get(name) ?? []), { inAll, script }]);
    await this.page.waitForTimeout(50);
  }

  /** Prints medians, and whether the script keeps its target, where there is one. */
  print(targetOf: (name: string) => number): void {
    const [floor = []] = this.taken.values();
    const plain = median(floor.map(({ inAll }) => inAll));
    for (const [name, all] of this.taken) {
      const inAll = median(all.map((one) => one.inAll));
      const script = median(all.map((one) => one.script));
      const mark = script <= targetOf(name) ? "" : `  script over ${targetOf(name).toFixed(0)} ms`;
      console.log(
        `${name.padEnd(36)}${inAll.toFixed(1).padStart(8)} ms ${(inAll / plain).toFixed(1).padStart(6)} ×, ` +
          `script ${script.toFixed(1).padStart(6)} ms${mark}`,
      );
    }
  }
}
