import type { ProfileFields } from "./note";

/** A profile note of a person. */
export interface Profile {
  readonly path: string;
  readonly fields: ProfileFields;
}

/** Somebody the vault knows: by a profile, or as a participant of a meeting. */
export interface Person {
  /** Unique and stable while the person's profile path or name stays: `me`, `profile:<path>` or `name:<name key>`. */
  readonly id: string;
  readonly name: string;
  /** The name key of `name` (domain.md §2). */
  readonly key: string;
  readonly isMe: boolean;
  readonly profile: Profile | null;
  /** From the profile and from settings. */
  readonly aliases: readonly string[];
}

/** @returns the id of the person to whom a profile belongs; what the user's own profile says is the user's. */
export function profileId(path: string): string {
  return `profile:${path}`;
}
