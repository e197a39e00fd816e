import type { WorkspaceLeaf } from "obsidian";
import { Component } from "obsidian";
import type { Person } from "../../core/model/person";
import { personOfNote } from "../../core/query/person-of-note";
import { PERSON_VIEW } from "../navigator";
import type { Ports } from "../ports";

/**
 * Tells whom the note in front is about, as long as the setting says so and the view is not pinned. Of several views one
 * follows: the first in a sidebar, else the first there is; the others were opened to stay. It only listens: it opens
 * nothing and takes no focus, so there is nothing it could follow but the user.
 */
export class NoteFollower extends Component {
  /** A note that is in front, but not indexed yet; '' for none. */
  private pending = "";
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
    this.register(this.ports.onRefresh(() => this.catchUp()));
    // What the workspace restores follows at once; a person who is opened later was chosen.
    if (!app.workspace.layoutReady) app.workspace.onLayoutReady(() => this.followFront());
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

  /** Switched on, it starts with the note that is in front already. */
  private catchUp(): void {
    const { isOn, wasOn, pending } = this;
    this.wasOn = isOn;
    if (isOn && !wasOn) this.followFront();
    else if (pending !== "") this.follow(pending);
  }

  private followFront(): void {
    this.follow(this.ports.app.workspace.getActiveFile()?.path ?? "");
  }

  private follow(path: string): void {
    this.pending = "";
    if (!this.isOn || path === "" || !this.isChosen) return;
    const { index } = this.ports;
    if (!index.has(path) && this.ports.progress()) this.pending = path;
    const person = personOfNote(index, path);
    if (person) void this.onPerson(person);
  }
}
