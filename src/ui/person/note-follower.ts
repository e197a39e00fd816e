import type { WorkspaceLeaf } from "obsidian";
import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { Person } from "../../core/model/person";
import { personOfNote } from "../../core/query/person-of-note";
import { PERSON_VIEW } from "../navigator";
import type { Ports } from "../ports";

/** A note as it was when it was looked at last. */
interface SeenNote {
  /** '' for none. */
  readonly path: string;
  readonly isIndexed: boolean;
  /** Whom it is about. */
  readonly person: Person | null;
}

/**
 * Tells whom the note in front is about, as long as the setting says so and the view is not pinned. Of several views one
 * follows: the first in a sidebar, else the first there is; the others were opened to stay. It only listens: it opens
 * nothing and takes no focus, so there is nothing it could follow but the user.
 */
export class NoteFollower extends Component {
  private seen: SeenNote = { path: "", isIndexed: false, person: null };
  /** Whether the note in front came there before it was indexed. */
  private isAwaited = false;
  private wasOn = false;

  constructor(
    private readonly ports: Ports,
    private readonly leaf: WorkspaceLeaf,
    private readonly onPerson: (person: Person) => Promise<void>,
  ) {
    super();
  }

  override onload(): void {
    const { app } = this.ports;
    this.wasOn = this.isOn;
    this.registerEvent(
      app.workspace.on("file-open", (file) => {
        if (file) this.follow(file.path);
      }),
    );
    this.register(this.ports.onRefresh((change) => this.catchUp(change)));
    // What the workspace restores follows at once; a person who is opened later was chosen.
    if (!app.workspace.layoutReady) app.workspace.onLayoutReady(() => this.follow(this.frontPath));
    else if (this.isOn) this.look(this.frontPath);
  }

  private get isOn(): boolean {
    return this.ports.settings().personFollowsNote && this.leaf.getViewState().pinned !== true;
  }

  private get isChosen(): boolean {
    const { workspace } = this.ports.app;
    const sidebars: readonly unknown[] = [workspace.leftSplit, workspace.rightSplit];
    const leaves = workspace.getLeavesOfType(PERSON_VIEW);
    const chosen = leaves.find((leaf) => sidebars.includes(leaf.getRoot())) ?? leaves[0];
    return chosen === this.leaf;
  }

  private get frontPath(): string {
    return this.ports.app.workspace.getActiveFile()?.path ?? "";
  }

  /** Switched on, it starts with the note that is in front already. */
  private catchUp(change: IndexChange | null): void {
    const { isOn, wasOn } = this;
    this.wasOn = isOn;
    if (isOn && !wasOn) return this.follow(this.frontPath);
    if (isOn && this.hasNews(change)) this.follow(this.frontPath);
  }

  /**
   * Looks at the note in front again. A person who was chosen stays while it says the same, whatever else is new.
   *
   * @returns whether it is indexed at last, or was edited and is about somebody else
   */
  private hasNews(change: IndexChange | null): boolean {
    const before = this.seen;
    const { path, isIndexed, person } = this.look(this.frontPath);
    if (path !== before.path) return false;
    const isEdited = before.isIndexed && change?.notes.has(path) === true;
    return (this.isAwaited && isIndexed) || (isEdited && person?.id !== before.person?.id);
  }

  private look(path: string): SeenNote {
    const { index } = this.ports;
    this.seen = { path, isIndexed: index.has(path), person: personOfNote(index, path) };
    return this.seen;
  }

  private follow(path: string): void {
    if (!this.isOn || path === "") return;
    const { isIndexed, person } = this.look(path);
    this.isAwaited = !isIndexed;
    if (person && this.isChosen) void this.onPerson(person);
  }
}
