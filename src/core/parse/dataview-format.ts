import { PRIORITIES } from "../model/priority";
import type { Priority } from "../model/priority";
import type { SignifierField } from "./signifiers";
import type { FieldFormat } from "./trailing-run";
import { isFieldValue } from "./trailing-run";

const SPACE = 32;
const COMMA = 44;

/** The key of each field in Tasks' Dataview format; note that done is `completion` there. */
export const DATAVIEW_KEYS: Readonly<Record<SignifierField, string>> = {
  priority: "priority",
  done: "completion",
  cancelled: "cancelled",
  due: "due",
  scheduled: "scheduled",
  start: "start",
  created: "created",
  recurrence: "repeat",
  onCompletion: "onCompletion",
  taskId: "id",
  dependsOn: "dependsOn",
};

const FIELD_OF_KEY: ReadonlyMap<string, SignifierField> = new Map(
  (Object.keys(DATAVIEW_KEYS) as SignifierField[]).map((field) => [DATAVIEW_KEYS[field], field]),
);

function priorityOf(field: SignifierField, value: string): Priority {
  const named = field === "priority" ? PRIORITIES.find((priority) => priority === value) : undefined;
  return named ?? "none";
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Where `[ … ]` or `( … )` ends before `end`, an optional comma after it allowed. */
function closingBracketBefore(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at - 1) === COMMA) {
    at--;
    while (text.charCodeAt(at - 1) === SPACE) at--;
  }
  return at - 1;
}

/** @returns the offset of the bracket that opens what ends at `close`, or −1; not further back than the start. */
function openingBracketOf(text: string, start: number, close: number): number {
  const opening = text[close] === "]" ? "[" : text[close] === ")" ? "(" : null;
  if (opening === null) return -1;
  // Not `lastIndexOf`, which would go on to the start of the note for each line without a bracket.
  let at = close - 1;
  while (at >= start && text[at] !== opening) at--;
  return at < start ? -1 : at;
}

/** The bounds of the value without the spaces around it; a rule of spaces only is one to Tasks, so it stays. */
function valueBounds(text: string, field: SignifierField, from: number, close: number): [number, number] {
  let end = close;
  const start = Math.min(skipSpaces(text, from), close);
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
  return start === end && field === "recurrence" ? [from, close] : [start, end];
}

/** Tasks' Dataview format: `[due:: 2025-11-08]`, `(priority:: high)`; read when Tasks is set to it (domain.md §4). */
export const DATAVIEW_FORMAT: FieldFormat = {
  findFieldEndingAt(text, start, end, found) {
    const close = closingBracketBefore(text, end);
    const open = openingBracketOf(text, start, close);
    if (open < 0) return false;
    const keyAt = skipSpaces(text, open + 1);
    // Not to the end of the note: many lines that end in a bracket would cost its square.
    const keyLength = text.slice(keyAt, close).indexOf("::");
    const field = keyLength < 0 ? undefined : FIELD_OF_KEY.get(text.slice(keyAt, keyAt + keyLength));
    if (field === undefined) return false;
    const [valueStart, valueEnd] = valueBounds(text, field, keyAt + keyLength + 2, close);
    const priority = priorityOf(field, text.slice(valueStart, valueEnd));
    const isValue =
      field === "priority" ? priority !== "none" : isFieldValue(field, text, valueStart, valueEnd);
    found.field = field;
    found.start = open;
    found.end = end;
    found.valueStart = valueStart;
    found.valueEnd = valueEnd;
    found.priority = priority;
    found.garbled = false;
    return isValue;
  },
};
