import { looksLikeIsoDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import { trimmedEnd } from "../text/whitespace";
import { RunTags, tagEndingAt } from "./hash-tags";
import type { SignifierField } from "./signifiers";
import { signifierEndingAt, skipVariationSelectorBackwards } from "./signifiers";

/** One field of the trailing run, with the offsets an edit needs. */
export interface FieldToken {
  readonly field: SignifierField;
  /** Offset of the signifier (emoji format) or of the opening bracket (Dataview format). */
  readonly start: number;
  /** Offset just after the field, closing bracket included. */
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly priority: Priority;
  readonly garbled: boolean;
}

/** A token to be filled: one is made for many lines, since every item has fields. */
export type FieldSlot = { -readonly [Part in keyof FieldToken]: FieldToken[Part] };

function emptySlot(): FieldSlot {
  return { field: "due", start: 0, end: 0, valueStart: 0, valueEnd: 0, priority: "none", garbled: false };
}

/** The fields and tags at the end of an item's line, as the Tasks plugin reads them. */
export interface TrailingRun {
  /** Left to right. */
  readonly tokens: readonly FieldToken[];
  /** Tags inside the run, left to right, with `#`. */
  readonly tags: readonly string[];
  /** Offset just after what is left of the run, trimmed. */
  readonly bodyEnd: number;
  /** Offset just after the run, before trailing space and block id: where a new field goes. */
  readonly end: number;
  readonly blockId: string | null;
}

/** A syntax of fields. */
export interface FieldFormat {
  /**
   * Finds the one field that ends at an offset. There is never more than one: a value holds no signifier and no bracket.
   *
   * @param start offset the field may not reach below
   * @param found gets the field; it holds anything when there is none
   * @returns whether there is one
   */
  findFieldEndingAt(text: string, start: number, end: number, found: FieldSlot): boolean;
}

/** Tasks stops after this many rounds; what is further left stays description there, so it does here. */
const MAX_ROUNDS = 21;
/**
 * In each round Tasks looks once for every field and once for a tag, in this order. The order decides what `#a🆔b` is,
 * and how much a round takes.
 */
const RANK: Readonly<Record<SignifierField, number>> = {
  priority: 0,
  done: 1,
  cancelled: 2,
  due: 3,
  scheduled: 4,
  start: 5,
  created: 6,
  recurrence: 7,
  onCompletion: 8,
  taskId: 10,
  dependsOn: 11,
};
const TAG_RANK = 9;
const NO_RANK = 99;

const SPACE = 32;
const CARET = 94;
const ASCII_MAX = 0x7f;

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isLetterOrDigit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57);
}

/** Characters of a recurrence rule: `[a-zA-Z0-9, !]`. */
function isRuleUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 44 || unit === SPACE || unit === 33;
}

/** Characters of a task id: `[a-zA-Z0-9-_]`. */
function isIdUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 45 || unit === 95;
}

function skipBackwards(text: string, start: number, end: number, accepts: (unit: number) => boolean): number {
  let at = end;
  while (at > start && accepts(text.charCodeAt(at - 1))) at--;
  return at;
}

function skipSpacesBackwards(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** @returns whether the text is `id( *, *id *)*`, the list after ⛔; only plain spaces may stand around an id. */
function isIdList(text: string): boolean {
  return text.split(",").every((part) => {
    let start = 0;
    while (part.charCodeAt(start) === SPACE) start++;
    const end = skipSpacesBackwards(part, start, part.length);
    return end > start && skipBackwards(part, start, end, isIdUnit) === start;
  });
}

/** @returns whether the text between two offsets may be the value of a field; priorities are judged by their format. */
export function isFieldValue(field: SignifierField, text: string, start: number, end: number): boolean {
  switch (field) {
    case "priority":
      return start === end;
    case "recurrence":
      return start < end && skipBackwards(text, start, end, isRuleUnit) === start;
    case "onCompletion":
      return start < end && skipBackwards(text, start, end, isLetter) === start;
    case "taskId":
      return start < end && skipBackwards(text, start, end, isIdUnit) === start;
    case "dependsOn":
      return isIdList(text.slice(start, end));
    default:
      return end - start === 10 && looksLikeIsoDate(text, start);
  }
}

/** 1 for each character of which values consist. */
const MAY_STAND_IN_VALUE = new Uint8Array(ASCII_MAX + 1).map((_, unit) =>
  isRuleUnit(unit) || isIdUnit(unit) ? 1 : 0,
);

function mayStandInValue(unit: number): boolean {
  return unit <= ASCII_MAX && MAY_STAND_IN_VALUE[unit] === 1;
}

/** Tasks' default format: emoji signifiers (domain.md §4), garbled ones included. */
export const EMOJI_FORMAT: FieldFormat = {
  findFieldEndingAt(text, start, end, found) {
    // Values are ASCII and no signifier ends in ASCII: the last other character is where a signifier would end.
    let signifierEnd = end;
    while (signifierEnd > start && mayStandInValue(text.charCodeAt(signifierEnd - 1))) signifierEnd--;
    if (signifierEnd === start || text.charCodeAt(signifierEnd - 1) <= ASCII_MAX) return false;
    let valueStart = signifierEnd;
    while (valueStart < end && text.charCodeAt(valueStart) === SPACE) valueStart++;
    let signifier = signifierEndingAt(text, signifierEnd);
    if (!signifier) {
      signifierEnd = skipVariationSelectorBackwards(text, signifierEnd);
      signifier = signifierEndingAt(text, signifierEnd);
    }
    if (!signifier || !isFieldValue(signifier.field, text, valueStart, end)) return false;
    found.field = signifier.field;
    found.start = signifierEnd - signifier.text.length;
    found.end = end;
    found.valueStart = valueStart;
    found.valueEnd = end;
    found.priority = signifier.priority;
    found.garbled = signifier.garbled;
    return true;
  },
};

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > ASCII_MAX) return false;
  return true;
}

