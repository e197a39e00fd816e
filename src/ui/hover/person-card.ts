import { Keymap, setIcon, setTooltip } from "obsidian";
import type { CalendarDate } from "../../core/calendar-date";
import type { Person } from "../../core/model/person";
import type { PersonGlance } from "../../core/query/person-glance";
import { personGlance } from "../../core/query/person-glance";
import type { Words } from "../i18n/english";
import { makeActivatable } from "../parts/activate";
import type { DayWords } from "../format/day-words";
import { dayWordsOf } from "../format/day-words";
import { initialsOf } from "../person/initials";
import { lastMetText } from "../format/last-met-text";
import { openProfile, profileAction } from "../parts/open-profile";
import type { OpenIn, Ports } from "../ports";

const MEETINGS_SHOWN = 3;
const PEOPLE_SHOWN = 12;

/** What holds a card: the popover, or the modal. */
export interface CardHolder {
  /** Called before something opens. */
  close(): void;
  /** The card is that of these people now. */
  showing(people: readonly Person[]): void;
}

/** @returns what a screen reader calls the card of these people. */
export function cardLabel(people: readonly Person[], { person: { card } }: Words): string {
  const [person] = people;
  return person && people.length === 1 ? card.label(person.name) : card.several;
}

/**
 * Fills an element with a person's card, from the index alone: no note is read, no image loaded. With several people
 * it asks who is meant first.
 */
export function renderPersonCard(
  parentEl: HTMLElement,
  ports: Ports,
  people: readonly Person[],
  holder: CardHolder,
): void {
  const cardEl = parentEl.createDiv({ cls: "people-card" });
  const [person] = people;
  if (person && people.length === 1) new PersonCard(cardEl, ports, person, holder).render();
  else renderChoice(cardEl, ports, people, holder);
  holder.showing(people);
}

/** Several people of one name: a line for each, which gives way to the card of whoever is chosen. */
function renderChoice(
  cardEl: HTMLElement,
  ports: Ports,
  people: readonly Person[],
  holder: CardHolder,
): void {
  cardEl.createDiv({ cls: "people-card-heading", text: ports.words.person.card.several });
  const listEl = cardEl.createDiv();
  for (const person of people.slice(0, PEOPLE_SHOWN)) {
    const choiceEl = listEl.createDiv({ cls: "people-card-choice-row tappable" });
    choiceEl.createSpan({ text: person.name, attr: { dir: "auto" } });
    const about = aboutOf(person, ports) || (person.profile?.path ?? "");
    choiceEl.createSpan({ cls: "people-card-muted", text: about, attr: { dir: "auto" } });
    makeActivatable(choiceEl, "button", () => {
      const hadFocus = cardEl.contains(cardEl.doc.activeElement);
      cardEl.empty();
      new PersonCard(cardEl, ports, person, holder).render();
      holder.showing([person]);
      if (hadFocus) cardEl.querySelector("button")?.focus();
    });
  }
}

function aboutOf({ isMe, profile }: Person, { words }: Ports): string {
  const about = words.person.roleAt(profile?.fields.role ?? "", profile?.fields.company ?? "");
  return about === "" && isMe ? words.person.you : about;
}

class PersonCard {
  private readonly glance: PersonGlance;
  private readonly today: CalendarDate;
  private readonly days: DayWords;

  constructor(
    private readonly cardEl: HTMLElement,
    private readonly ports: Ports,
    private readonly person: Person,
    private readonly holder: CardHolder,
  ) {
    this.today = ports.today().date;
    this.days = dayWordsOf(ports.words);
    this.glance = personGlance(ports.index, person, this.today, MEETINGS_SHOWN);
  }

  render(): void {
    this.renderHead();
    this.renderFacts();
    this.renderMeetings();
    this.renderButtons();
  }

  private get words(): Ports["words"]["person"] {
    return this.ports.words.person;
  }

  private renderHead(): void {
    const headEl = this.cardEl.createDiv({ cls: "people-card-head" });
    const initials = initialsOf(this.person.name);
    headEl.createDiv({ cls: "people-avatar", text: initials, attr: { "aria-hidden": "true" } });
    const namesEl = headEl.createDiv({ cls: "people-card-names" });
    namesEl.createDiv({ cls: "people-card-name", text: this.person.name, attr: { dir: "auto" } });
    const about = aboutOf(this.person, this.ports);
    if (about !== "") namesEl.createDiv({ cls: "people-card-muted", text: about, attr: { dir: "auto" } });
    const met = lastMetText(this.glance, this.today, this.ports.words);
    namesEl.createDiv({ cls: "people-card-muted", text: met });
  }

  private renderFacts(): void {
    const { iOwe, nextDueMine, nextDueTheirs, overdue, theyOwe } = this.glance;
    if (this.person.isMe) return;
    const factsEl = this.cardEl.createDiv({ cls: "people-card-facts" });
    this.addFact(factsEl, this.words.card.theyOwe, theyOwe, nextDueTheirs);
    this.addFact(factsEl, this.words.card.iOwe, iOwe, nextDueMine);
    if (overdue === 0) return;
    const overdueEl = factsEl.createDiv({ cls: "people-card-overdue" });
    setIcon(overdueEl.createSpan({ cls: "people-card-icon" }), "alert-circle");
    overdueEl.createSpan({ text: this.words.card.overdue(overdue) });
  }

  private addFact(factsEl: HTMLElement, label: string, count: number, due: CalendarDate | null): void {
    const factEl = factsEl.createDiv({ cls: "people-card-fact" });
    factEl.createSpan({ cls: "people-card-label", text: label });
    const next = due === null ? "" : this.words.card.nextDue(this.days.distance(due, this.today));
    const valueEl = factEl.createSpan({ text: this.words.card.open(count, next) });
    if (due !== null) setTooltip(valueEl, this.days.text(due, "full"));
  }

  private renderMeetings(): void {
    const { lastMeetings } = this.glance;
    if (lastMeetings.length === 0) return;
    this.cardEl.createDiv({ cls: "people-card-heading", text: this.words.card.lastMeetings });
    const listEl = this.cardEl.createDiv();
    for (const { date, title, paths } of lastMeetings) {
      const rowEl = listEl.createDiv({ cls: "people-card-meeting tappable" });
      const day = date === null ? this.words.timeline.undated : this.days.text(date, "dayAndYear");
      rowEl.createSpan({ cls: "people-card-day", text: day });
      rowEl.createSpan({ cls: "people-card-title", text: title, attr: { dir: "auto" } });
      makeActivatable(rowEl, "link", (event) => this.openNote(paths[0] ?? "", Keymap.isModEvent(event)));
    }
  }

  private renderButtons(): void {
    const buttonsEl = this.cardEl.createDiv({ cls: "people-card-buttons" });
    this.addButton(buttonsEl, this.words.card.openTimeline, (openIn) => {
      this.holder.close();
      void this.ports.navigator.openPerson(this.person, openIn);
    });
    const action = profileAction(this.person, this.ports.words);
    if (action === null) return;
    this.addButton(buttonsEl, action, (openIn) => {
      this.holder.close();
      void openProfile(this.ports, this.person, openIn);
    });
  }

  private addButton(buttonsEl: HTMLElement, text: string, run: (openIn: OpenIn) => void): void {
    const buttonEl = buttonsEl.createEl("button", { text });
    buttonEl.addEventListener("click", (event) => run(Keymap.isModEvent(event)));
  }

  private openNote(path: string, openIn: OpenIn): void {
    this.holder.close();
    void this.ports.navigator.openNote(path, openIn);
  }
}
