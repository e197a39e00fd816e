/** Notes of every shape we know, as the cache gets them. */
import { join, resolve } from "node:path";
import { indexFolder } from "../../../scripts/headless/build-index";
import type { CachedNote } from "../../../src/core/cache/shard";
import { contentOf } from "../../support/build";
import { HOSTILE_STRINGS } from "../../support/hostile-strings";
import { generateVault } from "../../bench/generate-vault";

const VAULTS = resolve(__dirname, "../../vaults");

/** Lines that set every field an item can have. */
const FULL_ITEM = `- [?] call @[[Dana Okafor|Dana]] and \`@nobody\` ⏫ ➕ 2025-01-01 🛫 2025-01-02 ⏳ 2025-01-03 📅 2025-02-30 📅 2025-01-05 🔁 every week 🏁 delete 🆔 ab ⛔ cd,ef #proposed #a/b ^blk\n- [x] done ✅ 2025-01-06\n- [-] no ❌ 1969-12-31`;

export const FULL_NOTE = `---
type: people
title: 42
date: 1969-12-31
participants: [[[Dana Okafor]], "[[x|y]]", {a: 1}]
role: [1, {b: 2}]
source_ref: "[[Recording 🎙️]]"
tags: [person/sam-rivera]
---
# Heading ẞ
Attendees: Ines Nair <ines@example.com>, Sam

## Summary
Two lines
of text.

## Items
${FULL_ITEM}
`;

export async function vaultNotes(vault: "messy" | "sample"): Promise<CachedNote[]> {
  const { index } = await indexFolder(join(VAULTS, vault), { myNames: ["Alex Stone"], excludedPaths: [] });
  return [...index.notes()].map(({ note }, i) => ({
    path: note.path,
    mtime: 1_700_000_000_000.25 + i,
    size: 10 ** (i % 9),
    content: note.content,
  }));
}

function cached(texts: readonly string[]): CachedNote[] {
  return texts.map((text, i) => ({
    path: `Notes/Ünï ${i}.md`,
    mtime: -i / 3,
    size: i,
    content: contentOf(text),
  }));
}

export function generatedNotes(count: number): CachedNote[] {
  return cached([...generateVault(count)].map(({ text }) => text));
}

export function builtNotes(): CachedNote[] {
  const texts = [
    FULL_NOTE,
    "",
    "---\ntype: people\nlast_contact: 2025-01-01\naliases: [Dee]\nrole: Lead\nphoto: a.png\n---\n",
    "---\ntitle: '{{title}}'\n---\n- [ ] x",
    "<<<<<<< a\n- [ ] x\n=======\n>>>>>>> b\n",
    "- [ ] \uFFFD",
    ...HOSTILE_STRINGS.map((text) => `- [ ] ${text} @${text} #${text}`),
    ...[...generateVault(60)].map(({ text }) => text),
  ];
  return cached(texts);
}
