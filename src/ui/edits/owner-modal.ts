import { prepareFuzzySearch, SuggestModal } from "obsidian";
import type { Person } from "../../core/model/person";
import { nameKey } from "../../core/people/name-key";
import type { Ports } from "../ports";

/** Somebody, nobody, or a name that is not known yet. */
type Choice =
  | { readonly kind: "person"; readonly person: Person; readonly isHere: boolean }
  | { readonly kind: "nobody" }
  | { readonly kind: "name"; readonly name: string };

/** Asks for the owner of items: the people of the note first, then everybody. */
export class OwnerModal extends SuggestModal<Choice> {
  private readonly people: readonly Extract<Choice, { kind: "person" }>[];

  /** @param path the note whose people come first; '' for none */
  constructor(
    private readonly ports: Ports,
    path: string,
    private readonly onChoose: (names: readonly string[]) => void,
  ) {
    super(ports.app);
    const { index, words } = ports;
    const here = new Set(index.note(path)?.people.persons ?? []);
    const others = index.directory.persons.filter((person) => !here.has(person));
    this.people = [
      ...[...here].map((person) => ({ kind: "person" as const, person, isHere: true })),
      ...others.map((person) => ({ kind: "person" as const, person, isHere: false })),
    ];
    this.emptyStateText = words.edits.nobodyFound;
    this.setPlaceholder(words.edits.chooseOwner);
  }

  getSuggestions(query: string): Choice[] {
    const key = nameKey(query);
    if (key === "") return [...this.people, { kind: "nobody" }];
    const search = prepareFuzzySearch(key);
    const found = this.people.flatMap((choice) => {
      const texts = [choice.person.name, ...choice.person.aliases];
      const scores = texts.flatMap((text) => search(nameKey(text))?.score ?? []);
      return scores.length > 0 ? [{ choice, score: Math.max(...scores) + (choice.isHere ? 1 : 0) }] : [];
    });
    const people = found.sort((a, b) => b.score - a.score).map(({ choice }) => choice);
    const isKnown = people.some(({ person }) => person.key === key);
    const name = query.trim().replace(/^@/, "");
    return isKnown || !name.includes(" ") ? people : [...people, { kind: "name", name }];
  }

  renderSuggestion(choice: Choice, el: HTMLElement): void {
    const { edits, person: personWords } = this.ports.words;
    el.addClass("mod-complex", "people-suggestion");
    const contentEl = el.createDiv({ cls: "suggestion-content" });
    const title =
      choice.kind === "person"
        ? choice.person.name
        : choice.kind === "nobody"
          ? edits.nobody
          : edits.useName(choice.name);
    contentEl.createDiv({ cls: "suggestion-title", text: title, attr: { dir: "auto" } });
    if (choice.kind !== "person") return;
    const { person, isHere } = choice;
    const about = [
      isHere ? edits.inThisNote : "",
      person.profile?.fields.company ?? "",
      person.isMe ? personWords.you : "",
    ].filter(Boolean);
    if (about.length > 0) contentEl.createDiv({ cls: "suggestion-note", text: about.join(" · ") });
  }

  onChooseSuggestion(choice: Choice): void {
    if (choice.kind === "nobody") this.onChoose([]);
    else this.onChoose([choice.kind === "person" ? choice.person.name : choice.name]);
  }
}
