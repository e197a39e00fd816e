/** The Tasks plugin's status types; EMPTY never reaches us. */
export type StatusType = "TODO" | "IN_PROGRESS" | "ON_HOLD" | "DONE" | "CANCELLED" | "NON_TASK";

/** One row of the Tasks plugin's status table. */
export interface Status {
  /** The one character between the brackets. */
  readonly symbol: string;
  readonly name: string;
  /** The symbol Tasks would write on the next toggle. */
  readonly next: string;
  readonly type: StatusType;
}
