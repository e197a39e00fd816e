/** Starts a simulated host on a vault in memory. */
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
  /** Resolves when no note waits to be indexed and all its events have been fired. */
  settled(): Promise<void>;
  /** Unloads plugins and lets go of the window. */
  stop(): void;
}

export interface TestHostOptions {
  files?: FileContents;
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
  const store = new MemoryStore(options.files);
  const appOptions: AppOptions = {
    store,
    parentEl: document.body,
    saveDelay: options.saveDelay ?? 10,
    pagePreview: options.pagePreview ?? true,
    bases: options.bases ?? true,
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
  return { host, app: host as unknown as Api.App, store, settled, stop: () => host.stop() };
}
