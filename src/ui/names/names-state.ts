/** What of Names to check survives a reload. */
export interface NamesState {
  readonly version: 1;
  /** Of whom names are shown; '' for all. */
  readonly personId: string;
  /** Finds the person again after the profile was renamed. */
  readonly name: string;
}

export const ALL_NAMES: NamesState = { version: 1, personId: "", name: "" };

/** Reads a state from whatever the workspace stored; what is missing or odd means all names. */
export function parseNamesState(stored: unknown): NamesState {
  if (typeof stored !== "object" || stored === null) return ALL_NAMES;
  const { personId, name } = stored as Readonly<Record<string, unknown>>;
  return typeof personId === "string" && typeof name === "string"
    ? { version: 1, personId, name }
    : ALL_NAMES;
}
