/** Playwright Test on the simulated host: a vault on disk, the built plugin, the page in a real Chromium. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { buildHostPage } from "../../host/server/build";
import { DEFAULT_PAGE_DIR, serveVault } from "../../host/server/serve";
import { leave, SharedPages } from "./shared-pages";

const SYSTEM_CHROMIUM = "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The app writes its layout by itself, and a file under another name first; all else changes because somebody wanted it. */
const WRITTEN_BY_THE_APP = /^\.obsidian\/workspace\.json$|\.tmp~[0-9a-f]+$/;

export interface OpenOptions {
  open?: string;
  theme?: "light" | "dark";
  phone?: boolean;
  boot?: "warm" | "cold";
  saveDelay?: number;
  today?: string;
  language?: string;
  pagePreview?: boolean;
}

export interface BootReport {
  pluginLoaded: number;
  layoutReady: number;
  indexed: number;
  notes: number;
}

export interface Host {
  page: Page;
  /** The vault's folder: a copy made for this test. */
  vaultDir: string;
  url: string;
  /** Every request the page made, as `METHOD url`. */
  requests: string[];
  /** Errors and `console.error` of the page. One that is left makes the test fail; a test that expects some empties the list. */
  consoleErrors: string[];
  /** Opens the page, or opens it again; returns when the plugin is loaded and every note is indexed. */
  open(options?: OpenOptions): Promise<BootReport>;
  readFile(path: string): Promise<Buffer>;
  readText(path: string): Promise<string>;
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Every file of the vault but the app's own layout, which is written, and moved, at any time. */
  paths(): Promise<readonly string[]>;
  /** SHA-256 of every file in `paths`. */
  hashVault(): Promise<Map<string, string>>;
  /** Runs a command as a person does: palette, name, Enter. */
  palette(commandName: string): Promise<void>;
  /** Saves the layout now and waits for it to be on disk. */
  saveLayout(): Promise<void>;
}

/** Set per file with `test.use`. */
export interface HostOptions {
  /** Folder copied to make the vault. */
  vaultFixture: string;
  /** Folder with `main.js`, `manifest.json`, `styles.css`; the repository's root holds the real plugin. */
  pluginDir: string;
}

/** What the page puts on its `window`, as far as tests of plugins need it. */
interface HostWindow {
  hostReady: Promise<BootReport>;
  app: { workspace: { saveLayout(): Promise<void> } };
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function queryOf(options: OpenOptions): string {
  const query = new URLSearchParams();
  if (options.open !== undefined) query.set("open", options.open);
  if (options.theme) query.set("theme", options.theme);
  if (options.phone) query.set("phone", "1");
  if (options.boot) query.set("boot", options.boot);
  if (options.today !== undefined) query.set("today", options.today);
  if (options.language !== undefined) query.set("language", options.language);
  if (options.pagePreview === false) query.set("pagePreview", "off");
  query.set("saveDelay", String(options.saveDelay ?? 100));
  return query.toString();
}

function isLoopback(url: string): boolean {
  return (
    /^(?:https?|wss?):\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\//.test(url) ||
    /^(?:data|blob|about):/.test(url)
  );
}

/** Whether the plugin has read the vault, where there is one: until then nobody is known, and a pointer rests in vain. */
function hasRead(): boolean {
  interface Loaded {
    readonly services?: { readonly ports: { progress(): unknown } };
  }
  const { app } = window as unknown as { app: { plugins: { plugins: Record<string, Loaded | undefined> } } };
  const { services } = app.plugins.plugins["people"] ?? {};
  return !services || services.ports.progress() === null;
}

class BrowserHost implements Host {
  readonly requests: string[] = [];
  readonly consoleErrors: string[] = [];

  constructor(
    readonly page: Page,
    readonly vaultDir: string,
    readonly url: string,
  ) {
    this.listenTo(page);
    page.on("websocket", (socket) => this.requests.push(`WS ${socket.url()}`));
    page.on("popup", (popout) => this.listenTo(popout));
  }

  private listenTo(page: Page): void {
    page.on("request", (request) => this.requests.push(`${request.method()} ${request.url()}`));
    page.on("pageerror", (error) => this.consoleErrors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.consoleErrors.push(message.text());
    });
  }

