import type { NoteContent, NoteSource, ProfileFields, ReadOnlyReason } from "../model/note";
import { EMPTY_PROFILE } from "../model/note";
import { Bit } from "../model/item-table";
import { isPlaceholder } from "../people/non-people";
import { DATAVIEW_FORMAT } from "./dataview-format";
import type { FrontmatterBlock } from "./frontmatter";
import { frontmatterEnd } from "./frontmatter";
import type { ItemSyntax } from "./item-reader";
import type { NoteBody } from "./note-body";
import { EMPTY_BODY, MAX_TEXT_LENGTH, readBody } from "./note-body";
import { readPeopleProperties, refsFromTags } from "./people-fields";
import { Properties } from "./properties";
import { readSourceKey } from "./source-key";
import { EMOJI_FORMAT } from "./trailing-run";
import { hasUnfilledValue, isUnfilledTemplate } from "./unfilled-template";

/** The settings that decide how a note is read; changing one means reading the vault again. */
export interface ParseOptions {
  readonly peopleProperty: string;
  readonly peopleValue: string;
  readonly peopleTag: string;
  readonly format: "emoji" | "dataview";
  /** A text, not a tag, that collected items must carry anywhere on their line; '' for none. */
  readonly requiredText: string;
}

/** Each of them makes a people note a meeting, whatever it holds (domain.md §1, ADR 15). */
const MEETING_PROPERTIES = ["date", "person", "participants", "attendees"];

function isPeopleNote(properties: Properties, tags: readonly string[], options: ParseOptions): boolean {
  const value = options.peopleValue.toLowerCase();
  if (properties.list(options.peopleProperty).some((type) => type.toLowerCase() === value)) return true;
  const tag = options.peopleTag.toLowerCase();
  return tags.some((candidate) => candidate.replace(/^#/, "").toLowerCase() === tag);
}

function isTemplate({ text, frontmatter }: NoteSource, { yamlStart, yamlEnd }: FrontmatterBlock): boolean {
  return text === null || yamlEnd === 0
    ? hasUnfilledValue(frontmatter)
    : isUnfilledTemplate(text.slice(yamlStart, yamlEnd), frontmatter);
}

function propertyTags(properties: Properties): string[] {
  const texts = [...properties.list("tags"), ...properties.list("tag")];
  return texts.flatMap((text) => text.split(/[,\s]+/)).filter(Boolean);
}

function readProfile(properties: Properties): ProfileFields {
  return {
    aliases: [...properties.names("aliases"), ...properties.names("alias")].filter(
      (alias) => !isPlaceholder(alias),
    ),
    role: properties.text("role"),
    company: properties.text("company"),
    email: properties.text("email"),
    phone: properties.text("phone"),
    photo: properties.text("photo"),
    lastContact: properties.date("last_contact"),
  };
}

/** @returns why no item of that text may be edited, or null (safe-edits.md step 3). */
export function readOnlyReason(text: string | null): ReadOnlyReason | null {
  if (text === null) return null;
  if (text.length > MAX_TEXT_LENGTH) return "too-large";
  if (text.includes("\uFFFD")) return "not-utf8";
  const hasMarkers = text.includes("<<<<<<< ") && /^<{7} /m.test(text) && /^>{7} /m.test(text);
  return hasMarkers ? "conflict-markers" : null;
}

/** @returns what the settings say of how an item's line is read. */
export function itemSyntax({ format, requiredText }: ParseOptions): ItemSyntax {
  return { format: format === "dataview" ? DATAVIEW_FORMAT : EMOJI_FORMAT, requiredText };
}

function bodyOf(source: NoteSource, frontmatter: FrontmatterBlock, options: ParseOptions): NoteBody {
  if (source.text === null) return EMPTY_BODY;
  return readBody(source.text, {
    syntax: itemSyntax(options),
    checkboxLines: source.checkboxLines,
    frontmatter,
    collectTags: source.tags === null && source.text.includes("#"),
  });
}

/**
 * Reads one note. Pure, and it never throws: a value that makes no sense costs that value (domain.md §1).
 *
 * @returns all that the note says, wherever it lies; `placeNote` adds what its path says
 */
export function parseNote(source: NoteSource, options: ParseOptions): NoteContent {
  const properties = new Properties(source.frontmatter);
  const frontmatter = frontmatterEnd(source.text ?? "");
  const body = bodyOf(source, frontmatter, options);
  const tags = source.tags ?? [...propertyTags(properties), ...body.tags];
  const isPeople = isPeopleNote(properties, tags, options);
  const people = readPeopleProperties(properties);
  const hasParticipants = body.hasAttendeeLine || people.hasParticipants;
  const hasMeetingFields =
    hasParticipants || body.date !== null || MEETING_PROPERTIES.some((property) => properties.has(property));
  return {
    isPeopleNote: isPeople,
    isTemplate: isTemplate(source, frontmatter),
    hasMeetingFields,
    hasParticipants,
    titleProperty: properties.text("title"),
    firstHeading: body.firstHeading,
    writtenDate: properties.date("date") ?? body.date,
    // Not spread: a list that grows keeps room for sixteen more, in every note.
    refs: people.refs.concat(body.refs, refsFromTags(tags)),
    profile: isPeople && !hasMeetingFields ? readProfile(properties) : EMPTY_PROFILE,
    sourceKey: readSourceKey(properties),
    summary: body.summary,
    items: body.items,
    textHash: body.textHash,
    readOnly: readOnlyReason(source.text),
    garbled: body.items.anyHas(Bit.garbled),
    ignored: properties.ignored.concat(body.ignored),
  };
}
