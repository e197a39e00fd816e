import type { Count } from "./english/item-words";

/** Texts by plural category; `other` serves for those a language has and the table leaves out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Making rules costs far more than using them: one for each language. */
const rules = new Map<string, Intl.PluralRules>();

function categoryOf(language: string, n: number): Intl.LDMLPluralRule {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return rule.select(n);
}

/**
 * The text for a count: `plural("pl", count, { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" })`.
 *
 * @param forms whole texts; `#` stands for the number in the language's digits
 */
export function plural(language: string, count: Count, forms: PluralForms): string {
  const form = forms[categoryOf(language, count.n)] ?? forms.other;
  return form.replace("#", () => count.text);
}