/** @returns the offset of the name of a block id ` ^abc` that ends the text, or −1. */
function blockIdEndingAt(text: string, start: number, end: number): number {
  const idStart = skipBackwards(text, start, end, isBlockIdUnit);
  const isBlockId =
    idStart < end && text.charCodeAt(idStart - 1) === CARET && text.charCodeAt(idStart - 2) === SPACE;
  return isBlockId && idStart - 2 >= start ? idStart : -1;
}

function isBlockIdUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 45;
}

/**
 * Reads the trailing run of an item exactly as Tasks 8.3 does: from the end backwards, in rounds that look for every
 * field and for a tag in a fixed order; an optional block id comes last.
 *
 * @param text any text; an item's raw line as a rule
 * @param start offset of the first character after the checkbox
 * @param lineEnd offset just after the line's last character
 */
export function readTrailingRun(
  text: string,
  start: number,
  lineEnd: number,
  format: FieldFormat,
): TrailingRun {
  const reader = new RunReader();
  reader.read(text, start, lineEnd, format);
  return {
    tokens: [...reader.fields()],
    tags: reader.tags.texts(),
    bodyEnd: reader.bodyEnd,
    end: reader.end,
    blockId: reader.blockId(),
  };
}

/** Whoever wants the fields of a run. */
interface FieldTaker {
  /** @param text what the token's offsets point into */
  take(text: string, token: FieldToken): void;
}

/** Takes fields and tags off the end of a line. May be used for one line after the other; each forgets the last. */
export class RunReader {
  /** Offset just after what is left of the run, trimmed. */
  bodyEnd = 0;
  /** Offset just after the run. */
  end = 0;
  readonly tags = new RunTags();
  private text = "";
  private start = 0;
  private firstHash = 0;
  private blockIdStart = -1;
  private lineTextEnd = 0;
  /** Right to left; only the first `fieldCount` are of this line. */
  private readonly slots: FieldSlot[] = [];
  private fieldCount = 0;

  /** @param firstHash no `#` stands between the start and here, so that no tag has to be looked for */
  read(text: string, start: number, lineEnd: number, format: FieldFormat, firstHash = start): void {
    this.text = text;
    this.start = start;
    this.firstHash = firstHash;
    this.fieldCount = 0;
    this.tags.begin(text);
    this.lineTextEnd = trimmedEnd(text, start, lineEnd);
    this.blockIdStart = blockIdEndingAt(text, start, this.lineTextEnd);
    this.end = this.blockIdStart < 0 ? this.lineTextEnd : trimmedEnd(text, start, this.blockIdStart - 2);
    this.bodyEnd = trimmedEnd(text, start, this.tags.takeAgain(start, this.end));
    this.readRounds(format);
    if (this.fieldCount === 0) this.tags.rememberClosing(start, this.end);
  }

  /** The fields, left to right; they hold until the next line is read. */
  *fields(): IterableIterator<FieldToken> {
    for (let i = this.fieldCount - 1; i >= 0; i--) yield this.field(i);
  }

  /** Gives each field to a draft, right to left. */
  fill(draft: FieldTaker): void {
    for (let i = 0; i < this.fieldCount; i++) draft.take(this.text, this.field(i));
  }

  /** @returns the name of the block id after the run, or null. */
  blockId(): string | null {
    return this.blockIdStart < 0 ? null : this.text.slice(this.blockIdStart, this.lineTextEnd);
  }

  private readRounds(format: FieldFormat): void {
    // Each tag has a round of its own.
    let round = Math.max(1, this.tags.count);
    let lastRank = this.tags.count > 0 ? TAG_RANK : -1;
    for (;;) {
      const hash = this.firstHash < this.bodyEnd ? tagEndingAt(this.text, this.start, this.bodyEnd) : -1;
      // No value holds a `#`: behind a tag of plain characters there is no field to look for.
      const isPlainTag = hash >= 0 && isAscii(this.text, hash, this.bodyEnd);
      const slot = (this.slots[this.fieldCount] ??= emptySlot());
      const isField = !isPlainTag && format.findFieldEndingAt(this.text, this.start, this.bodyEnd, slot);
      if (!isField && hash < 0) return;
      const fieldRank = isField ? RANK[slot.field] : NO_RANK;
      const tagRank = hash >= 0 ? TAG_RANK : NO_RANK;
      let rank = nextRank(fieldRank, tagRank, lastRank);
      if (rank === NO_RANK) {
        // Its turn in this round is over: it is found in the next one, if there is one.
        if (++round > MAX_ROUNDS) return;
        rank = Math.min(fieldRank, tagRank);
      }
      if (isField && rank === fieldRank) this.takeField(slot.start);
      else this.takeTag(hash);
      lastRank = rank;
    }
  }

  private field(at: number): FieldToken {
    const token = this.slots[at];
    if (!token || at >= this.fieldCount) throw new RangeError("no such field");
    return token;
  }

  /** Takes the field in the first free slot. */
  private takeField(start: number): void {
    if (this.fieldCount === 0) this.tags.rememberClosing(this.start, this.end);
    this.fieldCount++;
    this.bodyEnd = trimmedEnd(this.text, this.start, start);
  }

  private takeTag(hash: number): void {
    this.tags.take(hash, this.bodyEnd);
    this.bodyEnd = trimmedEnd(this.text, this.start, hash);
  }
}

/** @returns the lower of two ranks that is still to come in this round, or `NO_RANK`. */
function nextRank(a: number, b: number, after: number): number {
  return Math.min(a > after ? a : NO_RANK, b > after ? b : NO_RANK);
}
