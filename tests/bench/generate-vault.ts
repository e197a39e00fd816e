/** One generated note. */
export interface GeneratedNote {
  readonly path: string;
  readonly text: string;
}

/** @returns a generator of numbers from 0 to 1 that depends on the seed only (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST = "Dana Sam Lee Kim Omar Ines Jonas Priya Tomas Niamh Pieter Zoe Mara Ivo Nora Hugo".split(" ");
const LAST = "Okafor Rivera Park Weber Nair Reyes Lindqvist Chen Petrov Silva Roux Haas Novak Berg".split(
  " ",
);
const WORDS =
  "send review draft plan budget contract hiring release invoice agenda risk list summary offer pilot workshop travel audit scope quarter".split(
    " ",
  );
const ITEMS_PER_NOTE = 12;
/** So many notes of 10,000 are large that these have 120,000 items. */
const NOTES_PER_LARGE = 1_500;
const ITEMS_PER_LARGE = 1_000;
/** So early that small vaults have one. */
const FIRST_LARGE = 50;

/**
 * Generates a vault in the shape of the studied one: 12 items a note, 97 % of the open ones proposed; every twentieth
 * note is a profile, and a few hold a thousand items.
 *
 * @param count number of notes
 */
export function* generateVault(count: number, seed = 1): Generator<GeneratedNote> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const persons = Math.max(10, Math.floor(count / 20));
  const name = (i: number): string =>
    `${FIRST[i % FIRST.length] ?? ""} ${LAST[Math.floor(i / FIRST.length) % LAST.length] ?? ""}${i >= FIRST.length * LAST.length ? ` ${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 224)}` : ""}`;
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = (): string =>
    `2025-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  const words = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(" ");
  const item = (people: readonly string[]): string => {
    const owner = random() < 0.5 ? "Myself" : pick(people);
    const symbol = random() < 0.2 ? "x" : random() < 0.97 ? "?" : " ";
    return `- [${symbol}] ${words(7)} @${owner} 📅 ${date()} ${pick(["⏫", "🔼", "🔽", ""])} #task #proposed #auto`;
  };
  for (let i = 0; i < count; i++) {
    if (i % 20 === 0) {
      yield {
        path: `People/${name(i / 20)}/README.md`,
        text: `---\ntype: people\nrole: ${pick(WORDS)}\n---\n\n# ${name(i / 20)}\n`,
      };
      continue;
    }
    const people = [name(Math.floor(random() * persons)), name(Math.floor(random() * persons))];
    const day = date();
    const isLarge = i % NOTES_PER_LARGE === FIRST_LARGE;
    const items = Array.from({ length: isLarge ? ITEMS_PER_LARGE : ITEMS_PER_NOTE }, () => item(people));
    yield {
      path: `Meetings/${day} note ${i}.md`,
      text: [
        "---",
        "type: people",
        `title: ${words(4)}`,
        `date: '${day}'`,
        `person: ${people[0] ?? ""}`,
        "participants:",
        ...people.map((participant) => `- ${participant}`),
        "source: transcript",
        "tags:",
        "- type/people",
        "---",
        "",
        `**With**: ${people.join(", ")}`,
        "",
        "## Summary",
        "",
        words(60),
        "",
        "## Action Items",
        ...items,
        "",
        "## Decisions",
        `- ${words(10)}`,
        "",
      ].join("\n"),
    };
  }
}
