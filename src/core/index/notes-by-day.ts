import type { CalendarDate } from "../calendar-date";

const NOTHING: readonly string[] = [];

/** Which meetings are on a day. They are few, so lists do: sets take five times the memory and longer to fill. */
export class NotesByDay {
  private readonly paths = new Map<CalendarDate, string[]>();

  /** Adds a note that is not there. */
  add(day: CalendarDate, path: string): void {
    const listed = this.paths.get(day);
    if (listed) listed.push(path);
    else this.paths.set(day, [path]);
  }

  delete(day: CalendarDate, path: string): void {
    const listed = this.paths.get(day);
    const at = listed?.indexOf(path) ?? -1;
    if (!listed || at < 0) return;
    listed.splice(at, 1);
    if (listed.length === 0) this.paths.delete(day);
  }

  /** @returns the paths, in the order in which the notes came. */
  get(day: CalendarDate): readonly string[] {
    return this.paths.get(day) ?? NOTHING;
  }

  /** Days that have any meeting. */
  days(): Iterable<CalendarDate> {
    return this.paths.keys();
  }
}
