import type { VaultIndex } from "../../../src/core/index/vault-index";
import { namedSpans } from "../../../src/core/people/named-spans";
import { profileName } from "../../../src/core/people/profile-name";
import { contentOf, indexOf, meetingNote, profileNote } from "../../support/build";

const ME = { myNames: ["Alex Chen"] };

/** Everybody known but me, as name and the path of their profile. */
function known({ directory }: VaultIndex): string[] {
  return directory.persons
    .filter((person) => !person.isMe)
    .map(({ name, profile }) => (profile ? `${name}: ${profile.path}` : name));
}

/** Owners of a note's items, as how they were found and whom. */
function owners(index: VaultIndex, path: string): string[] {
  return (index.note(path)?.items ?? []).flatMap(({ owners: all }) =>
    all.map(({ how, person, name, text }) => `${how} ${person?.profile?.path ?? name ?? text}`),
  );
}

test.each([
  ["Dana Okafor.md", "", "Dana Okafor"],
  ["Dana Okafor.md", "Dana Okafor", "Dana Okafor"],
  ["Dana Okafor.md", "Dana Okafor (Acme)", "Dana Okafor"],
  ["Dana Okafor.md", "👤 Dana Okafor", "Dana Okafor"],
  ["Dana Okafor.md", "**Dana Okafor**", "Dana Okafor"],
  ["Dana Okafor.md", "Dana Okafor #vip #team/a", "Dana Okafor"],
  ["Dana Okafor.md", "🙂 [[Dana Okafor]]", "Dana Okafor"],
  ["Dana Okafor.md", "Notes", "Dana Okafor"],
  ["Dana Okafor.md", "👤", "Dana Okafor"],
  ["dana.md", "Dana Okafor", "Dana Okafor"],
  ["notes on dana.md", "Dana", "Dana"],
  ["Dana.md", "Dana", "Dana"],
  ["@Dana Okafor.md", "", "Dana Okafor"],
  ["People/Dana Okafor (Acme).md", "", "Dana Okafor"],
  ["People/Dana Okafor (Acme)/README.md", "Something else", "Dana Okafor"],
  ["People/Dana Okafor/Dana Okafor.md", "Director", "Dana Okafor"],
  ["(x).md", "", "(x)"],
])("the profile %s with the heading %j is that of %s", (path, heading, name) => {
  expect(profileName(path, heading)).toBe(name);
});

test.each(["Dana Okafor (Acme)", "Notes", "👤 Dana Okafor", "Dana Okafor #vip", "Dana Okafor, director"])(
  "a meeting with Dana Okafor is with the profile of that file, whose heading is %j",
  (heading) => {
    const index = indexOf({
      "People/Dana Okafor.md": profileNote({}, `# ${heading}\n`),
      "a.md": meetingNote({ people: ["Dana Okafor"] }, "- [ ] x @Dana Okafor\n- [ ] y [[Dana Okafor]]"),
    });
    expect(known(index)).toHaveLength(1);
    expect(owners(index, "a.md").map((owner) => owner.split(" ").slice(1).join(" "))).toEqual([
      "People/Dana Okafor.md",
      "People/Dana Okafor.md",
    ]);
  },
);

describe("two of one name, told apart by what stands in parentheses", () => {
  const ACME = "People/Dana Okafor (Acme)/README.md";
  const GLOBEX = "People/Dana Okafor (Globex)/README.md";
  const index = indexOf({
    [ACME]: profileNote(),
    [GLOBEX]: profileNote(),
    "a.md": meetingNote(
      { date: "2025-10-29", people: ['"[[Dana Okafor (Acme)]]"'] },
      "- [ ] x @[[Dana Okafor (Acme)]]\n- [ ] y @[[Dana Okafor (Globex)]]\n- [ ] z @Dana Okafor",
    ),
    "b.md": meetingNote({ people: ["Dana Okafor"] }, "- [ ] z @Dana Okafor"),
  });

  test("stay two, and nobody is added to them", () => {
    expect(known(index)).toEqual([`Dana Okafor: ${ACME}`, `Dana Okafor: ${GLOBEX}`]);
  });

  test("a link to a profile means its person, and the plain name the one who is there", () => {
    expect(owners(index, "a.md")).toEqual([`name ${ACME}`, `name ${GLOBEX}`, `name ${ACME}`]);
  });

  test("the plain name alone is ambiguous", () => {
    expect(owners(index, "b.md")).toEqual(["ambiguous Dana Okafor"]);
  });
});

