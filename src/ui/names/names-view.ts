import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ItemView } from "obsidian";
import type { Person } from "../../core/model/person";
import type { NameToCheck } from "../../core/query/names-to-check";
import { isAbout } from "../../core/query/names-to-check";
import { KeyedList } from "../../dom/keyed-list";
import type { ListRow } from "../../dom/list-row";
import { formatsFor } from "../format/formats";
import { NAMES_VIEW } from "../navigator";
import { findPerson } from "../parts/find-person";
import type { Ports } from "../ports";
import { checksOf } from "./known-checks";
import { LazyRefresh } from "../parts/lazy-refresh";
import { NameAnswers } from "./name-answers";
import type { NameEntry } from "./name-entry";
import { nameRows } from "./name-entry";
import { NameHeading } from "./name-heading";
import type { NameRowListener } from "./name-row-view";
import { NameRowView } from "./name-row-view";
import type { NamesState } from "./names-state";
import { ALL_NAMES, parseNamesState } from "./names-state";

const HEADING_HEIGHT = 40;
const NAME_HEIGHT = 150;

/** Names to check: every doubtful name, with its places and the answers to it. */
export class NamesView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = "user-search";
  override navigation = true;
  private state: NamesState = ALL_NAMES;
  private statusEl: HTMLElement | null = null;
  private allEl: HTMLElement | null = null;
  private saidEl: HTMLElement | null = null;
  private emptyEl: HTMLElement | null = null;
  private list: KeyedList<NameEntry> | null = null;
  private rows: readonly ListRow<NameEntry>[] = [];
  /** Keys of names that are answered, which the index may not know yet. */
  private readonly answered = new Set<string>();

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return NAMES_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.names.title;
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = parseNamesState(state);
    result.history = true;
    await super.setState(state, result);
    this.show();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, ports } = this;
    contentEl.empty();
    contentEl.addClass("people-view", "people-names", "people-scroller");
    this.drawHead(contentEl.createDiv({ cls: "people-names-head" }));
    this.list = this.createList(contentEl.createDiv({ cls: "people-names-list" }));
    this.emptyEl = this.createEmpty(contentEl);
    this.registerDomEvent(contentEl, "keydown", (event) => this.onKey(event));
    const forget = (): void => this.answered.clear();
    this.addChild(new LazyRefresh(ports, contentEl, () => this.show(), forget));
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.list?.destroy();
    this.list = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private drawHead(headEl: HTMLElement): void {
    const { names } = this.ports.words;
    headEl.createDiv({
      cls: "people-names-title",
      text: names.title,
      attr: { role: "heading", "aria-level": "1" },
    });
    headEl.createDiv({ cls: "people-names-intro", text: names.intro });
    this.statusEl = headEl.createDiv({ cls: "people-names-status" });
    this.allEl = headEl.createEl("button", { cls: "people-names-all", text: names.showAll });
    this.allEl.addEventListener("click", () => {
      this.state = ALL_NAMES;
      this.app.workspace.requestSaveLayout();
      this.show();
    });
    this.saidEl = headEl.createDiv({ cls: "people-names-said", attr: { role: "status", dir: "auto" } });
  }

  private createList(parentEl: HTMLElement): KeyedList<NameEntry> {
    const { ports } = this;
    const answers = new NameAnswers(ports, (check, said) => this.onAnswered(check, said));
    const listener: NameRowListener = {
      hoverParent: this,
      merge: (check, buttonEl) => answers.merge(check, buttonEl),
      separate: (check) => answers.separate(check),
      dismiss: (check) => answers.dismiss(check),
      createProfile: (check) => void answers.createProfile(check),
    };
    return new KeyedList<NameEntry>({
      parentEl,
      scrollEl: this.contentEl,
      createRow: ({ kind }) =>
        kind === "heading" ? new NameHeading(ports) : new NameRowView(ports, listener),
      estimateHeight: ({ kind }) => (kind === "heading" ? HEADING_HEIGHT : NAME_HEIGHT),
    });
  }

  private createEmpty(parentEl: HTMLElement): HTMLElement {
    const { names } = this.ports.words;
    const emptyEl = parentEl.createDiv({ cls: "people-empty", attr: { tabindex: "-1" } });
    emptyEl.createDiv({ cls: "people-empty-title", text: names.allClear });
    emptyEl.createDiv({ cls: "people-empty-hint", text: names.allClearHint });
    return emptyEl;
  }

  private show(): void {
    const progress = this.ports.progress();
    if (progress) return this.showProgress(progress.done, progress.total);
    const checks = this.wanted(checksOf(this.ports.index)).filter(({ key }) => !this.answered.has(key));
    this.showRows(nameRows(checks));
  }

  /** Of one person who is still known, theirs; else all. */
  private wanted(checks: readonly NameToCheck[]): readonly NameToCheck[] {
    const { people } = this;
    this.allEl?.toggle(people.length > 0);
    if (people.length === 0) return checks;
    return checks.filter((check) => people.some((person) => isAbout(check, person)));
  }

  /** Whose names are shown; empty for everybody's. */
  private get people(): readonly Person[] {
    const found = findPerson(this.ports.index.directory, this.state.personId, this.state.name);
    if (found.kind === "found") return [found.person];
    return found.kind === "several" ? found.people : [];
  }

  private showProgress(done: number, total: number): void {
    const { names, items } = this.ports.words;
    const formats = formatsFor(items.language, this.contentEl.win);
    this.statusEl?.setText(names.indexing(formats.count(done), formats.count(total)));
    if (this.rows.length === 0) this.emptyEl?.hide();
  }

  private showRows(rows: readonly ListRow<NameEntry>[]): void {
    const { names, items } = this.ports.words;
    this.rows = rows;
    this.list?.setRows(rows);
    const left = rows.filter(({ kind }) => kind === "name").length;
    const count = formatsFor(items.language, this.contentEl.win).count(left);
    const isOfPerson = this.people.length > 0;
    this.statusEl?.setText(
      isOfPerson ? names.leftOf(count, this.state.name) : left === 0 ? "" : names.left(count),
    );
    this.emptyEl?.toggle(left === 0 && !isOfPerson);
  }

  /** The row goes at once; the index follows. The focus goes to the row that takes its place. */
  private onAnswered({ key }: NameToCheck, said: string): void {
    const names = this.rows.flatMap(({ data }) => (data.kind === "name" ? [data.check] : []));
    const at = names.findIndex((check) => check.key === key);
    const next = names[at + 1] ?? names[at - 1];
    this.answered.add(key);
    this.showRows(nameRows(names.filter((check) => !this.answered.has(check.key))));
    this.saidEl?.setText(said);
    if (next) this.list?.focusRow(next.key);
    else this.emptyEl?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.defaultPrevented || !this.list) return;
    const names = this.rows.filter(({ kind }) => kind === "name");
    const at = names.findIndex(({ key }) => key === this.list?.rowAt(event.target as Node)?.key);
    const next = names[at < 0 ? 0 : at + by];
    if (!next) return;
    event.preventDefault();
    this.list.focusRow(next.key);
  }
}
