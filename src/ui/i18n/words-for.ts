import type { Words } from "./english";
import { EN } from "./english";
import { LANGUAGES } from "./languages";

/**
 * The words for a language of Obsidian's: that language's, else those without its region or script (`pt-BR` → `pt`), else
 * English.
 *
 * @param language as `getLanguage()` says it
 */
export function wordsFor(language: string): Words {
  const [base = ""] = language.split("-");
  return LANGUAGES.get(language) ?? LANGUAGES.get(base) ?? EN;
}
