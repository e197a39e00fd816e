import { Keymap, setIcon, setTooltip } from "obsidian";
import { personMarkdown } from "../../core/answers/people-answer";
import type { CalendarDate } from "../../core/calendar-date";
import type { Person } from "../../core/model/person";
import type { PersonSummary } from "../../core/query/person-summary";
import { openNewItem } from "../edits/new-item";
import type { Ports } from "../ports";
import { Avatar } from "./avatar";
import { copyText } from "../parts/copy-text";
import { dayWordsOf } from "../format/day-words";
import { lastMetText } from "../format/last-met-text";
import { MeetingBars } from "./meeting-bars";
import { openProfile, profileAction } from "../parts/open-profile";

/** Who the person is, when they were last met, how often, and what can be done. */
export class PersonHeader {
  private readonly avatar: Avatar;
  private readonly nameEl: HTMLElement;
  private readonly roleEl: HTMLElement;
  private readonly metEl: HTMLElement;
  private readonly nextEl: HTMLElement;
  private readonly profileEl: HTMLElement;
  private readonly prepareEl: HTMLElement;
  private readonly doubtsEl: HTMLElement;
  private readonly followEl: HTMLElement;
  private readonly bars: MeetingBars;
  private person: Person | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
  ) {
    const words = ports.words.person;
    const el = parentEl.createDiv({ cls: "people-person-header" });
    this.avatar = new Avatar(el, ports.app);
    const namesEl = el.createDiv({ cls: "people-person-names" });
    const heading = { role: "heading", "aria-level": "2", dir: "auto" };
    this.nameEl = namesEl.createDiv({ cls: "people-person-name", attr: heading });
    this.roleEl = namesEl.createDiv({ cls: "people-person-role", attr: { dir: "auto" } });
    const actionsEl = el.createDiv({ cls: "people-person-actions" });
    this.profileEl = this.addAction(actionsEl, "file-user", words.openProfile, (event) => {
      if (this.person) void openProfile(ports, this.person, Keymap.isModEvent(event));
    });
    this.addAction(actionsEl, "list-plus", ports.words.newItem.command, () => {
      if (this.person) openNewItem(ports, { owner: this.person.name });
    });
    this.prepareEl = this.addAction(actionsEl, "clipboard-list", ports.words.prepare.title, () => {
      if (this.person) void ports.navigator.openPrepare({ path: "", people: [this.person] });
    });
    this.followEl = this.addAction(actionsEl, "link", words.follow, () => {
      void ports.saveSettings({ personFollowsNote: !ports.settings().personFollowsNote });
      // The view follows a moment later; by then somebody would have clicked again.
      this.showFollowing();
    });
    this.addAction(actionsEl, "copy", words.copyMarkdown, () => void this.copy());
    this.doubtsEl = this.addAction(actionsEl, "user-search", ports.words.names.title, () => {
      void ports.navigator.openNamesToCheck(this.person ?? undefined);
    });
    this.doubtsEl.hide();
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
    this.avatar.update(person);
    this.nameEl.setText(person.name);
    const { role = "", company = "" } = person.profile?.fields ?? {};
    showText(this.roleEl, words.roleAt(role, company) || (person.isMe ? words.you : ""));
    // Nobody meets themself.
    const lastMet = person.isMe ? null : summary.lastMet;
    showText(this.metEl, person.isMe ? "" : lastMetText(summary, today, this.ports.words));
    setTooltip(this.metEl, lastMet === null ? "" : days.text(lastMet, "full"));
    const next = nextMeeting(summary, today);
    showText(this.nextEl, next === null ? "" : words.nextMeeting(days.distance(next, today)));
    setTooltip(this.nextEl, next === null ? "" : days.text(next, "full"));
    this.showProfileAction(person);
    this.showFollowing();
    this.prepareEl.toggle(!person.isMe);
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

  /** Shows or hides the way to the names to check: only when something about the person is doubtful. */
  showDoubts(doubts: number): void {
    this.doubtsEl.toggle(doubts > 0);
    if (doubts > 0) setTooltip(this.doubtsEl, this.ports.words.person.namesToCheck(doubts));
  }

  private showFollowing(): void {
    const { person: words } = this.ports.words;
    const follows = this.ports.settings().personFollowsNote;
    this.followEl.toggleClass("is-active", follows);
    this.followEl.setAttr("aria-pressed", String(follows));
    setTooltip(this.followEl, follows ? words.unfollow : words.follow);
  }

  private showProfileAction(person: Person): void {
    const action = profileAction(person, this.ports.words);
    this.profileEl.toggle(action !== null);
    if (action === null) return;
    setIcon(this.profileEl, person.profile ? "file-user" : "user-plus");
    setTooltip(this.profileEl, action);
    this.profileEl.setAttr("aria-label", action);
  }

  private async copy(): Promise<void> {
    const { ports, person } = this;
    if (!person) return;
    const text = personMarkdown(ports.index, person, ports.today().date, ports.words.answers);
    await copyText(this.nameEl.win, text, ports);
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
