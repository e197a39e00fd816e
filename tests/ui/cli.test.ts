import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { answer } from "../../scripts/headless/answer";
import { readArguments } from "../../scripts/headless/arguments";
import type { FolderIndex } from "../../scripts/headless/build-index";
import { indexFolder } from "../../scripts/headless/build-index";
import { COMMAND_FORMATS, QUESTION_COMMANDS } from "../../src/core/answers/question-flags";
import { golden } from "../support/golden";
import { day } from "../support/build";
import type { FileContents } from "../host/obsidian/vault/memory-store";
import { MemoryStore } from "../host/obsidian/vault/memory-store";
import type { PeopleTest } from "../vault/people-test";
import { BUDGET, budget, NOTES, startPeople } from "../vault/people-test";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = join(ROOT, "tests/vaults/sample");
const TODAY = "2025-11-12";
const MY_NAMES = ["Alex Stone", "Alex"];
const SETTINGS = JSON.stringify({ version: 1, myNames: MY_NAMES, firstRunDone: true });

function filesOf(folder: string): FileContents {
  const files: FileContents = { ".obsidian/plugins/people/data.json": SETTINGS };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[full.slice(folder.length + 1)] = readFileSync(full);
  }
  return files;
}

function fixToday(test: PeopleTest): void {
  jest.spyOn(test.services.ports, "today").mockReturnValue({ date: day(TODAY), weekStart: 1 });
}

/** A flag as each of the two is given it. */
type Flag = readonly [name: string, value: string] | readonly [name: string];

