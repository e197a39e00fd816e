import type { HoverParent } from "obsidian";
import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { Person } from "../../core/model/person";
import type { Directions } from "../../core/query/person-summary";
import { personSummary } from "../../core/query/person-summary";
import { ItemRows } from "../items/item-rows";
import type { Ports } from "../ports";
import { CollapsibleSection } from "./collapsible-section";
import { PersonHeader } from "./person-header";
import type { PersonViewState } from "./person-view-state";
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

/** Everything about one person: header, open items both ways, timeline. */
export class PersonPane extends Component {
  private readonly header: PersonHeader;
  private readonly nothingEl: HTMLElement;
  private readonly sections: readonly ItemSection[];
  private readonly timelineSection: CollapsibleSection;
  private readonly noMeetingsEl: HTMLElement;
  private readonly timeline: Timeline;
  private readonly el: HTMLElement;

  constructor(
    readonly personId: string,
    private readonly ports: Ports,
    private readonly options: PersonPaneOptions,
  ) {
    super();
    const words = ports.words.person;
    this.el = options.parentEl.createDiv({ cls: "people-person" });
    this.header = new PersonHeader(this.el, ports);
    this.nothingEl = this.el.createDiv({ cls: "people-person-nothing", text: words.empty.nothingBetween });
    this.sections = DIRECTIONS.map((direction) => this.addItemSection(direction));
    this.timelineSection = this.addSection(TIMELINE, words.sections.timeline);
    const { bodyEl } = this.timelineSection;
    this.noMeetingsEl = bodyEl.createDiv({ cls: "people-person-nothing", text: words.timeline.empty });
    const { scrollEl, hoverParent, state, onLayout } = options;
    const timelineOptions = {
      parentEl: bodyEl,
      scrollEl,
      hoverParent,
      personId,
      expanded: state.expanded,
      onToggle: onLayout,
    };
    this.timeline = this.addChild(new Timeline(ports, timelineOptions));
  }

  override onunload(): void {
    this.el.remove();
  }

  get expandedKeys(): string[] {
    return this.timeline.expandedKeys;
  }

  get collapsedKeys(): string[] {
    const closed = this.sections.filter(({ section }) => !section.isOpen).map(({ direction }) => direction);
    return this.timelineSection.isOpen ? closed : [...closed, TIMELINE];
  }

  /** @param change what changed in the index; null when it may be anything */
  update(person: Person, change: IndexChange | null): void {
    const today = this.ports.today().date;
    const summary = personSummary(this.ports.index, person, today);
    this.header.update(summary, today);
    for (const { direction, section, rows } of this.sections) {
      const ids = summary.directions[direction];
      section.el.toggle(ids.length > 0);
      section.setCount(ids.length);
      rows.setItems(ids);
    }
    const hasItems = DIRECTIONS.some((direction) => summary.directions[direction].length > 0);
    this.nothingEl.toggle(!hasItems && !person.isMe);
    this.timelineSection.setCount(summary.meetings.length);
    this.noMeetingsEl.toggle(summary.meetings.length === 0);
    this.timeline.update(summary.meetings, change);
  }

  private addItemSection(direction: keyof Directions): ItemSection {
    const title = this.ports.words.person.sections[direction];
    const section = this.addSection(direction, title);
    const rows = this.addChild(new ItemRows(section.bodyEl, this.ports, title));
    return { direction, section, rows };
  }

  private addSection(key: string, title: string): CollapsibleSection {
    const section = new CollapsibleSection(this.el, title, () => this.options.onLayout());
    if (this.options.state.collapsed.includes(key)) section.setOpen(false);
    return section;
  }
}
