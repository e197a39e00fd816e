import type { PeopleApi } from "../../../src/api/people-api";
import { meetingNote, profileNote } from "../../support/build";
import type { PeopleTest } from "../../vault/people-test";
import { BUDGET, DANA, NOTES, startPeople, until } from "../../vault/people-test";
import { ConsumerPlugin } from "./consumer-plugin";

const FILES = {
  ...NOTES,
  [BUDGET]: meetingNote(
    { date: "2025-10-29", title: "Budget", people: ["Dana Okafor"] },
    "- [ ] Send plan #task @Dana Okafor 📅 2025-11-08\n- [ ] Ask again @Dana Okafor\n- [x] Done @Dana Okafor\n",
  ),
  "People/Dee One/README.md": profileNote({ aliases: "[Dee]" }),
  "People/Dee Two/README.md": profileNote({ aliases: "[Dee]" }),
};

const MANIFEST = {
  id: "consumer",
  name: "Consumer",
  author: "",
  version: "1.0.0",
  minAppVersion: "1.13.1",
  description: "",
};

interface Consuming {
  readonly people: PeopleTest;
  readonly consumer: ConsumerPlugin;
  readonly api: PeopleApi;
}

async function start(): Promise<Consuming> {
  const people = await startPeople(FILES);
  const consumer = (await people.host.plugins.loadClass(
    ConsumerPlugin,
    MANIFEST,
  )) as unknown as ConsumerPlugin;
  if (!consumer.people) throw new Error("there is no API");
  return { people, consumer, api: consumer.people };
}

let test_: Consuming;
beforeEach(async () => {
  test_ = await start();
});
afterEach(() => {
  test_.people.stop();
  jest.restoreAllMocks();
});

function isFrozenThroughout(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return true;
  return Object.isFrozen(data) && Object.values(data).every(isFrozenThroughout);
}

test("a plugin typed by the published types gets people, items and a timeline", () => {
  const { api, consumer } = test_;
  expect(api.version).toBe("1.0.0");
  expect(api.isReady).toBe(true);
  expect(api.people().map((person) => person.name)).toEqual(["Dana Okafor", "Dee One", "Dee Two"]);
  expect(consumer.owedBy("Dana Okafor")).toEqual(["Send plan (2025-11-08)", "Ask again (some day)"]);
  expect(api.timeline("Dana Okafor")).toMatchObject([
    {
      date: "2025-10-29",
      title: "Budget",
      paths: [BUDGET],
      people: ["Dana Okafor"],
      openItems: 2,
      totalItems: 3,
    },
  ]);
  expect(api.person(DANA)?.role).toBe("Designer");
});

test("items are filtered with the words of the command line", () => {
  const descriptions = (filter: Parameters<PeopleApi["items"]>[0]): string[] =>
    test_.api.items(filter).map((item) => item.description);
  expect(descriptions(undefined)).toEqual(["Send plan", "Ask again"]);
  expect(descriptions({ due: "..2025-12-31" })).toEqual(["Send plan"]);
  expect(descriptions({ tag: ["task", "other"], owner: ["Dana Okafor"] })).toEqual(["Send plan"]);
  expect(descriptions({ limit: 1 })).toEqual(["Send plan"]);
  expect(descriptions({ owner: "unassigned" })).toEqual([]);
});

test("everything is frozen through and through", () => {
  const { api } = test_;
  for (const data of [api, api.people(), api.person("Dana Okafor"), api.items(), api.timeline("Dana Okafor")])
    expect(isFrozenThroughout(data)).toBe(true);
});

test("nothing of the plugin's own can be changed through what the API returns", () => {
  const [item] = test_.api.items();
  expect(() => ((item as { description: string }).description = "Changed")).toThrow(TypeError);
  expect(test_.people.items(BUDGET)).toContain("Send plan");
});

test.each<[string, (api: PeopleApi) => unknown, string]>([
  [
    "an unknown field",
    (api) => api.items({ ownr: "me" } as never),
    'items(filter): there is no field "ownr".',
  ],
  [
    "a field of a wrong type",
    (api) => api.items({ due: 5 } as never),
    "items(filter): due has a value of a wrong type.",
  ],
  ["no object", (api) => api.items("me" as never), "items(filter): the filter must be an object."],
  [
    "a bad word",
    (api) => api.items({ proposed: "no" as never }),
    'proposed must be one of all, only, hide, not "no".',
  ],
  ["a bad limit", (api) => api.items({ limit: -1 }), 'limit must be a whole number from 1 on, not "-1".'],
  ["somebody unknown", (api) => api.items({ person: "Kim" }), 'Nobody is called "Kim".'],
  ["nobody's timeline", (api) => api.timeline("Kim"), 'Nobody is called "Kim".'],
  ["a shared name", (api) => api.person("Dee"), 'Several persons are called "Dee": People/Dee One/README.md'],
  ["no text as name", (api) => api.person(undefined as never), "The name must be a text."],
  ["another event", (api) => api.on("changed" as never, () => undefined), 'the only event is "change".'],
  ["no function", (api) => api.on("change", "f" as never), "the callback must be a function."],
])("%s is answered with a clear exception", (_, call, message) => {
  expect(() => call(test_.api)).toThrow(message);
});

test("nobody is null", () => {
  expect(test_.api.person("Kim")).toBeNull();
});

test("a change is told with the notes it touched, until the listener is taken off", async () => {
  const { people, consumer } = test_;
  // What is still to be told of the start must not swallow what comes.
  await people.refreshes();
  consumer.changes.length = 0;
  const edit = async (text: string): Promise<void> => {
    const file = people.app.vault.getFileByPath(BUDGET);
    if (file) await people.app.vault.modify(file, text);
    await people.idle();
  };
  await edit(meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, "- [ ] New @Dana Okafor\n"));
  await until(() => consumer.changes.some(({ notes }) => notes?.includes(BUDGET) === true));
  people.host.plugins.unloadPlugin("consumer");
  const before = consumer.changes.length;
  await edit(meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, "- [ ] Newer @Dana Okafor\n"));
  expect(consumer.changes).toHaveLength(before);
  expect(test_.api.items().map((item) => item.description)).toEqual(["Newer"]);
});

test("with the plugin the API ends: listeners are gone, calls say why", () => {
  const { people, api } = test_;
  people.host.plugins.unloadPlugin("people");
  expect(api.isReady).toBe(false);
  for (const call of [() => api.people(), () => api.items(), () => api.on("change", () => undefined)])
    expect(call).toThrow("People has been switched off.");
});

test("who waits for the vault is answered when it has been read, or when the plugin goes", async () => {
  const { people, api } = test_;
  await expect(api.whenReady()).resolves.toBeUndefined();
  jest.spyOn(people.services.ports, "progress").mockReturnValue({ done: 1, total: 2 });
  const waiting = api.whenReady();
  people.host.plugins.unloadPlugin("people");
  await expect(waiting).rejects.toThrow("People has been switched off.");
});
