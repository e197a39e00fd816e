import { Component } from "obsidian";
import { frequentParticipants } from "../../core/query/found-summary";
import type { Ports } from "../ports";
import { askWhoYouAre } from "./ask-who-you-are";
import type { WhoAreYouModal } from "./who-are-you-modal";

/** At the first start Obsidian still reads notes after the first pass: the question waits until that is over. */
const QUIET_MS = 1_000;

/** Where somebody writes. */
const WRITTEN_IN = "input, textarea, [contenteditable]:not([contenteditable=false])";

function writtenIn(target: EventTarget | null): Element | null {
  return (target as Element | null)?.closest?.(WRITTEN_IN) ?? null;
}

/**
 * The first use: once everything is read, nobody is set as the user and somebody was met, asks which of them the user
 * is, then shows what was found. Whoever closes the question without an answer is asked at the next start. Nobody is
 * asked who is writing: a vault may know nobody until its user writes the first meeting's note.
 */
export class FirstRun extends Component {
  private timer: number | null = null;
  /** Listens for what may be the time to ask; null once nobody is to be asked any more. */
  private watch: Component | null = null;
  private question: WhoAreYouModal | null = null;
  /** What the user has written in; an editor that has the focus since the start is none yet. */
  private readonly written = new WeakSet<Element>();

  constructor(
    private readonly ports: Ports,
    private readonly win: Window,
    private readonly quietMs = QUIET_MS,
  ) {
    super();
  }

  override onload(): void {
    if (!this.isFirst) return;
    const { document } = this.win;
    const watch = this.addChild(new Component());
    watch.register(this.ports.onRefresh(() => this.wait()));
    const note = (event: Event): void => {
      const el = writtenIn(event.target);
      if (el) this.written.add(el);
    };
    watch.registerDomEvent(document, "keydown", note, true);
    watch.registerDomEvent(document, "beforeinput", note, true);
    watch.registerDomEvent(document, "focusout", () => this.wait());
    this.watch = watch;
    this.wait();
  }

  override onunload(): void {
    this.stop();
    this.question?.close();
  }

  private stop(): void {
    if (this.watch) this.removeChild(this.watch);
    this.watch = null;
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.timer = null;
  }

  private get isFirst(): boolean {
    const { firstRunDone, myNames } = this.ports.settings();
    return !firstRunDone && myNames.length === 0;
  }

  private get isWriting(): boolean {
    const el = writtenIn(this.win.document.activeElement);
    return el !== null && this.written.has(el);
  }

  private wait(): void {
    if (!this.watch) return;
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.timer = this.win.setTimeout(() => this.ask(), this.quietMs);
  }

  private ask(): void {
    this.timer = null;
    const { ports } = this;
    if (ports.progress() !== null || this.isWriting) return;
    if (this.isFirst && frequentParticipants(ports.index, 1).length === 0) return;
    this.stop();
    if (this.isFirst) this.question = askWhoYouAre(ports, () => void ports.navigator.openFound());
  }
}
