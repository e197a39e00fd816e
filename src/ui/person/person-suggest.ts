import { Keymap, prepareFuzzySearch, SuggestModal } from "obsidian";
import type { CalendarDate } from "../../core/calendar-date";
import type { Person } from "../../core/model/person";
import { nameKey } from "../../core/people/name-key";
import type { LastMet } from "../../core/query/last-met";
import { lastMetOf } from "../../core/query/last-met";
import { keyName } from "../parts/key-name";
import type { Ports } from "../ports";
import { dayWordsOf } from "../format/day-words";
import { lastMeetings } from "./last-meetings";

interface Candidate extends LastMet {
  readonly person: Person;
  /** Folded names and company, each searched for itself. */
  readonly texts: readonly string[];
}

/** A person found, with the alias that matched when the name did not. */
interface Suggestion {
  readonly candidate: Candidate;
  readonly alias: string;
}

/** What somebody is chosen for. */
export interface PersonUse {
  /** The purpose of Enter, e.g. "to open". */
  readonly purpose: string;
  choose(person: Person): void;
}

const NEVER = -1e9;

/** Finds a person by name, alias or company, whatever the accents; without a query the last met come first. */
export class PersonSuggestModal extends SuggestModal<Suggestion> {
  private candidates: readonly Candidate[] = [];
  private readonly today: CalendarDate;
  private stopFollowing: (() => void) | null = null;

  /** @param use what a chosen person is for; opening them when it is left out */
  constructor(
    private readonly ports: Ports,
    private readonly use?: PersonUse,
  ) {
    super(ports.app);
    const { suggest } = ports.words.person;
    this.today = ports.today().date;
    this.takeCandidates();
    this.setPlaceholder(suggest.placeholder);
    this.setInstructions([
      { command: "↵", purpose: use?.purpose ?? suggest.toOpen },
      ...(use ? [] : [{ command: `${keyName("Mod", ports.words.edits)} ↵`, purpose: suggest.toOpenInTab }]),
      { command: "esc", purpose: suggest.toDismiss },
    ]);
    this.scope.register(["Mod"], "Enter", (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override onOpen(): void {
    void super.onOpen();
    if (this.ports.progress() === null) return;
    this.stopFollowing = this.ports.onRefresh(() => this.followReading());
  }

  override onClose(): void {
    super.onClose();
    this.stopFollowing?.();
    this.stopFollowing = null;
  }

  getSuggestions(query: string): Suggestion[] {
    const key = nameKey(query);
    if (key === "") return this.candidates.map((candidate) => ({ candidate, alias: "" }));
    const search = prepareFuzzySearch(key);
    const found = this.candidates.flatMap((candidate) => best(candidate, search) ?? []);
    return found.sort((a, b) => b.score - a.score).map(({ suggestion }) => suggestion);
  }

  renderSuggestion({ candidate, alias }: Suggestion, el: HTMLElement): void {
    const words = this.ports.words.person;
    const { person, lastMet } = candidate;
    el.addClass("mod-complex", "people-suggestion");
    const contentEl = el.createDiv({ cls: "suggestion-content" });
    contentEl.createDiv({ cls: "suggestion-title", text: person.name, attr: { dir: "auto" } });
    const about = [
      alias === "" ? "" : words.suggest.alias(alias),
      person.profile?.fields.company ?? "",
      person.isMe ? words.you : "",
    ];
    const note = about.filter(Boolean).join(" · ");
    if (note !== "") contentEl.createDiv({ cls: "suggestion-note", text: note, attr: { dir: "auto" } });
    if (lastMet === null) return;
    const ago = dayWordsOf(this.ports.words).distance(lastMet, this.today);
    const auxEl = el.createDiv({ cls: "suggestion-aux" });
    auxEl.createSpan({ cls: "suggestion-flair", text: words.lastMet(ago) });
  }

  onChooseSuggestion({ candidate }: Suggestion, event: MouseEvent | KeyboardEvent): void {
    if (this.use) this.use.choose(candidate.person);
    else void this.ports.navigator.openPerson(candidate.person, Keymap.isModEvent(event));
  }

  /** While the vault is read there are more and more of them; afterwards the list keeps still under the hand. */
  private followReading(): void {
    this.takeCandidates();
    // Nothing public asks for suggestions again.
    this.inputEl.dispatchEvent(new Event("input"));
    if (this.ports.progress() !== null) return;
    this.stopFollowing?.();
    this.stopFollowing = null;
  }

  private takeCandidates(): void {
    const { words } = this.ports;
    const isReading = this.ports.progress() !== null;
    this.emptyStateText = isReading ? words.rollup.stillReadingBlock : words.person.suggest.none;
    this.candidates = this.candidatesNow();
  }

  private candidatesNow(): Candidate[] {
    const { index } = this.ports;
    const met = lastMeetings(index, this.today);
    const candidates = index.directory.persons.map((person): Candidate => {
      const { company = "" } = person.profile?.fields ?? {};
      const texts = [person.name, ...person.aliases, company].map(nameKey);
      return { person, texts, ...lastMetOf(person, met.get(person), this.today) };
    });
    return candidates.sort((a, b) => (b.lastMet ?? NEVER) - (a.lastMet ?? NEVER));
  }
}

function best(
  candidate: Candidate,
  search: ReturnType<typeof prepareFuzzySearch>,
): { suggestion: Suggestion; score: number } | null {
  let found: { suggestion: Suggestion; score: number } | null = null;
  candidate.texts.forEach((text, i) => {
    const score = search(text)?.score;
    if (score === undefined || (found && found.score >= score)) return;
    found = { suggestion: { candidate, alias: candidate.person.aliases[i - 1] ?? "" }, score };
  });
  return found;
}
