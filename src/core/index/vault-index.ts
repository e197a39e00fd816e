import type { CalendarDate } from "../calendar-date";
import type { LeftOutReason } from "../exclusions";
import { firstIndex } from "../first-index";
import { NO_ITEMS } from "../model/item-table";
import type { NoteContent, ParsedNote } from "../model/note";
import { placeNote } from "../parse/place-note";
import type { Steps } from "../steps";
import type { PeopleDirectory } from "../people/directory";
import { ChangeLog } from "./change-log";
import type { IndexChange } from "./index-change";
import { ChangeCollector } from "./index-change";
import type { IndexConfig } from "./index-config";
import { carryItemIds } from "./item-ids";
import type { FoldedNotes } from "./meeting-folds";
import { foldsAlike, MeetingFolds } from "./meeting-folds";
import { KnownPeople } from "./known-people";
import { Postings } from "./postings";
import type { ItemId, ItemPlace, ResolvedItem, ResolvedNote } from "./resolved-note";

interface StoredNote {
  readonly note: ParsedNote;
  readonly ids: readonly ItemId[];
  /** Null until somebody asks, and again after the directory or the configuration changed. */
  resolved: ResolvedNote | null;
}

function byPath({ note: a }: StoredNote, { note: b }: StoredNote): number {
  return a.path < b.path ? -1 : 1;
}

/** While notes are read for the first time, each may name somebody new: those who wait for an answer do so long enough. */
const MOST_GATHERINGS = 3;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * All that is known of the vault's notes, people and action items. The only one who sees how it is stored: everybody
 * else asks for resolved notes and items.
 *
 * People are resolved when asked and remembered per note until the set of persons changes, so putting a note costs
 * the same however large the vault is.
 */
export class VaultIndex {
  private readonly stored = new Map<string, StoredNote>();
  private readonly leftOutPaths = new Map<string, LeftOutReason>();
  /** The note each item stands in; ids are small consecutive numbers. */
  private readonly pathOfItem: (string | undefined)[] = [];
  private readonly people: KnownPeople;
  private readonly byPerson = new Postings<string>();
  private readonly byMeetingDay = new Postings<CalendarDate>();
  private readonly folds = new MeetingFolds((day) => this.resolvedAt(this.byMeetingDay.get(day)));
  /** Whether `byPerson` holds every note; it is dropped when the directory changes and built again when asked. */
  private isPosted = false;
  /** How many notes are resolved. */
  private resolvedCount = 0;
  private isFilling = false;
  private nextId = 1;
  private readonly listeners = new Set<(change: IndexChange) => void>();
  private collector: ChangeCollector | null = null;
  private currentRevision = 0;
  private readonly log = new ChangeLog();
  /** The notes by path in code-unit order; null after one came or went. */
  private ordered: StoredNote[] | null = null;

  constructor(private currentConfig: IndexConfig) {
    this.people = new KnownPeople(currentConfig);
  }

  /** Grows by one with every change; equal revisions give equal answers. */
  get revision(): number {
    return this.currentRevision;
  }

  /**
   * @returns the paths of the notes that came, went or changed after that revision, in code-unit order: all others are as
   *   they were, and mean the same people; null when more has changed, or too much
   */
  changedSince(revision: number): readonly string[] | null {
    return this.log.since(revision);
  }

  get config(): IndexConfig {
    return this.currentConfig;
  }

  /** Takes new settings. Notes stay as they were read; the caller re-reads them when `parse` changed. */
  configure(config: IndexConfig): void {
    const replaces = config.otherNotesAreMeetings !== this.currentConfig.otherNotesAreMeetings;
    this.currentConfig = config;
    this.batch(() => {
      if (replaces) for (const [path, { note }] of [...this.stored]) this.put(path, note.content);
      this.people.configure(config);
      this.dropDirectory();
    });
  }

  /**
   * Many notes are going to be put in for the first time. Until `endFilling`, whom they name beside those who are known
   * already counts only after `gatherPeopleInSteps`: answers are partial anyway, and for each new name all notes would
   * have to be resolved anew.
   */
  beginFilling(): void {
    this.isFilling = true;
  }

