import type { DateField } from "../model/action-item";
import type { Priority } from "../model/priority";
import { garbledForms } from "./code-pages";

/** What an emoji of Tasks' format announces. */
export type SignifierField = DateField | "priority" | "recurrence" | "onCompletion" | "taskId" | "dependsOn";

/** A field's emoji, as it should be or garbled by a wrong code page. */
export interface Signifier {
  readonly text: string;
  readonly field: SignifierField;
  /** Set for field `priority` only. */
  readonly priority: Priority;
  readonly garbled: boolean;
}

const EMOJI: readonly (readonly [field: SignifierField, emoji: string, priority?: Priority])[] = [
  ["priority", "🔺", "highest"],
  ["priority", "⏫", "high"],
  ["priority", "🔼", "medium"],
  ["priority", "🔽", "low"],
  ["priority", "⏬", "lowest"],
  ["due", "📅"],
  ["due", "📆"],
  ["due", "🗓"],
  ["scheduled", "⏳"],
  ["scheduled", "⌛"],
  ["start", "🛫"],
  ["created", "➕"],
  ["done", "✅"],
  ["cancelled", "❌"],
  ["recurrence", "🔁"],
  ["onCompletion", "🏁"],
  ["taskId", "🆔"],
  ["dependsOn", "⛔"],
];

/** @returns the emoji by which a field is written; of several, Tasks' own. */
export function signifierFor(field: SignifierField, priority: Priority = "none"): string {
  return EMOJI.find((entry) => entry[0] === field && (entry[2] ?? "none") === priority)?.[1] ?? "";
}

/** The character that asks for the emoji look; Tasks allows one after every signifier. */
export const VARIATION_SELECTOR = "\uFE0F";
const VARIATION_FORMS = [VARIATION_SELECTOR, ...garbledForms(VARIATION_SELECTOR)].sort(longestFirst);

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function allSignifiers(): Signifier[] {
  const byText = new Map<string, Signifier | null>();
  for (const [field, emoji, priority = "none"] of EMOJI) {
    byText.set(emoji, { text: emoji, field, priority, garbled: false });
    for (const form of garbledForms(emoji)) {
      const known = byText.get(form);
      const clashes = known !== undefined && (known?.field !== field || known.priority !== priority);
      // Two signifiers that look alike once garbled can't be told apart: neither is recognised.
      byText.set(form, clashes ? null : { text: form, field, priority, garbled: true });
    }
  }
  return [...byText.values()].filter((signifier) => signifier !== null);
}

/** Signifiers by their last UTF-16 unit, longest first: a garbled 🔁 is a prefix of other garbled emoji. */
const BY_LAST_UNIT = new Map<number, Signifier[]>();
/** Signifiers by their first UTF-16 unit, longest first. */
const BY_FIRST_UNIT = new Map<number, Signifier[]>();
for (const signifier of allSignifiers().sort((a, b) => longestFirst(a.text, b.text))) {
  file(BY_LAST_UNIT, signifier.text.charCodeAt(signifier.text.length - 1), signifier);
  file(BY_FIRST_UNIT, signifier.text.charCodeAt(0), signifier);
}

function file(map: Map<number, Signifier[]>, unit: number, signifier: Signifier): void {
  const filed = map.get(unit);
  if (filed) filed.push(signifier);
  else map.set(unit, [signifier]);
}

/** @returns the offset before a variation selector (garbled ones included) that ends at `end`, else `end`. */
export function skipVariationSelectorBackwards(text: string, end: number): number {
  for (const form of VARIATION_FORMS) {
    if (text.endsWith(form, end)) return end - form.length;
  }
  return end;
}

/** @returns the longest signifier whose text ends right at `end`, or null; no variation selector is skipped. */
export function signifierEndingAt(text: string, end: number): Signifier | null {
  const candidates = BY_LAST_UNIT.get(text.charCodeAt(end - 1));
  if (!candidates) return null;
  for (const signifier of candidates) {
    if (text.endsWith(signifier.text, end)) return signifier;
  }
  return null;
}

/** @returns the longest signifier that starts at an offset, or null. */
export function signifierStartingAt(text: string, start: number): Signifier | null {
  for (const signifier of BY_FIRST_UNIT.get(text.charCodeAt(start)) ?? []) {
    if (text.startsWith(signifier.text, start)) return signifier;
  }
  return null;
}

/** All signifiers, garbled forms included; for tests and for the repair command. */
export function signifiers(): readonly Signifier[] {
  return [...BY_FIRST_UNIT.values()].flat();
}