  async open(options: OpenOptions = {}): Promise<BootReport> {
    await this.page.goto(`${this.url}/?${queryOf(options)}`);
    const report = await this.page.evaluate(() => (window as unknown as HostWindow).hostReady);
    await this.page.waitForFunction(hasRead);
    return report;
  }

  readFile(path: string): Promise<Buffer> {
    return readFile(join(this.vaultDir, path));
  }

  async readText(path: string): Promise<string> {
    return (await this.readFile(path)).toString("utf8");
  }

  async writeFile(path: string, content: string | Uint8Array): Promise<void> {
    const absolute = join(this.vaultDir, path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, content);
  }

  async paths(): Promise<readonly string[]> {
    const files = await filesBelow(this.vaultDir);
    const paths = files.map((file) => relative(this.vaultDir, file).split(sep).join("/"));
    return paths.filter((path) => !WRITTEN_BY_THE_APP.test(path)).sort();
  }

  async hashVault(): Promise<Map<string, string>> {
    const hashes = new Map<string, string>();
    for (const path of await this.paths()) {
      hashes.set(
        path,
        createHash("sha256")
          .update(await this.readFile(path))
          .digest("hex"),
      );
    }
    return hashes;
  }

  async palette(commandName: string): Promise<void> {
    await this.page.keyboard.press("Control+p");
    await this.page.locator(".prompt-input").fill(commandName);
    const first = this.page.locator(".prompt .suggestion-item.is-selected");
    await expect(first).toContainText(commandName);
    await this.page.keyboard.press("Enter");
    await expect(
      this.page.locator(".prompt .suggestion-item.is-selected", { hasText: commandName }),
    ).toHaveCount(0);
  }

  async saveLayout(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as HostWindow).app.workspace.saveLayout());
  }

  /** What must hold after every test. */
  check(): void {
    const remote = this.requests.filter((request) => !isLoopback(request.slice(request.indexOf(" ") + 1)));
    expect(remote, "requests that leave this machine").toEqual([]);
    expect(this.consoleErrors, "errors on the page").toEqual([]);
  }
}

function chromiumPath(): string | null {
  const path = process.env["PEOPLE_CHROMIUM"] ?? SYSTEM_CHROMIUM;
  return existsSync(path) ? path : null;
}

export const test = base.extend<HostOptions & { host: Host }, { hostPage: string; sharedPages: SharedPages }>(
  {
    vaultFixture: [resolve("tests/host/fixtures/vault"), { option: true }],
    pluginDir: [resolve("."), { option: true }],

    launchOptions: async ({ launchOptions }, use) => {
      const executablePath = chromiumPath();
      await use({ ...launchOptions, args: FLAGS, ...(executablePath === null ? {} : { executablePath }) });
    },

    /** The page is built once per worker, each in its own folder, so that workers do not read half a file. */
    hostPage: [
      async ({ browserName: _browserName }, use, workerInfo) => {
        const outDir = resolve(`${DEFAULT_PAGE_DIR}-${workerInfo.workerIndex}`);
        await buildHostPage(outDir);
        await use(outDir);
      },
      { scope: "worker" },
    ],

    sharedPages: [
      async ({ browser }, use) => {
        const pages = new SharedPages(browser);
        await use(pages);
        await pages.close();
      },
      { scope: "worker" },
    ],

    page: async ({ sharedPages, hasTouch, viewport }, use, testInfo) => {
      const page = await sharedPages.take(hasTouch === true);
      if (viewport) await page.setViewportSize(viewport);
      await use(page);
      await sharedPages.giveBack(page, testInfo.status === testInfo.expectedStatus);
    },

    host: async ({ page, hostPage, vaultFixture, pluginDir }, use) => {
      const folder = await mkdtemp(join(tmpdir(), "simulated-host-"));
      const vaultDir = join(folder, "vault");
      await cp(vaultFixture, vaultDir, { recursive: true });
      const served = await serveVault({ vaultDir, pluginDir, pageDir: hostPage });
      const host = new BrowserHost(page, vaultDir, served.url);
      await use(host);
      // Leaving the page first: it stops writing, and what it says about the lost server is not heard.
      await leave(page, served.url);
      await served.close();
      await rm(folder, { recursive: true, force: true });
      host.check();
    },
  },
);

export { expect };
