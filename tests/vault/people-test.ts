/** What the tests of the vault's side share: the real plugin on the simulated host, and a disk that can be slow. */
import type { IndexChange } from "../../src/core/index/index-change";
import type { VaultIndex } from "../../src/core/index/vault-index";
import PeoplePlugin from "../../src/main";
import { Services } from "../../src/services";
import type { Ports } from "../../src/ui/ports";
import { VaultWatcher } from "../../src/vault/vault-watcher";
import type { TestHost, TestHostOptions } from "../host/jest/start-app";
import { startTestHost } from "../host/jest/start-app";
import type { BootMode } from "../host/obsidian/app/app";
import type { TFile } from "../host/obsidian/vault/files";
import type { FileContents } from "../host/obsidian/vault/memory-store";
import { MemoryStore } from "../host/obsidian/vault/memory-store";
import { missingFile } from "../host/obsidian/vault/store";
import { Vault } from "../host/obsidian/vault/vault";
import { meetingNote, profileNote } from "../support/build";

export const PLUGIN_ID = "people";
export const OWN_DATA = ".obsidian/plugins/people/data.json";
export const TASKS_DATA = ".obsidian/plugins/obsidian-tasks-plugin/data.json";

export const DANA = "People/Dana Okafor/Dana Okafor.md";
export const BUDGET = "Meetings/Budget.md";

/** A profile as a folder note, and a meeting with that person. */
export const NOTES: FileContents = {
  [DANA]: profileNote({ role: "Designer" }),
  [BUDGET]: budget("Send plan"),
};

/** The budget meeting with one item for each description. */
export function budget(...descriptions: string[]): string {
  const items = descriptions.map((description) => `- [ ] ${description} @Dana Okafor`).join("\n");
  return meetingNote(
    { date: "2025-10-29", title: "Budget", people: ["Dana Okafor"] },
    `## Items\n${items}\n`,
  );
}

export const nextTask = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Nothing takes that long, however busy the machine: what has not come by then never will. */
const HANG_MS = 60_000;

/** Waits for a state that has to come. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + HANG_MS;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${holds.toString()}`);
    await nextTask(5);
  }
}

/** The disk: every read of a note goes there, is counted, and can be held back or made to fail. */
export class SlowDisk {
  /** Notes read since the plugin was loaded, in order. */
  readonly reads: string[] = [];
  readonly failing = new Set<string>();
  private readonly held = new Map<string, Promise<void>>();

  constructor() {
    // What Obsidian answers from its cache is read from the disk here, or no read could be seen.
    jest.spyOn(Vault.prototype, "cachedRead").mockImplementation(function (this: Vault, file: TFile) {
      return this.read(file);
    });
    const read = (path: string, bytes: Uint8Array | null): Promise<Uint8Array> => this.read(path, bytes);
    jest.spyOn(MemoryStore.prototype, "read").mockImplementation(function (this: MemoryStore, path: string) {
      return read(path, this.bytesOf(path));
    });
  }

  /** Holds the next read of a note; it brings what the file held when it began. */
  hold(path: string): () => void {
    let release = (): void => undefined;
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.held.set(path, isReleased);
    return release;
  }

  private async read(path: string, bytes: Uint8Array | null): Promise<Uint8Array> {
    if (path.endsWith(".md")) this.reads.push(path);
    const isReleased = this.held.get(path);
    this.held.delete(path);
    await isReleased;
    if (this.failing.has(path)) throw new Error(`EACCES: ${path}`);
    if (!bytes) throw missingFile(path);
    return bytes;
  }
}

