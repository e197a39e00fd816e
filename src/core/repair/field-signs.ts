import { looksLikeIsoDate } from "../calendar-date";
import { DATE_FIELDS } from "../model/action-item";
import { readItemLine } from "../parse/action-item-line";
import { garbledForms } from "../parse/code-pages";
import type { SignifierField } from "../parse/signifiers";
import { signifierEndingAt, signifiers, skipVariationSelectorBackwards } from "../parse/signifiers";
import { EMOJI_FORMAT } from "../parse/trailing-run";

/** A garbled field emoji at a place where the field's value, or its place in the line, tells which emoji it is. */
export interface FieldSign {
  readonly garbled: string;
  readonly emoji: string;
}

/** Where the symbol of an item's checkbox stands in its line. */
export interface CheckboxPlace {
  readonly symbolAt: number;
  readonly symbolEndAt: number;
}

/** Garbled form → emoji; null where two emoji look alike once garbled. */
const EMOJI_BY_FORM = new Map<string, string | null>();
for (const { text, garbled } of signifiers()) {
  if (garbled) continue;
  for (const form of garbledForms(text)) EMOJI_BY_FORM.set(form, EMOJI_BY_FORM.has(form) ? null : text);
}

const DATES: ReadonlySet<SignifierField> = new Set(DATE_FIELDS);

/** The field signs of one line, by the offset at which they start. */
export type FieldSigns = ReadonlyMap<number, FieldSign>;

function addSign(signs: Map<number, FieldSign>, line: string, start: number, end: number): void {
  const garbled = line.slice(start, end);
  const emoji = EMOJI_BY_FORM.get(garbled);
  if (emoji) signs.set(start, { garbled, emoji });
}

function startsWord(line: string, start: number): boolean {
  return start === 0 || line[start - 1] === " " || line[start - 1] === "\t";
}

/** Fields of an item, read as the index reads them. A priority has no value: `belâ«` in a text must not become one. */
function addItemFields(signs: Map<number, FieldSign>, line: string, box: CheckboxPlace): void {
  for (const token of readItemLine(line, box.symbolAt, box.symbolEndAt, EMOJI_FORMAT).run.tokens) {
    if (!token.garbled || (token.field === "priority" && !startsWord(line, token.start))) continue;
    const end = token.start + line.slice(token.start, token.valueStart).trimEnd().length;
    addSign(signs, line, token.start, end);
    if (!signs.has(token.start)) addSign(signs, line, token.start, skipVariationSelectorBackwards(line, end));
  }
}

/** The sign of a date, wherever it stands: what comes before `2025-11-08` is known from it. */
function addDate(signs: Map<number, FieldSign>, line: string, end: number): void {
  const valueAt = line[end] === " " ? end + 1 : end;
  if (!looksLikeIsoDate(line, valueAt)) return;
  const signEnd = skipVariationSelectorBackwards(line, end);
  const signifier = signifierEndingAt(line, signEnd);
  if (!signifier?.garbled || !DATES.has(signifier.field)) return;
  addSign(signs, line, signEnd - signifier.text.length, signEnd);
}

/**
 * The garbled field emoji of a line that are known even where bytes were lost.
 *
 * @param box the line's checkbox, or null when it is no item
 * @param runEnds offsets at which runs of characters beyond ASCII end
 */
export function fieldSignsIn(
  line: string,
  box: CheckboxPlace | null,
  runEnds: readonly number[],
): FieldSigns {
  const signs = new Map<number, FieldSign>();
  for (const end of runEnds) addDate(signs, line, end);
  if (box) addItemFields(signs, line, box);
  return signs;
}