const inObsidian = (flags: readonly Flag[]): string =>
  flags.map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`)).join("");

describe("Obsidian's command line and the headless command", () => {
  let people: PeopleTest;
  let folder: FolderIndex;
  beforeAll(async () => {
    people = await startPeople(filesOf(SAMPLE));
    fixToday(people);
    const args = readArguments(["index", SAMPLE], TODAY);
    if (!args) throw new Error("no arguments");
    folder = await indexFolder(SAMPLE, { myNames: MY_NAMES, excludedPaths: args.excludedPaths });
  });
  afterAll(() => {
    people.stop();
    jest.restoreAllMocks();
  });

  /** What the headless command prints, in this process: starting one for each would take minutes. */
  function headless(command: string, flags: readonly Flag[]): string {
    const named = command === "person" ? flags.find(([name]) => name === "person") : undefined;
    const others = flags.filter((flag) => flag !== named);
    const options = others.flatMap(([name, value]) =>
      value === undefined ? [`--${name}`] : [`--${name}`, value],
    );
    const args = readArguments([command, ...(named ? [named[1] ?? ""] : []), SAMPLE, ...options], TODAY);
    if (!args) throw new Error("no arguments");
    const { output, problem } = answer(folder.index, args);
    expect(problem).toBe("");
    return output;
  }

  const cli = (command: string, flags: readonly Flag[]): Promise<string> =>
    people.host.cliHandlers.run(`people:${command}${inObsidian(flags)}`);

  const everyFormat = QUESTION_COMMANDS.flatMap((command) =>
    COMMAND_FORMATS[command].map((format) => [command, format] as const),
  );

  test.each(everyFormat)("%s as %s: the same bytes", async (command, format) => {
    const who: Flag[] = command === "person" ? [["person", "Dana Okafor"]] : [];
    const flags: Flag[] = [...who, ["format", format]];
    const printed = await cli(command, flags);
    expect(printed).toBe(headless(command, flags));
    expect(printed.length).toBeGreaterThan(100);
  });

  test.each<[string, Flag[]]>([
    [
      "items",
      [
        ["owner", "me"],
        ["due", "overdue"],
      ],
    ],
    [
      "items",
      [
        ["person", "Dana Okafor"],
        ["limit", "3"],
        ["format", "json"],
      ],
    ],
    ["items", [["total"]]],
    [
      "rollup",
      [
        ["by", "due-and-priority"],
        ["proposed", "hide"],
      ],
    ],
    [
      "rollup",
      [
        ["by", "note"],
        ["path", "Meetings"],
        ["sort", "created"],
        ["format", "md"],
      ],
    ],
    [
      "rollup",
      [
        ["by", "status"],
        ["tag", "task"],
        ["priority", "high,highest"],
        ["format", "tsv"],
      ],
    ],
    ["list", [["total"]]],
  ])("%s %j: the same bytes", async (command, flags) => {
    expect(await cli(command, flags)).toBe(headless(command, flags));
  });

  test("the headless command as a process prints them, too", async () => {
    const flags: Flag[] = [
      ["by", "person"],
      ["owner", "waiting"],
      ["format", "md"],
    ];
    const options = flags.flatMap(([name, value]) => [`--${name}`, value ?? ""]);
    const me = MY_NAMES.flatMap((name) => ["--me", name]);
    const command = [
      "scripts/run.mjs",
      "scripts/people.ts",
      "rollup",
      SAMPLE,
      ...me,
      "--today",
      TODAY,
      ...options,
    ];
    const printed = execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
    expect(await cli("rollup", flags)).toBe(printed);
  });

  test.each<[string, string, Flag[]]>([
    [
      "items-overdue-mine.txt",
      "items",
      [
        ["owner", "me"],
        ["due", "overdue"],
      ],
    ],
    [
      "items-dana-this-week.json",
      "items",
      [
        ["person", "Dana Okafor"],
        ["due", "this-week"],
        ["limit", "4"],
        ["format", "json"],
      ],
    ],
    [
      "items-dana-this-week.ics",
      "items",
      [
        ["person", "Dana Okafor"],
        ["due", "this-week"],
        ["format", "ics"],
      ],
    ],
    [
      "rollup-by-priority.tsv",
      "rollup",
      [
        ["by", "priority"],
        ["limit", "20"],
        ["format", "tsv"],
      ],
    ],
    [
      "rollup-by-status.txt",
      "rollup",
      [
        ["by", "status"],
        ["person", "Sam Rivera"],
      ],
    ],
    [
      "rollup-by-person-waiting.json",
      "rollup",
      [
        ["by", "person"],
        ["owner", "waiting"],
        ["limit", "4"],
        ["format", "json"],
      ],
    ],
    ["person-priya.txt", "person", [["person", "Priya Nair"]]],
    [
      "person-helmi.json",
      "person",
      [
        ["person", "Helmi Aaltola"],
        ["format", "json"],
      ],
    ],
    [
      "person-priya.tsv",
      "person",
      [
        ["person", "Priya Nair"],
        ["format", "tsv"],
      ],
    ],
    ["list.txt", "list", []],
    ["list.md", "list", [["format", "md"]]],
    ["list.json", "list", [["format", "json"]]],
  ])("prints exactly %s", async (name, command, flags) => {
    expect(await cli(command, flags)).toBe(golden(`outside/${name}`));
  });

  test("every command and flag has a help text", () => {
    const { commands } = people.host.cliHandlers;
    expect([...commands.keys()]).toEqual(QUESTION_COMMANDS.map((command) => `people:${command}`));
    for (const { description, flags } of commands.values()) {
      expect(description).not.toBe("");
      for (const flag of Object.values(flags ?? {})) expect(flag.description).not.toBe("");
    }
    expect(commands.get("people:person")?.flags?.["person"]?.required).toBe(true);
    expect(commands.get("people:items")?.flags?.["total"]).not.toHaveProperty("value");
  });

  test("what Obsidian adds for itself is no mistake", async () => {
    expect(await cli("list", [["vault", "Sample"], ["--copy"], ["total"]])).toBe("18\n");
  });
});

describe("a bad value on Obsidian's command line", () => {
  let people: PeopleTest;
  beforeAll(async () => {
    people = await startPeople(NOTES);
    fixToday(people);
  });
  afterAll(() => {
    people.stop();
    jest.restoreAllMocks();
  });

  test.each<[string, string]>([
    ["people:items limit=-1", 'Error: limit must be a whole number from 1 on, not "-1".'],
    ["people:items format=xml", 'Error: format must be one of text, md, json, tsv, ics, not "xml".'],
    ['people:items person="<b>Kim</b>\\nLee"', 'Error: Nobody is called "<b>Kim</b>\\nLee".'],
    ["people:items due=soon", 'not "soon".'],
    ["people:person", "Error: person is missing."],
    ["people:person person", 'Error: Nobody is called "true".'],
    ["people:list owner=me", 'Error: There is no "owner". Allowed are format, total.'],
  ])("%s", async (line, message) => {
    const printed = await people.host.cliHandlers.run(line);
    expect(printed).toContain(message);
    expect(printed).toMatch(/^Error: [^\n]*$/);
  });

  test("quotes in a value stay inside its quotes", async () => {
    const handler = people.host.cliHandlers.commands.get("people:items")?.handler;
    expect(await handler?.({ owner: 'Kim "the boss" Lee' })).toBe(
      'Error: Nobody is called "Kim \\"the boss\\" Lee".',
    );
  });

  test("nothing open is said", async () => {
    expect(await people.host.cliHandlers.run("people:items owner=unassigned")).toBe("Nothing open.\n");
  });
});

test("while the vault is being read the command line says so and answers nothing", async () => {
  const people = await startPeople(NOTES);
  const progress = jest.spyOn(people.services.ports, "progress");
  progress.mockReturnValue({ done: 3, total: 10 });
  expect(await people.host.cliHandlers.run("people:items")).toBe(
    "Error: People is still reading the vault: 3 of 10 notes. Try again in a moment.",
  );
  progress.mockReturnValue(null);
  expect(await people.host.cliHandlers.run("people:items")).toContain("Send plan");
  people.stop();
  jest.restoreAllMocks();
});

test("asking changes no note, and the commands go with the plugin", async () => {
  const people = await startPeople({ ...NOTES, [BUDGET]: budget("One", "Two") });
  const write = jest.spyOn(MemoryStore.prototype, "write");
  const before = people.store.bytesOf(BUDGET);
  for (const line of ["people:items", "people:rollup", 'people:person person="Dana Okafor"', "people:list"])
    expect(await people.host.cliHandlers.run(line)).not.toContain("Error");
  expect(people.store.bytesOf(BUDGET)).toEqual(before);
  expect(write).not.toHaveBeenCalled();
  people.host.plugins.unloadPlugin("people");
  expect(people.host.cliHandlers.commands.size).toBe(0);
  people.stop();
  jest.restoreAllMocks();
});
