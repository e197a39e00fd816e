/** A plugin of somebody else: typed by the published types alone. */
import { Plugin } from "obsidian";
import type { PeopleApi, PeopleChange, PeopleItem } from "../../../src/api/people-api";

interface AppWithPlugins {
  plugins: { plugins: Record<string, { api?: PeopleApi } | undefined> };
}

export class ConsumerPlugin extends Plugin {
  people: PeopleApi | undefined;
  readonly changes: PeopleChange[] = [];

  override async onload(): Promise<void> {
    this.people = (this.app as unknown as AppWithPlugins).plugins.plugins["people"]?.api;
    if (!this.people) return;
    this.register(this.people.on("change", (change) => this.changes.push(change)));
    await Promise.resolve();
  }

  /** What somebody owes, as a script would print it. */
  owedBy(name: string): string[] {
    const details = this.people?.person(name);
    const line = ({ description, due }: PeopleItem): string => `${description} (${due ?? "some day"})`;
    return details ? details.items.theyOwe.map(line) : [];
  }
}
