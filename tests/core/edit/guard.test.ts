import { guardText } from "../../../src/core/edit/guard";
import type { Refusal } from "../../../src/core/edit/intent";
import { MAX_TEXT_LENGTH } from "../../../src/core/parse/note-body";

test.each<[string, string, Refusal | null]>([
  ["an evicted file", "", "empty"],
  ["a placeholder of blanks", " \r\n\ufeff\n", "empty"],
  ["bytes that were not UTF-8", "- [ ] a\ufffd", "not-utf8"],
  ["conflict markers", "<<<<<<< HEAD\n- [ ] a\n=======\n- [x] a\n>>>>>>> other\n", "conflict-markers"],
  ["conflict markers of a CRLF note", "<<<<<<< HEAD\r\n- [ ] a\r\n>>>>>>> other\r\n", "conflict-markers"],
  ["a text at the cap", "a".repeat(MAX_TEXT_LENGTH), null],
  ["a text over the cap", "a".repeat(MAX_TEXT_LENGTH + 1), "too-large"],
  ["a heading underlined with equals signs", "Title\n=======\n- [ ] a", null],
  ["only the opening marker, as in prose", "<<<<<<< is how a conflict starts\n- [ ] a", null],
])("%s", (_situation, text, reason) => {
  expect(guardText(text)).toBe(reason);
});
