import { CODE_PAGES } from "../../../src/core/parse/code-pages";
import { signifiers } from "../../../src/core/parse/signifiers";
import { changesOf, repairText } from "../../../src/core/repair/repair-text";
import { contentOf } from "../../support/build";

const repaired = (text: string): string => repairText(text).text;

const [WINDOWS_1252, WINDOWS_1254, LATIN_1, MAC_ROMAN] = CODE_PAGES;

function garbled(text: string, page = WINDOWS_1252, keepsUndefined = false): string {
  return page?.garble(text, keepsUndefined) ?? "";
}

describe("garbled text (domain.md §4)", () => {
  test.each([
    ["- [ ] a ğŸ“… 2025-11-08", "- [ ] a 📅 2025-11-08"],
    ["- [ ] a ðŸ“… 2025-11-08", "- [ ] a 📅 2025-11-08"],
    ["- [ ] a ð\u009f\u0093\u0085 2025-11-08", "- [ ] a 📅 2025-11-08"],
    ["- [ ] a â« #task", "- [ ] a ⏫ #task"],
    ["- [ ] a ğŸ”½ #task", "- [ ] a 🔽 #task"],
    ["- [x] a âœ… 2025-11-08", "- [x] a ✅ 2025-11-08"],
    ["QUILLâ€™s offer", "QUILL’s offer"],
    ["weeks 23â€“26", "weeks 23–26"],
    ["a â€œquietâ€ weekâ€¦", "a “quiet” week…"],
    ["a â€œquietâ€\u009d week", "a “quiet” week"],
    ["Â§ 7, 20Â°C, 5Â£, Â½, Â« oui Â»", "§ 7, 20°C, 5£, ½, « oui »"],
    ["cafÃ© Ã\u00A0 la carte", "café à la carte"],
    ["Ã‰cole, Ã–sterreich, Ä°stanbul", "École, Österreich, İstanbul"],
    ["daÄŸ, Ã§ok gÃ¼zel, ÅŸeker", "dağ, çok güzel, şeker"],
    ["Quillmark‚Äôs caf√©, ni√±o, men√∫", "Quillmark’s café, niño, menú"],
    ["[link](a.md) **âš\u00A0ï¸ careful**", "[link](a.md) **⚠️ careful**"],
    ["ðŸ‘©â€ðŸ’» at work", "👩‍💻 at work"],
    ["ÐŸÑ€Ð¸Ð²ÐµÑ‚, ä½è—¤", "Привет, ä½è—¤"],
    ["QUILLÃ¢â‚¬â„¢s, garbled twice", "QUILL’s, garbled twice"],
  ])("%s → %s", (text, expected) => expect(repaired(text)).toBe(expected));

  test("every form of every field emoji is repaired where its value shows which one it is", () => {
    const values: Readonly<Record<string, string>> = {
      priority: "",
      recurrence: " every day",
      onCompletion: " delete",
      taskId: " abc",
      dependsOn: " abc",
    };
    for (const { text, field, garbled: isGarbled } of signifiers()) {
      if (isGarbled) continue;
      const line = `- [ ] Send it ${text}${values[field] ?? " 2025-11-08"} #task`;
      for (const page of CODE_PAGES)
        for (const keeps of [false, true]) expect(repaired(page.garble(line, keeps))).toBe(line);
    }
  });

  test("a repaired item reads as it did before", () => {
    const line = "- [ ] Send it @Dana ⏫ 🔁 every week ⏳ 2025-11-07 📅 2025-11-08 #task";
    for (const page of CODE_PAGES) {
      const text = page.garble(line, false);
      const [before, after] = [contentOf(text).items.item(0), contentOf(repaired(text)).items.item(0)];
      expect(before?.fields).toEqual(after?.fields);
      expect([contentOf(text).garbled, contentOf(repaired(text)).garbled]).toEqual([true, false]);
    }
  });
});

describe("text that is left as it is", () => {
  test.each([
    "é ñ ß ø “quotes” ‘single’ „deutsch“ «français» »dansk«",
    "a lone â or ð, an Ã and an Â, Å, ğ, €",
    "CAFÉ”, CAFÉ…, CAFÉ™, CAFÉ—so, L’ÉTÉ’",
    "Spaß“ – Spaß… – Weiß† – Maß½",
    "café”… and né’” and voilà»…",
    "Tomáš’s, Lukáš” and belâ…” and dağ“",
    "10 Å… 20 Å–30 Å, 5 Å², 7 Å³",
    "Ø½, Ø±0.1, 3×½, 2√π, √∫f, ≈£5, ≈±3, ¬∞",
    "İŞ…, AĞ”, kâğıt, rüzgâr, belâ«",
    "AMANHÃ… IRMÃ”",
    "l’été, “École”, «É», –à, “Über",
    "œuvre, cœur, ﬁère, signiﬁé",
    "Привет, 佐藤, مرحبا, שלום",
    "ASÍ¿QUÉ? SÍ¡AY!",
    "emoji 📅 ⏫ ✅ 👍🏽 👩‍💻 ⚠️",
    "John X. Ãørçeč",
    "\uFEFF bom, \u2028 separator",
  ])("%s", (text) => expect(repaired(text)).toBe(text));

  test.each([
    ["🎉 without a byte: which emoji it was is lost", garbled("a 🎉 b", WINDOWS_1254)],
    ["👍 without its last byte", garbled("a 👍 b")],
    ["Á without its last byte", garbled("Ángel")],
    ["a quote's end without a beginning", "quietâ€ week"],
    ["what would become U+FFFD", "a ï¿½ b"],
    ["what would become a byte order mark", "a ï»¿ b"],
    ["what would become a line separator", "a â€¨ b"],
    ["an emoji run into what was typed", "âœ…é"],
    ["bytes of two code pages in one run", "ð\u009f“…"],
  ])("%s", (_what, text) => expect(repaired(text)).toBe(text));

  test("what is only possible is repaired when the line shows it, and left when something was typed", () => {
    expect(repaired("Ã” – CAFÃ‰ IRMÃ”")).toBe("Ã” – CAFÃ‰ IRMÃ”".replace("Ã‰", "É"));
    expect(repaired("NestlÃ©â€™s IRMÃ”")).toBe("Nestlé’s IRMÔ");
    expect(repaired("NestlÃ©â€™s “IRMÃ”")).toBe("Nestlé’s “IRMÃ”");
  });
});

