import type { FlagValues } from "../core/answers/question";
import { QUESTION_FLAGS } from "../core/answers/question-flags";

/** What only makes sense for text that is printed. */
const NOT_FILTERS = new Set(["format", "total", "by"]);

/** The fields of a filter, from the one table. */
const FILTER_FIELDS = new Set(Object.keys(QUESTION_FLAGS).filter((name) => !NOT_FILTERS.has(name)));

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(field: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && field === "limit") return String(value);
  if (Array.isArray(value) && value.every((one): one is string => typeof one === "string"))
    return value.join(",");
  throw new TypeError(`items(filter): ${field} has a value of a wrong type.`);
}

/**
 * @param filter what somebody else's code passed: anything
 * @returns the same as texts, to be read as a question
 * @throws TypeError naming what is not a filter, a field or a value of a field
 */
export function filterValues(filter: unknown): FlagValues {
  if (filter === undefined) return {};
  if (!isPlain(filter)) throw new TypeError("items(filter): the filter must be an object.");
  const values: Record<string, string> = {};
  for (const [field, value] of Object.entries(filter)) {
    if (!FILTER_FIELDS.has(field))
      throw new TypeError(
        `items(filter): there is no field "${field}". Allowed are ${[...FILTER_FIELDS].join(", ")}.`,
      );
    if (value !== undefined) values[field] = textOf(field, value);
  }
  return values;
}
