import type { CalendarDate } from "../calendar-date";
import type { DateField } from "../model/action-item";
import type { Priority } from "../model/priority";
import { parseItemLine, readItemLine } from "../parse/action-item-line";
import { DATAVIEW_FORMAT } from "../parse/dataview-format";
import type { FieldFormat, FieldToken, TrailingRun } from "../parse/trailing-run";
import { EMOJI_FORMAT } from "../parse/trailing-run";
import type { PlacedOwners } from "../people/placed-owners";
import type { TasksSettings } from "../settings";
import type { StatusTable } from "../statuses";
import type { Refused, Unchanged } from "./intent";
import { UNCHANGED } from "./intent";
import type { OwnerForm } from "./owner-form";
import type { PlacedItem } from "./placed-items";
import type { Splice } from "./splice";
import { realSplices } from "./splice";

/** What an edit needs to know besides text and intent. */
export interface EditContext {
  readonly today: CalendarDate;
  readonly statuses: StatusTable;
  readonly tasks: Pick<
    TasksSettings,
    "format" | "setDoneDate" | "setCancelledDate" | "statuses" | "globalFilter"
  >;
  /** Tasks' own command, where the plugin is there: completes a line and says what becomes of it. */
  readonly completeInTasks: ((line: string, path: string) => string) | null;
  /** How a new owner is written. */
  readonly ownerForm: OwnerForm;
  /** @returns who owns an item with that body in a note, and where that stands in the body */
  ownersIn(path: string, body: string): PlacedOwners;
}

/** What re-reading the edited line must say; whatever is not named must say what it said. */
export interface ExpectedLine {
  readonly symbol?: string;
  readonly dates?: Readonly<Partial<Record<DateField, CalendarDate | null>>>;
  readonly priority?: Priority;
  /** Names of all owners, left to right. */
  readonly owners?: readonly string[];
  /** Whether the tags `#proposed` are gone. */
  readonly isAccepted?: boolean;
}

/** The characters of one line to change, and what the line must say afterwards. Offsets are into the line. */
export interface LinePlan {
  readonly kind: "plan";
  readonly splices: readonly Splice[];
  readonly expected: ExpectedLine;
  /** The lines that Tasks wants in place of this one; null where the line stays one, with only these characters changed. */
  readonly tasksLines?: readonly string[];
}

export type PlanOutcome = LinePlan | Refused | Unchanged;

/** A line that is about to be edited, with its parts; offsets are into `raw`. */
export interface EditedLine {
  readonly path: string;
  readonly raw: string;
  readonly symbol: string;
  readonly symbolStart: number;
  readonly symbolEnd: number;
  readonly bodyStart: number;
  /** The text between checkbox and trailing run, owners included. */
  readonly body: string;
  readonly run: TrailingRun;
  /** All tags of the line. */
  readonly tags: readonly string[];
}

/** @returns the syntax in which fields are read and written: in Dataview mode in that alone. */
export function fieldFormat({ tasks }: Pick<EditContext, "tasks">): FieldFormat {
  return tasks.format === "dataview" ? DATAVIEW_FORMAT : EMOJI_FORMAT;
}

/** @returns the parts of an item's line. */
export function editedLine(
  path: string,
  { raw, symbolAt, symbolEndAt, line, heading }: PlacedItem,
  context: EditContext,
): EditedLine {
  const format = fieldFormat(context);
  const { bodyStart, run } = readItemLine(raw, symbolAt, symbolEndAt, format);
  const { body, tags } = parseItemLine(
    raw,
    symbolAt,
    symbolEndAt,
    { line, heading, confirmed: true },
    format,
  );
  const symbol = raw.slice(symbolAt, symbolEndAt);
  return { path, raw, symbol, symbolStart: symbolAt, symbolEnd: symbolEndAt, bodyStart, body, run, tags };
}

/** @returns the tokens of one field in the line's run. */
export function tokensOf({ run }: EditedLine, field: FieldToken["field"]): readonly FieldToken[] {
  return run.tokens.filter((token) => token.field === field);
}

/** @returns the plan of these splices; `unchanged` when none of them changes anything. */
export function planOf(
  { raw }: EditedLine,
  wanted: readonly Splice[],
  expected: ExpectedLine,
): LinePlan | Unchanged {
  const splices = realSplices(raw, wanted);
  return splices.length === 0 ? UNCHANGED : { kind: "plan", splices, expected };
}
