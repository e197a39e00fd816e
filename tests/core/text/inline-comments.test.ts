import { withoutComments } from "../../../src/core/text/inline-comments";

test.each([
  ["All good. %%She may quit%% Next step agreed.", "All good. Next step agreed."],
  ["Send offer %%max 90k%% to legal", "Send offer to legal"],
  ["%%first%% Go ahead %%last%%", "Go ahead"],
  ["a%%b%%c", "ac"],
  ["%%only%%", ""],
  ["%%%%", ""],
  ["two %%a%%%%b%% here", "two here"],
  ["100%% sure", "100%% sure"],
  ["open %%comment", "open %%comment"],
  ["closed %%one%% open %%two", "closed open %%two"],
  ["code `%%a%%` stays", "code `%%a%%` stays"],
  ["code `a` %%hidden%% `b`", "code `a` `b`"],
  ["code `%%` and %%hidden%%", "code `%%` and"],
  ["an open ` tick %%hidden%%", "an open ` tick"],
  ["nothing to hide", "nothing to hide"],
  ["", ""],
])("of %j is shown %j", (line, shown) => {
  expect(withoutComments(line)).toBe(shown);
});

test.each([
  ["%%", ""],
  ["%%x", "x".repeat(10_000)],
  ["``%%`` ", "``%%`` ".repeat(20_000).trimEnd()],
])("20,000 times %j, one behind the other", (piece, shown) => {
  expect(withoutComments(piece.repeat(20_000)).trimEnd()).toBe(shown);
});
