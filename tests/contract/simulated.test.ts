/** The contract probes and the smoke of every view, on the simulated host. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PeoplePlugin from "../../src/main";
import { startTestHost, type TestHost } from "../host/jest/start-app";
import { type ProbeName, PROBES, SMOKES } from "./expected";
import { observe, openView } from "./observers/observe";

const VAULT = join(__dirname, "vault");

function vaultFiles(): Record<string, string> {
  const paths = readdirSync(VAULT, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(VAULT, path), "utf8")]),
  );
}

let testHost: TestHost;

beforeEach(async () => {
  testHost = await startTestHost({
    files: vaultFiles(),
    plugin: { Class: PeoplePlugin, manifest: { id: "people", name: "People" } },
  });
});

afterEach(() => {
  testHost.stop();
  document.body.empty();
});

const names = Object.keys(PROBES) as ProbeName[];

test.each(names.map((name) => [PROBES[name].fact, name] as const))("%s", async (_fact, name) => {
  expect(await observe(testHost.app, name)).toEqual(PROBES[name].expected);
});

test.each(SMOKES.map((smoke) => [smoke.command, smoke] as const))(
  "%s opens its view",
  async (_command, smoke) => {
    expect(await openView(testHost.app, smoke)).toEqual(smoke.shows);
  },
);
