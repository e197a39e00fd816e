/** A vault in which one person of many is met most by far. */
export const PEOPLE = 2_000;
export const MEETINGS = 10_000;
export const ITEMS = 8;
/** How many meetings the first person has. */
const MOST_MET = 400;

export const nameOf = (i: number): string => `Person${i} Family${i % 97}`;

/** Meetings of two people and me each, on days of four years; the first person stands in every 25th. */
export function meetingText(i: number): { path: string; text: string } {
  const first = i % (MEETINGS / MOST_MET) === 0 ? 0 : (i * 7919) % PEOPLE;
  const people = [nameOf(first), nameOf((i * 104_729) % PEOPLE), "Alex Stone"];
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${2022 + (i % 4)}-${two(1 + (i % 11))}-${two(1 + (i % 28))}`;
  const items = Array.from({ length: ITEMS }, (_, n) =>
    n % 2 === 0
      ? `- [ ] Send draft ${n} @${people[0] ?? ""} 📅 ${day}`
      : `- [?] Review ${n} @Myself 📅 ${day}`,
  );
  const properties = [
    "type: people",
    `date: '${day}'`,
    "participants:",
    ...people.map((name) => `- ${name}`),
  ];
  const text = ["---", ...properties, "---", "", "## Action Items", ...items, ""].join("\n");
  return { path: `Meetings/${i}.md`, text };
}

/** A profile in a folder of its own. */
export function profileText(i: number): { path: string; text: string } {
  return {
    path: `People/${nameOf(i)}/README.md`,
    text: `---\ntype: people\ncompany: Company${i % 40}\n---\n`,
  };
}

/** Every note of the vault. */
export function* peopleVault(): Generator<{ path: string; text: string }> {
  for (let i = 0; i < PEOPLE; i++) yield profileText(i);
  for (let i = 0; i < MEETINGS; i++) yield meetingText(i);
}
