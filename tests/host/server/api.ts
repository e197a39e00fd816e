/** What the page may ask of the vault's folder: `POST /api/<operation>?path=…`. */
import { packSnapshot } from "../obsidian/vault/snapshot-format";
import type { VaultFolder } from "./vault-folder";

/** JSON for most, bytes for reads. */
export type Answer = { json: unknown } | { bytes: Uint8Array };

type Operation = (folder: VaultFolder, query: URLSearchParams, body: Buffer) => Promise<Answer>;

const pathOf = (query: URLSearchParams, name = "path"): string => query.get(name) ?? "";

const DONE: Answer = { json: {} };

const operations = new Map<string, Operation>([
  ["snapshot", async (folder) => ({ bytes: packSnapshot(await folder.snapshot()) })],
  ["stat", async (folder, query) => ({ json: await folder.stat(pathOf(query)) })],
  ["list", async (folder, query) => ({ json: await folder.list(pathOf(query)) })],
  ["read", async (folder, query) => ({ bytes: await folder.read(pathOf(query)) })],
  [
    "write",
    async (folder, query, body) => {
      const mtime = query.get("mtime");
      return { json: await folder.write(pathOf(query), body, mtime === null ? null : Number(mtime)) };
    },
  ],
  [
    "make-folder",
    async (folder, query) => {
      await folder.makeFolder(pathOf(query));
      return DONE;
    },
  ],
  [
    "remove",
    async (folder, query) => {
      await folder.remove(pathOf(query));
      return DONE;
    },
  ],
  [
    "rename",
    async (folder, query) => {
      await folder.rename(pathOf(query), pathOf(query, "to"));
      return DONE;
    },
  ],
]);

export function findOperation(name: string): Operation | null {
  return operations.get(name) ?? null;
}
