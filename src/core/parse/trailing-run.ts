import { looksLikeIsoDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import { trimmedEnd } from "../text/whitespace";
import type { Signifier, SignifierField } from "./signifiers";
import { signifierEndingAt } from "./signifiers";

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

type Reader = (text: string, start: number, end: number) => FieldToken | null;

/** A syntax of fields: the readers are tried in this order in every round, which decides the few ambiguous endings. */
export interface FieldFormat {
  readonly beforeTags: readonly Reader[];
  readonly afterTags: readonly Reader[];
}

/** Tasks stops after this many rounds; what is further left stays description there, so it does here. */
const MAX_ROUNDS = 21;

const SPACE = 32;
const HASH = 35;
const CARET = 94;

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isLetterOrDigit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57);
}

/** Characters of a recurrence rule: `[a-zA-Z0-9, !]`. */
export function isRuleUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 44 || unit === SPACE || unit === 33;
}

/** Characters of a task id: `[a-zA-Z0-9-_]`. */
export function isIdUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 45 || unit === 95;
}

function isIdListUnit(unit: number): boolean {
  return isIdUnit(unit) || unit === 44 || unit === SPACE;
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
export function isIdList(text: string): boolean {
  return text.split(",").every((part) => {
    let start = 0;
    while (part.charCodeAt(start) === SPACE) start++;
    const end = skipSpacesBackwards(part, start, part.length);
    return end > start && skipBackwards(part, start, end, isIdUnit) === start;
  });
}

function tokenOf(
  found: { signifier: Signifier; start: number },
  valueStart: number,
  valueEnd: number,
): FieldToken {
  const { field, priority, garbled } = found.signifier;
  return { field, start: found.start, end: valueEnd, valueStart, valueEnd, priority, garbled };
}

const readPriority: Reader = (text, start, end) => {
  const unit = text.charCodeAt(end - 1);
  if (unit < 0x80) return null;
  const found = signifierEndingAt(text, end);
  return found?.signifier.field === "priority" && found.start >= start ? tokenOf(found, end, end) : null;
};

function dateReader(field: SignifierField): Reader {
  return (text, start, end) => {
    const valueStart = end - 10;
    if (valueStart < start || !looksLikeIsoDate(text, valueStart)) return null;
    const found = signifierEndingAt(text, skipSpacesBackwards(text, start, valueStart));
    return found?.signifier.field === field && found.start >= start ? tokenOf(found, valueStart, end) : null;
  };
}

/** A field whose value is a run of certain characters; spaces may stand before it. */
function wordReader(
  field: SignifierField,
  accepts: (unit: number) => boolean,
  isValue: (value: string) => boolean = () => true,
): Reader {
  return (text, start, end) => {
    const runStart = skipBackwards(text, start, end, accepts);
    if (runStart === end) return null;
    const found = signifierEndingAt(text, skipSpacesBackwards(text, start, runStart));
    if (found?.signifier.field !== field || found.start < start) return null;
    let valueStart = runStart;
    while (text.charCodeAt(valueStart) === SPACE) valueStart++;
    return valueStart < end && isValue(text.slice(valueStart, end)) ? tokenOf(found, valueStart, end) : null;
  };
}

/** Tasks' default format: emoji signifiers (domain.md §4), garbled ones included. */
export const EMOJI_FORMAT: FieldFormat = {
  beforeTags: [
    readPriority,
    dateReader("done"),
    dateReader("cancelled"),
    dateReader("due"),
    dateReader("scheduled"),
    dateReader("start"),
    dateReader("created"),
    wordReader("recurrence", isRuleUnit),
    wordReader("onCompletion", isLetter),
  ],
  afterTags: [wordReader("taskId", isIdUnit), wordReader("dependsOn", isIdListUnit, isIdList)],
};

const NO_TAG_UNITS: ReadonlySet<number> = new Set(
  [...' !@#$%^&*(),.?":{}|<>'].map((unit) => unit.charCodeAt(0)),
);

/** Tasks' `[^ !@#$%^&*(),.?":{}|<>]`: what a tag may hold. */
function isTagUnit(unit: number): boolean {
  return !NO_TAG_UNITS.has(unit);
}

function isTagBoundary(text: string, start: number, hash: number): boolean {
  return hash === start || trimmedEnd(text, hash - 1, hash) < hash;
}

/** @returns the offset of the `#` of a tag ending at `end`, or −1. */
function tagEndingAt(text: string, start: number, end: number): number {
  const wordStart = skipBackwards(text, start, end, isTagUnit);
  const hash = wordStart - 1;
  if (wordStart === end || hash < start || text.charCodeAt(hash) !== HASH) return -1;
  return isTagBoundary(text, start, hash) ? hash : -1;
}

/** @returns all `#tags` between two offsets as the Tasks plugin finds them, left to right. */
export function tagsIn(text: string, start: number, end: number): string[] {
  const tags: string[] = [];
  let tagEnd = start;
  for (let hash = text.indexOf("#", start); hash >= 0 && hash < end; hash = text.indexOf("#", hash + 1)) {
    // Tasks' tags may hold any white space but a plain space; one that belongs to a tag can't announce the next.
    const isAnnounced = hash === start || (hash > tagEnd && isTagBoundary(text, start, hash));
    if (!isAnnounced) continue;
    let at = hash + 1;
    while (at < end && isTagUnit(text.charCodeAt(at))) at++;
    if (at === hash + 1) continue;
    tags.push(text.slice(hash, at).trim());
    tagEnd = at;
  }
  return tags;
}

/** @returns the block id ` ^abc` that ends the text, with the offset before it; null when there is none. */
function blockIdEndingAt(text: string, start: number, end: number): { id: string; at: number } | null {
  const idStart = skipBackwards(text, start, end, (unit) => isLetterOrDigit(unit) || unit === 45);
  const isBlockId =
    idStart < end && text.charCodeAt(idStart - 1) === CARET && text.charCodeAt(idStart - 2) === SPACE;
  return isBlockId && idStart - 2 >= start ? { id: text.slice(idStart, end), at: idStart - 2 } : null;
}

/**
 * Reads the trailing run of an item exactly as Tasks 8.3 does: from the end backwards, every reader once a round in
 * a fixed order, tags in between allowed, an optional block id last.
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
  const lineTextEnd = trimmedEnd(text, start, lineEnd);
  const block = blockIdEndingAt(text, start, lineTextEnd);
  const runEnd = block ? trimmedEnd(text, start, block.at) : lineTextEnd;
  const tail = new RunReader(text, start, runEnd, format);
  for (let round = 0; round < MAX_ROUNDS && tail.readRound(); round++);
  const tokens = tail.tokens.reverse();
  return { tokens, tags: tail.tags.reverse(), bodyEnd: tail.end, end: runEnd, blockId: block?.id ?? null };
}

/** Takes fields and tags off the end of a line. */
class RunReader {
  /** Right to left. */
  readonly tokens: FieldToken[] = [];
  /** Right to left. */
  readonly tags: string[] = [];

  /** @param end offset just after what is left */
  constructor(
    private readonly text: string,
    private readonly start: number,
    public end: number,
    private readonly format: FieldFormat,
  ) {}

  /** Tries every reader once. @returns whether anything was taken. */
  readRound(): boolean {
    const before = this.end;
    for (const reader of this.format.beforeTags) this.takeToken(reader);
    const hash = tagEndingAt(this.text, this.start, this.end);
    if (hash >= 0) {
      this.tags.push(this.text.slice(hash, this.end));
      this.end = trimmedEnd(this.text, this.start, hash);
    }
    for (const reader of this.format.afterTags) this.takeToken(reader);
    return this.end < before;
  }

  private takeToken(reader: Reader): void {
    const token = reader(this.text, this.start, this.end);
    if (!token) return;
    this.tokens.push(token);
    this.end = trimmedEnd(this.text, this.start, token.start);
  }
}
