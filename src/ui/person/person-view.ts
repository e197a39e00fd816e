import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ItemView } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { Person } from "../../core/model/person";
import { profileId } from "../../core/model/person";
import { showLeafTitle } from "../leaf-title";
import { PERSON_VIEW } from "../navigator";
import type { Ports } from "../ports";
import { makeActivatable } from "../parts/activate";
import { findPerson } from "../parts/find-person";
import { NoteFollower } from "./note-follower";
import { PersonPane } from "./person-pane";
import { PersonSuggestModal } from "./person-suggest";
import type { PersonViewState } from "./person-view-state";
import { EMPTY_STATE, parsePersonViewState } from "./person-view-state";

/** One person: who they are, what is open between us, every meeting. */
export class PersonView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = true;
  private state: PersonViewState = EMPTY_STATE;
  private pane: PersonPane | null = null;
  private isFollowing = false;
  /** Whether somebody else has the name of the one who was shown last. */
  private sharesName = false;
  private shownTitle = "";
  private readonly messageEl: HTMLElement;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
    this.icon = "user";
    this.contentEl.addClass("people-view", "people-scroller", "people-person-view");
    this.messageEl = this.contentEl.createDiv({ cls: "people-person-message" });
    this.messageEl.hide();
  }

  /** Who is shown; null when nobody is. */
  get person(): Person | null {
    return this.pane && this.ports.index.directory.person(this.pane.personId);
  }

  getViewType(): string {
    return PERSON_VIEW;
  }

  getDisplayText(): string {
    return this.state.name || this.ports.words.person.viewTitle;
  }

  override onOpen(): Promise<void> {
    this.register(this.ports.onRefresh((change) => this.onRefresh(change)));
    this.registerEvent(
      this.app.vault.on("rename", (file, oldPath) => this.profileRenamed(file.path, oldPath)),
    );
    this.addChild(new NoteFollower(this.ports, this.leaf, (person) => this.follow(person)));
    this.show(null);
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.dropPane();
    return Promise.resolve();
  }

  override getState(): Record<string, unknown> {
    if (this.pane) this.rememberLayout(this.pane);
    return { ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const next = parsePersonViewState(state);
    const isAnother = next.personId !== this.state.personId || next.name !== this.state.name;
    this.state = next;
    if (isAnother) {
      this.dropPane();
      this.sharesName = false;
      // Where it is gone back to somebody, the ephemeral state tells where the reader was.
      this.contentEl.scrollTop = 0;
    }
    // Who only follows notes has nothing to go back to.
    result.history = !this.isFollowing;
    await super.setState(state, result);
    this.show(null);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { ...super.getEphemeralState(), scroll: this.contentEl.scrollTop };
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const scroll = (state as { scroll?: unknown } | null)?.scroll;
    if (typeof scroll === "number") this.contentEl.scrollTop = scroll;
  }

  private async follow({ id, name }: Person): Promise<void> {
    if (id === this.state.personId) return;
    const { tab, onlyOpen } = this.pane?.layout ?? this.state;
    const state = { ...EMPTY_STATE, personId: id, name, tab, onlyOpen };
    this.isFollowing = true;
    try {
      // Not made active: whoever types in the note goes on typing.
      await this.leaf.setViewState({ type: PERSON_VIEW, state: { ...state } });
    } finally {
      this.isFollowing = false;
    }
  }

  /** A folder note takes its name from the folder: renamed, neither id nor name would be found again. */
  private profileRenamed(path: string, oldPath: string): void {
    if (this.state.personId === profileId(oldPath)) this.state = { ...this.state, personId: profileId(path) };
  }

  private onRefresh(change: IndexChange | null): void {
    const isTouched = change?.persons?.has(this.pane?.personId ?? "") ?? true;
    if (isTouched) this.show(change);
  }

  private show(change: IndexChange | null): void {
    const { personId, name } = this.state;
    const found = findPerson(this.ports.index.directory, personId, name);
    if (found.kind === "found" && !this.isNamesake(found.person))
      return this.showPerson(found.person, change);
    this.dropPane();
    if (found.kind === "found") this.showChoice(name, [found.person]);
    else if (found.kind === "several") this.showChoice(name, found.people);
    else this.showGone(name);
  }

  /** Whether it is somebody else of the same name, who was known beside the one that is gone. */
  private isNamesake({ id }: Person): boolean {
    return this.sharesName && this.state.personId !== "" && id !== this.state.personId;
  }

  private showPerson(person: Person, change: IndexChange | null): void {
    this.messageEl.hide();
    if (this.pane?.personId !== person.id) this.openPane(person);
    else this.state = { ...this.state, name: person.name };
    this.showTitle();
    this.pane?.update(person, change);
    this.sharesName = this.ports.index.directory.named(person.name).length > 1;
  }

  private showTitle(): void {
    const title = this.getDisplayText();
    if (title === this.shownTitle) return;
    this.shownTitle = title;
    showLeafTitle(this.leaf);
  }

  private openPane(person: Person): void {
    const layout = this.pane ? this.rememberLayout(this.pane) : this.state;
    this.dropPane();
    this.state = { ...layout, personId: person.id, name: person.name };
    const { contentEl } = this;
    this.pane = this.addChild(
      new PersonPane(person.id, this.ports, {
        parentEl: contentEl,
        scrollEl: contentEl,
        hoverParent: this,
        state: this.state,
        onLayout: () => this.app.workspace.requestSaveLayout(),
      }),
    );
  }

  private rememberLayout(pane: PersonPane): PersonViewState {
    this.state = { ...this.state, ...pane.layout };
    return this.state;
  }

  private dropPane(): void {
    if (this.pane) this.removeChild(this.pane);
    this.pane = null;
  }

  private showMessage(text: string, why = ""): void {
    this.messageEl.show();
    this.messageEl.empty();
    this.messageEl.createDiv({ cls: "pane-empty", text });
    if (why !== "") this.messageEl.createDiv({ cls: "people-person-why", text: why });
  }

  private showGone(name: string): void {
    const { empty, openPerson } = this.ports.words.person;
    const progress = this.ports.progress();
    const isNobody = this.ports.index.directory.verdicts.isNobody(name);
    if (progress) return this.showMessage(empty.indexing(progress.done, progress.total));
    if (name === "") this.showMessage(empty.noPerson);
    else this.showMessage(empty.gone(name), isNobody ? empty.nobodyWhy : empty.goneWhy);
    const buttonEl = this.messageEl.createEl("button", { cls: "mod-cta", text: openPerson });
    buttonEl.addEventListener("click", () => new PersonSuggestModal(this.ports).open());
  }

  /** A profile that went leaves a name, and several people have it. */
  private showChoice(name: string, people: readonly Person[]): void {
    this.showMessage(this.ports.words.person.empty.several(name));
    for (const person of people) {
      const rowEl = this.messageEl.createDiv({ cls: "tree-item-self is-clickable people-person-choice" });
      rowEl.setText([person.name, person.profile?.path ?? ""].filter(Boolean).join(" · "));
      makeActivatable(rowEl, "button", () => void this.ports.navigator.openPerson(person, false));
    }
  }
}
