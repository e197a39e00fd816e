import type { CalendarDate } from "../calendar-date";
import { isoDayAt } from "../calendar-date";
import type { DateField, InvalidField } from "../model/action-item";
import { DATE_FIELDS } from "../model/action-item";
import type { RareFields } from "../model/item-table";
import { NO_DAY } from "../model/item-table";
import type { Priority } from "../model/priority";
import { compactCopy, interned } from "../text/compact";
import type { SignifierField } from "./signifiers";
import type { FieldToken } from "./trailing-run";

const NOTHING: readonly never[] = [];

const DATE_PLACE: Readonly<Record<DateField, number>> = {
  due: 0,
  scheduled: 1,
  start: 2,
  created: 3,
  done: 4,
  cancelled: 5,
};

/** A bit for every field, to tell which have been taken. */
const FIELD_BIT: Readonly<Record<SignifierField, number>> = {
  due: 1,
  scheduled: 2,
  start: 4,
  created: 8,
  done: 16,
  cancelled: 32,
  priority: 64,
  recurrence: 128,
  onCompletion: 256,
  taskId: 512,
  dependsOn: 1024,
};

function valueOf(text: string, token: FieldToken): string | null {
  return text.slice(token.valueStart, token.valueEnd).trim() || null;
}

function idsIn(list: string): readonly string[] {
  return list
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);
}

/** The values of a trailing run while it is read; made to be used again for the next line. */
export class FieldDraft {
  /** In the order of `DATE_FIELDS`; `NO_DAY` for none. */
  private readonly days = new Int32Array(DATE_FIELDS.length).fill(NO_DAY);
  priority: Priority = "none";
  isGarbled = false;
  /** Whether anything is said that only few items say. */
  isRare = false;
  private recurrence: string | null = null;
  private onCompletion: string | null = null;
  private taskId: string | null = null;
  private dependsOn: readonly string[] = NOTHING;
  private invalid: readonly InvalidField[] = NOTHING;
  private repeated: readonly string[] = NOTHING;
  private taken = 0;

  /** Forgets the run before. */
  clear(): void {
    // For so few days a loop is quicker than `fill`.
    for (let i = 0; i < this.days.length; i++) this.days[i] = NO_DAY;
    this.priority = "none";
    this.isGarbled = false;
    this.taken = 0;
    if (!this.isRare) return;
    this.isRare = false;
    this.recurrence = this.onCompletion = this.taskId = null;
    this.dependsOn = this.invalid = this.repeated = NOTHING;
  }

  /**
   * Takes one field. Call it from the rightmost to the leftmost: the leftmost of a repeated one wins, because Tasks
   * reads from the right and overwrites.
   *
   * @param text what the token's offsets point into
   */
  take(text: string, token: FieldToken): void {
    const { field } = token;
    const bit = FIELD_BIT[field];
    if (this.taken & bit) this.noteRepeated(field);
    this.taken |= bit;
    this.isGarbled ||= token.garbled;
    switch (field) {
      case "priority":
        this.priority = token.priority;
        return;
      case "recurrence":
      case "onCompletion":
      case "taskId":
        this[field] = valueOf(text, token);
        this.isRare = true;
        return;
      case "dependsOn":
        this.dependsOn = idsIn(text.slice(token.valueStart, token.valueEnd));
        this.isRare = true;
        return;
      default:
        this.takeDate(field, text, token);
    }
  }

  /** @returns the day of a field; null when the run has none, or one that does not exist. */
  date(field: DateField): CalendarDate | null {
    const day = this.days[DATE_PLACE[field]] ?? NO_DAY;
    return day === NO_DAY ? null : (day as CalendarDate);
  }

  /** Writes the days into cells, one after the other. */
  writeDays(cells: Int32Array, from: number): void {
    for (let i = 0; i < this.days.length; i++) cells[from + i] = this.days[i] ?? NO_DAY;
  }

  /** What only few items say, with the line's block id. */
  rare(blockId: string | null): RareFields {
    const { recurrence, onCompletion, taskId, dependsOn, invalid, repeated } = this;
    return {
      recurrence: recurrence === null ? null : interned(recurrence),
      onCompletion: onCompletion === null ? null : interned(onCompletion),
      taskId: taskId === null ? null : compactCopy(taskId),
      dependsOn: dependsOn.map(compactCopy),
      invalid,
      repeated,
      blockId: blockId === null ? null : compactCopy(blockId),
    };
  }

  private takeDate(field: DateField, text: string, token: FieldToken): void {
    const day = isoDayAt(text, token.valueStart);
    this.days[DATE_PLACE[field]] = day ?? NO_DAY;
    if (this.invalid.length > 0) this.invalid = this.invalid.filter((other) => other.field !== field);
    if (day !== null) return;
    this.isRare = true;
    const invalid = [...this.invalid, { field, text: valueOf(text, token) ?? "" }];
    this.invalid = invalid.sort((a, b) => DATE_PLACE[a.field] - DATE_PLACE[b.field]);
  }

  private noteRepeated(field: SignifierField): void {
    this.isRare = true;
    if (!this.repeated.includes(field)) this.repeated = [field, ...this.repeated];
  }
}
