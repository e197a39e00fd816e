import type { App } from "obsidian";
import { normalizePath } from "obsidian";
import type { EditOutcome } from "../core/edit/intent";
import { refused } from "../core/edit/intent";
import { applySplices } from "../core/edit/splice";
import type { NewRegion } from "../core/rollup/insert-region";
import { insertRegion, renewRegion } from "../core/rollup/insert-region";
import type { NewNoteOutcome } from "../core/rollup/new-note";
import { notePath } from "../core/rollup/new-note";
import type { RegionOutcome, RenderRegion } from "../core/rollup/refresh-regions";
import { refreshRegions } from "../core/rollup/refresh-regions";
import { placeBelow } from "../core/rollup/place-below";
import type { RegionKey } from "../core/rollup/saved-region";
import { regionText } from "../core/rollup/saved-region";
import type { EditJournal } from "./edit-journal";
import type { TextWriter } from "./text-writer";

/** What a refresh did to a note: what was written, and what became of each saved rollup in it. */
export interface RefreshOutcome {
  readonly outcome: EditOutcome;
  /** Empty when the whole note was refused. */
  readonly regions: readonly RegionOutcome[];
}

/** Writes saved rollups, on a click or command only: by the one way texts change, or into a new file. */
export class RollupWriter {
  constructor(
    private readonly app: Pick<App, "vault">,
    private readonly texts: TextWriter,
    private readonly journal: EditJournal,
  ) {}

  /** @returns the text a change would be decided on now; null when it can't be read */
  read(path: string): Promise<string | null> {
    return this.texts.read(path);
  }

  /** Refreshes a note's saved rollups, decided on the very text that is replaced. Never rejects. */
  async refresh(path: string, render: RenderRegion): Promise<RefreshOutcome> {
    let regions: readonly RegionOutcome[] = [];
    const outcome = await this.texts.change(path, (text) => {
      const refreshed = refreshRegions(text, render);
      regions = refreshed.regions;
      return refreshed.decision;
    });
    return { outcome, regions: outcome.kind === "refused" ? [] : regions };
  }

  /** Puts a rollup below a place in a note, or at its end when there is none. Never rejects. */
  insert(path: string, offset: number | null, region: NewRegion): Promise<EditOutcome> {
    return this.texts.change(path, (text) => insertRegion(text, offset ?? text.length, region));
  }

  /** Puts a live block below a place in a note. Never rejects. */
  insertBlock(path: string, offset: number, block: string): Promise<EditOutcome> {
    return this.texts.change(path, (text) => {
      const splice = placeBelow(text, offset, block);
      if (!splice) return refused("proof-failed");
      return { kind: "edit", splices: [splice], text: applySplices(text, [splice]) };
    });
  }

  /** Puts a new rollup in the place of a refused one, whose text stays. Never rejects. */
  renew(path: string, asked: RegionKey, region: NewRegion): Promise<EditOutcome> {
    return this.texts.change(path, (text) => renewRegion(text, asked, region));
  }

  /** Creates a note with a rollup, never over a file that is there. Never rejects. */
  async create(folder: string, name: string, region: NewRegion): Promise<NewNoteOutcome> {
    const wanted = notePath(folder, name);
    if (wanted.kind !== "path") return wanted;
    try {
      return await this.write(
        wanted.folder,
        wanted.path,
        // Above it stands an empty line: an opened note has its cursor at the very beginning, where one types.
        `\n${regionText(region.params, region.markdown, "\n")}\n`,
      );
    } catch (error) {
      console.error(`People: ${wanted.path} was not created.`, error);
      return { kind: "failed" };
    }
  }

  private async write(folder: string, path: string, text: string): Promise<NewNoteOutcome> {
    const { vault } = this.app;
    // The adapter knows files in another case, too, where the file system takes them for the same.
    if (await vault.adapter.exists(normalizePath(path))) return { kind: "exists", path };
    if (folder !== "" && !(await vault.adapter.exists(normalizePath(folder))))
      await vault.createFolder(normalizePath(folder));
    const file = await vault.create(normalizePath(path), text);
    this.journal.keepNew(file, text);
    return { kind: "created", path: file.path };
  }
}
