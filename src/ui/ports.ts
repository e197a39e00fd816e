import type { App } from "obsidian";
import type { EditOutcome, ItemEdit } from "../core/edit/intent";
import type { BulkOutcome, CreateOutcome, NewItem, UndoOutcome } from "../core/edit/outcomes";
import type { VaultIndex } from "../core/index/vault-index";
import type { IndexChange } from "../core/index/index-change";
import type { Person } from "../core/model/person";
import type { ProfileOutcome } from "../core/people/profile-note";
import type { Today } from "../core/query/due-buckets";
import type { ItemRow } from "../core/query/item-row";
import type { NewRegion } from "../core/rollup/insert-region";
import type { NewNoteOutcome } from "../core/rollup/new-note";
import type { RegionOutcome, RenderRegion } from "../core/rollup/refresh-regions";
import type { RegionKey } from "../core/rollup/saved-region";
import type { Settings } from "../core/settings";
import type { Words } from "./i18n/english";

/** How far something long has come: the first indexing in notes, an edit of many items in rows. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Where something opens: in the current pane, or as Obsidian's modifier keys say. */
export type OpenIn = boolean | "tab" | "split" | "window";

/** Whom a meeting is prepared with: everybody a note names, or people chosen. */
export interface PrepareSubject {
  /** '' when people are chosen. */
  readonly path: string;
  readonly people: readonly Pick<Person, "id" | "name">[];
}

/** Opens things of ours and of Obsidian's. */
export interface Navigator {
  /** Opens the note at the item's line. */
  openItem(row: ItemRow, openIn: OpenIn): Promise<void>;
  openNote(path: string, openIn: OpenIn): Promise<void>;
  openPerson(person: Person, openIn: OpenIn): Promise<void>;
  /** Opens a note at a 0-based line. */
  openLine(path: string, line: number, openIn: OpenIn): Promise<void>;
  /** Opens what to know before meeting these people, or before the meeting whose note that is. */
  openPrepare(subject: PrepareSubject): Promise<void>;
  /** Opens the names to check: a person's, or all. */
  openNamesToCheck(person?: Pick<Person, "id" | "name">): Promise<void>;
  openFound(): Promise<void>;
  /** Opens a rollup in a main pane; `query` may lack anything. */
  openRollup(state: Record<string, unknown>): Promise<void>;
}

/** Writes; every method resolves, whatever happens, with what became of the wish. */
export interface Edits {
  apply(row: ItemRow, edit: ItemEdit): Promise<EditOutcome>;
  /** One edit on many items: one write a note. Stopped by the signal between two notes; what was written stays. */
  applyAll(rows: readonly ItemRow[], edit: ItemEdit, options?: BulkOptions): Promise<BulkOutcome>;
  canUndo(): boolean;
  /** How many notes the next undo changes; 0 when there is nothing to undo. */
  undoSize(): number;
  /**
   * Undoes the last change of this session, a bulk edit as a whole: the exact bytes, or the reason why not. Waits for
   * edits under way: they are the last change. Stopped by the signal, the rest is undone by the next undo.
   */
  undoLast(options?: BulkOptions): Promise<UndoOutcome>;
  /**
   * @param listener told of the notes in which something was undone
   * @returns a function that stops the listening.
   */
  onUndone(listener: (notes: readonly string[]) => void): () => void;
  create(item: NewItem): Promise<CreateOutcome>;
  /** Whether the Tasks plugin is there and has an editor; asked anew each time. */
  canEditInTasks(): boolean;
  /**
   * Opens Tasks' editor on an item and writes what it returns; `unchanged` when it was cancelled. A refusal to write it
   * hands back what was typed.
   */
  editInTasks(row: ItemRow): Promise<EditOutcome>;
}

/** How an edit of many items is watched and stopped. */
export interface BulkOptions {
  readonly signal?: AbortSignal;
  /** Told after each note; counts of rows, or of notes where something is undone. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Creates profile notes, on a click only. */
export interface Profiles {
  create(name: string): Promise<ProfileOutcome>;
}

/** Repairs garbled text, on a click only. */
export interface Repairs {
  /** The text a repair would be made on now; null when it can't be read. */
  read(path: string): Promise<string | null>;
  /** Writes the repair that was proposed for a text of this hash; a note that says something else is refused. */
  apply(path: string, textHash: number): Promise<EditOutcome>;
}

/** Writes saved rollups, on a click or command only; every method resolves with what became of the wish. */
export interface Rollups {
  /** The text a rollup would be written into now; null when it can't be read. */
  read(path: string): Promise<string | null>;
  /** Refreshes a note's saved rollups; says what became of each. */
  refresh(
    path: string,
    render: RenderRegion,
  ): Promise<{ readonly outcome: EditOutcome; readonly regions: readonly RegionOutcome[] }>;
  /** Puts a rollup below the line of an offset, or at the note's end; `proof-failed` where none can stand. */
  insert(path: string, offset: number | null, region: NewRegion): Promise<EditOutcome>;
  /** Puts a live block below the line of an offset; `proof-failed` where none can stand. */
  insertBlock(path: string, offset: number, block: string): Promise<EditOutcome>;
  /** Puts a new rollup below a refused one, whose text stays; `note-changed` when that one is not there as it was. */
  renew(path: string, asked: RegionKey, region: NewRegion): Promise<EditOutcome>;
  /** Creates a note with a rollup, never over a file that is there. */
  create(folder: string, name: string, region: NewRegion): Promise<NewNoteOutcome>;
}

/** Reads a note when an entry is expanded; null when it can't be read. */
export interface NoteTexts {
  read(path: string): Promise<string | null>;
  /** When a note was last written: the same as before means that its text is. Null when there is none. */
  mtime(path: string): number | null;
}

/**
 * All that a view may ask for. Views read the index through core's queries, wish for edits through `edits`, and never
 * touch the vault themselves; `src/services.ts` wires this.
 */
export interface Ports {
  readonly app: App;
  readonly index: VaultIndex;
  readonly words: Words;
  readonly edits: Edits;
  readonly navigator: Navigator;
  readonly texts: NoteTexts;
  readonly repairs: Repairs;
  readonly profiles: Profiles;
  readonly rollups: Rollups;
  settings(): Settings;
  /** Changes settings and saves them; what depends on them follows a moment later. A Notice says when that failed. */
  saveSettings(change: Partial<Settings>): Promise<void>;
  /** The local day, and where the week starts. */
  today(): Today;
  /** @returns what a report about a problem needs, as Markdown without names and without text of notes. */
  diagnostics(): string;
  /** Null when everything is indexed. */
  progress(): Progress | null;
  /**
   * Calls back at most once a frame after the index changed (with what it touched), and with null after the day,
   * the settings or the progress changed.
   *
   * @returns a function that stops it
   */
  onRefresh(listener: (change: IndexChange | null) => void): () => void;
}
