/** The contract probes and the smoke of every view, in Obsidian itself; the same expected values as on the simulated host. */
import { browser } from "@wdio/globals";
import type ContractProbes from "../probe-plugin/main";
import { type ProbeName, PROBES, type Smoke, SMOKES } from "../expected";

function observe(probe: ProbeName): Promise<unknown> {
  return browser.executeObsidian(
    ({ plugins }, name) => (plugins["contractProbes"] as ContractProbes).observe(name),
    probe,
  );
}

function openView(view: Smoke): Promise<readonly string[]> {
  return browser.executeObsidian(
    ({ plugins }, smoke) => (plugins["contractProbes"] as ContractProbes).openView(smoke),
    view,
  );
}

describe("what the plugin relies on", () => {
  for (const name of Object.keys(PROBES) as ProbeName[])
    it(PROBES[name].fact, async () => {
      expect(await observe(name)).toEqual(PROBES[name].expected);
    });
});

describe("what each view shows", () => {
  for (const smoke of SMOKES)
    it(`${smoke.command} opens its view`, async () => {
      expect(await openView(smoke)).toEqual(smoke.shows);
    });
});
