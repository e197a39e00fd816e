import type { CalendarDate } from "../calendar-date";
import type { IgnoredValue } from "../model/note";
import { withinLongestList } from "../people/listed-names";
import { PropertyKeys } from "./property-keys";
import { leadingDate } from "./written-day";
import { flattened, isObject, saysSomething, withLinks } from "./yaml-values";

/** Longer texts are no names, titles or dates; a 1 MB value must not be carried along. */
const MAX_VALUE_LENGTH = 2_000;

/**
 * A note's frontmatter, read defensively: any shape may come in, only own keys are looked at (`__proto__` is a key
 * like any other), and what can't be used is noted in `ignored` instead of thrown (domain.md §1).
 */
export class Properties {
  readonly ignored: IgnoredValue[] = [];
  private readonly keys: PropertyKeys | null;

  /** @param frontmatter a map or an object, as YAML parsers make them; anything else has no properties */
  constructor(frontmatter: unknown) {
    this.keys = isObject(frontmatter) ? new PropertyKeys(frontmatter) : null;
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
    return this.texts(property, this.value(property), scalarText);
  }

  /** @returns the first text of the property, a link that YAML takes for lists as a link; '' when there is none. */
  reference(property: string): string {
    return this.texts(property, withLinks(this.value(property)), scalarText)[0] ?? "";
  }

  /**
   * @returns the texts of a property that lists people, links that YAML takes for lists as links; of one that is too long
   *   the names that fit, the rest noted as ignored
   */
  people(property: string): string[] {
    return this.texts(property, withLinks(this.value(property)), (value) => this.listText(property, value));
  }

  /** @returns the members of a list as they are, or the pieces of a comma text. */
  names(property: string): string[] {
    const value = this.value(property);
    const texts = this.texts(property, value, (member) => this.listText(property, member));
    return typeof value === "string"
      ? texts.flatMap((text) => text.split(",").map((name) => name.trim()))
      : texts;
  }

  private texts(property: string, held: unknown, textOf: (value: unknown) => string | null): string[] {
    // Most properties that are asked for are not there.
    if (held === undefined || held === null) return [];
    const members = Array.isArray(held) ? flattened(held) : [held];
    const texts: string[] = [];
    for (const member of members) {
      const text = textOf(member);
      if (text) texts.push(text);
      else if (text === null && member !== null && member !== undefined) this.ignore(property, "not-a-list");
    }
    return texts;
  }

  private listText(property: string, value: unknown): string | null {
    if (typeof value !== "string") return scalarText(value);
    const text = withinLongestList(value);
    if (text.length < value.length) this.ignore(property, "too-long");
    return text.trim();
  }

  /** @returns whether the property holds a value of any kind, be it one that can't be read. */
  has(property: string): boolean {
    return saysSomething(this.value(property));
  }

  /**
   * Reads a day, also out of a list of one, and of a link that YAML takes for lists (`[[2025-10-29]]` without quotes).
   *
   * @returns the day; null when there is none
   */
  date(property: string): CalendarDate | null {
    const value = withLinks(this.value(property));
    if (!saysSomething(value) && typeof value !== "boolean") return null;
    const members = Array.isArray(value) ? flattened(value) : [value];
    const date = members.length === 1 ? leadingDate(scalarText(members[0]) ?? "") : null;
    if (date === null) this.ignore(property, "not-a-date");
    return date;
  }

  private value(property: string): unknown {
    return this.keys?.value(property);
  }

  private ignore(property: string, reason: IgnoredValue["reason"]): void {
    this.ignored.push({ property, reason });
  }
}

function scalarText(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? value.slice(0, MAX_VALUE_LENGTH).trim() : null;
}
