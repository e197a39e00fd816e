/** Loading and unloading plugins. Internal `app.plugins`. */
import type { PluginManifest } from "../api";
import { reportLater, detached } from "../base/report";
import type { App } from "./app";
import { Plugin } from "./plugin";

export type PluginClass = new (app: never, manifest: never) => unknown;

/** What the built `main.js` gets to call: the modules the app provides. */
export type Require = (id: string) => unknown;

/** A plugin's CommonJS bundle as a function: the page's server wraps `main.js` so. */
export type PluginModule = (require: Require, module: { exports: unknown }, exports: unknown) => void;

export interface PluginFiles {
  run: PluginModule;
  manifest: PluginManifest;
  styles: string | null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Runs a plugin's bundle and finds its class. */
function evaluate(run: PluginModule, id: string, require: Require): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  run(require, module, module.exports);
  const exported = isRecord(module.exports) ? (module.exports["default"] ?? module.exports) : module.exports;
  if (typeof exported !== "function") throw new Error(`The plugin ${id} exports no class.`);
  return exported as PluginClass;
}

export class Plugins {
  /** By id. Tests may put a stand-in for another plugin here. */
  readonly plugins: Record<string, unknown> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly styles = new Map<string, HTMLStyleElement>();

  constructor(private readonly app: App) {
    app.vault.on("raw", (path: string) => {
      for (const plugin of Object.values(this.plugins))
        if (plugin instanceof Plugin) detached(plugin.onRawChange(path));
    });
  }

  getPlugin(id: string): unknown {
    return this.plugins[id] ?? null;
  }

  /** Loads a built plugin: its `main.js`, its manifest, its styles. */
  async loadFiles(files: PluginFiles, require: Require): Promise<Plugin> {
    const { manifest, styles } = files;
    if (styles !== null) {
      const style = document.head.createEl("style", { text: styles, attr: { "data-plugin": manifest.id } });
      this.styles.set(manifest.id, style);
    }
    return this.loadClass(evaluate(files.run, manifest.id, require), manifest);
  }

  /** Loads a plugin from its class: how jest does it. A failing `onload` rejects. */
  async loadClass(Class: PluginClass, manifest: PluginManifest): Promise<Plugin> {
    const dir = `${this.app.vault.configDir}/plugins/${manifest.id}`;
    const full: PluginManifest = { dir, ...manifest };
    const plugin: unknown = Reflect.construct(Class, [this.app, full]);
    if (!(plugin instanceof Plugin)) throw new Error(`${manifest.id} does not extend Plugin.`);
    this.plugins[manifest.id] = plugin;
    this.manifests[manifest.id] = full;
    this.enabledPlugins.add(manifest.id);
    await plugin.load();
    return plugin;
  }

  unloadPlugin(id: string): void {
    const plugin = this.plugins[id];
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    this.styles.get(id)?.remove();
    this.styles.delete(id);
    try {
      if (plugin instanceof Plugin) plugin.unload();
    } catch (error) {
      reportLater(error);
    }
  }
}
