import type { Component, HoverParent } from "obsidian";
import { Keymap, Menu, setIcon, setTooltip } from "obsidian";
import type { Meeting } from "../../core/query/meetings";
import { renderInline } from "../../dom/inline-text";
import type { RowView } from "../../dom/list-row";
import { openMeetingExplanation } from "../explain/open-explanation";
import type { Ports } from "../ports";
import type { ActivateEvent } from "../parts/activate";
import { makeActivatable } from "../parts/activate";
import { dayWordsOf } from "../format/day-words";
import { setLinksTabbable, wireInlineLinks } from "./inline-links";
import { MeetingDetails } from "./meeting-details";
import { addPersonChip } from "../parts/person-chip";
import type { TimelineRow } from "./timeline-rows";

/** What an entry tells the timeline. */
export interface MeetingEntryListener {
  toggle(key: string): void;
  /** A key that moves on the entry's head; so many entries, as far as there are some. */
  move(key: string, by: number): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 };

/** What entries share. */
export interface MeetingEntryContext {
  readonly ports: Ports;
  readonly hoverParent: HoverParent;
  /** Whose timeline it is. */
  readonly personId: string;
  /** Owns what is loaded for open entries. */
  readonly owner: Component;
  readonly listener: MeetingEntryListener;
}

/** One meeting in the timeline: closed a few lines, open in place its summary, decisions and items. */
export class MeetingEntry implements RowView<TimelineRow> {
  readonly el: HTMLElement;
  private readonly headEl: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly dayEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly garbledEl: HTMLElement;
  private readonly notesEl: HTMLElement;
  private readonly itemsEl: HTMLElement;
  private readonly chipsEl: HTMLElement;
  private readonly summaryEl: HTMLElement;
  private readonly detailsEl: HTMLElement;
  private details: MeetingDetails | null = null;
  private key = "";
  private meeting: Meeting | null = null;
  private shown = "";
  private isExpanded = false;
  private isCurrent = false;

  constructor(private readonly context: MeetingEntryContext) {
    // The list moves the focus to the row; the row's button is what takes it.
    this.el = createDiv({ cls: "tree-item people-meeting", attr: { role: "article", tabindex: "-1" } });
    this.el.addEventListener("focus", () => this.headEl.focus({ preventScroll: true }));
    this.headEl = this.el.createDiv({
      cls: "tree-item-self is-clickable mod-collapsible people-meeting-head",
    });
    this.iconEl = this.headEl.createDiv({ cls: "tree-item-icon collapse-icon" });
    setIcon(this.iconEl, "right-triangle");
    const innerEl = this.headEl.createDiv({ cls: "tree-item-inner people-meeting-inner" });
    this.dayEl = innerEl.createSpan({ cls: "people-meeting-day" });
    this.titleEl = innerEl.createSpan({ cls: "people-meeting-title", attr: { dir: "auto" } });
    const { garbled, garbledTooltip } = context.ports.words.person.timeline;
    this.garbledEl = innerEl.createSpan({ cls: "people-meeting-garbled", text: garbled });
    setTooltip(this.garbledEl, garbledTooltip);
    this.notesEl = innerEl.createSpan({ cls: "people-meeting-notes" });
    this.itemsEl = this.headEl
      .createDiv({ cls: "tree-item-flair-outer" })
      .createSpan({ cls: "tree-item-flair" });
    this.chipsEl = this.el.createDiv({ cls: "people-meeting-people" });
    this.summaryEl = this.el.createDiv({ cls: "people-meeting-summary", attr: { dir: "auto" } });
    wireInlineLinks(this.summaryEl, context.ports, context.hoverParent, () => this.key);
    this.detailsEl = this.el.createDiv({ cls: "people-meeting-details" });
    makeActivatable(this.headEl, "button", (event) => this.activate(event));
    this.headEl.addEventListener("keydown", (event) => this.onKey(event));
    this.headEl.addEventListener("contextmenu", (event) => this.onContextMenu(event));
  }

  update(row: TimelineRow): void {
    if (row.kind !== "meeting") return;
    this.key = row.key;
    this.meeting = row.meeting;
    this.showMeeting(row.meeting);
    this.showExpanded(row.isExpanded);
    this.details?.update(row.meeting, row.version);
  }

  /** One entry is reached by Tab, with what is in its closed part; the arrows reach the others. */
  setCurrent(isCurrent: boolean): void {
    this.isCurrent = isCurrent;
    const tabIndex = isCurrent ? 0 : -1;
    this.headEl.tabIndex = tabIndex;
    for (const el of this.chipsEl.findAll(".people-chip")) el.tabIndex = tabIndex;
    setLinksTabbable(this.summaryEl, isCurrent);
  }

