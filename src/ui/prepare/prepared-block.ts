import type { HoverParent } from "obsidian";
import { Component, Keymap } from "obsidian";
import type { ItemId } from "../../core/index/resolved-note";
import type { Person } from "../../core/model/person";
import { personSummary } from "../../core/query/person-summary";
import type { PreparedItem } from "../../core/query/prepare";
import { preparePerson } from "../../core/query/prepare";
import { ItemRows } from "../items/item-rows";
import { makeActivatable } from "../parts/activate";
import { Avatar } from "../person/avatar";
import { dayWordsOf } from "../format/day-words";
import { lastMetText } from "../format/last-met-text";
import { MeetingTextView } from "../person/meeting-text-view";
import { addNoteLink } from "../parts/note-link";
import type { Ports } from "../ports";

interface OpenItems {
  readonly el: HTMLElement;
  readonly headingEl: HTMLElement;
  readonly title: string;
  readonly rows: ItemRows;
}

/** One person of a prepared meeting: last meeting, and what is open both ways, the longest wait first. */
export class PreparedBlock extends Component {
  readonly el: HTMLElement;
  private readonly avatar: Avatar;
  private readonly nameEl: HTMLElement;
  private readonly metEl: HTMLElement;
  private readonly lastEl: HTMLElement;
  private readonly text: MeetingTextView;
  private readonly theyOwe: OpenItems;
  private readonly iOwe: OpenItems;
  private readonly nothingEl: HTMLElement;
  private readonly asked = new Map<ItemId, string>();
  private person: Person | null = null;
  private shownMeeting = "";

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly hoverParent: HoverParent,
  ) {
    super();
    const { person: words, prepare } = ports.words;
    this.el = parentEl.createDiv({ cls: "people-prepared", attr: { role: "group" } });
    const headEl = this.el.createDiv({ cls: "people-prepared-head" });
    this.avatar = new Avatar(headEl, ports.app);
    const namesEl = headEl.createDiv({ cls: "people-person-names" });
    this.nameEl = namesEl.createDiv({
      cls: "people-person-name people-prepared-name",
      attr: { dir: "auto" },
    });
    makeActivatable(this.nameEl, "link", (event) => {
      if (this.person) void ports.navigator.openPerson(this.person, Keymap.isModEvent(event) || "tab");
    });
    this.metEl = namesEl.createDiv({ cls: "people-person-met" });
    this.heading(prepare.lastMeeting);
    this.lastEl = this.el.createDiv({ cls: "people-prepared-last" });
    this.text = this.addChild(new MeetingTextView(this.el.createDiv(), ports, hoverParent));
    this.theyOwe = this.openItems(words.sections.theyOwe);
    this.iOwe = this.openItems(words.sections.iOwe);
    this.nothingEl = this.el.createDiv({ cls: "people-person-nothing", text: words.empty.nothingBetween });
  }

  override onunload(): void {
    this.el.remove();
  }

  /** @param version another number than before when notes have changed */
  update(person: Person, notePath: string, version: number): void {
    const { index, words } = this.ports;
    const today = this.ports.today().date;
    const { lastMeeting, theyOwe, iOwe } = preparePerson(index, person, notePath, today);
    this.person = person;
    this.el.setAttr("aria-label", person.name);
    this.avatar.update(person);
    this.nameEl.setText(person.name);
    this.nameEl.setAttr("aria-label", words.prepare.openPerson(person.name));
    this.metEl.setText(this.about(person));
    this.showLastMeeting(lastMeeting?.paths ?? [], lastMeeting?.title ?? "", lastMeeting?.date ?? null);
    this.text.update(lastMeeting?.paths ?? [], version, "");
    this.showItems(this.theyOwe, theyOwe);
    this.showItems(this.iOwe, iOwe);
    this.nothingEl.toggle(theyOwe.length + iOwe.length === 0);
  }

  private about(person: Person): string {
    const { index, words } = this.ports;
    const today = this.ports.today().date;
    const { path = "", fields } = person.profile ?? {};
    const { role = "", company = "" } = fields ?? {};
    const met = lastMetText(personSummary(index, person, today), today, words);
    // Two of one name are told apart by their notes.
    const isOneOfSeveral = index.directory.named(person.name).length > 1;
    return [role, company, met, isOneOfSeveral ? path : ""].reduce(words.person.roleAt);
  }

  private heading(text: string, parentEl = this.el): HTMLElement {
    return parentEl.createDiv({
      cls: "people-prepared-heading",
      text,
      attr: { role: "heading", "aria-level": "3" },
    });
  }

  private openItems(title: string): OpenItems {
    const el = this.el.createDiv();
    const headingEl = this.heading(title, el);
    const remark = (id: ItemId): string => this.asked.get(id) ?? "";
    const rows = new ItemRows({ parentEl: el, ports: this.ports, label: title, remark });
    return { el, headingEl, title, rows: this.addChild(rows) };
  }

  private showItems({ el, headingEl, title, rows }: OpenItems, items: readonly PreparedItem[]): void {
    const { asked, counted } = this.ports.words.prepare;
    for (const { item, waiting } of items)
      this.asked.set(item.id, waiting ? asked(waiting.days, waiting.meetingsSince) : "");
    el.toggle(items.length > 0);
    headingEl.setText(counted(title, items.length));
    rows.setItems(items.map(({ item }) => item.id));
  }

  private showLastMeeting(
    paths: readonly string[],
    title: string,
    date: ReturnType<Ports["today"]>["date"] | null,
  ): void {
    const { words } = this.ports;
    const shown = JSON.stringify([paths, title, date, this.ports.today().date]);
    if (shown === this.shownMeeting) return;
    this.shownMeeting = shown;
    this.lastEl.empty();
    const [lead] = paths;
    if (lead === undefined || date === null) return this.lastEl.setText(words.prepare.noLastMeeting);
    const days = dayWordsOf(words);
    const ago = days.distance(date, this.ports.today().date);
    const text = words.prepare.metOn(days.text(date, "dayAndYear"), ago);
    this.lastEl.createSpan({ cls: "people-meeting-day", text });
    addNoteLink(this.lastEl, this.ports, this.hoverParent, lead, title);
  }
}
