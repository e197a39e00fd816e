import fc from "fast-check";
import type { PeopleDirectory } from "../../../src/core/people/directory";
import { knownPrefix } from "../../../src/core/people/known-prefix";
import { namedSpans } from "../../../src/core/people/named-spans";
import { indexOf, meetingNote, profileNote } from "../../support/build";

function directoryOf(...people: string[]): PeopleDirectory {
  return indexOf({ "M.md": meetingNote({ date: "2025-10-29", people }) }).directory;
}

function found(text: string, directory: PeopleDirectory): [string | null, string] | null {
  const known = knownPrefix(text, [], directory);
  return known && [known.resolution.name, text.slice(known.end)];
}

const word = fc.constantFrom("Ana", "Bo", "do", "Cruz", "e", "Souza");
/** No word twice in a row: a doubled surname counts once. */
const longName = fc
  .array(word, { minLength: 2, maxLength: 8 })
  .map((words) => words.filter((one, i) => one !== words[i - 1]).join(" "))
  .filter((name) => name.includes(" "));

// Names of several words only: who is meant by one word depends on first names as well.
test("is the longest known name, however many words it has", () => {
  fc.assert(
    fc.property(fc.array(longName, { minLength: 1, maxLength: 6 }), longName, (names, tail) => {
      const directory = directoryOf(...names);
      const persons = directory.persons.map(({ name }) => name);
      for (const text of persons.flatMap((name) => [name, `${name} , ${tail}`, `${name} x ${tail}`])) {
        const begins = persons.filter((name) => `${text} `.startsWith(`${name} `));
        const longest = begins.reduce((best, name) => (name.length > best.length ? name : best));
        expect(found(text, directory)).toEqual([longest, text.slice(longest.length)]);
      }
    }),
  );
});

test.each([
  ["Maria do Carmo Silva e Souza about it", ["Maria do Carmo Silva e Souza", " about it"]],
  ["Maria do Carmo Silva", ["Maria do Carmo", " Silva"]],
  ["Maria do Carmo Silva e Souza's desk", ["Maria do Carmo Silva e Souza", "'s desk"]],
  ["Maria do Carmos Tisch", ["Maria do Carmo", "s Tisch"]],
  ["**Maria do Carmo** about it", ["Maria do Carmo", "** about it"]],
  ["Maria about it", null],
  ["Somebody Else", null],
  ["", null],
])("%s", (text, expected) => {
  const directory = directoryOf("Maria do Carmo", "Maria do Carmo Silva e Souza");
  const isUndecided = text === "Maria about it";
  expect(
    isUndecided ? (knownPrefix(text, [], directory)?.resolution.person ?? null) : found(text, directory),
  ).toEqual(expected);
});

test("the marks on the screen reach as far, also for aliases and for names of files", () => {
  const alias = "The Head of the Whole Northern Region";
  const file = "Ann of the Long Name Which Few Know";
  const { directory } = indexOf({
    "People/Dana Okafor/README.md": profileNote({ aliases: `[${alias}]` }),
    [`People/${file}.md`]: profileNote({}, "# Ann"),
  });
  for (const name of [alias, file]) {
    const [span] = namedSpans(`Ask @${name} about it`, [], directory);
    expect(span && [span.start, span.end, span.people.length]).toEqual([4, 5 + name.length, 1]);
  }
});
