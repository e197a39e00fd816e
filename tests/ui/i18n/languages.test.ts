import { formatIsoDate, parseIsoDate } from "../../../src/core/calendar-date";
import { parseDueText } from "../../../src/core/query/due-text";
import { textKey } from "../../../src/core/text/text-key";
import { Formats } from "../../../src/ui/format/formats";
import { EN } from "../../../src/ui/i18n/english";
import { LANGUAGES } from "../../../src/ui/i18n/languages";
import { wordsFor } from "../../../src/ui/i18n/words-for";
import { sampleTexts } from "../../support/sample-texts";

const KEYS = ["A", "Z", "a", "d", "m", "o", "p", "r", "x", "Ctrl", "Enter", "Esc", "Mod", "Shift", "Space"];
/** Properties have the names that are read in every language. */
const PROFILE_TEMPLATE = EN.settings.profileTemplate.placeholder;

/** Names, signs and words that a language has in common with English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...["A", "Z", "a", "d", "m", "o", "p", "r", "x", "Esc", "Mod"],
    ...["Dana Okafor", "Dana Okafor = Dee, D. Okafor", "Dana Okafor | Dana Petrov"],
    ...["Filter: ⟪0⟫, ⟪0⟫", "Marketing", "Name", "Person", "Status", "Status…", "Tags", "in ⟪0⟫"],
    PROFILE_TEMPLATE,
  ],
  es: [
    ...["A", "Z", "a", "d", "m", "o", "p", "r", "x", "Ctrl", "Enter", "Esc", "Mod", "Shift"],
    ...["Dana Okafor", "Dana Okafor = Dee, D. Okafor", "Dana Okafor | Dana Petrov", "_archive"],
    ...["Error: ⟪0⟫", "Marketing", "Total", PROFILE_TEMPLATE],
  ],
  fr: [
    ...["A", "Z", "a", "d", "m", "o", "p", "r", "x", "Ctrl", "Mod"],
    ...["Dana Okafor", "Dana Okafor = Dee, D. Okafor", "Dana Okafor | Dana Petrov", "_archive"],
    ...["Contact ⟪0⟫", "Date", "Marketing", "Note", "Total", "alias ⟪0⟫", "⟪0⟫ notes"],
  ],
  ja: [...KEYS, PROFILE_TEMPLATE],
  zh: [...KEYS, PROFILE_TEMPLATE],
  "pt-BR": [
    ...["A", "Z", "a", "d", "m", "o", "p", "r", "x", "Ctrl", "Enter", "Esc", "Mod", "Shift"],
    ...["Dana Okafor", "Dana Okafor = Dee, D. Okafor", "Dana Okafor | Dana Petrov", "_archive"],
    ...["Marketing", "Status", "Status…", "Total", "⟪0⟫ (status: ⟪1⟫)"],
  ],
};

const COUNTS = [0, 1, 2, 5, 1_000];
const ALL = [["en", EN] as const, ...LANGUAGES];

const valuesIn = (text: string): ReadonlySet<string> => new Set(text.match(/⟪\d⟫/g));

describe.each(ALL)("%s", (code, words) => {
  test.each(COUNTS)("has a text for everything that can be said, with %d of it", (n) => {
    for (const [path, text] of sampleTexts(words, n)) {
      // A few parts of a sentence stay away when there is nothing to say.
      if (n > 0) expect([path, text]).not.toEqual([path, ""]);
      expect([path, text]).toEqual([path, text.trim()]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object/)]);
    }
  });

  test("says every value that English says", () => {
    const texts = sampleTexts(words, 5);
    for (const [path, english] of sampleTexts(EN, 5))
      expect([path, valuesIn(texts.get(path) ?? "")]).toEqual([path, valuesIn(english)]);
  });

  test("has words for days as typed texts are compared", () => {
    const { units, numeric: _numeric, ...lists } = words.edits.dueVocabulary;
    for (const word of [lists, units].flatMap((table) => Object.values(table)).flat())
      expect(textKey(word)).toBe(word);
  });

  test("lists as many keys as English, in the same order", () => {
    expect(words.edits.keys).toHaveLength(EN.edits.keys.length);
  });

  test("has seven weekdays and twelve months in each way of saying them, but no months where they are numbers", () => {
    const { weekdays, months, numeric } = words.edits.dueVocabulary;
    expect(weekdays.length).toBeGreaterThanOrEqual(7);
    expect(weekdays.length % 7).toBe(0);
    expect(months.length % 12).toBe(0);
    if (numeric === null) expect(months.length).toBeGreaterThanOrEqual(12);
  });

  test("is no English but for what is the same in both", () => {
    const english = sampleTexts(EN, 5);
    const same = new Set<string>();
    for (const [path, text] of sampleTexts(words, 5))
      if (text === english.get(path) && /\p{L}/u.test(text.replace(/⟪\d⟫/g, ""))) same.add(text);
    if (code !== "en") expect([...same].sort()).toEqual([...(SAME[code] ?? [])].sort());
  });
});

describe("counts", () => {
  test.each<[string, readonly string[]]>([
    ["en", ["0 days overdue", "1 day overdue", "2 days overdue", "5 days overdue", "1,000 days overdue"]],
    [
      "de",
      [
        "0 Tage überfällig",
        "1 Tag überfällig",
        "2 Tage überfällig",
        "5 Tage überfällig",
        "1.000 Tage überfällig",
      ],
    ],
    [
      "es",
      [
        "Vencida hace 0 días",
        "Vencida hace 1 día",
        "Vencida hace 2 días",
        "Vencida hace 5 días",
        "Vencida hace 1000 días",
      ],
    ],
    [
      "fr",
      [
        "0 jour de retard",
        "1 jour de retard",
        "2 jours de retard",
        "5 jours de retard",
        "1\u202F000 jours de retard",
      ],
    ],
    [
      "pt-BR",
      ["0 dia de atraso", "1 dia de atraso", "2 dias de atraso", "5 dias de atraso", "1.000 dias de atraso"],
    ],
    ["ja", ["0日超過", "1日超過", "2日超過", "5日超過", "1,000日超過"]],
    ["zh", ["逾期 0 天", "逾期 1 天", "逾期 2 天", "逾期 5 天", "逾期 1,000 天"]],
  ])("%s", (code, texts) => {
    const formats = new Formats(code, [code]);
    const { items } = wordsFor(code);
    expect(COUNTS.map((n) => items.daysOverdue(formats.count(n)))).toEqual(texts);
  });

  test.each<[string, readonly string[]]>([
    ["en", ["0 notes", "1 note", "2 notes", "5 notes", "1,000 notes"]],
    ["de", ["0 Notizen", "1 Notiz", "2 Notizen", "5 Notizen", "1.000 Notizen"]],
    ["es", ["0 notas", "1 nota", "2 notas", "5 notas", "1000 notas"]],
    ["fr", ["0 note", "1 note", "2 notes", "5 notes", "1\u202F000 notes"]],
    ["pt-BR", ["0 nota", "1 nota", "2 notas", "5 notas", "1.000 notas"]],
    ["ja", ["ノート0件", "ノート1件", "ノート2件", "ノート5件", "ノート1000件"]],
    ["zh", ["0 篇笔记", "1 篇笔记", "2 篇笔记", "5 篇笔记", "1000 篇笔记"]],
  ])("%s, where the table formats the number itself", (code, texts) => {
    expect(COUNTS.map((n) => wordsFor(code).person.timeline.notes(n))).toEqual(texts);
  });
});

describe("Spanish names in a list", () => {
  test.each([
    [["Ana"], "Ana"],
    [["Ana", "Luis", "Eva"], "Ana, Luis o Eva"],
    [["Ana", "Óscar"], "Ana u Óscar"],
    [["Ana", "Hortensia"], "Ana u Hortensia"],
  ])("%j: %s", (names, text) => {
    expect(wordsFor("es").items.or(names)).toBe(text);
  });

  test.each([
    [["Ana", "Luis"], "Menciona a Ana y Luis."],
    [["Ana", "Íñigo"], "Menciona a Ana e Íñigo."],
    [["Ana", "Hilda"], "Menciona a Ana e Hilda."],
    [["Ana", "Hiam"], "Menciona a Ana y Hiam."],
  ])("%j: %s", (names, text) => {
    expect(wordsFor("es").explain.mentions(names)).toBe(text);
  });
});

describe("a day as it is typed", () => {
  /** A Tuesday. */
  const date = parseIsoDate("2025-11-18");

  test.each([
    ["en", "Tomorrow", "2025-11-19"],
    ["en", "the day after tomorrow", "2025-11-20"],
    ["en", "in 2 weeks", "2025-12-02"],
    ["en", "on Friday", "2025-11-21"],
    ["en", "5th", null],
    ["en", "the 5 of Jan", "2026-01-05"],
    ["en", "Jan 5th", "2026-01-05"],
    ["en", "the 1st of May 2027", "2027-05-01"],
    ["en", "5/1", null],
    ["en", "of the", null],
    ["de", "Heute", "2025-11-18"],
    ["de", "Übermorgen", "2025-11-20"],
    ["de", "uebermorgen", "2025-11-20"],
    ["de", "in 2 Wochen", "2025-12-02"],
    ["de", "heute in 14 Tagen", "2025-12-02"],
    ["de", "in einem Monat", "2025-12-18"],
    ["de", "3t", "2025-11-21"],
    ["de", "Fr", "2025-11-21"],
    ["de", "am Dienstag", "2025-11-25"],
    ["de", "Sonnabend", "2025-11-22"],
    ["de", "nächsten Freitag", "2025-11-21"],
    ["de", "nächste Woche", "2025-11-24"],
    ["de", "nächste Woche Freitag", "2025-11-28"],
    ["de", "nächsten Monat", "2025-12-18"],
    ["de", "5. Januar", "2026-01-05"],
    ["de", "bis zum 5ten Jänner 2027", "2027-01-05"],
    ["de", "1. März", "2026-03-01"],
    ["de", "1. maerz", "2026-03-01"],
    ["de", "1. Mrz 2027", "2027-03-01"],
    ["de", "05.01.", "2026-01-05"],
    ["de", "5.1.27", "2027-01-05"],
    ["de", "31.02.", null],
    ["de", "5. Brachet", null],
    ["es", "Mañana", "2025-11-19"],
    ["es", "pasado mañana", "2025-11-20"],
    ["es", "en 2 semanas", "2025-12-02"],
    ["es", "dentro de un mes", "2025-12-18"],
    ["es", "3d", "2025-11-21"],
    ["es", "viernes", "2025-11-21"],
    ["es", "mié", "2025-11-19"],
    ["es", "el próximo viernes", "2025-11-21"],
    ["es", "el martes que viene", "2025-11-25"],
    ["es", "la semana que viene", "2025-11-24"],
    ["es", "el próximo mes", "2025-12-18"],
    ["es", "5 de enero", "2026-01-05"],
    ["es", "1.º de marzo de 2027", "2027-03-01"],
    ["es", "05/01", "2026-01-05"],
    ["es", "31/02", null],
    ["fr", "Aujourd’hui", "2025-11-18"],
    ["fr", "après-demain", "2025-11-20"],
    ["fr", "vendredi prochain", "2025-11-21"],
    ["fr", "la semaine prochaine", "2025-11-24"],
    ["fr", "d’ici 2 semaines", "2025-12-02"],
    ["fr", "dans un mois", "2025-12-18"],
    ["fr", "3j", "2025-11-21"],
    ["fr", "1er février", "2026-02-01"],
    ["fr", "le 15 aout 2026", "2026-08-15"],
    ["fr", "05/01", "2026-01-05"],
    ["fr", "31/02", null],
    ["pt-BR", "Amanhã", "2025-11-19"],
    ["pt-BR", "depois de amanhã", "2025-11-20"],
    ["pt-BR", "sexta que vem", "2025-11-21"],
    ["pt-BR", "terça-feira", "2025-11-25"],
    ["pt-BR", "semana que vem", "2025-11-24"],
    ["pt-BR", "daqui a 2 semanas", "2025-12-02"],
    ["pt-BR", "em um mês", "2025-12-18"],
    ["pt-BR", "1º de março", "2026-03-01"],
    ["pt-BR", "dia 5 de janeiro de 2027", "2027-01-05"],
    ["pt-BR", "05/01", "2026-01-05"],
    ["pt-BR", "31/02", null],
    ["ja", "明日", "2025-11-19"],
    ["ja", "明後日", "2025-11-20"],
    ["ja", "2週間後", "2025-12-02"],
    ["ja", "あと3日", null],
    ["ja", "金曜", "2025-11-21"],
    ["ja", "来週の金曜日", "2025-11-28"],
    ["ja", "1月5日", "2026-01-05"],
    ["ja", "2027年1月5日", "2027-01-05"],
    ["ja", "31日", "2025-12-31"],
    ["ja", "2月30日", null],
    ["zh", "后天", "2025-11-20"],
    ["zh", "两周后", "2025-12-02"],
    ["zh", "三天后", "2025-11-21"],
    ["zh", "周五", "2025-11-21"],
    ["zh", "礼拜天", "2025-11-23"],
    ["zh", "下周五", "2025-11-28"],
    ["zh", "5号", "2025-12-05"],
    ["zh", "1/5", "2026-01-05"],
  ])("%s: %s", (code, typed, day) => {
    if (date === null) throw new Error("There is no such day.");
    const { dueVocabulary } = wordsFor(code).edits;
    const found = parseDueText(typed, { date, weekStart: 1 }, dueVocabulary);
    expect(found === null ? null : formatIsoDate(found)).toBe(day);
  });
});
