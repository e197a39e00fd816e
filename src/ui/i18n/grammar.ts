import { perLanguage } from "../format/per-language";
import type { Count } from "./plural";
import { plural } from "./plural";

/** What the sentences of a language are put together with. */
export interface Grammar {
  /** "1 note", "2 notes". */
  readonly counted: (count: Count | number, one: string, other: string) => string;
  /** The form of a word beside a count that stands elsewhere. */
  readonly form: (count: Count | number, one: string, other: string) => string;
  /** "Ana, Luc and Zoé". */
  readonly listOf: (texts: readonly string[]) => string;
  /** "Ana, Luc or Zoé". */
  readonly eitherOf: (texts: readonly string[]) => string;
}

const all = perLanguage((language) => new Intl.ListFormat(language, { type: "conjunction" }));
const either = perLanguage((language) => new Intl.ListFormat(language, { type: "disjunction" }));

/** @param listLanguage whose customs lists follow; the language's own as a rule */
export function grammarOf(language: string, listLanguage = language): Grammar {
  return {
    counted: (count, one, other) => plural(language, count, { one: `# ${one}`, other: `# ${other}` }),
    form: (count, one, other) => plural(language, count, { one, other }),
    listOf: (texts) => all(listLanguage).format(texts),
    eitherOf: (texts) => either(listLanguage).format(texts),
  };
}
