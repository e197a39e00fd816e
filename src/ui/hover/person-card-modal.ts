import { Modal } from "obsidian";
import type { Person } from "../../core/model/person";
import type { Ports } from "../ports";
import type { CardHolder } from "./person-card";
import { cardLabel, renderPersonCard } from "./person-card";

/** The hover card for keyboard and touch. */
export class PersonCardModal extends Modal implements CardHolder {
  constructor(
    private readonly ports: Ports,
    private readonly people: readonly Person[],
  ) {
    super(ports.app);
  }

  override onOpen(): void {
    this.modalEl.addClass("people-card-modal");
    renderPersonCard(this.contentEl, this.ports, this.people, this);
    this.contentEl.querySelector<HTMLElement>("button, [role=button]")?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  showing(people: readonly Person[]): void {
    this.modalEl.setAttribute("aria-label", cardLabel(people, this.ports.words));
  }
}
