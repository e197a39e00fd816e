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

const NOBODY: ReadonlySet<string> = new Set();

/** A change whose days and statuses are gathered once somebody asks: while a vault is read, mostly nobody does. */
class CollectedChange implements IndexChange {
  private gatheredDays: ReadonlySet<CalendarDate | null> | null = null;
  private gatheredStatuses: ReadonlySet<string> | null = null;

  constructor(
    readonly revision: number,
    readonly notes: ReadonlySet<string>,
    readonly persons: ReadonlySet<string> | null,
    private readonly tables: readonly ItemTable[],
  ) {}

  get days(): ReadonlySet<CalendarDate | null> {
    return (this.gatheredDays ??= this.gather((items, at) => items.date(at, "due")));
  }

  get statuses(): ReadonlySet<string> {
    return (this.gatheredStatuses ??= this.gather((items, at) => items.symbol(at)));
  }

  private gather<Value>(of: (items: ItemTable, at: number) => Value): ReadonlySet<Value> {
    const values = new Set<Value>();
    for (const items of this.tables) for (let at = 0; at < items.length; at++) values.add(of(items, at));
    return values;
  }
}

/** Collects what several puts and removes touch into one change. */
export class ChangeCollector {
  private readonly notes = new Set<string>();
  private persons: Set<string> | null = null;
  private isEverybody = false;
  private readonly tables: ItemTable[] = [];

  get isEmpty(): boolean {
    return this.notes.size === 0 && !this.isEverybody;
  }

  touchNote(path: string): void {
    this.notes.add(path);
  }

  touchPerson(id: string): void {
    (this.persons ??= new Set()).add(id);
  }

  touchEverybody(): void {
    this.isEverybody = true;
  }

  touchItems(items: ItemTable): void {
    if (items.length > 0) this.tables.push(items);
  }

  finish(revision: number): IndexChange {
    const persons = this.isEverybody ? null : (this.persons ?? NOBODY);
    return new CollectedChange(revision, this.notes, persons, this.tables);
  }
}
