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
    this.setTitle(this.ports.words.person.card.title);
    renderPersonCard(this.contentEl, this.ports, this.people, () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
