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

/** @returns whether a value is a map, in whatever form a YAML parser makes one. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns the members of a list or map. */
function membersOf(value: object): Iterable<unknown> {
  return value instanceof Map ? value.values() : (Object.values(value) as unknown[]);
}

/** @returns the members of a list, those of lists in it as well. */
export function flattened(list: readonly unknown[]): unknown[] {
  if (!list.some(Array.isArray)) return [...list];
  const descent = new Descent();
  const within = (members: readonly unknown[], depth: number): unknown[] =>
    descent.enters(members, depth)
      ? members.flatMap((member) => (Array.isArray(member) ? within(member, depth + 1) : [member]))
      : [];
  return within(list, 0);
}

/** @returns whether some text anywhere in a value passes a test. */
export function someText(value: unknown, test: (text: string) => boolean): boolean {
  const descent = new Descent();
  const holds = (held: unknown, depth: number): boolean => {
    if (typeof held === "string") return test(held);
    if (typeof held !== "object" || held === null || !descent.enters(held, depth)) return false;
    for (const member of membersOf(held)) if (holds(member, depth + 1)) return true;
    return false;
  };
  return holds(value, 0);
}

function isPlainAnswer(value: unknown): boolean {
  return typeof value === "string" ? value.trim() !== "" : typeof value === "number";
}

/**
 * Whether a value says anything at all, be it nonsense: a text, a number, a map with a key, a list with such a member.
 * `true` and `false` say neither who nor when.
 */
export function saysSomething(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return isPlainAnswer(value);
  const descent = new Descent();
  const says = (held: unknown, depth: number): boolean => {
    if (Array.isArray(held))
      return descent.enters(held, depth) && held.some((member) => says(member, depth + 1));
    if (held instanceof Map) return held.size > 0;
    return isObject(held) ? Object.keys(held).length > 0 : isPlainAnswer(held);
  };
  return says(value, 0);
}

/** @returns the text in YAML's reading of an unquoted `[[link]]`: a list in a list, of one text; null when it is none. */
export function nestedLink(value: unknown): string | null {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
  const text: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : null;
  return typeof text === "string" || typeof text === "number" ? String(text) : null;
}

/** @returns the value with every unquoted `[[link]]` in it, itself included, as the text that was meant. */
export function withLinks(value: unknown): unknown {
  const link = nestedLink(value);
  if (link !== null) return `[[${link}]]`;
  if (!Array.isArray(value) || !value.some(Array.isArray)) return value;
  return value.map((member: unknown) => {
    const inner = nestedLink(member);
    return inner === null ? member : `[[${inner}]]`;
  });
}
