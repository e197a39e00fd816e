import fc from "fast-check";
import type { FieldPart, Format, ItemParts, ModelLine, ModelNote } from "./note-model";
import { itemLine } from "./note-model";

/** Notes as nasty as real ones get, with many equal lines. */

const PREFIXES = ["- ", "* ", "+ ", "1. ", "2) ", "> - ", "> > * ", ">- ", "\t- ", "  - ", "    - ", "- - "];
const SYMBOLS = [" ", " ", "?", "?", "/", "h", ">", "🙂", "x", "-", "R", "i"];
const SPACES = [" ", " ", " ", "  ", "\t", "\u00a0", "\u2028", " \u2029 "];
const TAILS = ["", "", "", " ", "\t ", "\u00a0", "\u2028", " ^b1", "  ^block-2 ", " ^B\u2029"];
const ENDS = ["\n", "\r\n", "\r"];
const DESCRIPTIONS = [
  "call",
  "send the plan @Dana Okafor",
  "a\u200db\u2060c \u202eabc\u202c @[[Sam]]",
  "non\u00a0breaking\u2028separated\u2029twice\u0085and \u000b\u000c more",
  "✅ 2025-01-01 was the day",
  "see [link](https://example.com/#a) #tag, `- [ ] code`",
  "heart ❤\ufe0f and 👩\u200d👩\u200d👧",
  "سلام ‏עברית‎ text",
  "[x] - [ ] <b>bold</b> %%hidden%% <!-- x -->",
  "ask about 📅 TBD",
  "ask again @Dana Okafor 📅 2025-11-8",
  "call **@Dana Okafor**",
  "é e\u0301 ﬁ 🇩🇪 \ud83d",
];
const EMOJI_FIELDS = [
  "⏫",
  "🔼\ufe0f",
  "📅 2025-11-20",
  "📆2025-11-20",
  "🗓\ufe0f 2026-02-30",
  "⏳ 2025-11-01",
];
const MORE_EMOJI_FIELDS = [
  "➕ 2025-01-01",
  "🆔 ab-1",
  "⛔ x1,y2",
  "#tag",
  "#a/b",
  "#proposed",
  "ğŸ“… 2025-11-20",
  "🛫 2025-01-01",
];
const DATAVIEW_FIELDS = [
  "[due:: 2025-11-20]",
  "(priority:: high)",
  "[start:: 2026-02-30],",
  "#tag",
  "#Proposed",
  "[id:: a1]",
];
const CLOSING = {
  emoji: { done: "✅", cancelled: "❌" },
  dataview: { done: "completion", cancelled: "cancelled" },
};

function closingText(kind: "done" | "cancelled", format: Format, date: string, shape: number): string {
  const sign = CLOSING[format][kind];
  if (format === "dataview") return shape % 2 === 0 ? `[${sign}:: ${date}]` : `(${sign}::${date})`;
  return `${sign}${["", " ", "\ufe0f ", " "][shape % 4] ?? ""}${date}`;
}

