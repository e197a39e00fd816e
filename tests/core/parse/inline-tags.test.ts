import { asObsidianEndsIt } from "../../../src/core/parse/hash-tags";
import { contentOf } from "../../support/build";

test.each([
  "# Dana #type/people",
  "## Notes on #type/people ##",
  "> # #type/people",
  "#type/people;",
  "- [ ] x #type/people: y",
])("%j makes a people note", (line) => expect(contentOf(`${line}\n`).isPeopleNote).toBe(true));

test.each([
  "# Dana#type/people",
  "#type/peoples",
  "# type/people",
  "(#type/people)",
  "```\n# #type/people\n```",
])("%j does not", (line) => expect(contentOf(`${line}\n`).isPeopleNote).toBe(false));

test.each([
  ["#a;", "#a"],
  ["#a/b-c_d", "#a/b-c_d"],
  ["#a–b", "#a"],
  ["#日本/語", "#日本/語"],
  ["#;", "#"],
])("of %j Obsidian takes %j", (tag, taken) => expect(asObsidianEndsIt(tag)).toBe(taken));
