import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import { WindowTimer } from "../../dom/window-timer";
import type { Ports } from "../ports";

/** A view that passes over the whole vault waits until the typing pauses. */
const PAUSE_MS = 500;

/** Refreshes what is dear to work out: late, and only while somebody sees it. */
export class LazyRefresh extends Component {
  private readonly timer = new WindowTimer();
  private isStale = false;

  /**
   * @param el what has to be seen
   * @param show works it out and shows it
   * @param onEverything told at once when more than the index changed
   */
  constructor(
    private readonly ports: Ports,
    private readonly el: HTMLElement,
    private readonly show: () => void,
    private readonly onEverything: () => void = () => undefined,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.ports.onRefresh((change) => this.onRefresh(change)));
    this.registerEvent(this.ports.app.workspace.on("active-leaf-change", () => this.catchUp()));
    this.show();
  }

  override onunload(): void {
    this.timer.stop();
  }

  /** A change of a note can wait; settings and the end of the reading can't. */
  private onRefresh(change: IndexChange | null): void {
    this.isStale = true;
    this.timer.stop();
    if (change === null) {
      this.onEverything();
      return this.catchUp();
    }
    this.timer.start(this.el.win, () => this.catchUp(), PAUSE_MS);
  }

  private catchUp(): void {
    if (!this.isStale || this.timer.isRunning || !this.el.isShown()) return;
    this.isStale = false;
    this.show();
  }
}
