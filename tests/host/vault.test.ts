/** Facts of Obsidian's vault that the simulated host keeps to. */
import { type TFile, TFolder, type TAbstractFile } from "./obsidian/vault/files";
import { startTestHost, type TestHost } from "./jest/start-app";

const FILES = {
  "A.md": "x",
  "d/B.md": "- [ ] b",
  "d/e/C.md": "[[A]]",
};

let testHost: TestHost;

function file(path: string): TFile {
  const found = testHost.host.vault.getFileByPath(path);
  if (!found) throw new Error(`${path} is not in the vault`);
  return found;
}

function record(): string[] {
  const log: string[] = [];
  const { vault, metadataCache } = testHost.host;
  for (const event of ["create", "modify", "delete"])
    vault.on(event, (changed: TAbstractFile) => log.push(`${event} ${changed.path}`));
  vault.on("rename", (changed: TAbstractFile, oldPath: string) =>
    log.push(`rename ${oldPath} -> ${changed.path}`),
  );
  metadataCache.on("changed", (changed: TFile) => log.push(`changed ${changed.path}`));
  metadataCache.on("deleted", (changed: TFile) => log.push(`deleted ${changed.path}`));
  return log;
}

beforeEach(async () => {
  testHost = await startTestHost({ files: FILES });
});

afterEach(() => testHost.stop());

test("process loses no change of several made at once", async () => {
  const note = file("A.md");
  await Promise.all(
    ["a", "b", "c"].map((letter) => testHost.host.vault.process(note, (text) => text + letter)),
  );
  expect(await testHost.host.vault.read(note)).toBe("xabc");
});

test("process that throws leaves the bytes alone and frees the queue", async () => {
  const note = file("A.md");
  const failing = testHost.host.vault.process(note, () => {
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(testHost.store.writes).toEqual([]);
  await testHost.host.vault.process(note, (text) => `${text}!`);
  expect(await testHost.host.vault.read(note)).toBe("x!");
});

test("process that changes nothing writes nothing", async () => {
  const log = record();
  await testHost.host.vault.process(file("A.md"), (text) => text);
  expect(testHost.store.writes).toEqual([]);
  expect(log).toEqual([]);
});

test("modify comes before changed", async () => {
  const log = record();
  await testHost.host.vault.modify(file("A.md"), "- [ ] t");
  log.push("after await");
  await testHost.settled();
  expect(log).toEqual(["modify A.md", "after await", "changed A.md"]);
});

test("renaming a folder fires one rename per descendant, and no changed", async () => {
  const log = record();
  const folder = testHost.host.vault.getFolderByPath("d");
  if (!(folder instanceof TFolder)) throw new Error("no folder");
  await testHost.host.vault.rename(folder, "z");
  await testHost.settled();
  expect(log).toEqual([
    "rename d -> z",
    "rename d/e -> z/e",
    "rename d/e/C.md -> z/e/C.md",
    "rename d/B.md -> z/B.md",
  ]);
  expect(testHost.host.metadataCache.getCache("z/e/C.md")?.links?.[0]?.link).toBe("A");
  expect(testHost.host.metadataCache.getCache("d/e/C.md")).toBeNull();
  expect(testHost.host.metadataCache.resolvedLinks["z/e/C.md"]).toEqual({ "A.md": 1 });
});

test("creating over an existing path throws, as does renaming onto one", async () => {
  await expect(testHost.host.vault.create("A.md", "y")).rejects.toThrow("already exists");
  await expect(testHost.host.vault.rename(file("A.md"), "d/B.md")).rejects.toThrow("already exists");
  expect(await testHost.host.vault.read(file("A.md"))).toBe("x");
});

test("creating in a folder that is not there throws", async () => {
  await expect(testHost.host.vault.create("nowhere/N.md", "")).rejects.toThrow("ENOENT");
});

test("an outside rename arrives as delete and create", () => {
  const log = record();
  testHost.store.outsideRename("A.md", "Z.md");
  expect(log).toEqual(["delete A.md", "create Z.md"]);
});

test("an outside write is a modify; deleting tells the metadata cache's listeners later", async () => {
  const log = record();
  testHost.store.outsideWrite("A.md", "changed outside");
  await testHost.settled();
  testHost.store.outsideDelete("A.md");
  await testHost.settled();
  expect(log).toEqual(["modify A.md", "changed A.md", "delete A.md", "deleted A.md"]);
});

test("deleting a folder takes its notes out of vault and cache", async () => {
  const folder = testHost.host.vault.getFolderByPath("d");
  if (!folder) throw new Error("no folder");
  await testHost.host.vault.delete(folder);
  expect(testHost.host.vault.getFileByPath("d/e/C.md")).toBeNull();
  expect(testHost.host.metadataCache.getCache("d/e/C.md")).toBeNull();
});

test("bytes that are not UTF-8 read as U+FFFD", async () => {
  testHost.store.outsideWrite("Latin.md", new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
  expect(await testHost.host.vault.read(file("Latin.md"))).toBe("caf\ufffd");
});

test("a byte order mark survives reading and writing back", async () => {
  testHost.store.outsideWrite("Bom.md", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
  await testHost.host.vault.process(file("Bom.md"), (text) => `${text}b`);
  expect([...(testHost.store.bytesOf("Bom.md") ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x61, 0x62]);
});

test("cachedRead answers without reading the file again", async () => {
  const before = testHost.store.reads;
  await testHost.host.vault.cachedRead(file("A.md"));
  await testHost.host.vault.cachedRead(file("A.md"));
  expect(testHost.store.reads).toBe(before);
});

test("a note's stat follows its changes", async () => {
  const before = file("A.md").stat;
  await testHost.host.vault.modify(file("A.md"), "longer");
  expect(file("A.md").stat.size).toBe(6);
  expect(file("A.md").stat.mtime).toBeGreaterThan(before.mtime);
});

test("hidden folders are the adapter's, not the vault's", async () => {
  await testHost.host.vault.adapter.write(".obsidian/plugins/x/data.json", "{}");
  expect(testHost.host.vault.getAbstractFileByPath(".obsidian")).toBeNull();
  expect(await testHost.host.vault.adapter.read(".obsidian/plugins/x/data.json")).toBe("{}");
});

test("a handler that throws does not stop the others", () => {
  const later = jest.spyOn(globalThis, "setTimeout").mockImplementation(() => 0 as unknown as NodeJS.Timeout);
  let calls = 0;
  const { vault } = testHost.host;
  vault.on("modify", () => {
    throw new Error("broken handler");
  });
  vault.on("modify", () => calls++);
  vault.trigger("modify", file("d/B.md"));
  later.mockRestore();
  expect(calls).toBe(1);
});
