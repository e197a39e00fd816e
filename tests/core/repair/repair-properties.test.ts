import fc from "fast-check";
import { CODE_PAGES } from "../../../src/core/parse/code-pages";
import { isProvenRepair } from "../../../src/core/repair/repair-note";
import { repairText } from "../../../src/core/repair/repair-text";

const RUNS = 3_000;

const repaired = (text: string): string => repairText(text).text;

const CLEAN_WORDS = [
  ..."théâtre café à où ça Noël naïve œuvre cœur été forêt aiguë ÉCOLE CAFÉ FORÊT bâtir âge".split(" "),
  ..."Straße Spaß Maß größer über Übermut schön Äpfel KÖLN BÄR Weiß".split(" "),
  ..."dağ ağaç çok çünkü İstanbul ışık şeker kâğıt belâ rüzgâr AĞ GENÇ Şişli hâlâ".split(" "),
  ..."niño español año también acción pingüino ÑANDÚ ESPAÑA lingüística".split(" "),
  ..."Åse Øystein Ångström blå smörgås það Þór Tomáš Lukáš ação coração não AMANHÃ".split(" "),
  ..."plan offer week Quillmark 2025-11-08 23 x â ð Å".split(" "),
];

const OPENERS = ["", "", "", "(", "“", "‘", "«", "„", "¿", "¡", "“‘", "€", "≈"];
const CLOSERS = [
  "",
  "",
  "",
  ",",
  ".",
  "”",
  "’",
  "’s",
  "…",
  "…”",
  "’”",
  "»",
  "›",
  "“",
  "–",
  "—",
  "™",
  "®",
  "†",
  "°",
  "?”",
];

const cleanWord = fc
  .tuple(fc.constantFrom(...OPENERS), fc.constantFrom(...CLEAN_WORDS), fc.constantFrom(...CLOSERS))
  .map((parts) => parts.join(""));
const cleanLine = fc.array(cleanWord, { maxLength: 8 }).map((words) => words.join(" "));

const EMOJI = ["📅", "⏫", "✅", "❌", "🔁", "🎉", "👍🏽", "👩‍💻", "⚠️", "🚀", "❤️"];
const SIGNS = ["’s", "“so”", "–", "—", "…", "€ 5", "20 °C", "½", "→", "™", "• a", "« oui »"];
/** Of these, every garbled form shows by itself that it is none of the words people type. */
const SURE = ["Quillmark’s", "🎉", "a – b"];
const writtenWord = fc.constantFrom(...CLEAN_WORDS.filter((word) => word.length > 1), ...EMOJI, ...SIGNS);
/** Lines that hold something sure, so that what is merely possible is vouched for. */
const writtenLine = fc
  .tuple(fc.constantFrom(...SURE), fc.array(writtenWord, { maxLength: 8 }))
  .map(([sure, words]) => [sure, ...words].join(" "));

const page = fc.constantFrom(...CODE_PAGES);
const terminator = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
const anyUnicode = fc.string({ unit: "binary", maxLength: 40 });

const garbledLine = fc
  .tuple(page, fc.oneof(writtenLine, cleanLine, anyUnicode), fc.boolean())
  .map(([codePage, line, keeps]) => codePage.garble(line, keeps));
const prefix = fc.constantFrom("", "", "# ", "- [ ] ", "> ", "- ", "    ", "```\n", "%%", "---\n", "`");
const anyNote = fc
  .array(fc.tuple(prefix, fc.oneof(garbledLine, garbledLine, cleanLine, anyUnicode), terminator), {
    maxLength: 8,
  })
  .map((lines) => lines.flat().join(""));

const asciiOf = (text: string): string => text.replace(/[^\0-\x7f]+/g, "\0");

test("whatever was garbled with a code page, without a byte lost, is repaired to what it was", () => {
  fc.assert(
    fc.property(writtenLine, page, fc.boolean(), (line, codePage, keeps) => {
      const garbled = codePage.garble(line, keeps);
      fc.pre(garbled === codePage.garble(line, true));
      expect(repaired(garbled)).toBe(line);
    }),
    { numRuns: RUNS },
  );
});

test("of arbitrary text, each stretch is either repaired to what it was or left as it is", () => {
  // What is never taken for a note's text, because what people type decodes to it by chance; and what ends the stretch.
  const unlikely = /[\u0180-\u036F\u0700-\u08FF\u1400-\u16FF\uE000-\uF8FF\r\n`\0]/g;
  const word = fc.oneof(writtenWord, fc.string({ unit: "grapheme", maxLength: 6 }));
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" ").replace(unlikely, ""));
  fc.assert(
    fc.property(text, page, (words, codePage) => {
      const garbled = codePage.garble(`x ${words}`, true);
      const beyondAscii = /[^\0-\x7f]+/g;
      const [was, is] = [words.match(beyondAscii) ?? [], repaired(garbled).match(beyondAscii) ?? []];
      const asGarbled = garbled.match(beyondAscii) ?? [];
      expect(is).toHaveLength(was.length);
      is.forEach((stretch, i) => expect([was[i], asGarbled[i]]).toContain(stretch));
    }),
    { numRuns: RUNS },
  );
});

test("clean text is never touched", () => {
  const clean = fc.array(fc.oneof(cleanLine, cleanLine, anyUnicode), { maxLength: 6 });
  fc.assert(
    fc.property(clean, terminator, (lines, end) => {
      expect(repairText(lines.join(end)).lines).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("capitals, quotes and currencies of any language side by side are never touched", () => {
  const letter = fc.constantFrom(..."ÀÁÂÄÅÆÇÉÈÊÍÎÑÓÔÖÕØÚÜĞŞİßàáâäåæçéèêëíîïñóôöõøúüğşıð");
  const close = fc.constantFrom(
    "”",
    "’",
    "“",
    "»",
    "«",
    "…",
    "–",
    "—",
    "™",
    "®",
    "°",
    "²",
    "†",
    " €",
    "…”",
    "’”",
    "”…",
  );
  const word = fc.tuple(fc.constantFrom("A", "AB", "", "CD-"), letter, close).map((parts) => parts.join(""));
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `“${words.join(" ")}”`);
  fc.assert(
    fc.property(line, (text) => expect(repaired(text)).toBe(text)),
    { numRuns: RUNS },
  );
});

test("repairing twice changes nothing more", () => {
  fc.assert(
    fc.property(anyNote, (note) => expect(repairText(repaired(note)).lines).toEqual([])),
    { numRuns: RUNS },
  );
});

test("ASCII characters, line terminators and lines that are not listed stay", () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const repair = repairText(note);
      expect(asciiOf(repair.text)).toBe(asciiOf(note));
      const [before, after] = [note.split(/\r\n|[\r\n]/), repair.text.split(/\r\n|[\r\n]/)];
      const listed = new Map(repair.lines.map((line) => [line.line, line.after]));
      expect(before.map((line, i) => listed.get(i) ?? line)).toEqual(after);
    }),
    { numRuns: RUNS },
  );
});

test("what a note shows, hides and has as properties stays the same", () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const repair = repairText(note);
      fc.pre(repair.lines.length > 0);
      expect(isProvenRepair(note, repair)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
