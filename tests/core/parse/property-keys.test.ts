import { PropertyKeys } from "../../../src/core/parse/property-keys";
import { contentOf } from "../../support/build";

test.each<[string, string, unknown]>([
  ["as asked for", "date", "small"],
  ["as asked for, though another case stands first", "Date", "large"],
  ["in another case", "DATE", "large"],
  ["that is in small letters, asked for in capitals", "Type", "people"],
  ["that is not there", "person", undefined],
  ["of the prototype", "constructor", undefined],
])("a name %s", (_, name, expected) => {
  const properties = { Date: "large", DaTe: "odd", date: "small", type: "people" };
  expect(new PropertyKeys(properties).value(name)).toBe(expected);
  expect(new PropertyKeys(new Map(Object.entries(properties)) as never).value(name)).toBe(expected);
});

test("__proto__ is a key like any other", () => {
  const properties = JSON.parse('{"__PROTO__": "a"}') as Record<string, unknown>;
  expect(new PropertyKeys(properties).value("__proto__")).toBe("a");
  expect(new PropertyKeys({}).value("__proto__")).toBeUndefined();
});

test("a note whose properties begin with capitals is a meeting like any other", () => {
  const lines = ["Type: People", "Date: 2025-10-29", "Participants: [Dana Okafor]", "Title: Kickoff"];
  const content = contentOf(`---\n${lines.join("\n")}\n---\n`);
  expect(content).toMatchObject({
    isPeopleNote: true,
    hasMeetingFields: true,
    titleProperty: "Kickoff",
    refs: [{ text: "Dana Okafor" }],
  });
  expect(content.writtenDate).not.toBeNull();
});

test("aliases of a profile may be written with a capital", () => {
  expect(contentOf("---\ntype: people\nAliases: [Dee]\n---\n").profile.aliases).toEqual(["Dee"]);
});
