import { Component } from "obsidian";
import type { Ports } from "../ports";
import { askWhoYouAre } from "./ask-who-you-are";
import type { WhoAreYouModal } from "./who-are-you-modal";

/** At the first start Obsidian still reads notes after the first pass: the question waits until that is over. */
const QUIET_MS = 1_000;

/**
 * The first use: once everything is read, nobody is set as the user and people are known, asks which of them the user
 * is, then shows what was found. Whoever closes the question without an answer is asked at the next start.
 */
export class FirstRun extends Component {
  private timer: number | null = null;
  private stopListening: (() => void) | null = null;
  private question: WhoAreYouModal | null = null;

  constructor(
    private readonly ports: Ports,
    private readonly win: Window,
    private readonly quietMs = QUIET_MS,
  ) {
    super();
  }

  override onload(): void {
    if (!this.isFirst) return;
    this.stopListening = this.ports.onRefresh(() => this.wait());
    this.wait();
  }

  override onunload(): void {
    this.stop();
    this.question?.close();
  }

  private stop(): void {
    this.stopListening?.();
    this.stopListening = null;
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.timer = null;
  }

  private get isFirst(): boolean {
    const { firstRunDone, myNames } = this.ports.settings();
    return !firstRunDone && myNames.length === 0;
  }

  private wait(): void {
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.timer = this.win.setTimeout(() => this.ask(), this.quietMs);
  }

  private ask(): void {
    this.timer = null;
    const { ports } = this;
    if (ports.progress() !== null) return;
    if (this.isFirst && ports.index.directory.persons.length === 0) return;
    this.stop();
    if (this.isFirst) this.question = askWhoYouAre(ports, () => void ports.navigator.openFound());
  }
}
