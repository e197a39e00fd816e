import type { HoverParent } from "obsidian";
import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { ItemId } from "../../core/index/resolved-note";
import type { Person } from "../../core/model/person";
import type { Meeting } from "../../core/query/meetings";
import type { Directions, PersonSummary } from "../../core/query/person-summary";
import { personSummary } from "../../core/query/person-summary";
import type { Waiting } from "../../core/query/waiting";
import { waitingOf } from "../../core/query/waiting";
import type { Formats } from "../format/formats";
import { formatsFor } from "../format/formats";
import { ItemRows } from "../items/item-rows";
import type { Ports } from "../ports";
import { CollapsibleSection } from "./collapsible-section";
import { Decisions } from "./decisions";
import { PersonDoubts } from "./person-doubts";
import { PersonHeader } from "./person-header";
import type { PersonTab, PersonViewState } from "./person-view-state";
import { PERSON_TABS } from "./person-view-state";
import { TabBar } from "./tab-bar";
import { Timeline } from "./timeline";

const DIRECTIONS = ["theyOwe", "iOwe", "mentioned"] as const satisfies readonly (keyof Directions)[];
const TIMELINE = "timeline";

interface ItemSection {
  readonly direction: keyof Directions;
  readonly section: CollapsibleSection;
  readonly rows: ItemRows;
}

/** Where a pane is put, and what it shares with the view around it. */
export interface PersonPaneOptions {
  readonly parentEl: HTMLElement;
  readonly scrollEl: HTMLElement;
  readonly hoverParent: HoverParent;
  readonly state: PersonViewState;
  /** What is open or closed has changed and should be remembered. */
  readonly onLayout: () => void;
}

/** Everything about one person: header, open items both ways, timeline, decisions. */
export class PersonPane extends Component {
  private readonly el: HTMLElement;
  private readonly formats: Formats;
  private readonly header: PersonHeader;
  private readonly doubts: PersonDoubts;
  private readonly tabs: TabBar<PersonTab>;
  private readonly overviewEl: HTMLElement;
  private readonly decisionsEl: HTMLElement;
  private readonly nothingEl: HTMLElement;
  private readonly sections: readonly ItemSection[];
  private readonly timelineSection: CollapsibleSection;
  private readonly noMeetingsEl: HTMLElement;
  private readonly timeline: Timeline;
  /** Made when its tab is first chosen: it reads notes. */
  private decisions: Decisions | null = null;
  private tab: PersonTab;
  private meetings: readonly Meeting[] = [];

  constructor(
    readonly personId: string,
    private readonly ports: Ports,
    private readonly options: PersonPaneOptions,
  ) {
    super();
    const words = ports.words.person;
    this.tab = options.state.tab;
    this.el = options.parentEl.createDiv({ cls: "people-person" });
    this.formats = formatsFor(ports.words.items.language, this.el.win);
    this.header = new PersonHeader(this.el, ports);
    this.doubts = this.addChild(new PersonDoubts(ports, this.el, (count) => this.header.showDoubts(count)));
    const tabs = PERSON_TABS.map((key) => ({ key, label: words.tabs[key] }));
    this.tabs = new TabBar(this.el, tabs, (tab) => this.chooseTab(tab));
    this.overviewEl = this.addPanel(words.tabs.overview);
    this.decisionsEl = this.addPanel(words.tabs.decisions);
    this.nothingEl = this.overviewEl.createDiv({
      cls: "people-person-nothing",
      text: words.empty.nothingBetween,
    });
    this.sections = DIRECTIONS.map((direction) => this.addItemSection(direction));
    this.timelineSection = this.addSection(TIMELINE, words.sections.timeline);
    const { bodyEl } = this.timelineSection;
    this.noMeetingsEl = bodyEl.createDiv({ cls: "people-person-nothing", text: words.timeline.empty });
    this.timeline = this.addChild(this.newTimeline(bodyEl));
    this.showTab();
  }

  override onunload(): void {
    this.el.remove();
  }

