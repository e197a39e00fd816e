import type { PrepareSubject } from "../ports";
import type { ChosenPerson } from "./prepare-doubts";

/** What of a Prepare meeting view survives a reload. */
export interface PrepareState extends PrepareSubject {
  readonly version: 1;
  /** Who is meant by names that several people may have. */
  readonly chosen: readonly ChosenPerson[];
}

export const EMPTY_PREPARE: PrepareState = { version: 1, path: "", people: [], chosen: [] };

const MAX_PEOPLE = 200;

function personOf(stored: unknown): { id: string; name: string }[] {
  if (typeof stored !== "object" || stored === null) return [];
  const { id, name } = stored as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
}

function peopleOf(stored: unknown): { id: string; name: string }[] {
  return Array.isArray(stored) ? (stored as unknown[]).slice(0, MAX_PEOPLE).flatMap(personOf) : [];
}

/** Reads a state from whatever the workspace stored; what is missing or odd is empty. */
export function parsePrepareState(stored: unknown): PrepareState {
  if (typeof stored !== "object" || stored === null) return EMPTY_PREPARE;
  const { path, people, chosen } = stored as Readonly<Record<string, unknown>>;
  return {
    version: 1,
    path: typeof path === "string" ? path : "",
    people: peopleOf(people),
    chosen: peopleOf(chosen),
  };
}
