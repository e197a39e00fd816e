import { numberFormat } from "../format/number-format";
import { perLanguage } from "../format/per-language";

/** A count as text in the language's digits, beside the number that decides singular or plural. */
export interface Count {
  readonly n: number;
  readonly text: string;
}

/** Texts by plural category; `other` serves for those a language has and the table leaves out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const pluralRules = perLanguage((language) => new Intl.PluralRules(language));

/**
 * The text for a count: `plural("pl", count, { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" })`.
 *
 * @param count a bare number is written in the language's digits
 * @param forms whole texts; `#` stands for the number in the language's digits
 */
export function plural(language: string, count: Count | number, forms: PluralForms): string {
  const { n, text } =
    typeof count === "number" ? { n: count, text: numberFormat(language).format(count) } : count;
  const form = forms[pluralRules(language).select(n)] ?? forms.other;
  return form.replace("#", () => text);
}
