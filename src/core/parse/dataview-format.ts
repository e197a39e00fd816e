import { looksLikeIsoDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import type { SignifierField } from "./signifiers";
import type { FieldFormat, FieldToken } from "./trailing-run";
import { isIdList, isIdUnit, isRuleUnit } from "./trailing-run";

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

function isPriorityWord(value: string): value is Priority {
  return (
    value === "highest" || value === "high" || value === "medium" || value === "low" || value === "lowest"
  );
}

function isIsoShaped(value: string): boolean {
  return value.length === 10 && looksLikeIsoDate(value, 0);
}

function everyUnit(value: string, accepts: (unit: number) => boolean): boolean {
  for (let i = 0; i < value.length; i++) if (!accepts(value.charCodeAt(i))) return false;
  return value !== "";
}

function isWord(value: string): boolean {
  return everyUnit(value, (unit) => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122));
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

/** @param isValue judges the value, given without and with the spaces around it */
function reader(field: SignifierField, isValue: (value: string, padded: string) => boolean) {
  const key = `${DATAVIEW_KEYS[field]}::`;
  return (text: string, start: number, end: number): FieldToken | null => {
    const close = closingBracketBefore(text, end);
    const opener = text[close] === "]" ? "[" : text[close] === ")" ? "(" : "";
    const open = opener ? text.lastIndexOf(opener, close - 1) : -1;
    if (open < start) return null;
    const keyAt = skipSpaces(text, open + 1);
    if (!text.startsWith(key, keyAt)) return null;
    const valueStart = skipSpaces(text, keyAt + key.length);
    let valueEnd = close;
    while (valueEnd > valueStart && text.charCodeAt(valueEnd - 1) === SPACE) valueEnd--;
    const value = text.slice(valueStart, valueEnd);
    if (!isValue(value, text.slice(keyAt + key.length, close))) return null;
    const priority = isPriorityWord(value) ? value : "none";
    return { field, start: open, end, valueStart, valueEnd, priority, garbled: false };
  };
}

/** Tasks' Dataview format: `[due:: 2025-11-08]`, `(priority:: high)`; read when Tasks is set to it (domain.md §4). */
export const DATAVIEW_FORMAT: FieldFormat = {
  beforeTags: [
    reader("priority", isPriorityWord),
    reader("done", isIsoShaped),
    reader("cancelled", isIsoShaped),
    reader("due", isIsoShaped),
    reader("scheduled", isIsoShaped),
    reader("start", isIsoShaped),
    reader("created", isIsoShaped),
    // Tasks' expression takes spaces for a rule: `[repeat:: ]` is a field, of an empty rule.
    reader("recurrence", (_, padded) => everyUnit(padded, isRuleUnit)),
    reader("onCompletion", isWord),
  ],
  afterTags: [reader("taskId", (value) => everyUnit(value, isIdUnit)), reader("dependsOn", isIdList)],
};
