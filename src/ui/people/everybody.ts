import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { PersonListRow } from "../../core/query/people-tally";
import { PeopleTally } from "../../core/query/people-tally";
import type { Ports } from "../ports";
import { runInSlices } from "../slices";

/**
 * Everybody known, kept up to date note by note. The first pass over a large vault, and one after the set of persons
 * changed, is done in slices.
 */
export class Everybody extends Component {
  private tally: PeopleTally | null = null;
  /** Stops the pass that is under way; null when there is none. */
  private stopGathering: (() => void) | null = null;
  /** Notes that changed since somebody last asked. */
  private readonly changed = new Set<string>();

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
    if (!this.tally || this.stopGathering) return null;
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
    this.changed.clear();
    this.stopGathering = runInSlices(this.win(), this.tally.gather(), () => {
      this.stopGathering = null;
      this.onGathered();
    });
  }

  private startOver(): void {
    this.stopGathering?.();
    this.stopGathering = null;
    this.tally = null;
  }
}
