import type { Settings } from "../../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { differentChange, nobodyChange, samePersonChange } from "../../../src/core/people/judge-names";
import type { NameProblem, NameToCheck } from "../../../src/core/query/names-to-check";
import { namesToCheck } from "../../../src/core/query/names-to-check";
import { indexOf, meetingNote, profileNote } from "../../support/build";

const VAULT = {
  "People/Dana Okafor/README.md": profileNote(),
  "People/Dana Petrov/README.md": profileNote(),
  "People/Lee Park/README.md": profileNote(),
  "M/1.md": meetingNote(
    { date: "2025-10-01", title: "One", people: ["Sam Rivera", "Sam Riveraa", "Lee"] },
    [
      "- [ ] Call @Lee",
      "- [ ] Send it @Dana 📅 2025-11-08",
      "- [x] Ask @Nobody Known",
      "- [ ] Review @Dana Okafor Okafor",
      "- [ ] Ship @Okafor Dana",
    ].join("\n"),
  ),
  "M/2.md": meetingNote({ date: "2025-11-02", title: "Two", people: ["Sam Rivera"] }, "- [ ] Ring @Lee\n"),
  "M/3.md": meetingNote({ date: "2025-11-03", title: "Three", people: ["Lee Park"] }, "- [ ] In note @Lee\n"),
};

function check(settings: Partial<Settings> = {}, vault: Record<string, string> = VAULT): NameToCheck[] {
  return namesToCheck(indexOf(vault, { myNames: ["Alex Stone"], ...settings }));
}

function found(list: readonly NameToCheck[]): [NameProblem, string, string[], number][] {
  return list.map(({ problem, name, people, count }) => [
    problem,
    name,
    people.map((person) => person.name),
    count,
  ]);
}

function the(name: string, problem: NameProblem, list = check()): NameToCheck {
  const entry = list.find((candidate) => candidate.name === name && candidate.problem === problem);
  if (!entry) throw new Error(`no ${problem} ${name}`);
  return entry;
}

const ALL: ReturnType<typeof found> = [
  ["possible", "Lee", ["Lee Park"], 3],
  ["ambiguous", "Dana", ["Dana Okafor", "Dana Petrov"], 1],
  ["unknown", "Nobody Known", [], 1],
  ["unknown", "Okafor Dana", ["Dana Okafor"], 1],
  ["near-duplicate", "Sam Riveraa", ["Sam Rivera"], 1],
  ["doubled", "Dana Okafor Okafor", ["Dana Okafor"], 1],
];

function without(...names: string[]): ReturnType<typeof found> {
  return ALL.filter(([, name]) => !names.includes(name));
}

describe("names to check", () => {
  test("are possible, ambiguous, unknown, near-duplicate and doubled ones, with counts", () => {
    expect(found(check())).toEqual(ALL);
  });

  test("come with the newest places first, items with their line", () => {
    const { examples } = the("Lee", "possible");
    expect(examples).toEqual([
      { path: "M/2.md", line: 8, text: "Ring @Lee", noteTitle: "Two" },
      { path: "M/1.md", line: null, text: "One", noteTitle: "One" },
      { path: "M/1.md", line: 10, text: "Call @Lee", noteTitle: "One" },
    ]);
    expect(the("Sam Riveraa", "near-duplicate").examples.map(({ path }) => path)).toEqual(["M/1.md"]);
  });

  test("a name has at most three places and all its uses counted", () => {
    const body = Array.from({ length: 9 }, (_, i) => `- [ ] Thing ${i} @Nobody Known`).join("\n");
    const list = check({}, { "M.md": meetingNote({ date: "2025-10-01", people: ["Sam Rivera"] }, body) });
    expect(list.map(({ count, examples }) => [count, examples.length])).toEqual([[9, 3]]);
  });

  test("a vault without doubts has none", () => {
    expect(check({}, { "M.md": meetingNote({ people: ["Dana Okafor"] }, "- [ ] Go @Dana") })).toEqual([]);
  });
});

