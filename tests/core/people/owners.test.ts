import type { ResolutionHow, ResolutionKind } from "../../../src/core/model/resolution";
import type { ResolvedItem } from "../../../src/core/index/resolved-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { indexOf, meetingNote, profileNote } from "../../support/build";

const VAULT = {
  "People/Dana Okafor/README.md": profileNote({ aliases: "[Dee, D Okafor]" }),
  "People/Dana Petrov/README.md": profileNote(),
  "People/Lee Park/README.md": profileNote(),
  "People/Ines Weber/README.md": profileNote({ aliases: "[Ines W, Ines Maria Weber]" }),
  "People/Alex Stone/README.md": profileNote({ aliases: "[Lex]" }),
  "Other.md": meetingNote({ date: "2025-10-01", people: ["Omar bin Said", "Jean–Luc Roux", "Zoe"] }),
};

function resolve(line: string, people: readonly string[] = ["Dana Okafor", "Sam Rivera"]): ResolvedItem {
  const note = meetingNote({ date: "2025-10-29", people }, line);
  const index = indexOf({ ...VAULT, "Meeting.md": note }, { myNames: ["Alex Stone", "Alex"] });
  const [item] = index.note("Meeting.md")?.items ?? [];
  if (!item) throw new Error(`no item in ${line}`);
  return item;
}

function owners(line: string, people?: readonly string[]): (string | null)[][] {
  return resolve(line, people).owners.map(({ kind, how, name }) => [kind, how, name]);
}

describe("one owner (domain.md §4)", () => {
  test.each<[string, ResolutionKind, ResolutionHow, string | null]>([
    ["- [ ] Text @Myself", "me", "me", "Alex Stone"],
    ["- [ ] Text @me", "me", "me", "Alex Stone"],
    ["- [ ] Text @Alex", "me", "me", "Alex Stone"],
    ["- [ ] Text @Lex", "me", "alias", "Alex Stone"],
    ["- [ ] Text @TBD", "none", "placeholder", null],
    ["- [ ] Text @Unknown attendee", "none", "placeholder", null],
    ["- [ ] Text @Legal", "group", "group", "Legal"],
    ["- [ ] Text @Dana Okafor", "person", "name", "Dana Okafor"],
    ["- [ ] Text @dana okafor", "person", "name", "Dana Okafor"],
    ["- [ ] Text @Dana Okafor Okafor", "person", "name", "Dana Okafor"],
    ["- [ ] Text @Dee", "person", "alias", "Dana Okafor"],
    ["- [ ] Text @DanaOkafor", "person", "compact", "Dana Okafor"],
    ["- [ ] Text @dana-okafor", "person", "compact", "Dana Okafor"],
    ["- [ ] Text @Jean-Luc Roux", "person", "name", "Jean–Luc Roux"],
    ["- [ ] Text @Omar bin Said", "person", "name", "Omar bin Said"],
    ["- [ ] Text @Zoe", "person", "name", "Zoe"],
    ["- [ ] Text @Dana", "person", "first-name-in-note", "Dana Okafor"],
    ["- [ ] Text @Lee", "possible", "first-name-in-vault", "Lee Park"],
    ["- [ ] Text @Ines", "possible", "first-name-in-vault", "Ines Weber"],
    ["- [ ] Text @Nobody Known", "person", "own-name", "Nobody Known"],
    ["- [ ] Text @Dana Okafor (Acme)", "person", "name", "Dana Okafor"],
    ["- [ ] Text @Dana Okafor.", "person", "name", "Dana Okafor"],
    ["- [ ] Text [[Dana Okafor]]", "person", "name", "Dana Okafor"],
    ["- [ ] Text @[[Dana Okafor]]", "person", "name", "Dana Okafor"],
    ["- [ ] Text [[People/Dana Okafor/README|Dana]]", "person", "name", "Dana Okafor"],
    ["- [ ] Text @[[Nobody Known]]", "person", "own-name", "Nobody Known"],
    ["- [ ] Text @Dana Okafor 📅 2025-11-08 ⏫ #task", "person", "name", "Dana Okafor"],
    ["- [ ] Text @Dana Okafor 📅 TBD", "person", "name", "Dana Okafor"],
  ])("%s", (line, kind, how, name) => {
    expect(owners(line)).toEqual([[kind, how, name]]);
    expect(resolve(line).description).toBe("Text");
  });

  test("a first name two of this note's people have is ambiguous", () => {
    expect(owners("- [ ] Text @Dana", ["Dana Okafor", "Dana Petrov"])).toEqual([
      ["ambiguous", "ambiguous", null],
    ]);
    expect(resolve("- [ ] Text @Dana", []).owners[0]?.candidates.map((person) => person.name)).toEqual([
      "Dana Okafor",
      "Dana Petrov",
    ]);
  });

  test.each([
    ["- [ ] Text", "Text"],
    ["- [ ] Ask @Dana about budget", "Ask @Dana about budget"],
    ["- [ ] Write to dana@example.org", "Write to dana@example.org"],
    ["- [ ] Read https://example.org/@dana", "Read https://example.org/@dana"],
    ["- [ ] Upgrade @angular/core", "Upgrade @angular/core"],
    ["- [ ] Explain `@Injectable`", "Explain `@Injectable`"],
    ["- [ ] See [[Project plan]]", "See [[Project plan]]"],
    ["- [ ] @Dana Okafor sends the plan", "@Dana Okafor sends the plan"],
  ])("none: %s", (line, description) => {
    expect(owners(line)).toEqual([]);
    expect(resolve(line).description).toBe(description);
  });
});

