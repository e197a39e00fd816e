import { AbstractInputSuggest } from "obsidian";
import type { Person } from "../../core/model/person";
import { nameKey } from "../../core/people/name-key";
import type { Ports } from "../ports";

const MAX_SHOWN = 20;

/** Offers persons while a name is typed into a field; what is typed may also be a name nobody knows yet. */
export class PersonInputSuggest extends AbstractInputSuggest<Person> {
  constructor(
    private readonly ports: Ports,
    private readonly inputEl: HTMLInputElement,
    private readonly onChoose: (name: string) => void,
  ) {
    super(ports.app, inputEl);
  }

  protected override getSuggestions(query: string): Person[] {
    const key = nameKey(query.replace(/^@/, ""));
    const { persons } = this.ports.index.directory;
    const found = persons.filter(({ name, aliases }) =>
      [name, ...aliases].some((text) => ` ${nameKey(text)}`.includes(` ${key}`)),
    );
    return found.slice(0, MAX_SHOWN);
  }

  override renderSuggestion(person: Person, el: HTMLElement): void {
    el.setText(person.name);
    el.setAttr("dir", "auto");
  }

  override selectSuggestion(person: Person): void {
    this.setValue(person.name);
    this.onChoose(person.name);
    this.inputEl.focus();
    this.close();
  }
}
