import type { PrepareSubject } from "../ports";

/** What of a Prepare meeting view survives a reload. */
export interface PrepareState extends PrepareSubject {
  readonly version: 1;
}

export const EMPTY_PREPARE: PrepareState = { version: 1, path: "", people: [] };

const MAX_PEOPLE = 200;

function personOf(stored: unknown): { id: string; name: string }[] {
  if (typeof stored !== "object" || stored === null) return [];
  const { id, name } = stored as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
}

/** Reads a state from whatever the workspace stored; what is missing or odd is empty. */
export function parsePrepareState(stored: unknown): PrepareState {
  if (typeof stored !== "object" || stored === null) return EMPTY_PREPARE;
  const { path, people } = stored as Readonly<Record<string, unknown>>;
  const list = Array.isArray(people) ? (people as unknown[]).slice(0, MAX_PEOPLE) : [];
  return { version: 1, path: typeof path === "string" ? path : "", people: list.flatMap(personOf) };
}
