import type { App } from "obsidian";
import type { IndexChange } from "../../../src/core/index/index-change";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import type { Settings } from "../../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { EN } from "../../../src/ui/i18n/english";
import type { OpenIn, Ports, Progress } from "../../../src/ui/ports";
import { indexConfig } from "../../../src/core/index/index-config";
import { contentOf, day, indexOf, STUDIED_TASKS } from "../../support/build";
import { TODAY } from "../../support/intents";
import { NO_EDITS } from "../../support/no-edits";

/** Ports on an index of notes, writing down what was asked of them. */
export interface FakePorts extends Ports {
  readonly index: VaultIndex;
  /** "person Dana Okafor", "note A.md tab", … in the order asked. */
  readonly log: string[];
  /** What reading a note gives; a test may change it. */
  readonly noteTexts: Map<string, string>;
  changeSettings(change: Partial<Settings>): void;
  setProgress(progress: Progress | null): void;
  /** Puts a note and tells listeners, as the watcher would. */
  put(path: string, text: string): void;
  remove(path: string): void;
  /** How many listen to refreshes. */
  readonly listenerCount: number;
}

function suffix(openIn: OpenIn): string {
  return openIn === false ? "" : ` ${String(openIn)}`;
}

export function fakePorts(
  app: App,
  notes: Readonly<Record<string, string>>,
  initial: Partial<Settings> = {},
): FakePorts {
  const index = indexOf(notes, initial);
  const log: string[] = [];
  const noteTexts = new Map(Object.entries(notes));
  const listeners = new Set<(change: IndexChange | null) => void>();
  let settings: Settings = { ...DEFAULT_SETTINGS, ...initial };
  let progress: Progress | null = null;
  index.onChange((change) => listeners.forEach((listener) => listener(change)));
  const tell = (): void => listeners.forEach((listener) => listener(null));
  return {
    app,
    index,
    log,
    noteTexts,
    words: EN,
    edits: { ...NO_EDITS, apply: () => Promise.resolve({ kind: "written" }) },
    navigator: {
      openItem: async (row, openIn) => void log.push(`item ${row.path}:${row.line + 1}${suffix(openIn)}`),
      openNote: async (path, openIn) => void log.push(`note ${path}${suffix(openIn)}`),
      openPerson: async (person, openIn) => void log.push(`person ${person.name}${suffix(openIn)}`),
      openLine: async (path, line, openIn) => void log.push(`line ${path}:${line + 1}${suffix(openIn)}`),
      openPrepare: async ({ path, people }) =>
        void log.push(`prepare ${[path, ...people.map(({ name }) => name)].filter(Boolean).join(", ")}`),
      openNamesToCheck: async (person) =>
        void log.push(["names to check", person?.name ?? ""].join(" ").trim()),
      openFound: async () => void log.push("found"),
      openRollup: async (state) => void log.push(`rollup ${JSON.stringify(state)}`),
    },
    texts: {
      read: async (path) => {
        log.push(`read ${path}`);
        return noteTexts.get(path) ?? null;
      },
      mtime: (path) => (noteTexts.has(path) ? (noteTexts.get(path) ?? "").length : null),
    },
    repairs: {
      read: async (path) => noteTexts.get(path) ?? null,
      apply: async (path) => {
        log.push(`repair ${path}`);
        return { kind: "written" };
      },
    },
    rollups: {
      read: async (path) => noteTexts.get(path) ?? null,
      refresh: async () => ({ outcome: { kind: "unchanged" }, regions: [] }),
      insert: async () => ({ kind: "written" }),
      insertBlock: async () => ({ kind: "written" }),
      renew: async () => ({ kind: "written" }),
      create: async (folder, name) => ({ kind: "created", path: `${folder}/${name}.md` }),
    },
    profiles: {
      create: async (name) => {
        log.push(`profile ${name}`);
        return { kind: "created", path: `People/${name}/README.md` };
      },
    },
    settings: () => settings,
    saveSettings: async (change) => {
      settings = { ...settings, ...change };
      index.configure(indexConfig(settings, STUDIED_TASKS));
      tell();
    },
    changeSettings: (change) => void (settings = { ...settings, ...change }),
    today: () => ({ date: day(TODAY), weekStart: 1 }),
    diagnostics: () => "diagnostics",
    progress: () => progress,
    setProgress: (value) => {
      progress = value;
      tell();
    },
    put: (path, text) => {
      noteTexts.set(path, text);
      index.put(path, contentOf(text, path));
    },
    remove: (path) => {
      noteTexts.delete(path);
      index.remove(path);
    },
    onRefresh: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get listenerCount() {
      return listeners.size;
    },
  };
}
