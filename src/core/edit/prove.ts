import { DATE_FIELDS } from "../model/action-item";
import { parseItemLine, readItemLine } from "../parse/action-item-line";
import type { OwnersPlace } from "../people/placed-owners";
import { terminatorLength } from "../text/lines";
import type { EditContext, ExpectedLine } from "./edited-line";
import { fieldFormat } from "./edited-line";
import type { PlacedItem } from "./placed-items";
import { placedItems } from "./placed-items";
import { isNamed } from "./plan-owners";
import { withoutProposedTags } from "./proposed-tag";
import { isTasksCompletion } from "./tasks-completion";

/** A line that is edited, what it becomes, and what that must say. */
export interface LineClaim {
  readonly item: PlacedItem;
  readonly newRaw: string;
  readonly expected: ExpectedLine;
  /** The lines Tasks put in its place: judged by what they say, and they may be one more, or none. */
  readonly tasksLines?: readonly string[] | undefined;
}

/** Edits about to be made in one note, as they are judged: nothing here knows how the new text came about. */
export interface Claim {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** All items of `before`. */
  readonly items: readonly PlacedItem[];
  /** Top to bottom, each line once. */
  readonly lines: readonly LineClaim[];
  readonly context: Pick<EditContext, "tasks" | "ownersIn" | "today">;
}

/** The new text is the old one with these lines in place of those, and every line keeps its end. */
function restIsUntouched({ before, after, lines }: Claim): boolean {
  let expected = "";
  let at = 0;
  for (const { item, newRaw, tasksLines } of lines) {
    if (item.start < at) return false;
    expected += before.slice(at, item.start) + newRaw;
    // A line that is deleted goes with its end.
    at = tasksLines?.length === 0 ? item.end + terminatorLength(before, item.end) : item.end;
  }
  return expected + before.slice(at) === after;
}

function separatorsOf(line: string): string {
  return line.replace(/[^\r\n\u2028\u2029]/g, "");
}

/** No line break came in, and none of what other programs take for one came or went. */
function separatorsAreTheSame(raw: string, newRaw: string): boolean {
  return separatorsOf(raw) === separatorsOf(newRaw) && !/[\r\n]/.test(newRaw);
}

/** An item as it must be found in the new text; `claim` is set for those that are edited. */
interface ExpectedItem {
  readonly line: number;
  readonly heading: string;
  readonly raw: string;
  readonly claim: LineClaim | null;
}

/** What the scanner must see in the new text: lines that Tasks added or took away move those below. */
function expectedItems({ items, lines }: Claim): ExpectedItem[] {
  const claims = new Map(lines.map((claim) => [claim.item, claim]));
  let moved = 0;
  return items.flatMap((item): ExpectedItem[] => {
    const claim = claims.get(item) ?? null;
    const raws = claim?.tasksLines ?? [claim ? claim.newRaw : item.raw];
    const first = item.line + moved;
    moved += raws.length - 1;
    return raws.map((raw, i) => ({ line: first + i, heading: item.heading, raw, claim }));
  });
}

/** The scanner sees the same items on the same lines below the same headings: no edit opened or closed a block. */
function structureIsAsExpected(expected: readonly ExpectedItem[], now: readonly PlacedItem[]): boolean {
  return (
    expected.length === now.length &&
    expected.every(({ line, heading, raw }, i) => {
      const is = now[i];
      return is?.line === line && is.heading === heading && is.raw === raw;
    })
  );
}

/** A line as it is read for the proof. */
class ReadLine {
  private readonly item: PlacedItem;
  private readonly claim: Claim;

  constructor(claim: Claim, item: PlacedItem) {
    this.claim = claim;
    this.item = item;
  }

  /** Everything the line says to us but its body, as one text to compare; what the edit intends is put over it. */
  saying(change: ExpectedLine): string {
    const read = this.read;
    const { priority, recurrence, onCompletion, taskId, dependsOn, invalid, repeated } = read.fields;
    const dates = { ...read.fields.dates, ...change.dates };
    const tags = change.isAccepted === true ? read.tags.filter(isNotProposed) : read.tags;
    return JSON.stringify([
      [change.symbol ?? read.symbol, read.symbolAt, tags, read.blockId],
      DATE_FIELDS.map((field) => dates[field]),
      [change.priority ?? priority, recurrence, onCompletion, taskId, dependsOn, invalid, repeated],
    ]);
  }

