/** Takes the place of src/ui/i18n/languages.ts in a build for tests: two pseudo-languages, by codes that no language has. */
import type { Words } from "../../src/ui/i18n/english";
import { EN } from "../../src/ui/i18n/english";
import { pseudoWords } from "./pseudo-words";

export const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ["en-XA", pseudoWords(EN, "ltr")],
  ["ar-XB", pseudoWords(EN, "rtl")],
]);
