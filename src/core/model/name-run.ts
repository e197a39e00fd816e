/**
 * A stretch of an item's body that may name somebody: `@Dana Okafor`, `@[[Dana Okafor]]` or `[[Dana Okafor]]`.
 * Whether it is an owner, a mention or nothing depends on who is known and is decided when asked (domain.md §4).
 */
export interface NameRun {
  /** `at`: `@` and text; `at-link`: `@` and a wikilink; `link`: a bare wikilink. */
  readonly form: "at" | "at-link" | "link";
  /** The text after `@`, or the name of the link's target. Surrounding spaces and separators removed. */
  readonly text: string;
  /** The link's target without heading or alias; null for `at`. */
  readonly linkTarget: string | null;
  /** Offset in the body of the first character (`@` or `[`). */
  readonly start: number;
  /** Offset in the body just after the run, separators included. */
  readonly end: number;
  /** How many marks of emphasis stand right before `start` and close behind the name, before `end`: 2 in `**@Dana**`. */
  readonly marks: number;
}