export interface PeopleTest extends TestHost {
  readonly disk: SlowDisk;
  readonly services: Services;
  readonly ports: Ports;
  readonly index: VaultIndex;
  /** Resolves when the vault has been read and what followed from it. */
  idle(): Promise<void>;
  /** Lets the plugin read a note again, as it does after a refused edit. */
  reread(path: string): void;
  /** Collects what views are told from now on. */
  refreshes(): Promise<(IndexChange | null)[]>;
  /** Switches the plugin off and on again. */
  reload(): Promise<PeopleTest>;
  /** Ends the app without a word and starts it again on the same vault. */
  restart(options?: PeopleTestOptions): Promise<PeopleTest>;
  /** The descriptions of a note's items; null when the note is not indexed. */
  items(path: string): string[] | null;
  file(path: string): TFile;
}

export interface PeopleTestOptions extends Pick<TestHostOptions, "after" | "appId"> {
  boot?: BootMode;
  /** Runs before the plugin's `onload`. */
  beforeLoad?: (disk: SlowDisk) => void;
  /** Stop waiting when the layout is ready, while the vault is being read. */
  isImpatient?: boolean;
}

/** Starts the app with the plugin switched on. Mocks are to be restored afterwards. */
export async function startPeople(files: FileContents, options: PeopleTestOptions = {}): Promise<PeopleTest> {
  const disk = new SlowDisk();
  const loaded = watchInside();
  class WatchedPlugin extends PeoplePlugin {
    override async onload(): Promise<void> {
      disk.reads.length = 0;
      options.beforeLoad?.(disk);
      await super.onload();
    }
  }
  const plugin = { Class: WatchedPlugin, manifest: { id: PLUGIN_ID, name: "People" } };
  const { boot = "warm", ...kept } = options;
  const host = await startTestHost({ ...kept, files, boot, plugin });
  const reload = async (): Promise<PeopleTest> => {
    const { plugins } = host.host;
    const manifest = plugins.manifests[PLUGIN_ID];
    if (!manifest) throw new Error("the plugin was never loaded");
    plugins.unloadPlugin(PLUGIN_ID);
    await plugins.loadClass(WatchedPlugin, manifest);
    const again = peopleTest(host, disk, loaded(), reload);
    await again.idle();
    return again;
  };
  const test = peopleTest(host, disk, loaded(), reload);
  if (options.isImpatient !== true) await test.idle();
  return test;
}

/** The parts that the plugin keeps to itself. */
interface Inside {
  readonly services: Services;
  readonly watcher: VaultWatcher;
}

/** Tells which parts were loaded last. */
function watchInside(): () => Inside {
  const load = jest.spyOn(Services.prototype, "load");
  const listen = jest.spyOn(VaultWatcher.prototype, "listen");
  return () => {
    const [services, watcher] = [load.mock.contexts.at(-1), listen.mock.contexts.at(-1)];
    if (!services || !watcher) throw new Error("the plugin was not loaded");
    return { services, watcher };
  };
}

function peopleTest(
  host: TestHost,
  disk: SlowDisk,
  { services, watcher }: Inside,
  reload: PeopleTest["reload"],
): PeopleTest {
  const { ports } = services;
  return {
    ...host,
    disk,
    services,
    ports,
    index: ports.index,
    reload,
    restart: async (options = {}) => {
      // As when the process is gone: what is not stored by now never will be.
      jest.spyOn(services.cache, "flush").mockResolvedValue();
      host.stop();
      await nextTask();
      return startPeople({}, { after: host, ...options });
    },
    reread: (path) => watcher.reindex(path),
    refreshes: async () => {
      // What the scan had to tell is told with a delay.
      await nextTask(350);
      const told: (IndexChange | null)[] = [];
      ports.onRefresh((change) => told.push(change));
      return told;
    },
    idle: async () => {
      await host.settled();
      await until(() => ports.progress() === null);
      for (let i = 0; i < 3; i++) await nextTask();
    },
    items: (path) => ports.index.note(path)?.items.map((item) => item.description) ?? null,
    file: (path) => {
      const file = host.host.vault.getFileByPath(path);
      if (!file) throw new Error(`${path} is gone`);
      return file;
    },
  };
}
