import type { CalendarDate } from "../calendar-date";
import type { ItemTable } from "../model/item-table";

/** What a change of the index touched, so that whoever shows something else can do nothing. */
export interface IndexChange {
  readonly revision: number;
  /** Paths of notes put, removed or renamed (old and new). */
  readonly notes: ReadonlySet<string>;
  /** Ids of persons whose meetings or items may have changed; null when anybody's may. */
  readonly persons: ReadonlySet<string> | null;
  /** Due days of items that came, went or changed; null stands for "no due date". */
  readonly days: ReadonlySet<CalendarDate | null>;
  /** Status symbols of those items. */
  readonly statuses: ReadonlySet<string>;
}

/** Collects what several puts and removes touch into one change. */
export class ChangeCollector {
  private readonly notes = new Set<string>();
  private persons: Set<string> | null = new Set();
  private readonly days = new Set<CalendarDate | null>();
  private readonly statuses = new Set<string>();

  get isEmpty(): boolean {
    return this.notes.size === 0 && this.persons !== null;
  }

  touchNote(path: string): void {
    this.notes.add(path);
  }

  touchPerson(id: string): void {
    this.persons?.add(id);
  }

  touchEverybody(): void {
    this.persons = null;
  }

  touchItems(items: ItemTable): void {
    let lastDay: CalendarDate | null | undefined;
    let lastCode = -1;
    for (let at = 0; at < items.length; at++) {
      const day = items.date(at, "due");
      if (day !== lastDay) this.days.add((lastDay = day));
      const code = items.symbolCode(at);
      if (code !== lastCode) this.statuses.add(String.fromCodePoint((lastCode = code)));
    }
  }

  finish(revision: number): IndexChange {
    return { revision, notes: this.notes, persons: this.persons, days: this.days, statuses: this.statuses };
  }
}
