import { Component } from "obsidian";
import type { VaultIndex } from "../../core/index/vault-index";
import type { Person } from "../../core/model/person";
import { isAbout } from "../../core/query/names-to-check";
import { WindowTimer } from "../../dom/window-timer";
import { areChecksKnown, checksOf } from "../names/known-checks";
import type { Ports } from "../ports";

/** Long enough after the view was shown that nobody waits for it. */
const DELAY_MS = 1_000;

/** @returns how many of the names to check are, or may be, a person's. */
export function doubtsAbout(index: VaultIndex, person: Person): number {
  return checksOf(index).filter((check) => isAbout(check, person)).length;
}

/** Finds out, a while after a person was shown, whether something about them is doubtful. */
export class PersonDoubts extends Component {
  private readonly timer = new WindowTimer();

  constructor(
    private readonly ports: Ports,
    private readonly el: HTMLElement,
    private readonly onFound: (doubts: number) => void,
  ) {
    super();
  }

  override onunload(): void {
    this.timer.stop();
  }

  update(person: Person): void {
    const { index } = this.ports;
    // While the vault is read every answer would be out of date at once.
    if (this.ports.progress()) return;
    if (areChecksKnown(index)) return this.onFound(doubtsAbout(index, person));
    const find = (): void => {
      if (this.el.isShown()) this.onFound(doubtsAbout(index, person));
    };
    this.timer.start(this.el.win, find, DELAY_MS);
  }
}
