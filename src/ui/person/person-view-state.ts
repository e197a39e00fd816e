/** What stands below the header. */
export type PersonTab = "overview" | "decisions";

export const PERSON_TABS: readonly PersonTab[] = ["overview", "decisions"];

/** What of a Person view survives a reload. */
export interface PersonViewState {
  readonly version: 1;
  /** '' when nobody is chosen. */
  readonly personId: string;
  /** Finds the person again after the profile was renamed. */
  readonly name: string;
  /** Keys of the timeline entries that are open. */
  readonly expanded: readonly string[];
  /** Keys of the sections that are closed. */
  readonly collapsed: readonly string[];
  readonly tab: PersonTab;
  /** Whether the timeline shows only meetings with open items. */
  readonly onlyOpen: boolean;
  /** What the timeline is searched for. */
  readonly search: string;
}

export const EMPTY_STATE: PersonViewState = {
  version: 1,
  personId: "",
  name: "",
  expanded: [],
  collapsed: [],
  tab: "overview",
  onlyOpen: false,
  search: "",
};

const MAX_KEYS = 200;
const MAX_SEARCH = 500;

function texts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is string => typeof entry === "string").slice(0, MAX_KEYS);
}

/** Reads a state from whatever the workspace stored; what is missing or odd is empty. */
export function parsePersonViewState(stored: unknown): PersonViewState {
  if (typeof stored !== "object" || stored === null) return EMPTY_STATE;
  const { personId, name, expanded, collapsed, tab, onlyOpen, search } = stored as Readonly<
    Record<string, unknown>
  >;
  return {
    version: 1,
    personId: typeof personId === "string" ? personId : "",
    name: typeof name === "string" ? name : "",
    expanded: texts(expanded),
    collapsed: texts(collapsed),
    tab: PERSON_TABS.find((known) => known === tab) ?? EMPTY_STATE.tab,
    onlyOpen: onlyOpen === true,
    search: typeof search === "string" ? search.slice(0, MAX_SEARCH) : "",
  };
}
