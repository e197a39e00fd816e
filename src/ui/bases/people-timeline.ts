import type { Plugin, QueryController } from "obsidian";
import { BasesView } from "obsidian";
import type { Ports } from "../ports";
import { baseOptions } from "./base-options";
import { BaseTimeline } from "./base-timeline";

export const PEOPLE_TIMELINE = "people-timeline";

/** Any base as timelines of people. Obsidian hands it new results; it keeps none of the old ones. */
class PeopleTimelineView extends BasesView {
  readonly type = PEOPLE_TIMELINE;
  private readonly timeline: BaseTimeline;

  constructor(controller: QueryController, containerEl: HTMLElement, ports: Ports) {
    super(controller);
    this.timeline = this.addChild(new BaseTimeline(ports, containerEl));
  }

  override onDataUpdated(): void {
    this.timeline.update(this.data.data, this.config);
  }
}

/** Offers the layout for bases; where Bases is switched off there is simply none. */
export function registerPeopleTimeline(plugin: Plugin, ports: Ports): void {
  plugin.registerBasesView(PEOPLE_TIMELINE, {
    name: ports.words.bases.timeline,
    icon: "calendar-clock",
    factory: (controller, containerEl) => new PeopleTimelineView(controller, containerEl, ports),
    options: () => baseOptions(ports.words),
  });
}
