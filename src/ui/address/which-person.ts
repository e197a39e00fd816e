import type { FuzzyMatch } from "obsidian";
import { FuzzySuggestModal } from "obsidian";
import type { Person } from "../../core/model/person";
import type { Ports } from "../ports";

/** What tells persons of one name apart. */
function placeOf(person: Person): string {
  return person.profile?.path ?? "";
}

/** Asks which of several persons of one name is meant. */
export class WhichPersonModal extends FuzzySuggestModal<Person> {
  constructor(
    { app, words }: Ports,
    name: string,
    private readonly persons: readonly Person[],
    private readonly onChoose: (person: Person) => void,
  ) {
    super(app);
    this.emptyStateText = words.addresses.nobodyFound;
    this.setPlaceholder(words.addresses.whoIsMeant(name));
  }

  getItems(): Person[] {
    return [...this.persons];
  }

  getItemText(person: Person): string {
    return [person.name, placeOf(person)].filter(Boolean).join(" ");
  }

  override renderSuggestion({ item: person }: FuzzyMatch<Person>, el: HTMLElement): void {
    el.addClass("mod-complex", "people-suggestion");
    const contentEl = el.createDiv({ cls: "suggestion-content" });
    contentEl.createDiv({ cls: "suggestion-title", text: person.name, attr: { dir: "auto" } });
    const place = placeOf(person);
    if (place !== "") contentEl.createDiv({ cls: "suggestion-note", text: place, attr: { dir: "auto" } });
  }

  onChooseItem(person: Person): void {
    this.onChoose(person);
  }
}
