import { cacheOrigin } from "../../../src/core/cache/cache-origin";
import { indexConfig } from "../../../src/core/index/index-config";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../../src/core/settings";

const OPTIONS = indexConfig(DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS).parse;

function built(version: string | undefined): void {
  Object.assign(globalThis, { PEOPLE_PARSER_VERSION: version });
}

beforeEach(() => built("a"));
afterAll(() => built(undefined));

test("is the same for the same build, app and settings, in whatever order they come", () => {
  const reversed = Object.fromEntries(Object.entries(OPTIONS).reverse()) as unknown as typeof OPTIONS;
  expect(cacheOrigin(reversed, "1.13.1")).toBe(cacheOrigin(OPTIONS, "1.13.1"));
});

test("is another one for every other setting by which notes are read", () => {
  const origins = Object.keys(OPTIONS).map((key) => cacheOrigin({ ...OPTIONS, [key]: "other" }, "1.13.1"));
  expect(new Set([cacheOrigin(OPTIONS, "1.13.1"), ...origins]).size).toBe(Object.keys(OPTIONS).length + 1);
});

test("is another one for another app and for another parser", () => {
  const one = cacheOrigin(OPTIONS, "1.13.1");
  expect(cacheOrigin(OPTIONS, "1.13.2")).not.toBe(one);
  built("b");
  expect(cacheOrigin(OPTIONS, "1.13.1")).not.toBe(one);
});

test.each([undefined, ""])("is none in a build whose parser has no version: %j", (version) => {
  built(version);
  expect(cacheOrigin(OPTIONS, "1.13.1")).toBeNull();
});
