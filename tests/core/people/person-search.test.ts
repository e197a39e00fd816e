import type { Person } from "../../../src/core/model/person";
import { PersonSearch, type Standing } from "../../../src/core/people/person-search";
import { writtenName } from "../../../src/core/people/written-name";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote({ aliases: "[Dee, Boss]" }),
  "People/Dana Petrov/README.md": profileNote(),
  "A/Ada Byron/README.md": profileNote(),
  "B/Ada Byron/README.md": profileNote(),
  "M/1.md": meetingNote({
    date: "2025-11-01",
    people: ["Sam Rivera", "Zoë Lindqvist", "Niamh O’Dwyer", "佐藤 花子", "Lea Ann-Marie Roux"],
  }),
};
const index = indexOf(NOTES, { myNames: ["Alex Stone"] });
const { directory } = index;
const search = new PersonSearch(directory);
const nobody: Standing = {
  here: new Set(),
  used: new Map(),
  lastMet: new Map(),
  today: day("2025-11-12"),
};

const named = (name: string): Person => directory.named(name)[0] as Person;
const found = (query: string, standing: Partial<Standing> = {}): string[] =>
  search
    .find(query, 20, { ...nobody, ...standing })
    .map(({ alias, person }) => person.name + (alias && `/${alias}`));

test.each([
  ["dana", ["Dana Okafor", "Dana Petrov"]],
  ["Da Ok", ["Dana Okafor"]],
  ["oka", ["Dana Okafor"]],
  ["danaok", ["Dana Okafor"]],
  ["okafor dana", []],
  ["ana", []],
  ["zoe", ["Zoë Lindqvist"]],
  ["ZOË L", ["Zoë Lindqvist"]],
  ["dwyer", ["Niamh O’Dwyer"]],
  ["odw", []],
  ["花", ["佐藤 花子"]],
  ["lea ma", ["Lea Ann-Marie Roux"]],
  ["dee", ["Dana Okafor/Dee"]],
  ["dana ", ["Dana Okafor", "Dana Petrov"]],
  ["dan ", []],
  ["sam rivera ", []],
  ["my", ["Alex Stone/Myself"]],
  ["ada", ["Ada Byron", "Ada Byron"]],
  ["<img src=x>", []],
  ["__proto__", []],
])("%j finds %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test("a name that begins so comes before later words and aliases", () => {
  const { directory: other } = indexOf({
    "M/1.md": meetingNote({ date: "2025-11-01", people: ["Lee Dana", "Dana Weber", "Omar Nair"] }),
    "People/Omar Nair/README.md": profileNote({ aliases: "[Dana]" }),
  });
  const hits = new PersonSearch(other).find("dana", 20, nobody);
  expect(hits.map(({ person }) => person.name)).toEqual(["Dana Weber", "Omar Nair", "Lee Dana"]);
});

test("this note's people come first, then the lately chosen, then the lately met, then the rest", () => {
  const standing = {
    here: new Set([named("Sam Rivera")]),
    used: new Map([[named("Zoë Lindqvist").id, 1]]),
    lastMet: new Map([
      [named("Dana Petrov"), day("2025-11-01")],
      [named("Niamh O’Dwyer"), day("2025-10-20")],
      [named("Dana Okafor"), day("2024-01-01")],
    ]),
  };
  expect(found("", standing).slice(0, 5)).toEqual([
    "Sam Rivera",
    "Zoë Lindqvist",
    "Dana Petrov",
    "Niamh O’Dwyer",
    "Dana Okafor",
  ]);
});

test("as many as asked for, the best of them", () => {
  const all = found("");
  expect(search.find("", 3, nobody).map(({ person }) => person.name)).toEqual(all.slice(0, 3));
});

test("me is offered also when no meeting names me", () => {
  expect(found("alex")).toEqual(["Alex Stone"]);
});

test.each([
  ["Dana Okafor", "at", "@Dana Okafor"],
  ["Dana Okafor", "link", "[[People/Dana Okafor/README|Dana Okafor]]"],
  ["Omar Nair", "link", "[[Omar Nair]]"],
  ["Sam Rivera", "link", "[[Sam Rivera]]"],
  ["Ada Byron", "at", "@Ada Byron"],
  ["Ada Byron", "link", "[[A/Ada Byron/README|Ada Byron]]"],
] as const)("%s is written as %s: %s", (name, form, expected) => {
  const { directory: own } = indexOf({ ...NOTES, "People/Omar Nair.md": profileNote() });
  const [person] = own.named(name);
  expect(person && writtenName(person, form, own)).toBe(expected);
});

test("a name that no link can hold is written with an @", () => {
  expect(writtenName({ ...named("Sam Rivera"), name: "A|B]]" }, "link", directory)).toBe("@A|B]]");
});