describe("fields that can't be read stay behind the name and don't cost the owner (domain.md §4)", () => {
  test.each([
    ["Text @Dana Okafor ⏫ 📅 TBD #task", "Text ⏫"],
    ["Text @Dana Okafor 🔁 every week 📅 TBD", "Text 🔁 every week"],
    ["Text @Dana Okafor 📅 next Friday", "Text 📅 next Friday"],
    ["Text @Dana Okafor 📅 2025-11-8", "Text 📅 2025-11-8"],
    ["Text @Dana Okafor 📅 2025-11-08 (moved)", "Text 📅 2025-11-08 (moved)"],
    ["Text @Dana Okafor 📅 2025-11-08 10:00", "Text 📅 2025-11-08 10:00"],
    ["Text @Dana Okafor (Acme), ✅", "Text ✅"],
    ["Text @Dana Okafor #a #b ⏫ 📅 soon #task", "Text #a #b ⏫ 📅 soon"],
    ["Text [[Dana Okafor]], 📅 after [[Kickoff]]", "Text 📅 after [[Kickoff]]"],
    ["Text @[[Dana Okafor]] 📅 soon", "Text 📅 soon"],
    ["Text @Dana Okafor [due:: soon]", "Text [due:: soon]"],
    ["Text @Dana Okafor (due:: soon)", "Text (due:: soon)"],
    ["@Dana Okafor 📅 with @Kim about it", "📅 with @Kim about it"],
  ])("%s", (text, description) => {
    const item = resolve(`- [ ] ${text}`);
    expect(item.owners.map(({ name }) => name)).toEqual(["Dana Okafor"]);
    expect(item.description).toBe(description);
  });

  test("several owners", () => {
    const item = resolve("- [ ] Text @Dana Okafor and @Sam ⏫ 📅 soon");
    expect(item.owners.map(({ name }) => name)).toEqual(["Dana Okafor", "Sam Rivera"]);
    expect(item.description).toBe("Text ⏫ 📅 soon");
  });

  test.each([
    "Ask @Dana Okafor about budget 📅 soon",
    "Ask @Dana Okafor #a about budget",
    "[[Plan]] 📅 soon",
  ])("none: %s", (text) => {
    expect(owners(`- [ ] ${text}`)).toEqual([]);
    expect(resolve(`- [ ] ${text}`).description).toBe(text);
  });

  test("who stands behind them is the owner, and the name before them a mention", () => {
    const item = resolve("- [ ] Text @Dana Okafor 📅 soon @Sam");
    expect(item.owners.map(({ name }) => name)).toEqual(["Sam Rivera"]);
    expect(item.mentions.map(({ name }) => name)).toEqual(["Dana Okafor"]);
  });
});

