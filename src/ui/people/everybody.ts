import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { PersonListRow } from "../../core/query/people-tally";
import { PeopleTally } from "../../core/query/people-tally";
import type { Ports } from "../ports";

/** Work in one go; the rest waits for the next task, so that typing and scrolling go on. */
const SLICE_MS = 8;

/**
 * Everybody known, kept up to date note by note. The first pass over a large vault, and one after the set of persons
 * changed, is done in slices.
 */
export class Everybody extends Component {
  private tally: PeopleTally | null = null;
  private gathering: Generator<undefined, void> | null = null;
  /** Notes that changed since somebody last asked. */
  private readonly changed = new Set<string>();
  private timer: number | null = null;

  /** @param onGathered told when a pass that took breaks is through */
  constructor(
    private readonly ports: Ports,
    private readonly win: () => Window,
    private readonly onGathered: () => void,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.ports.onRefresh((change) => this.take(change)));
  }

  override onunload(): void {
    this.startOver();
  }

  /** @returns a row for everybody, by name; null while they are being gathered. */
  rows(): readonly PersonListRow[] | null {
    if (!this.tally) this.start();
    if (!this.tally || this.gathering) return null;
    for (const path of this.changed) this.tally.follow(path);
    this.changed.clear();
    return this.tally.rows(this.ports.today().date);
  }

  private take(change: IndexChange | null): void {
    if (change?.persons == null) return this.startOver();
    for (const path of change.notes) this.changed.add(path);
  }

  private start(): void {
    this.tally = new PeopleTally(this.ports.index);
    this.gathering = this.tally.gather();
    this.changed.clear();
    this.slice();
  }

  private startOver(): void {
    if (this.timer !== null) this.win().clearTimeout(this.timer);
    this.timer = null;
    this.tally = null;
    this.gathering = null;
  }

  private slice(): void {
    const { performance } = this.win();
    const end = performance.now() + SLICE_MS;
    this.timer = null;
    while (this.gathering && performance.now() < end) {
      if (this.gathering.next().done === true) this.gathering = null;
    }
    if (!this.gathering) return;
    this.timer = this.win().setTimeout(() => {
      this.slice();
      if (!this.gathering) this.onGathered();
    });
  }
}
