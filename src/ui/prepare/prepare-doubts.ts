import { Component } from "obsidian";
import type { Person } from "../../core/model/person";
import type { DoubtfulName } from "../../core/query/prepare-people";
import type { Ports } from "../ports";

/** Whom the user has chosen to be meant by a name. */
export interface ChosenPerson {
  readonly name: string;
  readonly id: string;
}

/** Asks who is meant by names that several people may have; a choice can be changed and taken back. */
export class PrepareDoubts extends Component {
  private readonly el: HTMLElement;
  private shown = "";

  /** @param onChoose told of a choice, and with null of one taken back */
  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly onChoose: (name: string, person: Person | null) => void,
  ) {
    super();
    this.el = parentEl.createDiv();
  }

  override onunload(): void {
    this.el.remove();
  }

  update(doubtful: readonly DoubtfulName[], chosen: readonly ChosenPerson[]): void {
    const isChosen = (name: string, { id }: Person): boolean =>
      chosen.some((choice) => choice.name === name && choice.id === id);
    const shown = JSON.stringify(
      doubtful.map(({ name, people }) => [
        name,
        people.map((person) => [person.id, person.name, isChosen(name, person)]),
      ]),
    );
    if (shown === this.shown) return;
    this.shown = shown;
    this.redraw(() => {
      for (const { name, people } of doubtful) this.drawName(name, people, isChosen);
    });
  }

  /** A button that is drawn again keeps the focus. */
  private redraw(draw: () => void): void {
    const focused = this.buttons.findIndex((el) => el === this.el.doc.activeElement);
    this.el.empty();
    draw();
    this.buttons[focused]?.focus();
  }

  private get buttons(): readonly HTMLElement[] {
    return this.el.findAll("button");
  }

  private drawName(
    name: string,
    people: readonly Person[],
    isChosen: (name: string, person: Person) => boolean,
  ): void {
    const label = this.ports.words.prepare.whoIsMeant(name);
    const groupEl = this.el.createDiv({
      cls: "people-prepare-doubt",
      attr: { role: "group", "aria-label": label },
    });
    groupEl.createDiv({ cls: "people-prepare-question", text: label, attr: { dir: "auto" } });
    for (const person of people) this.drawChoice(groupEl, name, person, isChosen(name, person));
  }

  private drawChoice(parentEl: HTMLElement, name: string, person: Person, isChosen: boolean): void {
    const buttonEl = parentEl.createEl("button", {
      cls: "people-prepare-choice",
      attr: { "aria-pressed": String(isChosen) },
    });
    buttonEl.toggleClass("is-active", isChosen);
    buttonEl.createSpan({ text: person.name, attr: { dir: "auto" } });
    // Two of one name are told apart by their notes.
    const path = person.profile?.path ?? "";
    if (path !== "") buttonEl.createSpan({ cls: "people-prepare-path", text: path, attr: { dir: "auto" } });
    buttonEl.addEventListener("click", () => this.onChoose(name, isChosen ? null : person));
  }
}
