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

/** Making a formatter costs far more than using it: one for each language. */
const numbers = new Map<string, Intl.NumberFormat>();

function numberText(language: string, n: number): string {
  let format = numbers.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language);
    numbers.set(language, format);
  }
  return format.format(n);
}

/**
 * The text for a count: `plural("pl", count, { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" })`.
 *
 * @param count a bare number is written in the language's digits
 * @param forms whole texts; `#` stands for the number in the language's digits
 */
export function plural(language: string, count: Count | number, forms: PluralForms): string {
  const { n, text } = typeof count === "number" ? { n: count, text: numberText(language, count) } : count;
  const form = forms[categoryOf(language, n)] ?? forms.other;
  return form.replace("#", () => text);
}