  /** From now on whoever is named counts at once. */
  endFilling(): void {
    this.isFilling = false;
    if (!this.people.isCurrent) this.batch(() => this.dropDirectory());
  }

  /** Adds a note or replaces it. A template is left out (domain.md §1). */
  put(path: string, content: NoteContent): void {
    if (content.isTemplate) return this.leaveOut(path, "template");
    this.batch((change) => {
      this.leftOutPaths.delete(path);
      const before = this.stored.get(path);
      const note = placeNote(path, content, this.currentConfig.otherNotesAreMeetings);
      const ids = carryItemIds(
        before?.note.content.items ?? NO_ITEMS,
        before?.ids ?? [],
        content.items,
        () => this.nextId++,
      );
      this.replace(path, before, { note, ids, resolved: null }, change);
    });
  }

  /** Forgets a note; forgetting an unknown one does nothing. */
  remove(path: string): void {
    const wasLeftOut = this.leftOutPaths.delete(path);
    const before = this.stored.get(path);
    if (before) this.batch((change) => this.replace(path, before, undefined, change));
    else if (wasLeftOut) this.batch((change) => change.touchNote(path));
  }

  /** Moves a note: what its path says is read again, what its text says is kept, items keep their ids. */
  rename(oldPath: string, newPath: string): void {
    const before = this.stored.get(oldPath);
    if (!before || oldPath === newPath) return;
    this.batch((change) => {
      const note = placeNote(newPath, before.note.content, this.currentConfig.otherNotesAreMeetings);
      this.leftOutPaths.delete(newPath);
      this.replace(oldPath, before, undefined, change);
      this.replace(newPath, this.stored.get(newPath), { note, ids: before.ids, resolved: null }, change);
    });
  }

  /** Remembers that a note counts for nothing, and why. */
  leaveOut(path: string, reason: LeftOutReason): void {
    if (this.leftOutPaths.get(path) === reason) return;
    this.batch((change) => {
      this.remove(path);
      this.leftOutPaths.set(path, reason);
      change.touchNote(path);
    });
  }

  /** Runs several changes and tells listeners once. Batches may be nested. */
  batch(changes: (change: ChangeCollector) => void): void {
    if (this.collector) return changes(this.collector);
    const collector = new ChangeCollector();
    this.collector = collector;
    try {
      changes(collector);
    } finally {
      this.collector = null;
      if (!collector.isEmpty) this.tell(collector.finish(++this.currentRevision));
    }
  }

