import type { CalendarDate } from "../calendar-date";
import type { ItemId, ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import type { PersonSource } from "../model/person-ref";
import type { Resolution, ResolutionHow, ResolutionKind } from "../model/resolution";
import type { Status } from "../model/status";
import { inResolvingOrder } from "../people/note-people";
import { nameKey } from "../people/name-key";
import type { DueBucket, Today } from "./due-buckets";
import { dueBucketOf } from "./due-buckets";
import { compareText } from "./item-order";
import type { Meeting } from "./meetings";

/** Why a note counts, and as what (domain.md §1 and §2). */
export type NoteReason = "profile" | "meeting" | "other-meeting" | "other";

/** Where a note's day comes from; null when it has none. */
export type DateSource = "written" | "file-name" | null;

/** A note, and why it counts. */
export interface NoteFacts {
  readonly path: string;
  readonly reason: NoteReason;
  readonly date: CalendarDate | null;
  readonly dateFrom: DateSource;
}

/** Where somebody of a note comes from: a ref's source, the profile folder around the note, or the profile itself. */
export type FactSource = PersonSource | "folder" | "profile";

/** Who a text turned out to be, and by which rule. */
export interface NameFact {
  /** The text as the note has it. */
  readonly text: string;
  readonly kind: ResolutionKind;
  readonly how: ResolutionHow;
  readonly name: string | null;
  /** Names of whom it may mean, for `possible` and `ambiguous`. */
  readonly candidates: readonly string[];
}

/** Somebody of a note, with every place of the note that names them. */
export interface PersonFact extends NameFact {
  readonly sources: readonly FactSource[];
}

/** Why the lists collect an item, or don't (domain.md §6). */
export type CollectedReason =
  | "whole-vault"
  | "people-note"
  | "note-names-people"
  | "has-owner"
  | "lacks-required-tag"
  | "no-people-note"
  | "involves-nobody";

/** Everything that decided where an item stands; plain facts, for words to tell. */
export interface ItemExplanation {
  readonly description: string;
  readonly note: NoteFacts;
  readonly people: readonly PersonFact[];
  readonly owners: readonly NameFact[];
  readonly mentions: readonly string[];
  readonly due: CalendarDate | null;
  readonly bucket: DueBucket;
  readonly status: Status;
  readonly isOpen: boolean;
  /** What makes the item a proposed one; null when it is none. */
  readonly proposedBy: "status" | "tag" | null;
  readonly collected: CollectedReason;
}

/** Why notes stand as one meeting: one recording, one title and a participant, or both along a chain. */
export type FoldReason = "source" | "title" | "both";

/** Everything that decided how a meeting stands in timelines. */
export interface MeetingExplanation {
  readonly notes: readonly { readonly note: NoteFacts; readonly people: readonly PersonFact[] }[];
  /** Null for a meeting of one note. */
  readonly folded: FoldReason | null;
}

function noteFacts({ note }: ResolvedNote): NoteFacts {
  const { path, kind, isMeeting, date, content } = note;
  const reason = kind === "other" && isMeeting ? "other-meeting" : kind;
  const dateFrom = date === null ? null : content.writtenDate === null ? "file-name" : "written";
  return { path, reason, date, dateFrom };
}

function nameFact({ text, kind, how, name, candidates }: Resolution): NameFact {
  return { text, kind, how, name, candidates: candidates.map((person) => person.name) };
}

/** Gathers the people of a note as `peopleOfNote` does, keeping where each was found. */
class PeopleFacts {
  private readonly facts = new Map<string, PersonFact & { readonly sources: FactSource[] }>();
  private readonly persons = new Set<Person>();

  constructor(
    private readonly index: VaultIndex,
    private readonly resolved: ResolvedNote,
  ) {}

  list(): PersonFact[] {
    const { directory } = this.index;
    const { note } = this.resolved;
    const own = directory.ownerOfProfile(note.path);
    this.addOwner(own, "profile");
    if (!own) this.addOwner(directory.ownerOfFolder(note.path), "folder");
    for (const ref of inResolvingOrder(note.content.refs)) {
      this.add(directory.resolve(ref.text, [...this.persons], ref.linkTarget), ref.source);
    }
    return [...this.facts.values()];
  }

  private addOwner(person: Person | null, source: FactSource): void {
    if (!person) return;
    const kind = person.isMe ? "me" : "person";
    this.add({ text: person.name, kind, how: "name", name: person.name, person, candidates: [] }, source);
  }

  private add(resolution: Resolution, source: FactSource): void {
    const { person, text } = resolution;
    if (person) this.persons.add(person);
    const key = person?.id ?? `text:${nameKey(text)}`;
    const known = this.facts.get(key);
    if (!known) this.facts.set(key, { ...nameFact(resolution), sources: [source] });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }
}

/** Follows the order of `isCollected` in resolved-note.ts: the first that holds is the reason. */
function collectedReason(index: VaultIndex, item: ResolvedItem, resolved: ResolvedNote): CollectedReason {
  const { itemScope } = index.config;
  const isOfPeople = item.note.kind !== "other";
  if (!item.isCollected) {
    if (itemScope === "vault" || isOfPeople) return "lacks-required-tag";
    if (itemScope === "people-notes") return "no-people-note";
    const { persons, otherNames, doubtful } = resolved.people;
    const isInvolved = persons.length + otherNames.length + doubtful.length > 0 || hasOwner(item);
    return isInvolved ? "lacks-required-tag" : "involves-nobody";
  }
  if (itemScope === "vault") return "whole-vault";
  if (isOfPeople) return "people-note";
  return hasOwner(item) ? "has-owner" : "note-names-people";
}

function hasOwner({ owners }: ResolvedItem): boolean {
  return owners.some((owner) => owner.kind !== "none");
}

function proposedBy({ isProposed, status }: ResolvedItem): "status" | "tag" | null {
  if (!isProposed) return null;
  return status.type === "TODO" && status.name.toLowerCase().includes("propos") ? "status" : "tag";
}

/** @returns which rules put an item where it stands; null when it is gone. */
export function explainItem(index: VaultIndex, id: ItemId, today: Today): ItemExplanation | null {
  const item = index.item(id);
  const resolved = item && index.note(item.note.path);
  if (!resolved) return null;
  const { due } = item.item.fields.dates;
  return {
    description: item.description,
    note: noteFacts(resolved),
    people: new PeopleFacts(index, resolved).list(),
    owners: item.owners.map(nameFact),
    mentions: item.mentions.map((person) => person.name),
    due,
    bucket: dueBucketOf(due, today),
    status: item.status,
    isOpen: item.isOpen,
    proposedBy: proposedBy(item),
    collected: collectedReason(index, item, resolved),
  };
}

function foldReason(notes: readonly ResolvedNote[]): FoldReason | null {
  if (notes.length < 2) return null;
  const keys = notes.map(({ note }) => note.content.sourceKey);
  const known = keys.filter((key) => key !== "");
  if (known.length === keys.length && new Set(keys).size === 1) return "source";
  return new Set(known).size < known.length ? "both" : "title";
}

/** @returns which rules put a meeting into timelines, note by note. */
export function explainMeeting(index: VaultIndex, { paths }: Pick<Meeting, "paths">): MeetingExplanation {
  const notes = [...paths].sort(compareText).flatMap((path) => index.note(path) ?? []);
  return {
    notes: notes.map((note) => ({ note: noteFacts(note), people: new PeopleFacts(index, note).list() })),
    folded: foldReason(notes),
  };
}
