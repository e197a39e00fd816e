import type { Person } from "./person";

/** Who somebody's text turned out to be (domain.md §4). */
export type ResolutionKind = "me" | "person" | "group" | "none" | "possible" | "ambiguous";

/** Which rule decided. */
export type ResolutionHow =
  | "me"
  | "placeholder"
  | "group"
  | "name"
  | "alias"
  | "compact"
  | "first-name-in-note"
  | "first-name-in-vault"
  | "own-name"
  | "ambiguous"
  | "inbox";

/** The answer to "who is this", with the way it was found. */
export interface Resolution {
  /** The text as the note has it, without `@` and brackets. */
  readonly text: string;
  readonly kind: ResolutionKind;
  readonly how: ResolutionHow;
  /** What to show: the person's name, the group's text, or the text itself; null for `none` and `ambiguous`. */
  readonly name: string | null;
  /** The person it counts for; null unless kind is `me` or `person` and the person is known. */
  readonly person: Person | null;
  /** Whom it may mean, for `possible` and `ambiguous`. */
  readonly candidates: readonly Person[];
}