  /** The body without what the edit is about: its words where an owner or a tag is, else every character. */
  bodyBeside({ owners, isAccepted }: ExpectedLine): string {
    const { body } = this.read;
    if (!owners && isAccepted !== true) return body;
    const { start, end } = this.placeOf(owners);
    const rest = owners ? `${body.slice(0, start)} ${body.slice(end)}` : body;
    const words = isAccepted === true ? withoutProposedTags(rest) : rest;
    return words.split(" ").filter(Boolean).join(" ");
  }

  /** Whether something else would go with the line's owners when these take their place. */
  holdsMore(expected: readonly string[]): boolean {
    return this.placeOf(expected).holdsMore;
  }

  /** Whether the line's owners are these. */
  isOwnedBy(names: readonly string[]): boolean {
    const { owners } = this.owners;
    return owners.length === names.length && owners.every((owner, i) => isNamed(owner, names[i] ?? ""));
  }

  /** The line without symbol, intended fields and plain spaces: characters that are none of the edit's business. */
  foreignText({ dates = {}, priority, owners, isAccepted }: ExpectedLine): string {
    const { raw, symbolAt, symbolEndAt } = this.item;
    const { bodyStart, run } = readItemLine(raw, symbolAt, symbolEndAt, this.format);
    const isMeant = (field: string): boolean =>
      field in dates || (field === "priority" && priority !== undefined);
    const cuts = run.tokens
      .filter(({ field }) => isMeant(field))
      .map(({ start, end }) => [start, end] as const);
    const { start, end } = this.placeOf(owners);
    if (owners) cuts.unshift([bodyStart + start, bodyStart + end]);
    let rest = `${raw.slice(0, symbolAt)}\n`;
    let at = symbolEndAt;
    for (const [from, to] of cuts) {
      rest += `${raw.slice(at, from)} `;
      at = to;
    }
    rest += raw.slice(at);
    return (isAccepted === true ? withoutProposedTags(rest) : rest).replaceAll(" ", "");
  }

  private get format() {
    return fieldFormat(this.claim.context);
  }

  private get read() {
    const { raw, symbolAt, symbolEndAt, line, heading } = this.item;
    return parseItemLine(raw, symbolAt, symbolEndAt, { line, heading, confirmed: true }, this.format);
  }

  /** Marks of emphasis around the owners go with the last of them; around others they stay. */
  private placeOf(expected: readonly string[] = []): OwnersPlace {
    const { names, all } = this.owners;
    return expected.length === 0 ? all : names;
  }

  private get owners() {
    return this.claim.context.ownersIn(this.claim.path, this.read.body);
  }
}

function isNotProposed(tag: string): boolean {
  return tag.toLowerCase() !== "#proposed";
}

/** What Obsidian takes for a block id, which is a little more than what Tasks does; it has to stay last. */
function obsidianBlockId(raw: string): string {
  return /(?:^|\s)(\^[a-zA-Z0-9-]+)\s*$/.exec(raw)?.[1] ?? "";
}

/** Re-parsing the line differs only in what was intended, and no other character changed. */
function lineIsProven(claim: Claim, { item, newRaw, expected }: LineClaim, now: PlacedItem): boolean {
  if (!separatorsAreTheSame(item.raw, newRaw)) return false;
  const [was, is] = [new ReadLine(claim, item), new ReadLine(claim, now)];
  return (
    was.saying(expected) === is.saying({}) &&
    was.bodyBeside(expected) === is.bodyBeside(expected) &&
    (!expected.owners || (is.isOwnedBy(expected.owners) && !was.holdsMore(expected.owners))) &&
    was.foreignText(expected) === is.foreignText(expected) &&
    obsidianBlockId(item.raw) === obsidianBlockId(newRaw)
  );
}

function everyLineIsProven(
  claim: Claim,
  expected: readonly ExpectedItem[],
  now: readonly PlacedItem[],
): boolean {
  const byTasks = claim.lines.filter(({ tasksLines }) => tasksLines);
  return (
    byTasks.every(({ item, tasksLines = [] }) => isTasksCompletion(item.raw, tasksLines, claim.context)) &&
    expected.every(({ claim: line }, i) => {
      const is = now[i];
      return !line || line.tasksLines !== undefined || (is !== undefined && lineIsProven(claim, line, is));
    })
  );
}

/**
 * Step 6 of safe-edits.md: judges finished edits by reading the new text again, independently of how they were made.
 *
 * @returns whether the edits changed what they were meant to change and nothing else; if not, they must not be written
 */
export function isProven(claim: Claim): boolean {
  if (!restIsUntouched(claim)) return false;
  const now = placedItems(claim.after);
  const expected = expectedItems(claim);
  return structureIsAsExpected(expected, now) && everyLineIsProven(claim, expected, now);
}
