import { Notice } from "obsidian";
import type { Person } from "../../core/model/person";
import type { ProfileOutcome } from "../../core/people/profile-note";
import type { Words } from "../i18n/english";
import type { OpenIn, Ports } from "../ports";
import { markBegun } from "../edits/take-back";

/** @returns what to say of a wish for a profile. */
export function profileOutcomeText(outcome: ProfileOutcome, name: string, { names }: Words): string {
  switch (outcome.kind) {
    case "created":
      return names.profileCreated(outcome.path);
    case "exists":
      return names.profileExists(outcome.path);
    case "unsafe-name":
      return names.profileUnsafe(name);
    case "failed":
      return names.profileFailed(name);
  }
}

/** What a click on it does: opens the profile, or creates it first. Null for the user without a profile. */
export function profileAction({ isMe, profile }: Person, { person }: Words): string | null {
  if (profile) return person.openProfile;
  return isMe ? null : person.createProfile;
}

/** Opens a person's profile; one who has none gets it, and is told why not when that can't be. */
export async function openProfile(ports: Ports, person: Person, openIn: OpenIn): Promise<void> {
  const { navigator, profiles, words } = ports;
  if (person.profile) return navigator.openNote(person.profile.path, openIn);
  markBegun(ports);
  const outcome = await profiles.create(person.name);
  new Notice(profileOutcomeText(outcome, person.name, words));
  if ("path" in outcome) await navigator.openNote(outcome.path, openIn);
}
