/** Starts a simulated host on a vault in memory. */
import { IDBFactory } from "fake-indexeddb";
import type * as Api from "obsidian";
import { App, type AppOptions, type BootMode } from "../obsidian/app/app";
import type { PluginClass } from "../obsidian/app/plugins";
import { MemoryStore, type FileContents } from "../obsidian/vault/memory-store";
// Loading the module installs the guards: what is not simulated throws.
import "../obsidian";

export interface TestHost {
  /** The simulated host as it is. */
  host: App;
  /** The same object, typed as the real app: what plugin code takes. */
  app: Api.App;
  store: MemoryStore;
  /** The browser's databases; they outlive the app. */
  databases: IDBFactory;
  /** Resolves when no note waits to be indexed and all its events have been fired. */
  settled(): Promise<void>;
  /** Unloads plugins and lets go of the window. */
  stop(): void;
}

export interface TestHostOptions {
  files?: FileContents;
  /** What an earlier app left behind, for one that is started again; else a vault of these files and no databases. */
  after?: Pick<TestHost, "store" | "databases">;
  appId?: string;
  boot?: BootMode;
  saveDelay?: number;
  pagePreview?: boolean;
  bases?: boolean;
  /** A plugin to load between the index and the layout, as the app does. */
  plugin?: { Class: PluginClass; manifest?: Partial<Api.PluginManifest> };
}

const MANIFEST: Api.PluginManifest = {
  id: "test-plugin",
  name: "Test plugin",
  author: "",
  version: "0.0.0",
  minAppVersion: "1.13.1",
  description: "",
};

/** One macrotask after the last event. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function startTestHost(options: TestHostOptions = {}): Promise<TestHost> {
  const store = options.after?.store ?? new MemoryStore(options.files);
  const databases = options.after?.databases ?? new IDBFactory();
  Object.assign(window, { indexedDB: databases });
  const appOptions: AppOptions = {
    store,
    parentEl: document.body,
    saveDelay: options.saveDelay ?? 10,
    pagePreview: options.pagePreview ?? true,
    bases: options.bases ?? true,
    ...(options.appId === undefined ? {} : { appId: options.appId }),
  };
  const host = new App(appOptions);
  const { plugin } = options;
  await host.start(options.boot ?? "warm", async () => {
    if (plugin) await host.plugins.loadClass(plugin.Class, { ...MANIFEST, ...plugin.manifest });
  });
  const settled = async (): Promise<void> => {
    await host.metadataCache.settled();
    await nextTask();
    await host.metadataCache.settled();
  };
  await settled();
  return { host, app: host as unknown as Api.App, store, databases, settled, stop: () => host.stop() };
}
