import type { App, TAbstractFile } from "obsidian";
import { bytesOf, makeNote, textOf, until } from "./scratch";

/** Follows the events of one note until `stop`. */
function followEvents(app: App): { seen: string[]; stop: () => void } {
  const seen: string[] = [];
  const { vault, metadataCache } = app;
  const vaultRefs = [
    vault.on("create", ({ path }) => seen.push(`create ${path}`)),
    vault.on("modify", ({ path }) => seen.push(`modify ${path}`)),
    vault.on("delete", ({ path }) => seen.push(`delete ${path}`)),
    vault.on("rename", (file: TAbstractFile, old) => seen.push(`rename ${old} -> ${file.path}`)),
  ];
  const cacheRefs = [
    metadataCache.on("changed", ({ path }) => seen.push(`changed ${path}`)),
    metadataCache.on("deleted", ({ path }) => seen.push(`deleted ${path}`)),
  ];
  const stop = (): void => {
    vaultRefs.forEach((ref) => vault.offref(ref));
    cacheRefs.forEach((ref) => metadataCache.offref(ref));
  };
  return { seen, stop };
}

export async function observeEventOrder(app: App): Promise<string[]> {
  const { seen, stop } = followEvents(app);
  const count = (event: string): number => seen.filter((line) => line.startsWith(`${event} `)).length;
  try {
    const file = await app.vault.create("Probe/Events.md", "- [ ] one");
    await until(() => count("changed") === 1);
    await app.vault.modify(file, "- [ ] two");
    await until(() => count("changed") === 2);
    await app.vault.rename(file, "Probe/Renamed.md");
    await until(() => count("rename") === 1);
    await app.vault.delete(file);
    await until(() => count("deleted") === 1);
  } finally {
    stop();
  }
  return seen;
}

export async function observeFailedProcess(app: App): Promise<unknown> {
  const file = await makeNote(app, "Process", "before\r\n");
  let thrown = "";
  try {
    await app.vault.process(file, () => {
      throw new Error("no");
    });
  } catch (error) {
    thrown = error instanceof Error ? error.message : String(error);
  }
  const between = await textOf(app, file);
  await app.vault.process(file, (text) => `${text}after`);
  return { thrown, between, after: await textOf(app, file) };
}

export async function observeLineEndsAndMark(app: App): Promise<unknown> {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x0a]);
  const file = await app.vault.createBinary("Probe/Bytes.md", bytes.buffer);
  await app.vault.process(file, (text) => `${text}c`);
  return { bytes: await bytesOf(app, file) };
}