describe("several owners (domain.md §4)", () => {
  const both = [
    ["person", "name", "Dana Okafor"],
    ["person", "first-name-in-note", "Sam Rivera"],
  ];
  test.each([
    "@Dana Okafor @Sam",
    "@Dana Okafor, @Sam",
    "@Dana Okafor/@Sam",
    "@Dana Okafor & @Sam",
    "@Dana Okafor and @Sam",
    "@[[Dana Okafor]] @Sam",
    "@Dana Okafor [[Sam Rivera]]",
  ])("%s", (text) => {
    const expected = text.includes("[[Sam") ? [both[0], ["person", "name", "Sam Rivera"]] : both;
    expect(owners(`- [ ] Text ${text}`)).toEqual(expected);
    expect(resolve(`- [ ] Text ${text}`).description).toBe("Text");
  });

  test.each(["AND", "or", "und", "oder", "et", "ou", "y", "e", "o"])("joined by %s", (word) => {
    expect(owners(`- [ ] Text @Dana Okafor ${word} @Sam`)).toEqual(both);
    expect(owners(`- [ ] Text @[[Dana Okafor]] ${word} @Sam`)).toEqual(both);
  });

  test("a capital letter before the next one is an initial", () => {
    expect(owners("- [ ] Text @Kim E @Sam").map(([, , name]) => name)).toEqual(["Kim E", "Sam Rivera"]);
  });

  test("a bare link before an @ owner is a mention, not an owner", () => {
    const item = resolve("- [ ] Sync with [[Dana Okafor]] @Myself");
    expect(item.owners.map((owner) => owner.kind)).toEqual(["me"]);
    expect(item.mentions.map((person) => person.name)).toEqual(["Dana Okafor"]);
    expect(item.description).toBe("Sync with [[Dana Okafor]]");
  });
});

describe("a name may be emphasised", () => {
  test.each([
    "**@Dana Okafor**",
    "_@Dana_",
    "***@Dana***",
    "==@Dana==",
    "~~@Dana~~ ⏫",
    "_@dana_okafor_",
    "**@[[Dana Okafor]]**",
    "**[[Dana Okafor]]**",
    "**@Dana,**",
  ])("as an owner: %s", (text) => {
    const item = resolve(`- [ ] Text ${text}`);
    expect(item.owners.map(({ name }) => name)).toEqual(["Dana Okafor"]);
    expect(item.description).toBe("Text");
  });

  test.each(["**@Dana** **@Sam**", "**@Dana**, _@Sam_", "@Dana and **@Sam**", "**@Dana and @Sam**"])(
    "several: %s",
    (text) =>
      expect(resolve(`- [ ] Text ${text}`).owners.map(({ name }) => name)).toEqual([
        "Dana Okafor",
        "Sam Rivera",
      ]),
  );

  test.each([
    "**@Dana Okafor** send deck",
    "**@Dana Okafor** (she knows)",
    "**@Dana:** send deck",
    "ask _@Dana_ about it",
    "ask _@dana_okafor_ about it",
    "==ask @Dana== about it",
    "~~ask @Dana~~ about it",
    "**@Dana's PR**",
  ])("as a mention: %s", (text) => {
    const item = resolve(`- [ ] ${text}`);
    expect(item.owners).toEqual([]);
    expect(item.mentions.map(({ name }) => name)).toEqual(["Dana Okafor"]);
  });

  test.each(["write to user_@dana", "x**@Dana**", "x =@Dana", "about ~@Dana"])("nobody: %s", (text) => {
    const item = resolve(`- [ ] ${text}`);
    expect([item.owners, item.mentions]).toEqual([[], []]);
  });
});