  /** What of the pane the view remembers. */
  get layout(): Pick<PersonViewState, "expanded" | "collapsed" | "tab" | "onlyOpen" | "search"> {
    const closed: string[] = this.sections
      .filter(({ section }) => !section.isOpen)
      .map(({ direction }) => direction);
    return {
      expanded: this.timeline.expandedKeys,
      collapsed: this.timelineSection.isOpen ? closed : [...closed, TIMELINE],
      tab: this.tab,
      ...this.timeline.filter,
    };
  }

  /** @param change what changed in the index; null when it may be anything */
  update(person: Person, change: IndexChange | null): void {
    const today = this.ports.today().date;
    const summary = personSummary(this.ports.index, person, today);
    this.meetings = summary.meetings;
    this.header.update(summary, today);
    this.doubts.update(person);
    this.showItems(summary, person);
    this.timelineSection.setCount(this.formats.number(summary.meetings.length));
    this.noMeetingsEl.toggle(summary.meetings.length === 0);
    this.timeline.update(summary.meetings, change);
    this.decisions?.update(summary.meetings);
  }

  private showItems({ directions, longestWait }: PersonSummary, person: Person): void {
    for (const { direction, section, rows } of this.sections) {
      const ids = directions[direction];
      section.el.toggle(ids.length > 0);
      const lines = this.formats.count(ids.length);
      const shown = this.formats.count(rows.setItems(ids));
      const isFolded = shown.n < lines.n;
      section.setCount(lines.text, isFolded ? this.ports.words.items.foldedCount(lines, shown) : "");
      if (direction === "theyOwe") section.setNote(this.longestWaitText(longestWait));
    }
    const hasItems = DIRECTIONS.some((direction) => directions[direction].length > 0);
    this.nothingEl.toggle(!hasItems && !person.isMe);
  }

  private waiting(id: ItemId): Waiting | null {
    const item = this.ports.index.item(id);
    return item && waitingOf(item, this.meetings, this.ports.today().date);
  }

  private askedText(id: ItemId): string {
    const waiting = this.waiting(id);
    return waiting ? this.ports.words.prepare.asked(waiting.days, waiting.meetingsSince) : "";
  }

  private longestWaitText(days: number): string {
    return days > 0 ? this.ports.words.prepare.longestWait(days) : "";
  }

  private chooseTab(tab: PersonTab): void {
    this.tab = tab;
    this.showTab();
    this.options.onLayout();
  }

  private showTab(): void {
    const isDecisions = this.tab === "decisions";
    this.tabs.select(this.tab);
    this.overviewEl.toggle(!isDecisions);
    this.decisionsEl.toggle(isDecisions);
    if (!isDecisions || this.decisions) return;
    const { scrollEl, hoverParent } = this.options;
    const options = { parentEl: this.decisionsEl, scrollEl, hoverParent };
    this.decisions = this.addChild(new Decisions(this.ports, options));
    if (this.meetings.length > 0) this.decisions.update(this.meetings);
  }

  private newTimeline(parentEl: HTMLElement): Timeline {
    const { scrollEl, hoverParent, state, onLayout } = this.options;
    const { expanded, onlyOpen, search } = state;
    const filter = { onlyOpen, search };
    const { personId } = this;
    return new Timeline(this.ports, {
      parentEl,
      scrollEl,
      hoverParent,
      personId,
      expanded,
      filter,
      onLayout,
    });
  }

  private addPanel(label: string): HTMLElement {
    return this.el.createDiv({ attr: { role: "tabpanel", "aria-label": label } });
  }

  private addItemSection(direction: keyof Directions): ItemSection {
    const title = this.ports.words.person.sections[direction];
    const section = this.addSection(direction, title);
    const remark = (id: ItemId): string => (direction === "theyOwe" ? this.askedText(id) : "");
    const { ports } = this;
    const { scrollEl } = this.options;
    const rows = this.addChild(
      new ItemRows({ parentEl: section.bodyEl, scrollEl, ports, label: title, remark }),
    );
    return { direction, section, rows };
  }

  private addSection(key: string, title: string): CollapsibleSection {
    const section = new CollapsibleSection(this.overviewEl, title, () => this.options.onLayout());
    if (this.options.state.collapsed.includes(key)) section.setOpen(false);
    return section;
  }
}