  /** @returns a function that stops the listening. */
  onChange(listener: (change: IndexChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Who is known now. */
  get directory(): PeopleDirectory {
    return this.people.resolver.directory;
  }

  /** Whether it has been worked out who is known, so that a note is resolved in no time. */
  get knowsPeople(): boolean {
    return this.people.isBuilt;
  }

  /**
   * Works out who is known, with breaks; when somebody asks before, it is done at once. It gives up when the set of
   * persons changes again and again meanwhile.
   */
  *gatherPeopleInSteps(): Steps {
    for (let tries = 0; !this.people.isCurrent && tries < MOST_GATHERINGS; tries++) {
      const use = yield* this.people.buildInSteps();
      if (!use) continue;
      this.batch(() => {
        if (this.people.isBuilt) this.dropDirectory();
        use();
      });
      return;
    }
  }

  /** Paths that are left out, with the reason. */
  get leftOut(): ReadonlyMap<string, LeftOutReason> {
    return this.leftOutPaths;
  }

  get noteCount(): number {
    return this.stored.size;
  }

  /** How many action items there are, listed or not; counted anew each time. */
  get itemCount(): number {
    let count = 0;
    for (const { ids } of this.stored.values()) count += ids.length;
    return count;
  }

  /** How many notes will have to be resolved when somebody asks about all of them. */
  get unresolvedCount(): number {
    return this.stored.size - this.resolvedCount;
  }

  /** @returns whether a note is indexed; nothing is resolved for it. */
  has(path: string): boolean {
    return this.stored.has(path);
  }

  /** @returns the note at a path, or null. */
  note(path: string): ResolvedNote | null {
    const stored = this.stored.get(path);
    return stored ? this.resolvedOf(stored) : null;
  }

  /** Every note, by path in code-unit order. */
  *notes(): IterableIterator<ResolvedNote> {
    const ordered = (this.ordered ??= [...this.stored.values()].sort(byPath));
    for (const known of ordered) {
      // Whoever takes breaks between notes meets those that are there then.
      const stored = ordered === this.ordered ? known : this.stored.get(known.note.path);
      if (stored) yield this.resolvedOf(stored);
    }
  }

  /** @returns the item of that id, or null when it is gone. */
  item(id: ItemId): ResolvedItem | null {
    const place = this.placeOf(id);
    return place && place.note.item(place.at);
  }

  /** @returns where the item of that id stands, or null when it is gone. */
  placeOf(id: ItemId): ItemPlace | null {
    const stored = this.stored.get(this.pathOfItem[id] ?? "");
    if (!stored) return null;
    // Ids given together are consecutive, so most items stand where their id says.
    const guess = id - (stored.ids[0] ?? 0);
    const at = stored.ids[guess] === id ? guess : stored.ids.indexOf(id);
    return at < 0 ? null : { note: this.resolvedOf(stored), at };
  }

  /** @returns the notes that say something about a person: as a participant, an owner or a mention. */
  notesOf(personId: string): ResolvedNote[] {
    this.postPersons();
    return this.resolvedAt(this.byPerson.get(personId));
  }

  /** @returns the meetings of that day, each with the notes folded into it (domain.md §3). */
  meetingsOn(day: CalendarDate): readonly FoldedNotes[] {
    return this.folds.on(day).flatMap((paths) => {
      const [lead, ...rest] = this.resolvedAt(paths);
      return lead ? [[lead, ...rest] as const] : [];
    });
  }

  /** @returns by path, for each note that is folded with others into one meeting, the path of the note that leads it. */
  foldedLeads(): ReadonlyMap<string, string> {
    return this.folds.leads(this.byMeetingDay.keys());
  }

  /** Works out what `foldedLeads` needs, with a break after each day. */
  *foldMeetingsInSteps(): Steps {
    for (const day of this.byMeetingDay.keys()) {
      this.folds.on(day);
      yield;
      if (!this.people.isBuilt) return;
    }
  }

  /** @returns the path of the note that leads the meeting a note is folded into; null when it is folded with none. */
  leadOf({ path, isMeeting, date }: ParsedNote): string | null {
    return isMeeting && date !== null ? this.folds.leadOn(date, path) : null;
  }

  private resolvedAt(paths: Iterable<string>): ResolvedNote[] {
    const notes: ResolvedNote[] = [];
    for (const path of paths) {
      const note = this.note(path);
      if (note) notes.push(note);
    }
    return notes;
  }

  private resolvedOf(stored: StoredNote): ResolvedNote {
    if (!stored.resolved) {
      stored.resolved = this.people.resolver.resolve(stored.note, stored.ids);
      this.resolvedCount++;
    }
    return stored.resolved;
  }

  private replace(
    path: string,
    before: StoredNote | undefined,
    after: StoredNote | undefined,
    change: ChangeCollector,
  ): void {
    change.touchNote(path);
    if (before && after) this.reorder(path, after);
    else this.ordered = null;
    const persons = before ? this.unindex(path, before, change) : NOBODY;
    if (before?.resolved) this.resolvedCount--;
    if (after) this.stored.set(path, after);
    else this.stored.delete(path);
    this.updatePeople(before?.note, after?.note);
    this.updateFolds(before, after);
    if (after) this.index(path, after, change);
    this.updatePersons(path, persons, after, change);
  }

  /** Puts a note that was read anew where it stood among the ordered ones. */
  private reorder(path: string, after: StoredNote): void {
    const { ordered } = this;
    if (!ordered) return;
    ordered[firstIndex(ordered.length, (at) => (ordered[at]?.note.path ?? "") >= path)] = after;
  }

  private index(path: string, { note, ids }: StoredNote, change: ChangeCollector): void {
    if (note.isMeeting && note.date !== null) this.byMeetingDay.add(note.date, path);
    for (const id of ids) this.pathOfItem[id] = path;
    change.touchItems(note.content.items);
    if (this.isPosted) this.touchMeeting(note, change);
  }

  /** @returns the ids of the persons under whom the note is posted; none while no note is */
  private unindex(path: string, gone: StoredNote, change: ChangeCollector): ReadonlySet<string> {
    const { note, ids } = gone;
    const persons = this.isPosted ? this.personIdsOf(gone) : NOBODY;
    if (this.isPosted) this.touchMeeting(note, change);
    change.touchItems(note.content.items);
    for (const id of ids) this.pathOfItem[id] = undefined;
    if (note.isMeeting && note.date !== null) this.byMeetingDay.delete(note.date, path);
    return persons;
  }

  /** Forgets how days are folded only when what that depends on changed; an edited item must not cost a pass over a day. */
  private updateFolds(before: StoredNote | undefined, after: StoredNote | undefined): void {
    const days = [before, after].flatMap((stored) => stored?.note.date ?? []);
    if (!days.some((day) => this.folds.isFolded(day))) return;
    // While no note is posted, none is resolved for it either: the work in slices does that.
    const isKept =
      this.isPosted && before?.resolved && after && foldsAlike(before.resolved, this.resolvedOf(after));
    if (!isKept) for (const day of days) this.folds.forgetDay(day);
  }

  /** @param before ids of those under whom the note was posted */
  private updatePersons(
    path: string,
    before: ReadonlySet<string>,
    after: StoredNote | undefined,
    change: ChangeCollector,
  ): void {
    // A directory that was dropped has taken all postings with it.
    if (!this.isPosted) return;
    const now = after ? this.personIdsOf(after) : NOBODY;
    for (const id of before) if (!now.has(id)) this.byPerson.delete(id, path);
    for (const id of now) if (!before.has(id)) this.byPerson.add(id, path);
    for (const id of [...before, ...now]) change.touchPerson(id);
  }

  /** Drops the directory only when what it is built from changed; an edited item must not cost a pass over the people. */
  private updatePeople(before: ParsedNote | undefined, after: ParsedNote | undefined): void {
    if (!this.people.update(before, after)) return;
    if (this.isFilling && !before) this.people.keepOutdated();
    else this.dropDirectory();
  }

  private personIdsOf(stored: StoredNote): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { id } of this.resolvedOf(stored).persons()) ids.add(id);
    return ids;
  }

  /** A meeting folded from several notes stands in the timelines of all their people. */
  private touchMeeting({ path, isMeeting, date }: ParsedNote, change: ChangeCollector): void {
    if (!isMeeting || date === null) return;
    for (const { people } of this.resolvedAt(this.folds.with(date, path)))
      for (const { id } of people.persons) change.touchPerson(id);
  }

  private postPersons(): void {
    if (this.isPosted) return;
    for (const [path, stored] of this.stored) {
      for (const id of this.personIdsOf(stored)) this.byPerson.add(id, path);
    }
    this.isPosted = true;
  }

  /** The set of persons changed: every resolution is out of date, and anybody may be concerned. */
  private dropDirectory(): void {
    this.people.forget();
    if (this.resolvedCount > 0) for (const stored of this.stored.values()) stored.resolved = null;
    this.resolvedCount = 0;
    this.isPosted = false;
    this.byPerson.clear();
    this.folds.forgetAll();
    this.collector?.touchEverybody();
  }

  private tell(change: IndexChange): void {
    this.log.add(change);
    for (const listener of [...this.listeners]) listener(change);
  }
}