describe("Japanese and Chinese, which put no spaces between words", () => {
  const known = ["田中太郎", "佐藤", "張偉", "Dana Okafor"];
  const named = (line: string): [(string | null)[], string[], string] => {
    const { owners: found, mentions, description } = resolve(`- [ ] ${line}`, known);
    return [found.map(({ name }) => name), mentions.map(({ name }) => name), description];
  };

  test.each<[string, string[], string]>([
    ["資料を送る@田中太郎 📅 2025-11-08", ["田中太郎"], "資料を送る"],
    ["发送资料@張偉 📅 2025-11-08", ["張偉"], "发送资料"],
    ["@田中太郎、@佐藤 📅 2025-11-08", ["田中太郎", "佐藤"], ""],
    ["资料@張偉和@佐藤", ["張偉", "佐藤"], "资料"],
    ["资料@張偉与@佐藤", ["張偉", "佐藤"], "资料"],
    ["资料@張偉及@佐藤", ["張偉", "佐藤"], "资料"],
    ["資料@田中太郎と@佐藤", ["田中太郎", "佐藤"], "資料"],
    ["資料@田中太郎および@佐藤", ["田中太郎", "佐藤"], "資料"],
    ["資料@田中太郎さんと@佐藤さん", ["田中太郎", "佐藤"], "資料"],
    ["資料 [[田中太郎]]と[[佐藤]]", ["田中太郎", "佐藤"], "資料"],
    ["資料を送る。@佐藤", ["佐藤"], "資料を送る。"],
    ["資料**@佐藤**", ["佐藤"], "資料"],
    ["資料@佐藤（営業）。", ["佐藤"], "資料"],
    ["資料@佐藤様 📅 来週", ["佐藤"], "資料 📅 来週"],
    ["資料@Danaさん", ["Dana Okafor"], "資料"],
    ["資料@佐藤健", ["佐藤健"], "資料"],
    ["資料@まこと@佐藤", ["まこと", "佐藤"], "資料"],
    ["資料@山田", ["山田"], "資料"],
  ])("%s", (line, names, description) => expect(named(line)).toEqual([names, [], description]));

  test.each<[string, string[]]>([
    ["@田中太郎さんに資料を送る", ["田中太郎"]],
    ["@張偉发送资料", ["張偉"]],
    ["@佐藤、資料を送る", ["佐藤"]],
    ["資料を@Danaさんに送る", ["Dana Okafor"]],
    ["@山田さんに資料を送る", []],
    ["メールはdana@example.com", []],
    ["邮箱张伟@example.com", []],
    ["邮箱用户@例子.广告", []],
    ["user＠example.com", []],
  ])("no owner: %s", (line, mentions) => expect(named(line)).toEqual([[], mentions, line]));
});

describe("a known name with text behind it is a mention, not somebody new (domain.md §4)", () => {
  test.each([
    "Review @Dana Okafor's PR",
    "Review @Dana’s PR",
    "Review @Dana's",
    "Ping @Dana Okafor ASAP",
    "Ping @Dana ASAP",
    "Ping @Dana PR Review",
    "Warten auf @Dana Okafors Freigabe",
    "Ask @Dana—please",
    "Ask @Dana–please",
    "Ask @Dana/please",
    "Ask @Dana Okafor, please",
  ])("%s", (text) => {
    const item = resolve(`- [ ] ${text}`);
    expect(item.owners).toEqual([]);
    expect(item.mentions.map(({ name }) => name)).toEqual(["Dana Okafor"]);
    expect(item.description).toBe(text);
  });

  test.each([
    "Dana Rivera",
    "Dana Okafor López",
    "Dana van Beek",
    "Dana-Marie",
    "Danas Brook",
    "Sams",
    "Sam Rivera Jr",
    "Sam Rivera II",
    "Mei Ou",
    "Shira Or",
  ])("%s is a name of its own", (name) =>
    expect(owners(`- [ ] Text @${name}`)).toEqual([["person", "own-name", name]]),
  );

  test("a first name that may be one of several stays undecided with text behind it", () => {
    const item = resolve("- [ ] Text @Dana ASAP", ["Dana Okafor", "Dana Petrov"]);
    expect([item.owners, item.mentions]).toEqual([[], []]);
  });

  test.each(["Review @Kim's PR", "Ask @Kim—please"])(
    "a genitive or a remark is in no unknown name: %s",
    (text) => expect(owners(`- [ ] ${text}`)).toEqual([]),
  );
});

describe("the shown text has nothing open that the owners' brackets closed", () => {
  test.each([
    ["Text [@Dana]", "Text"],
    ["Text (@Dana)", "Text"],
    ["Text ([[Dana Okafor]])", "Text"],
    ['Text "@Dana"', "Text"],
    ["Text（@Dana）", "Text"],
    ["Text (owner: @Dana)", "Text"],
    ["Text (owner: @Dana, @Sam)", "Text"],
    ["Text（担当：@Dana）", "Text"],
    ["Text (owner: @Dana) 📅 soon", "Text 📅 soon"],
    ["Text ( #a @Dana)", "Text"],
    ["Text **@Dana @Sam**", "Text"],
    ["Text (with @Dana)", "Text (with)"],
    ["Text (in this order, as agreed on Monday: @Dana)", "Text (in this order, as agreed on Monday:)"],
    ["Text ([link](u) by @Dana)", "Text ([link](u) by)"],
    ["**Text @Dana**", "**Text**"],
    ["~~**Text @Dana**~~", "~~**Text**~~"],
    ["**Text** @Dana", "**Text**"],
    ["Text (done) @Dana", "Text (done)"],
    ["Text (owner: @Dana", "Text (owner:"],
    ["Text @Dana)", "Text"],
    ["Text @Dana (Acme).", "Text"],
    ["Text (@Dana Okafor (Acme))", "Text"],
  ])("%s", (text, description) => {
    const item = resolve(`- [ ] ${text}`);
    expect(item.owners[0]?.name).toBe("Dana Okafor");
    expect(item.description).toBe(description);
  });

  test("a line that names no owner is shown as it is", () =>
    expect(resolve("- [ ] Text (ask @Dana about it)").description).toBe("Text (ask @Dana about it)"));
});