describe("after the user's verdict a name is gone, and so is the doubt", () => {
  const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });
  const mergeOf = (entry: NameToCheck, target: string): Partial<Settings> => {
    const merge = entry.fixes.merges.find((candidate) => candidate.target.name === target);
    if (!merge) throw new Error(`no merge with ${target}`);
    return samePersonChange(DEFAULT_SETTINGS, merge.target.name, merge.alias);
  };

  test.each<[string, NameProblem, string]>([
    ["Lee", "possible", "Lee Park"],
    ["Dana", "ambiguous", "Dana Petrov"],
    ["Okafor Dana", "unknown", "Dana Okafor"],
    ["Sam Riveraa", "near-duplicate", "Sam Rivera"],
    ["Dana Okafor Okafor", "doubled", "Dana Okafor"],
  ])("same person: %s (%s) is %s", (name, problem, target) => {
    const change = mergeOf(the(name, problem), target);
    expect(change).toEqual({ aliases: [`${target} = ${name}`] });
    expect(found(check(change))).toEqual(without(name));
    const index = indexOf(VAULT, change);
    expect(index.directory.resolve(name, []).person?.name).toBe(target);
  });

  test("same person: the other of two names may be the one that is kept", () => {
    const change = mergeOf(the("Sam Riveraa", "near-duplicate"), "Sam Riveraa");
    expect(found(check(change))).toEqual(without("Sam Riveraa"));
    expect(indexOf(VAULT, change).directory.resolve("Sam Rivera", []).person?.name).toBe("Sam Riveraa");
  });

  test("same person: an alias joins those the person has", () => {
    expect(samePersonChange(settings({ aliases: ["X = Y", "Lee Park = LP"] }), "Lee Park", "Lee")).toEqual({
      aliases: ["X = Y", "Lee Park = LP, Lee"],
    });
  });

  test.each<[string, NameProblem, string[]]>([
    ["Lee", "possible", ["Lee | Lee Park"]],
    ["Dana", "ambiguous", ["Dana | Dana Okafor", "Dana | Dana Petrov"]],
    ["Nobody Known", "unknown", ["Nobody Known | *"]],
    ["Sam Riveraa", "near-duplicate", ["Sam Riveraa | Sam Rivera"]],
  ])("different: %s (%s)", (name, problem, differentPeople) => {
    const change = differentChange(DEFAULT_SETTINGS, name, the(name, problem).fixes.different);
    expect(change).toEqual({ differentPeople });
    expect(found(check(change))).toEqual(without(name));
  });

  test("different: a first name is a name of its own then, but not among the people of a note", () => {
    const index = indexOf(VAULT, { differentPeople: ["Lee | Lee Park"] });
    const hows = (path: string): string[] =>
      (index.note(path)?.items ?? []).flatMap((item) => item.owners.map((owner) => owner.how));
    expect(hows("M/2.md")).toEqual(["own-name"]);
    expect(hows("M/3.md")).toEqual(["first-name-in-note"]);
  });

  test("not a person: the name is nobody everywhere", () => {
    const change = nobodyChange(DEFAULT_SETTINGS, "Sam Riveraa");
    expect(change).toEqual({ notPeople: ["Sam Riveraa"] });
    expect(found(check(change))).toEqual(without("Sam Riveraa"));
    const { directory } = indexOf(VAULT, { notPeople: ["Lee", "SAM RIVERAA", "Dana Petrov"] });
    expect(directory.resolve("Lee", [])).toMatchObject({ kind: "none", how: "placeholder" });
    expect(directory.persons.map(({ name }) => name)).toEqual(["Dana Okafor", "Lee Park", "Sam Rivera"]);
  });

  test("a verdict said twice is written once", () => {
    const once = settings({ notPeople: ["Lee"], differentPeople: ["Lee | Lee Park"] });
    expect(nobodyChange(once, "Lee")).toEqual({ notPeople: ["Lee"] });
    expect(differentChange(once, "Lee", ["Lee Park"])).toEqual({ differentPeople: ["Lee | Lee Park"] });
  });
});

describe("what can't help is not offered", () => {
  test("two profiles of one name: no alias, no nobody, no profile", () => {
    const vault = {
      "A/Dana Okafor/README.md": profileNote(),
      "B/Dana Okafor/README.md": profileNote(),
      "M.md": "- [ ] Go @Dana Okafor\n",
    };
    const list = check({}, vault);
    expect(found(list)).toEqual([
      ["ambiguous", "Dana Okafor", ["Dana Okafor", "Dana Okafor"], 1],
      ["near-duplicate", "Dana Okafor", ["Dana Okafor"], 1],
    ]);
    for (const { fixes } of list) {
      expect(fixes).toMatchObject({ merges: [], mergesWithAnybody: false, canBeNobody: false });
      expect(fixes.canHaveProfile).toBe(false);
    }
    expect(check({ differentPeople: ["Dana Okafor | Dana Okafor"] }, vault)).toEqual([]);
  });

  test("a first name of two people of one name can't be given to either", () => {
    const vault = {
      "A/Dana Okafor/README.md": profileNote(),
      "B/Dana Okafor/README.md": profileNote(),
      "M.md": "- [ ] Go @Dana\n",
    };
    expect(the("Dana", "ambiguous", check({}, vault)).fixes.merges).toEqual([]);
  });

  test("a name with a character that files can't have gets no profile", () => {
    const body = "- [ ] Go @[[a:b]]\n- [ ] Go @[[CON]]\n- [ ] Go @[[Ines Weber]]";
    const list = check({}, { "M.md": meetingNote({ people: ["Sam Rivera"] }, body) });
    expect(list.map(({ name, fixes }) => [name, fixes.canHaveProfile])).toEqual([
      ["a:b", false],
      ["CON", false],
      ["Ines Weber", true],
    ]);
  });

  test("odd names never break it", () => {
    const names = ["__proto__", "constructor", "toString", "=", "|", "a = b", "x | y"];
    const body = names.map((name) => `- [ ] Go @[[${name}]]`).join("\n");
    expect(() => check({ differentPeople: ["|", "a", "| b", "a | b | c"] }, { "M.md": body })).not.toThrow();
  });
});
