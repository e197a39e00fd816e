import { formatPair, NameVerdicts, parsePair } from "../../../src/core/people/name-verdicts";
import { newProfile } from "../../../src/core/people/profile-note";
import { DEFAULT_SETTINGS, parseSettings } from "../../../src/core/settings";

describe("a line of two different people", () => {
  test.each<[string, readonly [string, string] | null]>([
    ["Dana | Dana Okafor", ["Dana", "Dana Okafor"]],
    [" Dana|* ", ["Dana", "*"]],
    ["Dana", null],
    ["Dana |", null],
    ["| Dana", null],
    ["|", null],
    ["", null],
  ])("%j", (line, expected) => expect(parsePair(line)).toEqual(expected));

  test("is written as it is read, and not at all when a name holds its separator", () => {
    expect(formatPair("Dana", "Dana Okafor")).toBe("Dana | Dana Okafor");
    expect(formatPair("Da|na", "Dana Okafor")).toBeNull();
  });
});

describe("verdicts", () => {
  const verdicts = new NameVerdicts(["Front Desk"], ["Dana | Dana Okafor", "Ines Weber | *", "odd"]);

  test.each([
    ["dana", "DANA OKAFOR", true],
    ["Dana Okafor", "Dana", true],
    ["Dana", "Dana Petrov", false],
    ["Ines Weber", "Anybody", true],
    ["Anybody", "Ines Weber", false],
  ])("%s and %s are different: %s", (a, b, expected) => expect(verdicts.areDifferent(a, b)).toBe(expected));

  test("nobody is whom the user says, however spelled", () => {
    expect(verdicts.isNobody("front desk")).toBe(true);
    expect(verdicts.isNobody("Front")).toBe(false);
    expect(verdicts.isJudged("Ines Weber")).toBe(true);
    expect(verdicts.isJudged("Dana Okafor")).toBe(false);
  });
});

describe("stored settings", () => {
  test.each<[unknown, boolean]>([
    [undefined, false],
    [{}, false],
    [{ myNames: [] }, false],
    [{ myNames: ["Alex Stone"] }, true],
    [{ myNames: ["Alex Stone"], firstRunDone: false }, false],
    [{ firstRunDone: true }, true],
    [{ firstRunDone: "yes" }, false],
  ])("%j: the first question was answered: %s", (stored, expected) => {
    expect(parseSettings(stored).firstRunDone).toBe(expected);
  });

  test("lists of the wrong shape cost themselves only", () => {
    const { differentPeople, notPeople } = parseSettings({ differentPeople: 7, notPeople: ["Lee", 3, null] });
    expect(differentPeople).toEqual([]);
    expect(notPeople).toEqual(["Lee"]);
  });
});

describe("a new profile", () => {
  const text = (settings: Partial<typeof DEFAULT_SETTINGS>): string | undefined =>
    newProfile("Ines Weber", { ...DEFAULT_SETTINGS, ...settings }, "2025-11-12")?.text;

  test("is the folder note of a folder of its own", () => {
    expect(newProfile("Ines Weber", DEFAULT_SETTINGS, "2025-11-12")).toEqual({
      folder: "People/Ines Weber",
      path: "People/Ines Weber/README.md",
      text: "---\ntype: people\n---\n",
    });
  });

  test("is a people note by the settings, quoted where YAML needs it", () => {
    expect(text({ peopleProperty: "kind of note", peopleValue: 'a "b": c' })).toBe(
      '---\n"kind of note": "a \\"b\\": c"\n---\n',
    );
    expect(text({ peopleValue: "yes" })).toBe('---\ntype: "yes"\n---\n');
  });

  test.each(["../x", "a/b", "CON", ".hidden", ""])("%j gets none", (name) =>
    expect(newProfile(name, DEFAULT_SETTINGS, "2025-11-12")).toBeNull(),
  );
});
