import type { App } from "obsidian";
import { normalizePath } from "obsidian";
import type { AddedItem, NewItemContext } from "../core/edit/new-item";
import { addItem } from "../core/edit/new-item";
import type { CreateOutcome, NewItem } from "../core/edit/outcomes";
import { refused } from "../core/edit/intent";
import { hashLines } from "../core/text/hash";
import type { EditJournal } from "./edit-journal";
import type { TextWriter } from "./text-writer";

/** What creating items needs from others. */
export interface ItemCreatorPorts {
  context(): NewItemContext;
  /** `hashLines` of a note as indexed; null when it is not. */
  indexedHash(path: string): number | null;
  /** The inbox note: the only one that is created for an item; '' when the settings name none. */
  inboxPath(): string;
}

/** Writes new action items: into a note that is there, or into the inbox note, which is created when it is missing. */
export class ItemCreator {
  constructor(
    private readonly app: Pick<App, "vault">,
    private readonly writer: TextWriter,
    private readonly journal: EditJournal,
    private readonly ports: ItemCreatorPorts,
  ) {}

  /** Writes an item, as one step to undo. Never rejects. */
  async create(item: NewItem): Promise<CreateOutcome> {
    const path = normalizePath(item.destination.path);
    try {
      if (this.app.vault.getFileByPath(path)) return await this.add(path, item);
      if (!this.isInbox(path)) return refused("note-gone");
      return await this.writer.alone(path, () => this.createNote(path, item));
    } catch (error) {
      console.error(`People: no item was added to ${path}.`, error);
      return refused("write-failed");
    }
  }

  private isInbox(path: string): boolean {
    const inbox = this.ports.inboxPath();
    return inbox !== "" && path === normalizePath(inbox);
  }

  private async add(path: string, item: NewItem): Promise<CreateOutcome> {
    const added: AddedItem[] = [];
    const outcome = await this.writer.change(path, (text) => {
      const decision = addItem(text, item, this.ports.context(), this.ports.indexedHash(path));
      if (decision.kind === "edit") added.push(decision);
      return decision;
    });
    if (outcome.kind !== "written") return outcome.kind === "refused" ? outcome : refused("proof-failed");
    return { kind: "created", path, line: added.at(-1)?.line ?? 0 };
  }

  private async createNote(path: string, item: NewItem): Promise<CreateOutcome> {
    const { vault } = this.app;
    const decision = addItem("", item, this.ports.context(), hashLines(""));
    if (decision.kind !== "edit") return decision;
    // The adapter knows files in another case, too, where the file system takes them for the same.
    if (await vault.adapter.exists(path)) return refused("note-changed");
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (folder !== "" && !(await vault.adapter.exists(folder))) await vault.createFolder(folder);
    const file = await vault.create(path, decision.text);
    this.journal.keepNew(file, decision.text);
    return { kind: "created", path: file.path, line: decision.line };
  }
}
