import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ItemView, setIcon, setTooltip } from "obsidian";
import { prepareMarkdown } from "../../core/answers/prepare-answer";
import type { IndexChange } from "../../core/index/index-change";
import type { Person } from "../../core/model/person";
import { preparePerson } from "../../core/query/prepare";
import type { DoubtfulName, PreparePeople } from "../../core/query/prepare-people";
import { peopleToPrepare } from "../../core/query/prepare-people";
import { showLeafTitle } from "../leaf-title";
import { PREPARE_VIEW } from "../navigator";
import { copyText } from "../parts/copy-text";
import { findPerson } from "../parts/find-person";
import { addNoteLink } from "../parts/note-link";
import type { Ports } from "../ports";
import { PrepareDoubts } from "./prepare-doubts";
import type { PrepareState } from "./prepare-state";
import { EMPTY_PREPARE, parsePrepareState } from "./prepare-state";
import { PreparedBlock } from "./prepared-block";

/** What to know before a meeting: for everybody of it the last meeting and what is open both ways. */
export class PrepareView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = "clipboard-list";
  override navigation = true;
  private state: PrepareState = EMPTY_PREPARE;
  private headEl: HTMLElement | null = null;
  private linkEl: HTMLElement | null = null;
  private doubts: PrepareDoubts | null = null;
  private blocksEl: HTMLElement | null = null;
  private emptyEl: HTMLElement | null = null;
  private readonly blocks = new Map<string, PreparedBlock>();
  /** Grows with every change of a note: the last meetings are read again. */
  private version = 0;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return PREPARE_VIEW;
  }

  getDisplayText(): string {
    const { prepare } = this.ports.words;
    const { path, people } = this.state;
    const title = path === "" ? people.map(({ name }) => name).join(", ") : this.titleOf(path);
    return title === "" ? prepare.title : prepare.titleFor(title);
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = parsePrepareState(state);
    result.history = true;
    await super.setState(state, result);
    this.show(null);
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, ports } = this;
    contentEl.empty();
    contentEl.addClass("people-view", "people-prepare", "people-scroller");
    const topEl = contentEl.createDiv({ cls: "people-prepare-top" });
    this.headEl = topEl.createDiv({
      cls: "people-prepare-title",
      attr: { role: "heading", "aria-level": "2", dir: "auto" },
    });
    const copyEl = topEl.createEl("button", {
      cls: "clickable-icon people-person-action",
      attr: { "aria-label": ports.words.person.copyMarkdown },
    });
    setIcon(copyEl, "copy");
    setTooltip(copyEl, ports.words.person.copyMarkdown);
    copyEl.addEventListener("click", () => void this.copy());
    this.linkEl = contentEl.createDiv({ cls: "people-prepare-link" });
    const doubtsEl = contentEl.createDiv();
    this.doubts = this.addChild(
      new PrepareDoubts(doubtsEl, ports, (name, person) => this.choose(name, person)),
    );
    this.blocksEl = contentEl.createDiv({ cls: "people-prepare-blocks" });
    this.emptyEl = contentEl.createDiv({ cls: "people-empty" });
    this.register(ports.onRefresh((change) => this.show(change)));
    this.registerEvent(this.app.vault.on("rename", (file, oldPath) => this.onRename(file.path, oldPath)));
    this.show(null);
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    for (const id of [...this.blocks.keys()]) this.dropBlock(id);
    this.blocksEl = null;
    this.doubts = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private titleOf(path: string): string {
    return this.ports.index.note(path)?.note.title ?? path.replace(/\.md$/i, "").split("/").at(-1) ?? "";
  }

  private onRename(path: string, oldPath: string): void {
    if (oldPath !== this.state.path || oldPath === "") return;
    this.state = { ...this.state, path };
    this.app.workspace.requestSaveLayout();
    this.show(null);
  }

  private choose(name: string, person: Person | null): void {
    const others = this.state.chosen.filter((choice) => choice.name !== name);
    this.state = { ...this.state, chosen: person ? [...others, { name, id: person.id }] : others };
    this.app.workspace.requestSaveLayout();
    this.show(null);
  }

  /** Everybody who is sure, and those chosen of the names that are not. */
  private people(): readonly Person[] {
    const { people, doubtful } = this.known();
    const chosen = doubtful.flatMap(({ name, people: candidates }) =>
      candidates.filter(({ id }) =>
        this.state.chosen.some((choice) => choice.name === name && choice.id === id),
      ),
    );
    return [...new Set([...people, ...chosen])];
  }

  private known(): PreparePeople {
    const { index } = this.ports;
    const { path, people } = this.state;
    if (path !== "") return peopleToPrepare(index, path);
    const sure: Person[] = [];
    const doubtful: DoubtfulName[] = [];
    for (const { id, name } of people) {
      const found = findPerson(index.directory, id, name);
      if (found.kind === "found") sure.push(found.person);
      if (found.kind === "several") doubtful.push({ name, people: found.people });
    }
    return { people: sure, doubtful };
  }

  private show(change: IndexChange | null): void {
    if (!this.blocksEl) return;
    const people = this.people();
    if (this.shouldReadAgain(change)) this.version++;
    const wanted = new Set(people.map(({ id }) => id));
    for (const id of [...this.blocks.keys()]) if (!wanted.has(id)) this.dropBlock(id);
    for (const person of people) this.blockOf(person).update(person, this.state.path, this.version);
    this.showHead();
    const { doubtful } = this.known();
    this.doubts?.update(doubtful, this.state.chosen);
    this.showEmpty(people.length + doubtful.length);
  }

  /** A change of other notes is no reason to read the last meetings again. */
  private shouldReadAgain(change: IndexChange | null): boolean {
    if (!change) return true;
    return this.people().some((person) => this.lastPaths(person).some((path) => change.notes.has(path)));
  }

  private lastPaths(person: Person): readonly string[] {
    const { index } = this.ports;
    const today = this.ports.today().date;
    return preparePerson(index, person, this.state.path, today).lastMeeting?.paths ?? [];
  }

  private blockOf(person: Person): PreparedBlock {
    let block = this.blocks.get(person.id);
    if (!block && this.blocksEl) {
      block = this.addChild(new PreparedBlock(this.blocksEl, this.ports, this));
      this.blocks.set(person.id, block);
    }
    if (!block) throw new Error("A block is asked for after the view was closed");
    return block;
  }

  private dropBlock(id: string): void {
    const block = this.blocks.get(id);
    if (block) this.removeChild(block);
    this.blocks.delete(id);
  }

  private showHead(): void {
    const { path } = this.state;
    const title = this.getDisplayText();
    if (title !== this.headEl?.getText()) showLeafTitle(this.leaf);
    this.headEl?.setText(title);
    this.linkEl?.empty();
    if (path !== "" && this.linkEl && this.ports.index.has(path))
      addNoteLink(this.linkEl, this.ports, this, path, this.ports.words.person.openNote);
  }

  private showEmpty(people: number): void {
    const { emptyEl } = this;
    if (!emptyEl) return;
    emptyEl.empty();
    emptyEl.toggle(people === 0);
    if (people > 0) return;
    const [title, hint] = this.whyEmpty();
    emptyEl.createDiv({ cls: "people-empty-title", text: title });
    emptyEl.createDiv({ cls: "people-empty-hint", text: hint, attr: { dir: "auto" } });
  }

  private whyEmpty(): readonly [title: string, hint: string] {
    const { prepare, person } = this.ports.words;
    const { empty } = prepare;
    const { path, people } = this.state;
    const progress = this.ports.progress();
    if (progress) return [prepare.title, person.empty.indexing(progress.done, progress.total)];
    if (path === "" && people.length === 0) return [empty.noNote, empty.noNoteHint];
    if (path === "") return [empty.nobodyLeft, empty.nobodyLeftHint];
    return this.ports.index.has(path) ? [empty.nobody, empty.nobodyHint] : [empty.gone, empty.goneHint(path)];
  }

  private async copy(): Promise<void> {
    const { index, texts, words } = this.ports;
    const people = this.people();
    const today = this.ports.today().date;
    const paths = [...new Set(people.flatMap((person) => this.lastPaths(person)))];
    const read = new Map(
      await Promise.all(paths.map(async (path) => [path, await texts.read(path)] as const)),
    );
    const source = {
      index,
      people,
      notePath: this.state.path,
      today,
      textOf: (path: string) => read.get(path) ?? null,
    };
    const markdown = prepareMarkdown(
      source,
      { ...words.prepare, title: this.getDisplayText() },
      words.answers,
    );
    await copyText(this.contentEl.win, markdown, this.ports);
  }
}
