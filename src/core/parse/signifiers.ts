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

/** Signifiers by a UTF-16 unit they start or end with, longest first: a garbled 🔁 is a prefix of other garbled emoji. */
class SignifierLists {
  private readonly lists: Signifier[][] = [[]];
  /** Place in `lists` for each unit; a table, since it is looked at for most characters of a vault. */
  private readonly placeOf = new Uint8Array(0x1_0000);

  add(unit: number, signifier: Signifier): void {
    if (this.placeOf[unit] === 0) this.placeOf[unit] = this.lists.push([]) - 1;
    this.of(unit).push(signifier);
  }

  of(unit: number): Signifier[] {
    return this.lists[this.placeOf[unit] ?? 0] ?? [];
  }
}

const BY_LAST_UNIT = new SignifierLists();
const BY_FIRST_UNIT = new SignifierLists();
const ALL_SIGNIFIERS = allSignifiers().sort((a, b) => longestFirst(a.text, b.text));
for (const signifier of ALL_SIGNIFIERS) {
  BY_LAST_UNIT.add(signifier.text.charCodeAt(signifier.text.length - 1), signifier);
  BY_FIRST_UNIT.add(signifier.text.charCodeAt(0), signifier);
}

/** @returns the offset before a variation selector (garbled ones included) that ends at `end`, else `end`. */
export function skipVariationSelectorBackwards(text: string, end: number): number {
  for (const form of VARIATION_FORMS) {
    if (endsWith(text, end, form)) return end - form.length;
  }
  return end;
}

/** What `text.endsWith(piece, end)` says, without a call into the engine: most answers are no at the first character. */
function endsWith(text: string, end: number, piece: string): boolean {
  const start = end - piece.length;
  for (let i = piece.length - 1; i >= 0; i--) {
    if (text.charCodeAt(start + i) !== piece.charCodeAt(i)) return false;
  }
  return true;
}

/** @returns the longest signifier whose text ends right at `end`, or null; no variation selector is skipped. */
export function signifierEndingAt(text: string, end: number): Signifier | null {
  for (const signifier of BY_LAST_UNIT.of(text.charCodeAt(end - 1))) {
    if (endsWith(text, end, signifier.text)) return signifier;
  }
  return null;
}

/** @returns the longest signifier that starts at an offset, or null. */
export function signifierStartingAt(text: string, start: number): Signifier | null {
  for (const signifier of BY_FIRST_UNIT.of(text.charCodeAt(start))) {
    if (text.startsWith(signifier.text, start)) return signifier;
  }
  return null;
}

/** All signifiers, garbled forms included; for tests and for the repair command. */
export function signifiers(): readonly Signifier[] {
  return ALL_SIGNIFIERS;
}
