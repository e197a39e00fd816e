import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from "obsidian";
import { ButtonComponent, ItemView, Keymap, Menu } from "obsidian";
import type { PersonListRow } from "../../core/query/people-tally";
import { KeyedList } from "../../dom/keyed-list";
import { formatsFor } from "../format/formats";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import { openSettings } from "../parts/open-settings";
import { LazyRefresh } from "../parts/lazy-refresh";
import { PEOPLE_VIEW } from "../navigator";
import type { OpenIn, Ports } from "../ports";
import { CompanyRowView } from "./company-row-view";
import { Everybody } from "./everybody";
import type { CompanyEntry, PeopleEntry, PeopleRows } from "./people-entry";
import { peopleRows } from "./people-entry";
import { PeopleHeader } from "./people-header";
import { addPeopleMenu } from "./people-menu";
import { handlePeopleKey } from "./people-keys";
import type { PeopleState } from "./people-state";
import { DEFAULT_PEOPLE_STATE, parsePeopleState } from "./people-state";
import { PersonRowView } from "./person-row-view";

const COMPANY_HEIGHT = 30;
const PERSON_HEIGHT = 48;

/** Everybody known: last met, what is open both ways, who drifts away. */
export class PeopleView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = "users";
  private state: PeopleState = DEFAULT_PEOPLE_STATE;
  private header: PeopleHeader | null = null;
  private list: KeyedList<PeopleEntry> | null = null;
  private statusEl: HTMLElement | null = null;
  private emptyEl: HTMLElement | null = null;
  private everybody: Everybody | null = null;
  /** Whom the list was last made of. */
  private known: readonly PersonListRow[] | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: Ports,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return PEOPLE_VIEW;
  }

  getDisplayText(): string {
    return this.ports.words.people.viewTitle;
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = parsePeopleState(state);
    await super.setState(state, result);
    this.show();
  }

  /** Puts the cursor where a name can be typed. */
  focusSearch(): void {
    this.header?.focusSearch();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, ports } = this;
    contentEl.empty();
    contentEl.addClass("people-view", "people-directory");
    this.header = new PeopleHeader(contentEl, ports.words.people, {
      change: (state) => this.change(state),
      toList: () => this.focusList(),
    });
    this.statusEl = contentEl.createDiv({ cls: "people-board-status", attr: { role: "status" } });
    const scrollEl = contentEl.createDiv({ cls: "people-scroller" });
    this.emptyEl = scrollEl.createDiv({ cls: "people-empty" });
    this.list = this.createList(scrollEl);
    this.everybody = this.addChild(
      new Everybody(
        ports,
        () => contentEl.win,
        () => this.show(),
      ),
    );
    this.addChild(new LazyRefresh(ports, contentEl, () => this.show()));
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.list?.destroy();
    this.list = null;
    this.everybody = null;
    this.known = null;
    this.contentEl.empty();
    await Promise.resolve();
  }

  private createList(scrollEl: HTMLElement): KeyedList<PeopleEntry> {
    const { ports } = this;
    const formats = formatsFor(ports.words.items.language, scrollEl.win);
    const list = new KeyedList<PeopleEntry>({
      parentEl: scrollEl,
      scrollEl,
      createRow: ({ kind }) =>
        kind === "company" ? new CompanyRowView(ports, formats) : new PersonRowView(ports, formats),
      estimateHeight: ({ kind }) => (kind === "company" ? COMPANY_HEIGHT : PERSON_HEIGHT),
    });
    const { el } = list;
    el.setAttrs({ role: "tree", "aria-label": ports.words.people.viewTitle });
    el.addEventListener("click", (event) => this.onClick(event));
    el.addEventListener("auxclick", (event) => {
      if (event.button === 1) this.onClick(event);
    });
    el.addEventListener("contextmenu", (event) => this.onContextMenu(event));
    el.addEventListener("mouseover", (event) => this.onHover(event));
    el.addEventListener("keydown", (event) =>
      handlePeopleKey(event, {
        list,
        activate: (entry, openIn) => this.activate(entry, openIn),
        toggleCompany: (entry) => this.toggleCompany(entry),
        focusSearch: () => this.focusSearch(),
      }),
    );
    return list;
  }

  private change(change: Partial<PeopleState>): void {
    const before = this.state;
    this.state = { ...before, ...change };
    const isAnother = before.search !== this.state.search || before.sortBy !== this.state.sortBy;
    this.show();
    if (isAnother) this.list?.startOver();
    this.app.workspace.requestSaveLayout();
  }

  /** While everybody is gathered anew, those known before stay. */
  private show(): void {
    if (!this.list || !this.everybody) return;
    this.header?.update(this.state);
    this.known = this.everybody.rows() ?? this.known;
    const known = this.known ?? [];
    const shown = peopleRows(known, this.state);
    this.list.setRows(shown.rows);
    this.showStatus(shown, known.length);
    this.showEmpty(shown.found, known.length);
  }

  private showStatus({ found, drifting }: PeopleRows, all: number): void {
    const { people, items } = this.ports.words;
    const formats = formatsFor(items.language, this.contentEl.win);
    const progress = this.ports.progress();
    const counts = [
      this.known === null
        ? ""
        : found === all
          ? people.everybody(formats.count(all))
          : people.found(formats.count(found), formats.count(all)),
      drifting === 0 ? "" : people.drifting(formats.count(drifting)),
      progress ? people.indexing(formats.count(progress.done), formats.count(progress.total)) : "",
    ];
    this.statusEl?.setText(counts.filter(Boolean).join(" · "));
  }

  private showEmpty(found: number, all: number): void {
    const { emptyEl } = this;
    const { empty } = this.ports.words.people;
    if (!emptyEl) return;
    emptyEl.empty();
    emptyEl.toggle(found === 0 && this.known !== null && (all > 0 || this.ports.progress() === null));
    if (found > 0) return;
    const isSearch = all > 0;
    emptyEl.createDiv({ cls: "people-empty-title", text: isSearch ? empty.notFound : empty.title });
    const hint = isSearch ? empty.notFoundHint(this.state.search) : empty.hint;
    emptyEl.createDiv({ cls: "people-empty-hint", text: hint, attr: { dir: "auto" } });
    new ButtonComponent(emptyEl)
      .setButtonText(isSearch ? empty.clear : empty.settings)
      .onClick(() => (isSearch ? this.change({ search: "" }) : openSettings(this.app)));
  }

  private focusList(): void {
    const row = this.list?.currentRow;
    if (row) this.list?.focusRow(row.key);
  }

  private activate(entry: PeopleEntry, openIn: OpenIn): void {
    if (entry.kind === "company") this.toggleCompany(entry);
    else void this.ports.navigator.openPerson(entry.row.person, openIn);
  }

  private toggleCompany({ key }: CompanyEntry): void {
    const collapsed = new Set(this.state.collapsed);
    if (!collapsed.delete(key)) collapsed.add(key);
    this.change({ collapsed: [...collapsed] });
  }

  private onClick(event: MouseEvent): void {
    const entry = this.list?.rowAt(event.target as Node | null)?.data;
    if (entry) this.activate(entry, event.button === 1 ? "tab" : Keymap.isModEvent(event));
  }

  private onContextMenu(event: MouseEvent): void {
    const row = this.list?.rowAt(event.target as Node | null);
    if (row?.data.kind !== "person") return;
    const { person } = row.data.row;
    event.preventDefault();
    const menu = new Menu();
    addPeopleMenu(menu, this.ports, person, this.contentEl.win);
    // A key opens it without a place of its own.
    const { left, bottom } = (event.target as Element).getBoundingClientRect();
    if (event.clientX === 0 && event.clientY === 0)
      menu.showAtPosition({ x: left, y: bottom }, this.contentEl.doc);
    else menu.showAtMouseEvent(event);
  }

  private onHover(event: MouseEvent): void {
    const nameEl = (event.target as Element | null)?.closest<HTMLElement>(".people-known-name");
    const entry = this.list?.rowAt(nameEl ?? null)?.data;
    if (!nameEl || entry?.kind !== "person") return;
    const { person } = entry.row;
    triggerHoverLink(this.app, {
      event,
      source: OWN_HOVER_SOURCE,
      hoverParent: this,
      targetEl: nameEl,
      linktext: person.profile?.path ?? person.name,
      personIds: [person.id],
    });
  }
}
