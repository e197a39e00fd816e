import { rollupCommands } from "../../../src/ui/rollup/rollup-commands";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote } from "../../support/build";
import { fakePorts } from "../person/fake-ports";

const INTRO = "M/intro.md";
const TEXT = meetingNote({ date: "2025-11-01", people: ["Dana Okafor"] });

let host: TestHost;

beforeEach(async () => {
  host = await startTestHost({ files: { [INTRO]: TEXT } });
  await host.app.workspace.openLinkText(INTRO, "");
});

afterEach(() => host.stop());

test("asked at the start, this meeting's people are rolled up as soon as the vault is read", () => {
  const ports = fakePorts(host.app, {});
  ports.setProgress({ done: 0, total: 2 });
  rollupCommands(ports)
    .find(({ id }) => id === "roll-up-for-meeting")
    ?.checkCallback?.(false);
  ports.put(INTRO, TEXT);
  expect(ports.log).toEqual([]);
  ports.setProgress(null);
  expect(ports.log).toHaveLength(1);
  expect(ports.log[0]).toContain("dana okafor");
  expect(ports.listenerCount).toBe(0);
});