test.each([
  ["Acme/Dana Okafor", "name People/Acme/Dana Okafor.md"],
  ["Globex/Dana Okafor", "name People/Globex/Dana Okafor/README.md"],
  ["Dana Okafor/README", "name People/Globex/Dana Okafor/README.md"],
  ["/People/Acme/Dana Okafor", "name People/Acme/Dana Okafor.md"],
  ["cme/Dana Okafor", "ambiguous Dana Okafor"],
  ["Dana Okafor", "ambiguous Dana Okafor"],
])("the link [[%s]] leads where it leads in Obsidian", (target, owner) => {
  const index = indexOf({
    "People/Acme/Dana Okafor.md": profileNote(),
    "People/Globex/Dana Okafor/README.md": profileNote(),
    "a.md": meetingNote({ people: ["Sam Rivera"] }, `- [ ] x @[[${target}]]`),
  });
  expect(owners(index, "a.md")).toEqual([owner]);
});

describe("names with joined words", () => {
  test.each([
    ["@Lina", ["Lina Meyer"], "first-name-in-note Lina Meyer"],
    ["@Lina", ["Sam Rivera"], "own-name Lina"],
    ["@LiNa", ["Lina Meyer"], "compact Li Na"],
    ["@li-na", ["Lina Meyer"], "compact Li Na"],
    ["@lina", ["Lina Meyer"], "first-name-in-note Lina Meyer"],
    ["@lina", ["Sam Rivera"], "compact Li Na"],
  ])("%s in a meeting with %j", (written, people, owner) => {
    const index = indexOf({
      "a.md": meetingNote({ people: ["Li Na"] }),
      "b.md": meetingNote({ people }, `- [ ] x ${written}`),
    });
    expect(owners(index, "b.md")).toEqual([owner]);
  });

  test("a participant of one word is nobody whose two words are spelled alike", () => {
    expect(
      known(
        indexOf({ "a.md": meetingNote({ people: ["Li Na"] }), "b.md": meetingNote({ people: ["Lina"] }) }),
      ),
    ).toEqual(["Li Na", "Lina"]);
  });

  test("a word that is not me is not mine", () => {
    const notes = { "a.md": meetingNote({ people: ["Anna Schmidt", "An Na"] }, "- [ ] x @Anna") };
    expect(owners(indexOf(notes, { myNames: ["An Na"] }), "a.md")).toEqual([
      "first-name-in-note Anna Schmidt",
    ]);
  });

  test.each(["@alex-chen", "@AlexChen", "@alexchen"])("%s is me though no note names me", (written) => {
    expect(owners(indexOf({ "a.md": `- [ ] x ${written}` }, ME), "a.md")).toEqual(["compact Alex Chen"]);
  });

  test("a tag with the surname twice names its person", () => {
    const index = indexOf({
      "People/Dana Okafor.md": profileNote(),
      "a.md": "---\ntype: people\ndate: 2025-10-29\ntags: [person/dana-okafor-okafor]\n---\n",
    });
    expect(index.note("a.md")?.people.persons.map(({ name }) => name)).toEqual(["Dana Okafor"]);
    expect(known(index)).toHaveLength(1);
  });
});

