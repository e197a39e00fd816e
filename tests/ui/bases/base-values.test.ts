import { ListValue, StringValue } from "obsidian";
import { namesOf } from "../../../src/ui/bases/base-values";

test.each([
  ["Dana Okafor", ["Dana Okafor"]],
  ["Dana Okafor, Sam Rivera", ["Dana Okafor", "Sam Rivera"]],
  ["[[People/Dana Okafor/README|Dana, the boss]]; @Sam Rivera (Acme)", ["Dana Okafor", "Sam Rivera"]],
  [" , ", []],
])("the names in %j", (text, expected) => {
  expect(namesOf(new StringValue(text))).toEqual(expected);
  expect(namesOf(new ListValue([text, text]))).toEqual(expected);
});
