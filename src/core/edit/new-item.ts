import { formatIsoDate } from "../calendar-date";
import { parseItemLine } from "../parse/action-item-line";
import { shownLines } from "../parse/shown-lines";
import { DATAVIEW_KEYS } from "../parse/dataview-format";
import { signifierFor } from "../parse/signifiers";
import type { ActionItem, DateField } from "../model/action-item";
import type { TasksSettings } from "../settings";
import { hashLines } from "../text/hash";
import { terminatorLength } from "../text/lines";
import type { EditContext } from "./edited-line";
import { fieldFormat } from "./edited-line";
import { guardText } from "./guard";
import type { Refusal, Refused } from "./intent";
import { refused } from "./intent";
import { lineBreakAt } from "./line-ends";
import { placeForItem, standsAlone } from "./item-place";
import { NoteNow } from "./note-now";
import type { NewItem } from "./outcomes";
import { misreading } from "./plan-owners";
import type { TextChange } from "./splice";
import { applySplices } from "./splice";

/** What writing a new item needs to know. */
export interface NewItemContext extends Omit<EditContext, "tasks"> {
  readonly tasks: Pick<
    TasksSettings,
    "format" | "globalFilter" | "setCreatedDate" | "setDoneDate" | "setCancelledDate" | "statuses"
  >;
  /** A tag that items must carry to be collected; '' for none. */
  readonly requiredTag: string;
}

/** The change that adds an item, and the 0-based line on which it then stands. */
export interface AddedItem extends TextChange {
  readonly line: number;
}

function isTag(text: string): boolean {
  return text.startsWith("#");
}

/** The tags and words that Tasks and our settings ask of every item, without those the text has already. */
function required(text: string, { tasks, requiredTag }: NewItemContext): string[] {
  const wanted = [...new Set([tasks.globalFilter, requiredTag].filter(Boolean))];
  return wanted.filter((word) => !` ${text} `.includes(isTag(word) ? ` ${word} ` : word));
}

function fieldsOf({ due, priority }: NewItem, { tasks, today }: NewItemContext): string[] {
  const isDataview = tasks.format === "dataview";
  const date = (field: DateField, day: string): string =>
    isDataview ? ` [${DATAVIEW_KEYS[field]}:: ${day}]` : `${signifierFor(field)} ${day}`;
  const fields: string[] = [];
  if (priority !== "none") {
    fields.push(
      isDataview ? ` [${DATAVIEW_KEYS.priority}:: ${priority}]` : signifierFor("priority", priority),
    );
  }
  if (tasks.setCreatedDate) fields.push(date("created", formatIsoDate(today)));
  if (due !== null) fields.push(date("due", formatIsoDate(due)));
  return fields;
}

/** A list sign with a checkbox, as somebody pastes it. */
const CHECKBOX = /^(?:[-*+]|\d{1,9}[.)]) \[.\] /u;

function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .trim()
    .replace(CHECKBOX, "");
}

interface Written {
  /** All after the checkbox. */
  readonly text: string;
  /** What of it must be read as the body. */
  readonly body: string;
}

function written(item: NewItem, context: NewItemContext): Written {
  const text = oneLine(item.text);
  const wanted = required(text, context);
  const words = [...wanted.filter((word) => !isTag(word)), text];
  if (item.owner !== null) words.push(context.ownerForm(oneLine(item.owner)));
  const body = words.filter(Boolean).join(" ");
  return { text: [body, ...fieldsOf(item, context), ...wanted.filter(isTag)].join(" "), body };
}

/** The proof: what is written is read back as exactly the wished item. @returns what it would not be, or null */
function misreadAs(
  raw: string,
  symbolAt: number,
  wish: NewItem,
  body: string,
  context: NewItemContext,
): Refusal | null {
  const place = { line: 0, heading: "", confirmed: true };
  const read = parseItemLine(raw, symbolAt, symbolAt + 1, place, fieldFormat(context));
  const { dates, priority } = read.fields;
  const { path } = wish.destination;
  const isWished =
    isPlain(read) &&
    context.ownersIn(path, read.body).description !== "" &&
    withoutEndTags(read.body) === withoutEndTags(body) &&
    dates.due === wish.due &&
    dates.created === (context.tasks.setCreatedDate ? context.today : null) &&
    priority === wish.priority;
  if (!isWished) return "unreadable-text";
  return wish.owner === null ? null : misreading(read.body, path, [wish.owner], context);
}

