import type { FlagName, QuestionCommand } from "./question-flags";

/** The words in which questions are explained and refused; the interface's own language table provides them. */
export interface QuestionWords {
  readonly commands: Readonly<Record<QuestionCommand, string>>;
  readonly flags: Readonly<Record<FlagName, string>>;
  /** A flag's text with the words it takes. */
  readonly flagWithWords: (text: string, allowed: readonly string[]) => string;
  /** A flag got a word that it does not know. `value` comes quoted. */
  readonly notOneOf: (flag: string, value: string, allowed: readonly string[]) => string;
  /** A flag that takes words, days and ranges of days got something else. */
  readonly notADueRange: (flag: string, value: string, allowed: readonly string[]) => string;
  /** A range of days that ends before it begins. */
  readonly reversed: (flag: string, value: string) => string;
  readonly notACount: (flag: string, value: string) => string;
  readonly unknownFlag: (flag: string, allowed: readonly string[]) => string;
  readonly missing: (flag: string) => string;
  /** `name` comes quoted; `similar` are names of persons known. */
  readonly nobody: (name: string, similar: readonly string[]) => string;
  /** `which` tells the persons apart: paths of profiles, or names. */
  readonly several: (name: string, which: readonly string[]) => string;
  /** Before the vault has been read; counts of notes. */
  readonly stillReading: (done: number, total: number) => string;
  readonly error: (message: string) => string;
}
