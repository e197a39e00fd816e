import fc from "fast-check";
import { utf8Length } from "../../../src/core/text/utf8";
import { HOSTILE_STRINGS } from "../../support/hostile-strings";

const encodedLength = (text: string): number => new TextEncoder().encode(text).length;

test.each(["", "a", "é", "\u07ff", "\u0800", "\uffff", "🎙️", "\ud83c", "\udf99", "\udf99\ud83c", "a\ud83c"])(
  "of %j",
  (text) => expect(utf8Length(text)).toBe(encodedLength(text)),
);

test("of texts that break programs", () => {
  for (const text of HOSTILE_STRINGS) expect(utf8Length(text)).toBe(encodedLength(text));
});

test("of any text, halves of pairs included", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => utf8Length(text) === encodedLength(text)));
  const units = fc.array(fc.constantFrom(0x41, 0xe9, 0x7ff, 0x800, 0xd83c, 0xdf99, 0xffff), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      return utf8Length(text) === encodedLength(text);
    }),
  );
});
