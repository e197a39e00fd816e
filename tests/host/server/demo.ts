/** The demo: a copy of a vault, the built plugin, the simulated host's page. `scripts/demo` calls it. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildHostPage } from "./build";
import { DEFAULT_PAGE_DIR, serveVault } from "./serve";

export interface DemoOptions {
  /** Copied, never written to, unless `inPlace`. */
  vaultDir: string;
  pluginDir: string;
  /** Where the page is built to. */
  pageDir?: string;
  port?: number;
  /** Work in the given folder itself. */
  inPlace?: boolean;
}

export interface Demo {
  url: string;
  vaultDir: string;
  close(): Promise<void>;
}

export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { pluginDir, pageDir = DEFAULT_PAGE_DIR, inPlace = false } = options;
  await buildHostPage(pageDir);
  const vaultDir = inPlace ? options.vaultDir : await mkdtemp(join(tmpdir(), "simulated-vault-"));
  if (!inPlace) await cp(options.vaultDir, vaultDir, { recursive: true });
  const served = await serveVault({
    vaultDir,
    pluginDir,
    pageDir,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  return {
    url: served.url,
    vaultDir,
    close: async () => {
      await served.close();
      if (!inPlace) await rm(vaultDir, { recursive: true, force: true });
    },
  };
}
