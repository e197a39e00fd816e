import type { App } from "obsidian";
import { normalizePath } from "obsidian";
import type { CalendarDate } from "../core/calendar-date";
import { formatIsoDate } from "../core/calendar-date";
import type { NewProfile, ProfileOutcome } from "../core/people/profile-note";
import { newProfile } from "../core/people/profile-note";
import type { Settings } from "../core/settings";
import type { EditJournal } from "./edit-journal";

/** Creates profile notes: on a click only, and never over a file that is there. */
export class ProfileCreator {
  constructor(
    private readonly app: Pick<App, "vault">,
    private readonly settings: () => Settings,
    private readonly today: () => CalendarDate,
    private readonly journal: EditJournal,
  ) {}

  /** Creates the profile of a person, as a step to undo. Never rejects. */
  async create(name: string): Promise<ProfileOutcome> {
    const profile = newProfile(name, this.settings(), formatIsoDate(this.today()));
    if (!profile) return { kind: "unsafe-name" };
    try {
      return await this.write(profile);
    } catch (error) {
      console.error(`People: ${profile.path} was not created.`, error);
      return { kind: "failed" };
    }
  }

  private async write({ folder, path, text }: NewProfile): Promise<ProfileOutcome> {
    const { vault } = this.app;
    // The adapter knows files in another case, too, where the file system takes them for the same.
    if (await vault.adapter.exists(normalizePath(path))) return { kind: "exists", path };
    if (!(await vault.adapter.exists(normalizePath(folder)))) await vault.createFolder(normalizePath(folder));
    const file = await vault.create(normalizePath(path), text);
    this.journal.keepNew(file, text);
    return { kind: "created", path: file.path };
  }
}