describe("mentions (domain.md §4)", () => {
  test.each<[string, string[]]>([
    ["- [ ] Ask @Dana about budget @Myself", ["Dana Okafor"]],
    ["- [ ] Ask @Dana Okafor about @Omar bin Said and more", ["Dana Okafor", "Omar bin Said"]],
    ["- [ ] Ask @Dana's team about it", ["Dana Okafor"]],
    ["- [ ] Ask @Lee about it", []],
    ["- [ ] Ask @Nobody about it", []],
  ])("%s", (line, names) => expect(resolve(line).mentions.map((person) => person.name)).toEqual(names));
});

describe("known persons (domain.md §2)", () => {
  const names = (index: VaultIndex): string[] => index.directory.persons.map((person) => person.name);

  test("a name that occurs only as an owner never becomes one", () => {
    const index = indexOf({
      "M.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, "- [ ] x @Only Owner"),
    });
    expect(names(index)).toEqual(["Dana Okafor"]);
  });

  test("answers do not depend on the order in which notes are read", () => {
    const notes: [string, string][] = [
      ["A.md", meetingNote({ date: "2025-10-01", people: ["Sam"] }, "- [ ] a @Sam")],
      ["B.md", meetingNote({ date: "2025-10-02", people: ["Sam Rivera", "Kim"] }, "- [ ] b @Kim")],
      ["C.md", `---\ntype: people\ndate: 2025-10-03\ntags: [person/sam, person/kim-lo]\n---\n- [ ] c @Sam`],
    ];
    const results = [notes, [...notes].reverse(), [notes[1], notes[2], notes[0]]].map((order) => {
      const index = indexOf(Object.fromEntries(order.filter((note) => note !== undefined)));
      return [
        names(index),
        ["A.md", "B.md", "C.md"].map((path) => index.note(path)?.items[0]?.owners[0]?.kind),
      ];
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  test("two profiles of one name stay two; a note in one's folder means that one", () => {
    const index = indexOf({
      "A/Dana Okafor/README.md": profileNote(),
      "B/Dana Okafor/README.md": profileNote(),
      "A/Dana Okafor/note.md": meetingNote(
        { date: "2025-10-29", people: ["Dana Okafor"] },
        "- [ ] x @Dana Okafor",
      ),
      "M.md": meetingNote({ date: "2025-10-30", people: ["Dana Okafor"] }, "- [ ] y @Dana Okafor"),
    });
    expect(index.directory.persons.map((person) => person.profile?.path)).toEqual([
      "A/Dana Okafor/README.md",
      "B/Dana Okafor/README.md",
    ]);
    expect(index.note("A/Dana Okafor/note.md")?.items[0]?.owners[0]?.person?.profile?.path).toBe(
      "A/Dana Okafor/README.md",
    );
    expect(index.note("M.md")?.items[0]?.owners[0]?.kind).toBe("ambiguous");
  });

  test("a person known by a tag only has a name made of the slug", () => {
    const index = indexOf({
      "M.md": "---\ntype: people\ndate: 2025-10-29\ntags: [person/dana-okafor]\n---\n",
    });
    expect(names(index)).toEqual(["Dana Okafor"]);
  });

  test("an alias from the settings joins two names", () => {
    const index = indexOf(
      { "M.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor", "Dana Smith"] }) },
      { aliases: ["Dana Okafor = Dana Smith, Dee"] },
    );
    expect(names(index)).toEqual(["Dana Okafor"]);
  });
});
