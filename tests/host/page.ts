/** Entry of the page: starts the simulated host on the vault behind the server, with the built plugin. */
import type { PluginManifest } from "./obsidian/api";
import { App } from "./obsidian/app/app";
import type { PluginModule } from "./obsidian/app/plugins";
import { HttpStore } from "./obsidian/vault/http-store";
import { setFormFactor, setLanguage } from "./obsidian/util/platform";
import { setToday } from "./clock";
import { requireFromApp } from "./modules";
import { readPageOptions, type PageOptions } from "./page-options";

/** Milliseconds since the page started, for tests of the start itself. */
export interface BootReport {
  pluginLoaded: number;
  layoutReady: number;
  indexed: number;
  notes: number;
}

/** What tests find on the page's `window`. */
export interface HostWindow {
  app: App;
  /** Resolves when the plugin is loaded, the layout is ready and every note is indexed. */
  hostReady: Promise<BootReport>;
}

async function fetchText(path: string): Promise<string | null> {
  const response = await fetch(path);
  return response.ok ? response.text() : null;
}

/** The server hands the plugin's `main.js` as a script that gives its contents, as a function, to `definePlugin`. */
function fetchModule(): Promise<PluginModule> {
  return new Promise((resolve, reject) => {
    Object.assign(window, { definePlugin: resolve });
    const script = document.head.createEl("script", { attr: { src: "/plugin/main.js" } });
    script.addEventListener("error", () => reject(new Error("The plugin is not built: main.js is missing.")));
    script.addEventListener("load", () => script.remove());
  });
}

async function loadPlugin(app: App): Promise<void> {
  const [run, manifest, styles] = await Promise.all([
    fetchModule(),
    fetchText("/plugin/manifest.json"),
    fetchText("/plugin/styles.css"),
  ]);
  if (manifest === null) throw new Error("The plugin has no manifest.json.");
  await app.plugins.loadFiles(
    { run, styles, manifest: JSON.parse(manifest) as PluginManifest },
    requireFromApp,
  );
}

function dressPage(options: PageOptions): void {
  document.body.classList.add(`theme-${options.theme}`, "show-inline-title", "simulated-host");
  setFormFactor(options.form);
  setLanguage(options.language);
}

async function start(options: PageOptions, makeApp: () => App): Promise<BootReport> {
  const since = performance.now();
  const elapsed = (): number => Math.round(performance.now() - since);
  const app = makeApp();
  let pluginLoaded = 0;
  await app.start(options.boot, async () => {
    if (options.plugin) await loadPlugin(app);
    pluginLoaded = elapsed();
  });
  const layoutReady = elapsed();
  if (options.open !== null) await app.workspace.openLinkText(options.open, "");
  await app.metadataCache.settled();
  return { pluginLoaded, layoutReady, indexed: elapsed(), notes: app.vault.getMarkdownFiles().length };
}

const options = readPageOptions(location.search);
if (options.today !== null) setToday(options.today);
dressPage(options);

const host = window as unknown as HostWindow;
host.hostReady = start(options, () => {
  host.app = new App({
    store: new HttpStore(location.origin),
    parentEl: document.body,
    pagePreview: options.pagePreview,
    ...(options.saveDelay === null ? {} : { saveDelay: options.saveDelay }),
  });
  return host.app;
});
