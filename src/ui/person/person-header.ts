import { Notice, setIcon, setTooltip } from "obsidian";
import { Keymap } from "obsidian";
import { personMarkdown } from "../../core/answers/people-answer";
import type { CalendarDate } from "../../core/calendar-date";
import type { Person } from "../../core/model/person";
import type { PersonSummary } from "../../core/query/person-summary";
import type { Ports } from "../ports";
import { dayWordsOf } from "./day-words";
import { initialsOf } from "./initials";
import { lastMetText } from "./last-met-text";
import { MeetingBars } from "./meeting-bars";

/** Who the person is, when they were last met, how often, and what can be done. */
export class PersonHeader {
  private readonly initialsEl: HTMLElement;
  private readonly nameEl: HTMLElement;
  private readonly roleEl: HTMLElement;
  private readonly metEl: HTMLElement;
  private readonly nextEl: HTMLElement;
  private readonly profileEl: HTMLElement;
  private readonly bars: MeetingBars;
  private person: Person | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
  ) {
    const words = ports.words.person;
    const el = parentEl.createDiv({ cls: "people-person-header" });
    this.initialsEl = el.createDiv({ cls: "people-avatar mod-large", attr: { "aria-hidden": "true" } });
    const namesEl = el.createDiv({ cls: "people-person-names" });
    const heading = { role: "heading", "aria-level": "2", dir: "auto" };
    this.nameEl = namesEl.createDiv({ cls: "people-person-name", attr: heading });
    this.roleEl = namesEl.createDiv({ cls: "people-person-role", attr: { dir: "auto" } });
    const actionsEl = el.createDiv({ cls: "people-person-actions" });
    this.profileEl = this.addAction(actionsEl, "file-text", words.openProfile, (event) =>
      this.openProfile(event),
    );
    this.addAction(actionsEl, "copy", words.copyMarkdown, () => void this.copy());
    const factsEl = el.createDiv({ cls: "people-person-facts" });
    this.metEl = factsEl.createDiv({ cls: "people-person-met" });
    this.nextEl = factsEl.createDiv({ cls: "people-person-met" });
    this.bars = new MeetingBars(el, ports.words);
  }

  update(summary: PersonSummary, today: CalendarDate): void {
    const { person } = summary;
    const words = this.ports.words.person;
    const days = dayWordsOf(this.ports.words);
    this.person = person;
    this.initialsEl.setText(initialsOf(person.name));
    this.nameEl.setText(person.name);
    const { role = "", company = "" } = person.profile?.fields ?? {};
    showText(this.roleEl, words.roleAt(role, company) || (person.isMe ? words.you : ""));
    showText(this.metEl, lastMetText(summary, today, this.ports.words));
    setTooltip(this.metEl, summary.lastMet === null ? "" : days.text(summary.lastMet, "full"));
    const next = nextMeeting(summary, today);
    showText(this.nextEl, next === null ? "" : words.nextMeeting(days.distance(next, today)));
    setTooltip(this.nextEl, next === null ? "" : days.text(next, "full"));
    this.profileEl.toggle(person.profile !== null);
    this.bars.update(summary.meetings, today);
  }

  private addAction(
    parentEl: HTMLElement,
    icon: string,
    label: string,
    run: (event: MouseEvent) => void,
  ): HTMLElement {
    const attr = { "aria-label": label };
    const buttonEl = parentEl.createEl("button", { cls: "clickable-icon people-person-action", attr });
    setIcon(buttonEl, icon);
    buttonEl.addEventListener("click", run);
    return buttonEl;
  }

  private openProfile(event: MouseEvent): void {
    const profile = this.person?.profile;
    if (profile) void this.ports.navigator.openNote(profile.path, Keymap.isModEvent(event));
  }

  private async copy(): Promise<void> {
    const { ports, person } = this;
    if (!person) return;
    const text = personMarkdown(ports.index, person, ports.today().date, ports.words.answers);
    try {
      await this.nameEl.win.navigator.clipboard.writeText(text);
      new Notice(ports.words.person.copied);
    } catch {
      new Notice(ports.words.person.copyFailed);
    }
  }
}

function showText(el: HTMLElement, text: string): void {
  el.setText(text);
  el.toggle(text !== "");
}

/** The earliest meeting that is still ahead; meetings stand newest first. */
function nextMeeting({ meetings }: PersonSummary, today: CalendarDate): CalendarDate | null {
  let next: CalendarDate | null = null;
  for (const { date } of meetings) {
    if (date !== null && date > today) next = date;
  }
  return next;
}