/** Whether nothing is read that nobody can wish for a new item. */
function isPlain({ fields, blockId }: ActionItem): boolean {
  const { dates, recurrence, onCompletion, taskId, dependsOn, invalid, repeated } = fields;
  const { start, scheduled, done, cancelled } = dates;
  return (
    [recurrence, onCompletion, taskId, blockId, start, scheduled, done, cancelled].every((v) => v === null) &&
    dependsOn.length + invalid.length + repeated.length === 0
  );
}

/** Tags at the end of a text belong to the run, wherever they stood: they are read as tags, not as text. */
function withoutEndTags(text: string): string {
  return text.replace(/(?:(?:^| )#[^ ]+)+$/, "").trim();
}

/** What was put in: the item, and what stands above it. */
interface AddedLines {
  readonly first: number;
  /** The line of the item. */
  readonly item: number;
  readonly raw: string;
  readonly heading: string;
}

/** Everything else is shown as what it was. */
function restIsShownAsBefore(before: string, after: string, { first, item }: AddedLines): boolean {
  const was = shownLines(before);
  const is = shownLines(after).filter(({ line }) => line < first || line > item);
  return (
    was.length === is.length && was.every(({ kind, text }, i) => kind === is[i]?.kind && text === is[i].text)
  );
}

/** The note has this one item more, and no line of its own has become a part of it. */
function isOneMore(before: string, after: string, lines: AddedLines): boolean {
  const [was, is] = [new NoteNow(before), new NoteNow(after)];
  const added = is.at(lines.item);
  const others = is.items.filter((item) => item !== added);
  const same = (a: NoteNow["items"]): string => JSON.stringify(a.map((item) => [item.raw, item.heading]));
  return (
    added?.raw === lines.raw &&
    added.heading.toLowerCase() === lines.heading.toLowerCase() &&
    same(others) === same(was.items) &&
    restIsShownAsBefore(before, after, lines) &&
    standsAlone(after, lines.item)
  );
}

/** @returns the text that is not empty by accident: an empty note may be written into when it was indexed as one. */
function dangerOf(text: string, knownHash: number | null): ReturnType<typeof guardText> {
  const danger = guardText(text);
  return danger === "empty" && knownHash === hashLines(text) ? null : danger;
}

/**
 * Adds an item at the end of the list below a note's heading "Action Items" (or whatever the destination names); the
 * heading is added at the note's end where it is missing.
 *
 * @param knownHash `hashLines` of the note as indexed, or of a text that is about to be created; null when unknown
 * @returns the change, read back and compared with the wish; or why there is none
 */
export function addItem(
  text: string,
  item: NewItem,
  context: NewItemContext,
  knownHash: number | null,
): AddedItem | Refused {
  const danger = dangerOf(text, knownHash);
  if (danger) return refused(danger);
  const { heading } = item.destination;
  const { text: content, body } = written(item, context);
  const place = placeForItem(text, heading);
  const raw = `${place.mark}[ ] ${content}`;
  const misread = misreadAs(raw, place.mark.length + 1, item, body, context);
  if (misread) return refused(misread);
  const lineBreak = lineBreakAt(text, text.length);
  const lines = [...place.linesAbove, raw];
  const isAtEnd = place.at === text.length && terminatorLength(text, place.at - 1) === 0 && text !== "";
  const insert = isAtEnd
    ? lines.map((line) => lineBreak + line).join("")
    : lines.map((line) => line + lineBreak).join("");
  const splices = [{ from: place.at, to: place.at, insert }];
  const after = applySplices(text, splices);
  const line = place.line + place.linesAbove.length;
  const added = { first: place.line, item: line, raw, heading };
  return isOneMore(text, after, added)
    ? { kind: "edit", splices, text: after, line }
    : refused("proof-failed");
}
