/** Pictures of people whose names are odd, or of whom nothing is known. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import type { HostWindow, Shot } from "./shot";
import { DARK, leafOf, palette } from "./shot";

const LONG =
  "Maximiliana-Konstantina Featherstonehaugh-Cholmondeley von und zu Oberwittelsbach-Untergrafenried";
const RTL = "שירה לוי-אברהמי";
const QUIET = "Quiet Newcomer";
const NARROW = { width: 364, height: 800 };

function meeting(day: string, title: string, person: string): string {
  const properties = ["type: people", `date: ${day}`, `title: ${title}`, "participants:", `- ${person}`];
  const items = [
    `- [ ] Send the annual overview @${person} 📅 2025-11-08 ⏫`,
    "- [?] Answer the open questions @Alex Stone 📅 2025-11-20",
  ];
  return `---\n${properties.join("\n")}\n---\n\n## Action Items\n\n${items.join("\n")}\n`;
}

/** Adds the notes of these people to a copy of the sample vault. */
export function writeOddNames(vaultDir: string): void {
  const notes: Readonly<Record<string, string>> = {
    "Odd names/long.md": meeting("2025-10-30", "A very long conversation about very long names", LONG),
    "Odd names/rtl.md": meeting("2025-10-31", "שיחה על התקציב", RTL),
    "Odd names/rtl again.md": meeting("2025-11-05", "Budget, second part", RTL),
    "Odd names/link.md": `Talked with [[${LONG}]] and [[${RTL}]].\n`,
    [`People/${QUIET}/README.md`]: "---\ntype: people\n---\n",
  };
  for (const [path, text] of Object.entries(notes)) {
    const file = join(vaultDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function openPerson(page: Page, name: string): Promise<undefined> {
  await page.evaluate(() => {
    (window as unknown as HostWindow).app.workspace.leftSplit.collapse();
  });
  await palette(page, "Open person…");
  await page.getByPlaceholder("Name, alias or company").fill(name);
  await page.locator(".prompt .suggestion-item.is-selected", { hasText: name }).waitFor();
  await page.keyboard.press("Enter");
  await leafOf(page, "person").locator(".people-person-name", { hasText: name }).waitFor();
}

async function cardOf(page: Page, name: string): Promise<undefined> {
  await page.locator(".cm-hmd-internal-link", { hasText: name }).first().hover();
  await page.locator(".people-hover").waitFor();
}

const person = (name: string) => (page: Page) => openPerson(page, name);
const card = (name: string) => (page: Page) => cardOf(page, name);
const LINKS = { open: "Odd names/link.md" };

export const NAME_SHOTS: readonly Shot[] = [
  { name: "person-long-name", vault: "names", prepare: person(LONG) },
  { name: "person-long-name-narrow", vault: "names", viewport: NARROW, query: DARK, prepare: person(LONG) },
  { name: "person-rtl", vault: "names", prepare: person(RTL) },
  { name: "person-no-data", vault: "names", prepare: person(QUIET) },
  { name: "hover-card-dark", vault: "names", query: { ...DARK, ...LINKS }, prepare: card(RTL) },
  {
    name: "hover-card-narrow",
    vault: "names",
    viewport: { width: 600, height: 500 },
    query: LINKS,
    prepare: card(LONG),
  },
];
