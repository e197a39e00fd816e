import type { CalendarDate } from "../calendar-date";
import { DATE_FIELDS } from "../model/action-item";
import type { RareFields } from "../model/item-table";
import { CELLS, ItemTable, NO_ITEMS } from "../model/item-table";
import type { IgnoredValue, NoteContent, ProfileFields, ReadOnlyReason } from "../model/note";
import { EMPTY_PROFILE } from "../model/note";
import type { PersonRef, PersonSource } from "../model/person-ref";
import { readCells, writeCells } from "./cell-columns";
import { BrokenShard } from "./byte-reader";
import type { ShardReader } from "./shard-reader";
import type { ShardWriter } from "./shard-writer";

// The one place that knows what a note's content consists of: what is written here must be read in the same order.

const SOURCES: readonly PersonSource[] = ["person", "participants", "attendee-line", "tag"];
const READ_ONLY: readonly (ReadOnlyReason | null)[] = [null, "not-utf8", "too-large", "conflict-markers"];
const IGNORED: readonly IgnoredValue["reason"][] = ["not-text", "not-a-date", "not-a-list", "too-long"];

const Flag = { people: 1, template: 2, meetingFields: 4, participants: 8, garbled: 16, profile: 32 } as const;

const Link = { none: 0, sameAsText: 1, other: 2 } as const;

function member<T>(members: readonly T[], at: number): T {
  const found = members[at];
  if (found === undefined) throw new BrokenShard("an unknown value");
  return found;
}

function isEmptyProfile(profile: ProfileFields): boolean {
  const { aliases, role, company, email, phone, photo, lastContact } = profile;
  return aliases.length === 0 && role + company + email + phone + photo === "" && lastContact === null;
}

function flagsOf(content: NoteContent): number {
  return (
    (content.isPeopleNote ? Flag.people : 0) |
    (content.isTemplate ? Flag.template : 0) |
    (content.hasMeetingFields ? Flag.meetingFields : 0) |
    (content.hasParticipants ? Flag.participants : 0) |
    (content.garbled ? Flag.garbled : 0) |
    (isEmptyProfile(content.profile) ? 0 : Flag.profile)
  );
}

function writeDate(to: ShardWriter, date: CalendarDate | null): void {
  to.numbers.uint(date === null ? 0 : 1);
  if (date !== null) to.numbers.int(date);
}

function readDate(from: ShardReader): CalendarDate | null {
  return from.numbers.uint() === 0 ? null : (from.numbers.int() as CalendarDate);
}

function writeOptional(to: ShardWriter, text: string | null): void {
  to.numbers.uint(text === null ? 0 : 1);
  if (text !== null) to.text(text);
}

function readOptional(from: ShardReader): string | null {
  return from.numbers.uint() === 0 ? null : from.text();
}

function writeRef(to: ShardWriter, { form, text, linkTarget, source }: PersonRef): void {
  const link = linkTarget === null ? Link.none : linkTarget === text ? Link.sameAsText : Link.other;
  to.numbers.uint((form === "slug" ? 1 : 0) | (link << 1) | (SOURCES.indexOf(source) << 3));
  to.word(text);
  if (link === Link.other) to.word(linkTarget ?? "");
}

function readRef(from: ShardReader): PersonRef {
  const head = from.numbers.uint();
  const text = from.word();
  const link = (head >> 1) & 3;
  const linkTarget = link === Link.none ? null : link === Link.sameAsText ? text : from.word();
  return { form: (head & 1) === 1 ? "slug" : "name", text, linkTarget, source: member(SOURCES, head >> 3) };
}

function writeProfile(to: ShardWriter, profile: ProfileFields): void {
  to.list(profile.aliases, (alias) => to.text(alias));
  for (const text of [profile.role, profile.company, profile.email, profile.phone, profile.photo])
    to.text(text);
  writeDate(to, profile.lastContact);
}

