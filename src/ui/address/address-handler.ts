import type { ObsidianProtocolData } from "obsidian";
import { Component, Notice } from "obsidian";
import { problemText } from "../../core/answers/question-problem";
import type { Ports } from "../ports";
import type { AddressView } from "./address";
import { readAddress, shownParameter } from "./address";
import { WhichPersonModal } from "./which-person";

/** What an address may bring up. */
export interface AddressOpener {
  openActionItems(): Promise<void>;
  openPeople(): Promise<void>;
  openRollup(state: Record<string, unknown>): Promise<void>;
}

/** Answers `obsidian://people?…`: opens something, or says what is wrong. Nothing is ever written. */
export class AddressHandler extends Component {
  /** Stops the waiting of an address that came while the vault was being read. */
  private stopWaiting: (() => void) | null = null;

  constructor(
    private readonly ports: Ports,
    private readonly opener: AddressOpener,
  ) {
    super();
  }

  override onunload(): void {
    this.forgetWaiting();
  }

  /** Opens what an address asks for; while the vault is being read, the last one waits. */
  handle(params: ObsidianProtocolData): void {
    this.forgetWaiting();
    if (!this.ports.progress()) return this.open(params);
    const notice = new Notice(this.ports.words.addresses.waiting);
    const stop = this.ports.onRefresh(() => {
      if (this.ports.progress()) return;
      this.forgetWaiting();
      this.open(params);
    });
    this.stopWaiting = () => {
      stop();
      notice.hide();
    };
  }

  private forgetWaiting(): void {
    this.stopWaiting?.();
    this.stopWaiting = null;
  }

  private open(params: ObsidianProtocolData): void {
    const { index, navigator, words } = this.ports;
    const target = readAddress(params, index, this.ports.today());
    switch (target.open) {
      case "view":
        return void this.openView(target.view);
      case "person":
        return void navigator.openPerson(target.person, "tab");
      case "rollup":
        return void this.opener.openRollup({ version: 1, query: { ...target.query } });
      case "one-of":
        return new WhichPersonModal(this.ports, target.name, target.persons, (person) => {
          void navigator.openPerson(person, "tab");
        }).open();
      case "nothing": {
        const lines = target.problems.map((problem) => problemText(problem, words.questions, shownParameter));
        new Notice(lines.join("\n"));
      }
    }
  }

  private openView(view: AddressView): Promise<void> {
    return view === "people" ? this.opener.openPeople() : this.opener.openActionItems();
  }
}
