import type { CalendarDate } from "../calendar-date";
import { parseIsoDateAt } from "../calendar-date";
import type { IgnoredValue } from "../model/note";

/** Longer texts are no names, titles or dates; a 1 MB value must not be carried along. */
const MAX_VALUE_LENGTH = 2_000;
/** Lists and maps further down are not looked into. */
const MAX_DEPTH = 8;

/**
 * Says of each list and map whether to look into it: once, and not too far down. A YAML alias may make a list hold
 * itself, or a short text stand for a million members.
 */
class Descent {
  private readonly seen = new Set<object>();

  enters(value: object, depth: number): boolean {
    if (depth > MAX_DEPTH || this.seen.has(value)) return false;
    this.seen.add(value);
    return true;
  }
}

/**
 * A note's frontmatter, read defensively: any shape may come in, only own keys are looked at (`__proto__` is a key
 * like any other), and what can't be used is noted in `ignored` instead of thrown (domain.md §1).
 */
export class Properties {
  readonly ignored: IgnoredValue[] = [];
  private readonly held: Readonly<Record<string, unknown>> | null;

  /** @param frontmatter a map or an object, as YAML parsers make them; anything else has no properties */
  constructor(private readonly frontmatter: unknown) {
    this.held = isObject(frontmatter) ? frontmatter : null;
  }

  /** @returns the trimmed text of a string or number; '' when there is none. */
  text(property: string): string {
    const value = this.value(property);
    const text = scalarText(value);
    if (text === null && value !== null && value !== undefined) this.ignore(property, "not-text");
    return text ?? "";
  }

  /**
   * The texts of a list, of a nested list, or of a single value.
   *
   * @returns non-empty trimmed texts in order; other members are noted as ignored
   */
  list(property: string): string[] {
    const held = this.value(property);
    if (!Array.isArray(held)) return this.single(property, held);
    const texts: string[] = [];
    for (const member of held.some(Array.isArray) ? flattened(held) : held) {
      const text = scalarText(member);
      if (text) texts.push(text);
      else if (text === null && member !== null && member !== undefined) this.ignore(property, "not-a-list");
    }
    return texts;
  }

  private single(property: string, value: unknown): string[] {
    if (value === null || value === undefined) return [];
    const text = scalarText(value);
    if (text === null) this.ignore(property, "not-a-list");
    return text ? [text] : [];
  }

  /** @returns the members of a list as they are, or the pieces of a comma text. */
  names(property: string): string[] {
    const isText = typeof this.value(property) === "string";
    const texts = this.list(property);
    return isText ? texts.flatMap((text) => text.split(",").map((name) => name.trim())) : texts;
  }

  /** @returns the day of `2025-10-29`, `2025-10-29T09:00` or `[[2025-10-29]]`; null otherwise. */
  date(property: string): CalendarDate | null {
    const text = this.text(property);
    if (text === "") return null;
    const date = leadingDate(text);
    if (date === null) this.ignore(property, "not-a-date");
    return date;
  }

  /** @returns whether any text anywhere in the values holds `{{`: an unfilled template. */
  holdsTemplate(): boolean {
    return holdsTemplate(this.frontmatter, new Descent(), 0);
  }

  private value(property: string): unknown {
    const { held } = this;
    if (held instanceof Map) return held.get(property);
    return held !== null && Object.hasOwn(held, property) ? held[property] : undefined;
  }

  private ignore(property: string, reason: IgnoredValue["reason"]): void {
    this.ignored.push({ property, reason });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns the members of a list, those of lists in it as well. */
function flattened(list: readonly unknown[]): unknown[] {
  const descent = new Descent();
  const membersOf = (members: readonly unknown[], depth: number): unknown[] =>
    descent.enters(members, depth)
      ? members.flatMap((member) => (Array.isArray(member) ? membersOf(member, depth + 1) : [member]))
      : [];
  return membersOf(list, 0);
}

function holdsTemplate(value: unknown, descent: Descent, depth: number): boolean {
  if (typeof value === "string") return value.includes("{{");
  if (typeof value !== "object" || value === null || !descent.enters(value, depth)) return false;
  const members: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  for (const member of members) if (holdsTemplate(member, descent, depth + 1)) return true;
  return false;
}

function scalarText(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? value.slice(0, MAX_VALUE_LENGTH).trim() : null;
}

/** @returns the ISO day a text starts with (inside `[[ ]]` or not, a time may follow), or null. */
export function leadingDate(text: string): CalendarDate | null {
  const start = text.startsWith("[[") ? 2 : 0;
  const following = text.charCodeAt(start + 10);
  const isLongerNumber = following >= 48 && following <= 57;
  return isLongerNumber ? null : parseIsoDateAt(text, start);
}

/** @returns the first real ISO day anywhere in a text that is not part of a longer number, or null. */
export function dateWithin(text: string): CalendarDate | null {
  for (let dash = text.indexOf("-"); dash >= 0; dash = text.indexOf("-", dash + 1)) {
    const start = dash - 4;
    const isInsideNumber = /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(start + 10));
    const date = start < 0 || isInsideNumber ? null : parseIsoDateAt(text, start);
    if (date !== null) return date;
  }
  return null;
}