function readProfile(from: ShardReader): ProfileFields {
  return {
    aliases: from.list(() => from.text()),
    role: from.text(),
    company: from.text(),
    email: from.text(),
    phone: from.text(),
    photo: from.text(),
    lastContact: readDate(from),
  };
}

function writeRare(to: ShardWriter, rare: RareFields): void {
  writeOptional(to, rare.recurrence);
  writeOptional(to, rare.onCompletion);
  writeOptional(to, rare.taskId);
  writeOptional(to, rare.blockId);
  to.list(rare.dependsOn, (id) => to.text(id));
  to.list(rare.repeated, (field) => to.text(field));
  to.list(rare.invalid, ({ field, text }) => {
    to.numbers.uint(DATE_FIELDS.indexOf(field));
    to.text(text);
  });
}

function readRare(from: ShardReader): RareFields {
  return {
    recurrence: readOptional(from),
    onCompletion: readOptional(from),
    taskId: readOptional(from),
    blockId: readOptional(from),
    dependsOn: from.list(() => from.text()),
    repeated: from.list(() => from.text()),
    invalid: from.list(() => ({ field: member(DATE_FIELDS, from.numbers.uint()), text: from.text() })),
  };
}

function writeItems(to: ShardWriter, { columns, length }: ItemTable): void {
  to.numbers.uint(length);
  if (length === 0) return;
  to.text(columns.texts);
  writeCells(to.numbers, columns.cells, CELLS);
  to.list(columns.tails, (tail) => to.word(tail));
  to.list(columns.tagSets, (tags) => to.list(tags, (tag) => to.word(tag)));
  to.list(columns.headings, (heading) => to.word(heading));
  to.list(columns.rare, (rare) => writeRare(to, rare));
}

function readItems(from: ShardReader): ItemTable {
  const length = from.numbers.uint();
  if (length === 0) return NO_ITEMS;
  const texts = from.text();
  return new ItemTable({
    texts,
    // A line break stands between two items' texts.
    cells: readCells(from.numbers, CELLS, texts.length + 1),
    tails: from.list(() => from.word()),
    tagSets: from.list(() => from.list(() => from.word())),
    headings: from.list(() => from.word()),
    rare: from.list(() => readRare(from)),
  });
}

/** Writes all that a note says. */
export function writeContent(to: ShardWriter, content: NoteContent): void {
  to.numbers.uint(flagsOf(content));
  to.numbers.uint(READ_ONLY.indexOf(content.readOnly));
  to.numbers.float(content.textHash);
  to.text(content.titleProperty);
  to.text(content.firstHeading);
  to.text(content.sourceKey);
  to.text(content.summary);
  writeDate(to, content.writtenDate);
  to.list(content.refs, (ref) => writeRef(to, ref));
  if (!isEmptyProfile(content.profile)) writeProfile(to, content.profile);
  to.list(content.ignored, ({ property, reason }) => {
    to.word(property);
    to.numbers.uint(IGNORED.indexOf(reason));
  });
  writeItems(to, content.items);
}

/** @returns the content that was written. */
export function readContent(from: ShardReader): NoteContent {
  const flags = from.numbers.uint();
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    isPeopleNote: has(Flag.people),
    isTemplate: has(Flag.template),
    hasMeetingFields: has(Flag.meetingFields),
    hasParticipants: has(Flag.participants),
    garbled: has(Flag.garbled),
    readOnly: member(READ_ONLY, from.numbers.uint()),
    textHash: from.numbers.float(),
    titleProperty: from.text(),
    firstHeading: from.text(),
    sourceKey: from.text(),
    summary: from.text(),
    writtenDate: readDate(from),
    refs: from.list(() => readRef(from)),
    profile: has(Flag.profile) ? readProfile(from) : EMPTY_PROFILE,
    ignored: from.list(() => ({ property: from.word(), reason: member(IGNORED, from.numbers.uint()) })),
    items: readItems(from),
  };
}