describe("where it looks", () => {
  const bad = "QUILLâ€™s";
  const good = "QUILL’s";

  test.each([
    ["frontmatter", `---\ntitle: ${bad}\n---\ntext`, true],
    ["heading", `# ${bad}`, true],
    ["quote and callout", `> [!note] ${bad}\n> ${bad}`, true],
    ["nested item", `- a\n  - [ ] ${bad}`, true],
    ["table", `| a |\n| - |\n| ${bad} |`, true],
    ["fence", `\`\`\`\n${bad}\n\`\`\``, false],
    ["tilde fence in a list", `- a\n  ~~~\n  ${bad}\n  ~~~`, false],
    ["indented code", `a\n\n    ${bad}`, false],
    ["inline code", `a \`${bad}\` b`, false],
    ["long inline code", `a \`\`${bad} \` ${bad}\`\` b`, false],
    ["comment", `%% ${bad} %%`, false],
  ])("%s", (_where, text, isRepaired) =>
    expect(repaired(text)).toBe(isRepaired ? text.replaceAll(bad, good) : text),
  );

  test("a backtick without a partner starts no code", () => {
    expect(repaired(`a \` ${bad} b`)).toBe(`a \` ${good} b`);
  });

  test("line terminators, byte order mark and trailing space stay", () => {
    const text = `\uFEFF# ${bad} \r\n${bad}\r${bad}\t\n\n${bad}`;
    expect(repaired(text)).toBe(text.replaceAll(bad, good));
    expect(repairText(text).lines.map(({ line }) => line)).toEqual([0, 1, 2, 4]);
  });

  test("lines and splices say what changes and no more", () => {
    const repair = repairText("a\nQUILLâ€™s 23â€“26 é📅\n");
    expect(repair.lines).toEqual([{ line: 1, before: "QUILLâ€™s 23â€“26 é📅", after: "QUILL’s 23–26 é📅" }]);
    expect(repair.splices).toEqual([
      { from: 7, to: 10, insert: "’" },
      { from: 14, to: 17, insert: "–" },
    ]);
    expect(repair.lines.flatMap(changesOf)).toHaveLength(2);
  });

  test("all pages are known", () => {
    const pages = [WINDOWS_1252, WINDOWS_1254, LATIN_1, MAC_ROMAN];
    expect(pages.map((page) => garbled("’ğ", page, true))).toEqual([
      "â€™ÄŸ",
      "â€™ÄŸ",
      "â\u0080\u0099Ä\u009f",
      "‚Äôƒü",
    ]);
  });
});

/** Pieces of which long lines are made, and what each is when it is repaired. */
const PIECES = [
  ["one run", 100_000, "â˜…ï¸", "★️"],
  ["many runs", 30_000, "â€œaâ€ â€™s ", "“a” ’s "],
  // Of each three, the first lies in single backticks and the last in doubled ones.
  ["many code spans", 34_000, "` â€™ `` ` â€™ `` ` â€™ `` ", "` â€™ `` ` ’ `` ` â€™ `` "],
  ["undecodable", 150_000, "ðŸ", "ðŸ"],
] as const;

test.each(PIECES)("a very long line is repaired like a short one: %s", (_what, count, piece, wanted) => {
  expect(repaired(`- [ ] ${piece.repeat(count)}\n`) === `- [ ] ${wanted.repeat(count)}\n`).toBe(true);
});

/** @returns the milliseconds it takes to repair a line */
function repairTime(line: string): number {
  const started = performance.now();
  repairText(`- [ ] ${line}\n`);
  return performance.now() - started;
}

test.each(PIECES)("eight times the length takes about eight times as long: %s", (_what, count, piece) => {
  // A line so short that all of it lies in the processor's cache is quicker than its length says.
  const shortCount = count / 10;
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < 4; round++) {
    short = Math.min(short, repairTime(piece.repeat(shortCount)));
    long = Math.min(long, repairTime(piece.repeat(8 * shortCount)));
  }
  // The square would be 64; other work on the machine is seen in here, too.
  expect(long / short).toBeLessThan(24);
});