describe("a profile whose heading is not what its file is called", () => {
  const meeting = (people: readonly string[], line: string): string => meetingNote({ people }, line);

  test.each(["Dr. Dana Okafor", "Okafor, Dana", "Contact Info"])(
    "is found by first name and handles of its file's name: %s",
    (heading) => {
      const index = indexOf({
        "Dana Okafor.md": profileNote({}, `# ${heading}\n`),
        "a.md": meeting(["Dana Okafor", "Dana"], "- [ ] x @Dana\n- [ ] y @dana-okafor\n- [ ] z @DanaOkafor"),
      });
      expect(known(index)).toHaveLength(1);
      expect(owners(index, "a.md")).toEqual([
        "first-name-in-note Dana Okafor.md",
        "compact Dana Okafor.md",
        "compact Dana Okafor.md",
      ]);
    },
  );

  test.each([
    ["Tanaka Taro.md", "田中太郎", "田中太郎"],
    ["Dana Okafor.md", "Dee", "Dana Okafor"],
  ])("%s, headed %s, goes by both names and is called %s", (path, heading, name) => {
    const index = indexOf({
      [path]: profileNote({}, `# ${heading}\n`),
      "a.md": meeting([heading], `- [ ] x @${heading}\n- [ ] y @${path.replace(".md", "")}`),
    });
    expect(known(index)).toEqual([`${name}: ${path}`]);
    expect(owners(index, "a.md").map((owner) => owner.split(" ").slice(1).join(" "))).toEqual([path, path]);
  });

  test.each([
    ["Contact Info", "Dana Okafor", "Sam Rivera"],
    ["プロフィール", "田中太郎", "佐藤健"],
    ["Notes", "Dana Okafor", "Sam Rivera"],
  ])("a heading that several share, %s, is nobody's name", (heading, one, other) => {
    const index = indexOf({
      [`${one}.md`]: profileNote({}, `# ${heading}\n`),
      [`${other}.md`]: profileNote({}, `# ${heading}\n`),
      "a.md": meeting([one, other], ""),
    });
    expect(known(index).sort()).toEqual([`${one}: ${one}.md`, `${other}: ${other}.md`].sort());
  });

  test("goes by another heading once it has one, though it is called as before", () => {
    const index = indexOf({
      "Dana Okafor.md": profileNote({}, "# Dee\n"),
      "a.md": meeting(["Sam Rivera"], "- [ ] x @Dan"),
    });
    expect(owners(index, "a.md")).toEqual(["own-name Dan"]);
    index.put("Dana Okafor.md", contentOf(profileNote({}, "# Dan\n"), "Dana Okafor.md"));
    expect(owners(index, "a.md")).toEqual(["alias Dana Okafor.md"]);
  });

  test("two profiles of one name stay two, whatever their files are called", () => {
    const index = indexOf({
      "People/Dana Okafor.md": profileNote({}, "# Dana Okafor\n"),
      "People/Dana Okafor 2.md": profileNote({}, "# Dana Okafor\n"),
    });
    expect(known(index).map((person) => person.split(":")[0])).toEqual(["Dana Okafor", "Dana Okafor"]);
  });
});

test.each([
  ["@ケンちゃん", { "Tanaka Ken.md": profileNote({ aliases: "[ケンちゃん]" }) }, ["alias Tanaka Ken.md"]],
  ["@田中さん", { "田中.md": profileNote() }, ["name 田中.md"]],
  [
    "@田中和 @小和",
    { "田中和.md": profileNote(), "田中.md": profileNote(), "小和.md": profileNote() },
    ["name 田中和.md", "name 小和.md"],
  ],
  ["@田中和@小和", { "田中.md": profileNote(), "小和.md": profileNote() }, ["name 田中.md", "name 小和.md"]],
  [
    "@田中 と @小和",
    { "田中.md": profileNote(), "小和.md": profileNote() },
    ["name 田中.md", "name 小和.md"],
  ],
  ["@Mei Ou", { "Mei Ou.md": profileNote(), "Mei.md": profileNote() }, ["name Mei Ou.md"]],
  [
    "@Mei Ou @Mei",
    { "Mei Ou.md": profileNote(), "Mei.md": profileNote() },
    ["name Mei Ou.md", "name Mei.md"],
  ],
  [
    "@Mei AND @Sam Rivera",
    { "Mei.md": profileNote(), "Sam Rivera.md": profileNote() },
    ["name Mei.md", "name Sam Rivera.md"],
  ],
])("a name that is known is not taken apart: %s", (line, profiles, expected) => {
  expect(owners(indexOf({ ...profiles, "a.md": `- [ ] 送る ${line}` }), "a.md")).toEqual(expected);
});

test("however long a known name without spaces is, few beginnings of a text are looked up", () => {
  const long = "田中".repeat(10_000);
  const { directory } = indexOf({
    "a.md": profileNote({}, `# ${long}\n`),
    "b.md": meetingNote({ people: ["田中"] }),
  });
  const looks = jest.spyOn(directory, "resolve");
  expect(namedSpans(`@${long}x`, [], directory)).toMatchObject([{ start: 0, end: 3 }]);
  expect(looks.mock.calls.length).toBeLessThan(60);
});
