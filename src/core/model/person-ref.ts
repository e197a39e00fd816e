/** Where in a note a person was named (domain.md §2). */
export type PersonSource = "person" | "participants" | "attendee-line" | "tag";

/**
 * A person as a note names them, before anyone decided who that is. Refs are stored; persons are resolved when asked,
 * so a new profile never re-parses the vault.
 */
export interface PersonRef {
  /** `name`: plain text or link text; `slug`: the rest of a `person/…` tag. */
  readonly form: "name" | "slug";
  /** The cleaned text: no brackets, qualifier or e-mail address. Never empty. */
  readonly text: string;
  /** The target of a wikilink without heading or alias, when the name was one. */
  readonly linkTarget: string | null;
  readonly source: PersonSource;
}
