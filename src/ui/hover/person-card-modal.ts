import { Modal } from "obsidian";
import type { Person } from "../../core/model/person";
import type { Ports } from "../ports";
import { renderPersonCard } from "./person-card";

/** The hover card for keyboard and touch. */
export class PersonCardModal extends Modal {
  constructor(
    private readonly ports: Ports,
    private readonly people: readonly Person[],
  ) {
    super(ports.app);
  }

  override onOpen(): void {
    this.modalEl.addClass("people-card-modal");
    const { label } = this.ports.words.person.card;
    this.modalEl.setAttribute("aria-label", label(this.people[0]?.name ?? ""));
    renderPersonCard(this.contentEl, this.ports, this.people, () => this.close());
    this.contentEl.querySelector<HTMLElement>("button, [role=button]")?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