  destroy(): void {
    this.dropDetails();
    this.el.remove();
  }

  /** Opens the entry in place; with Mod, or the middle button, its leading note. */
  private activate(event: ActivateEvent): void {
    const openIn = "button" in event && event.button === 1 ? "tab" : Keymap.isModEvent(event);
    if (openIn === false) this.context.listener.toggle(this.key);
    else void this.context.ports.navigator.openNote(this.key, openIn);
  }

  private onContextMenu(event: MouseEvent): void {
    const { ports } = this.context;
    const { meeting } = this;
    if (!meeting) return;
    const menu = Menu.forEvent(event);
    for (const path of meeting.paths) {
      menu.addItem((item) =>
        item
          .setTitle(
            meeting.paths.length > 1 ? ports.words.person.openNotePath(path) : ports.words.person.openNote,
          )
          .setIcon("file-text")
          .onClick(() => void ports.navigator.openNote(path, "tab")),
      );
    }
    menu.addItem((item) =>
      item
        .setTitle(ports.words.explain.title)
        .setIcon("circle-help")
        .onClick(() => openMeetingExplanation(ports, meeting)),
    );
  }

  private onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.context.listener.move(this.key, step);
    }
    const rtl = this.headEl.matchParent(".mod-rtl") !== null;
    const opens = event.key === (rtl ? "ArrowLeft" : "ArrowRight");
    const closes = event.key === (rtl ? "ArrowRight" : "ArrowLeft");
    if ((opens && !this.isExpanded) || (closes && this.isExpanded)) this.context.listener.toggle(this.key);
  }

  private showMeeting(meeting: Meeting): void {
    const { date: today } = this.context.ports.today();
    const people = meeting.people.map(({ id, name }) => [id, name]);
    const shown = JSON.stringify([today, { ...meeting, people }]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.showHead(meeting);
    this.showPeople(meeting);
    this.summaryEl.empty();
    if (meeting.summary !== "") renderInline(this.summaryEl, meeting.summary);
    this.setCurrent(this.isCurrent);
  }

  private showHead({ date, title, paths, openItems, totalItems, isGarbled }: Meeting): void {
    const { ports } = this.context;
    const words = ports.words.person.timeline;
    const days = dayWordsOf(ports.words);
    const { date: today } = ports.today();
    const isAhead = date !== null && date > today;
    const day = date === null ? words.undated : days.text(date, "day");
    this.dayEl.setText(isAhead ? `${day}, ${days.distance(date, today)}` : day);
    if (date !== null)
      setTooltip(this.dayEl, words.metOn(days.text(date, "full"), days.distance(date, today)));
    this.titleEl.setText(title);
    this.garbledEl.toggle(isGarbled);
    this.notesEl.setText(paths.length > 1 ? words.notes(paths.length) : "");
    setTooltip(this.notesEl, paths.length > 1 ? paths.join("\n") : "");
    this.itemsEl.setText(openItems === 0 ? "" : words.open(openItems));
    setTooltip(this.itemsEl, totalItems === 0 ? "" : words.items(openItems, totalItems));
  }

  /** Who else was there: the person of the pane and the user go without saying. */
  private showPeople({ people }: Meeting): void {
    this.chipsEl.empty();
    const { ports, hoverParent, personId } = this.context;
    const others = people.filter(({ id, isMe }) => id !== personId && !isMe);
    for (const person of others) addPersonChip(this.chipsEl, ports, hoverParent, person);
    this.chipsEl.toggle(others.length > 0);
  }

  private showExpanded(isExpanded: boolean): void {
    this.isExpanded = isExpanded;
    this.headEl.setAttribute("aria-expanded", String(isExpanded));
    this.el.toggleClass("is-collapsed", !isExpanded);
    this.iconEl.toggleClass("is-collapsed", !isExpanded);
    this.summaryEl.toggle(!isExpanded);
    this.detailsEl.toggle(isExpanded);
    if (!isExpanded) this.dropDetails();
    else this.details ??= this.context.owner.addChild(this.newDetails());
  }

  private newDetails(): MeetingDetails {
    const { ports, hoverParent } = this.context;
    return new MeetingDetails(this.detailsEl, ports, hoverParent);
  }

  private dropDetails(): void {
    if (!this.details) return;
    this.context.owner.removeChild(this.details);
    this.details = null;
    this.detailsEl.empty();
  }
}