function kindOf(text: string): FieldPart["kind"] {
  if (/^(?:📅|📆|🗓|ğŸ“…|\[due)/u.test(text)) return "due";
  if (/^(?:⏫|🔼|\(priority)/u.test(text)) return "priority";
  return text.toLowerCase() === "#proposed" ? "proposed" : "other";
}

function field(format: Format): fc.Arbitrary<FieldPart> {
  const others = format === "emoji" ? [...EMOJI_FIELDS, ...MORE_EMOJI_FIELDS] : DATAVIEW_FIELDS;
  const before = fc.constantFrom(...SPACES);
  const other = fc.record({ before, text: fc.constantFrom(...others) }).map(({ before: space, text }) => {
    return { kind: kindOf(text), before: space, text, isReal: !text.includes("2026-02-30") };
  });
  const closing = fc
    .tuple(fc.constantFrom("done" as const, "cancelled" as const), before, fc.nat(7), fc.nat(9))
    .map(([kind, space, shape, odd]): FieldPart => {
      const date = odd === 0 ? "2025-02-30" : "2025-01-31";
      return { kind, before: space, text: closingText(kind, format, date, shape), isReal: odd !== 0 };
    });
  const recurring = format === "emoji" ? ["🔁 every week", "🏁 delete"] : ["[repeat:: every week]"];
  const tasksOnly = fc.record({
    kind: fc.constant("tasks-only" as const),
    before,
    text: fc.constantFrom(...recurring),
    isReal: fc.constant(true),
  });
  return fc.oneof(
    { weight: 8, arbitrary: other },
    { weight: 3, arbitrary: closing },
    { weight: 1, arbitrary: tasksOnly },
  );
}

/**
 * Tasks' tags may hold any white space but a plain one: only that ends a tag for certain, also when what stood between
 * tag and field is taken out.
 */
function withTagsEnded(fields: readonly FieldPart[]): FieldPart[] {
  const follows = (i: number): boolean => fields.slice(0, i).some(({ text }) => text.startsWith("#"));
  return fields.map((part, i) => (follows(i) ? { ...part, before: " " } : part));
}

function itemParts(format: Format): fc.Arbitrary<ItemParts> {
  return fc.record({
    prefix: fc.constantFrom(...PREFIXES),
    symbol: fc.constantFrom(...SYMBOLS),
    gap: fc.constantFrom(" ", " ", "  ", "\t"),
    description: fc.constantFrom(...DESCRIPTIONS),
    fields: fc.array(field(format), { maxLength: 3 }).map(withTagsEnded),
    tail: fc.constantFrom(...TAILS),
  });
}

/** Lines that are no items: they open and close the blocks in which look-alikes hide. */
export const OTHER_LINES = [
  ...[
    "",
    "",
    "",
    "# Notes",
    "## Action items",
    "## Action items",
    "Text\u2028 more",
    "- plain",
    "> [!todo] Callout",
  ],
  ...["```", "```", "~~~", "%%", "%%", "<!--", "-->", "---", "***", ">", "    code", "title: x"],
];

type Slot = { readonly item: number } | { readonly line: string };

const slot: fc.Arbitrary<Slot> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(5).map((item) => ({ item })) },
  { weight: 4, arbitrary: fc.constantFrom(...OTHER_LINES).map((line) => ({ line })) },
);

/** Frontmatter and blocks with look-alikes, laid around the other lines now and then. */
const opening = fc.constantFrom<readonly Slot[]>(
  [],
  [],
  [],
  [{ line: "---" }, { line: "tasks:" }, { item: 0 }, { line: "---" }, { line: "" }],
  [{ line: "```" }, { item: 0 }, { item: 1 }, { line: "```" }],
  [{ line: "%%" }, { item: 0 }, { line: "%%" }, { line: "# Notes" }],
);

function lineOf(place: Slot, pool: readonly ItemParts[], end: string): ModelLine {
  if ("line" in place) return { text: place.line, end, item: null };
  const item = pool[place.item % pool.length];
  return item ? itemLine(item, end) : { text: "", end, item: null };
}

/** @returns hostile notes; items come from a small pool, so that equal lines are common. */
export function hostileNote(format: Format): fc.Arbitrary<ModelNote> {
  return fc
    .record({
      mark: fc.constantFrom("", "", "", "\ufeff"),
      pool: fc.array(itemParts(format), { minLength: 1, maxLength: 6 }),
      opening,
      slots: fc.array(slot, { minLength: 1, maxLength: 14 }),
      mixed: fc.boolean(),
      ends: fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 4 }),
      endsOpen: fc.boolean(),
    })
    .map(({ mark, pool, opening: first, slots, mixed, ends, endsOpen }) => {
      const all = [...first, ...slots];
      const lines = all.map((place, i) => {
        const end = ends[mixed ? i % ends.length : 0] ?? "\n";
        return lineOf(place, pool, endsOpen && i === all.length - 1 ? "" : end);
      });
      return { mark, lines };
    });
}
