import { prepareFuzzySearch, SuggestModal } from "obsidian";
import type { Person } from "../../core/model/person";
import { nameKey } from "../../core/people/name-key";
import { canMergeInto } from "../../core/query/names-to-check";
import type { Ports } from "../ports";

/** Asks whom a name means. */
export class ChoosePersonModal extends SuggestModal<Person> {
  private readonly people: readonly Person[];

  constructor(
    { app, index, words }: Ports,
    name: string,
    private readonly onChoose: (person: Person) => void,
  ) {
    super(app);
    this.people = index.directory.persons.filter((person) => canMergeInto(person, name, index.directory));
    this.emptyStateText = words.names.nobodyFound;
    this.setPlaceholder(words.names.whoIs(name));
  }

  getSuggestions(query: string): Person[] {
    const key = nameKey(query);
    if (key === "") return [...this.people];
    const search = prepareFuzzySearch(key);
    const scored = this.people.flatMap((person) => {
      const scores = [person.name, ...person.aliases].flatMap((text) => search(nameKey(text))?.score ?? []);
      return scores.length > 0 ? [{ person, score: Math.max(...scores) }] : [];
    });
    return scored.sort((a, b) => b.score - a.score).map(({ person }) => person);
  }

  renderSuggestion(person: Person, el: HTMLElement): void {
    el.addClass("mod-complex", "people-suggestion");
    const contentEl = el.createDiv({ cls: "suggestion-content" });
    contentEl.createDiv({ cls: "suggestion-title", text: person.name, attr: { dir: "auto" } });
    const note = person.profile?.fields.company ?? "";
    if (note !== "") contentEl.createDiv({ cls: "suggestion-note", text: note, attr: { dir: "auto" } });
  }

  onChooseSuggestion(person: Person): void {
    this.onChoose(person);
  }
}
