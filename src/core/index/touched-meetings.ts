import type { CalendarDate } from "../calendar-date";
import type { ParsedNote } from "../model/note";
import type { FoldedNotes, MeetingFolds } from "./meeting-folds";

/** A day whose meetings change: as it was, and which of its notes come, go or change. */
interface TouchedDay {
  readonly before: readonly FoldedNotes[];
  readonly paths: Set<string>;
}

/**
 * Whom the meetings concern that a batch of changes touches: one folded from several notes stands in the timelines of
 * all their people. Each day is compared as it was before the batch and as it is after it, however many of its notes
 * change in between.
 */
export class TouchedMeetings {
  private readonly days = new Map<CalendarDate, TouchedDay>();

  constructor(private readonly folds: MeetingFolds) {}

  /** Takes down that a note comes, goes or changes. To be called before it does. */
  touch({ path, isMeeting, date }: ParsedNote): void {
    if (!isMeeting || date === null) return;
    let day = this.days.get(date);
    if (!day) this.days.set(date, (day = { before: this.folds.on(date), paths: new Set() }));
    day.paths.add(path);
  }

  /** @returns the ids of everybody in a meeting of several notes one of which was touched; some more than once */
  *persons(): IterableIterator<string> {
    for (const [date, { before, paths }] of this.days) {
      yield* personsOf(before, paths);
      yield* personsOf(this.folds.on(date), paths);
    }
  }
}

function* personsOf(meetings: readonly FoldedNotes[], paths: ReadonlySet<string>): IterableIterator<string> {
  for (const notes of meetings) {
    if (notes.length === 1 || !notes.some(({ note }) => paths.has(note.path))) continue;
    for (const { people } of notes) for (const { id } of people.persons) yield id;
  }
}
