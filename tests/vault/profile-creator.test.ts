import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { EditJournal } from "../../src/vault/edit-journal";
import { ProfileCreator } from "../../src/vault/profile-creator";
import { TextWriter } from "../../src/vault/text-writer";
import type { TestHost } from "../host/jest/start-app";
import { startTestHost } from "../host/jest/start-app";
import { day } from "../support/build";

const PATH = "People/Ines Weber/README.md";

let host: TestHost;
let journal: EditJournal;

async function start(files: Record<string, string> = {}): Promise<ProfileCreator> {
  host = await startTestHost({ files });
  journal = new EditJournal(host.app);
  return new ProfileCreator(
    host.app,
    () => DEFAULT_SETTINGS,
    () => day("2025-11-12"),
    journal,
  );
}

async function textOf(path: string): Promise<string | null> {
  const file = host.app.vault.getFileByPath(path);
  return file ? host.app.vault.read(file) : null;
}

afterEach(() => host.stop());

test("creates the note and its folders", async () => {
  const creator = await start();
  expect(await creator.create("Ines Weber")).toEqual({ kind: "created", path: PATH });
  expect(await textOf(PATH)).toBe("---\ntype: people\n---\n");
});

test("is what an undo takes back", async () => {
  const creator = await start();
  await creator.create("Ines Weber");
  const undone = await journal.undoLast(new TextWriter(host.app, () => undefined, journal.keep));
  expect(undone).toMatchObject({ kind: "undone", notes: [PATH] });
  expect(await textOf(PATH)).toBeNull();
});

test("creates it in a folder that is there", async () => {
  const creator = await start({ "People/Ines Weber/Notes.md": "x" });
  expect(await creator.create("Ines Weber")).toEqual({ kind: "created", path: PATH });
});

test("never writes over a note that is there", async () => {
  const creator = await start({ [PATH]: "mine" });
  expect(await creator.create("Ines Weber")).toEqual({ kind: "exists", path: PATH });
  expect(await textOf(PATH)).toBe("mine");
});

test("creates nothing of a name that is not safe", async () => {
  const creator = await start();
  for (const name of ["../Ines", "a/b", "CON", ""]) {
    expect(await creator.create(name)).toEqual({ kind: "unsafe-name" });
  }
  expect(host.app.vault.getMarkdownFiles()).toEqual([]);
});

test("says so when it fails", async () => {
  const creator = await start({ "People.md": "x" });
  const { vault } = host.app;
  const create = jest.spyOn(vault, "create").mockRejectedValue(new Error("disk full"));
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await creator.create("Ines Weber")).toEqual({ kind: "failed" });
  create.mockRestore();
  error.mockRestore();
});
