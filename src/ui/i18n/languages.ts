import { PT_BR } from "./brazilian-portuguese";
import type { Words } from "./english";
import { FR } from "./french";
import { DE } from "./german";
import { JA } from "./japanese";
import { ZH } from "./simplified-chinese";
import { ES } from "./spanish";

/** The languages besides English, by Obsidian's code. `Words` is typed by English: a text that is missing fails to compile. */
export const LANGUAGES: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["de", DE],
  ["es", ES],
  ["fr", FR],
  ["ja", JA],
  ["pt-BR", PT_BR],
  ["zh", ZH],
]);
