import type { HoverPopover } from "obsidian";
import { Component, Keymap, Menu } from "obsidian";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import { KeyedList } from "../../dom/keyed-list";
import type { ListRow, RowView } from "../../dom/list-row";
import { openExplanation } from "../explain/open-explanation";
import { formatsFor } from "../format/formats";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import { openLink } from "../open-link";
import type { OpenIn, Ports } from "../ports";
import { GroupRowView } from "./group-row-view";
import { ItemRowView } from "./item-row-view";
import type { GroupEntry, ItemEntry, ListEntry } from "./list-entry";
import { handleListKey } from "./list-keys";
import type { RowContext } from "./row-context";
import { RowEdits } from "./row-edits";
import { PERSON_ATTRIBUTE } from "./row-parts";

const GROUP_HEIGHT = 30;
const ITEM_HEIGHT = 54;

/** What a list of items needs from the view it stands in. */
export interface ItemListOptions {
  readonly parentEl: HTMLElement;
  readonly scrollEl?: HTMLElement;
  readonly ports: Ports;
  /** Accessible name of the list. */
  readonly label: string;
  readonly onToggleGroup?: (groupKey: string) => void;
  /** Adds a remark to an item's row; asked whenever the row is drawn. */
  readonly remark?: (id: ItemId) => string;
  /** A tag in an item's text was clicked. */
  readonly onTag?: (tag: string) => void;
}

/** Rows of action items, with headings or without: draws them, and turns clicks and keys into wishes. */
export class ItemList extends Component {
  hoverPopover: HoverPopover | null = null;
  readonly list: KeyedList<ListEntry>;
  private readonly ports: Ports;
  private readonly edits: RowEdits;

  constructor(private readonly options: ItemListOptions) {
    super();
    const { parentEl, scrollEl, ports } = options;
    this.ports = ports;
    this.edits = new RowEdits(
      ports,
      () => parentEl.win.performance.now(),
      () => this.list.refresh(),
    );
    const context: RowContext = {
      ports,
      formats: formatsFor(ports.words.items.language, parentEl.win),
      editState: (id) => this.edits.stateOf(id),
      remark: (id) => options.remark?.(id) ?? "",
    };
    this.list = new KeyedList<ListEntry>({
      parentEl,
      ...(scrollEl ? { scrollEl } : {}),
      createRow: (row) => createRowView(row, context),
      estimateHeight: (row) => (row.data.kind === "group" ? GROUP_HEIGHT : ITEM_HEIGHT),
    });
    this.list.el.addClass("people-items");
    this.list.el.setAttrs({ role: "tree", "aria-label": options.label });
  }

  override onload(): void {
    const { el } = this.list;
    this.registerDomEvent(el, "click", (event) => this.onClick(event));
    this.registerDomEvent(el, "auxclick", (event) => this.onAuxClick(event));
    this.registerDomEvent(el, "mousedown", (event) => {
      // The middle button would start to scroll.
      if (event.button === 1) event.preventDefault();
    });
    this.registerDomEvent(el, "contextmenu", (event) => this.onContextMenu(event));
    this.registerDomEvent(el, "mouseover", (event) => this.onHover(event));
    this.registerDomEvent(el, "keydown", (event) => handleListKey(event, this));
  }

  override onunload(): void {
    this.list.destroy();
  }

  /** Shows these rows. */
  setRows(rows: readonly ListRow<ListEntry>[]): void {
    this.edits.settle();
    this.list.setRows(rows);
  }

  /** The same rows, but what the index or the day says of them may be new. */
  refresh(): void {
    this.edits.settle();
    this.list.refresh();
  }

  /** Opens an item's note at its line, or folds a group. */
  activate(entry: ListEntry, openIn: OpenIn): void {
    if (entry.kind === "group") this.toggleGroup(entry);
    else this.withRow(entry, (row) => void this.ports.navigator.openItem(row, openIn));
  }

  toggleGroup(entry: GroupEntry): void {
    this.options.onToggleGroup?.(entry.groupKey);
  }

  /** Completes an open item, reopens a finished one; does nothing where the line is locked. */
  toggleDone(entry: ItemEntry): void {
    this.withRow(entry, (row) => {
      if (row.lock === null) void this.edits.ask(row, { set: row.isOpen ? "done" : "reopened" });
    });
  }

  /**
   * Does what a control inside a row is for.
   *
   * @returns false when the row itself was meant
   */
  useControl(target: Element, entry: ListEntry, event: MouseEvent | KeyboardEvent): boolean {
    const openIn = Keymap.isModEvent(event);
    const personId = target.closest(`[${PERSON_ATTRIBUTE}]`)?.getAttr(PERSON_ATTRIBUTE);
    if (personId != null) return this.openPerson(personId, openIn);
    if (entry.kind === "group") return false;
    const linkEl = target.closest("a");
    if (target.closest(".people-status")) this.toggleDone(entry);
    else if (linkEl?.hasClass("internal-link")) this.openLink(entry, linkEl, openIn);
    else if (linkEl?.hasClass("tag") && this.options.onTag) this.options.onTag(linkEl.getText());
    // The browser opens it.
    else return linkEl?.hasClass("external-link") === true;
    event.preventDefault();
    return true;
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element | null;
    const entry = this.list.rowAt(target)?.data;
    if (!target || !entry || this.useControl(target, entry, event)) return;
    // Whoever has just selected some text does not want to leave.
    if (entry.kind === "item" && this.list.el.win.getSelection()?.isCollapsed === false) return;
    this.activate(entry, Keymap.isModEvent(event));
  }

  private onAuxClick(event: MouseEvent): void {
    if (event.button === 1) this.onClick(event);
  }

  private onContextMenu(event: MouseEvent): void {
    const entry = this.list.rowAt(event.target as Node | null)?.data;
    if (entry?.kind !== "item") return;
    const { explain } = this.ports.words;
    Menu.forEvent(event).addItem((item) =>
      item
        .setTitle(explain.title)
        .setIcon("circle-help")
        .onClick(() => openExplanation(this.ports, entry.id)),
    );
  }

  private openPerson(id: string, openIn: OpenIn): true {
    const person = this.ports.index.directory.person(id);
    if (person) void this.ports.navigator.openPerson(person, openIn);
    return true;
  }

  private openLink(entry: ItemEntry, linkEl: Element, openIn: OpenIn): void {
    const target = linkEl.getAttr("data-href") ?? "";
    this.withRow(entry, ({ path }) => openLink(this.ports, target, path, openIn));
  }

  private onHover(event: MouseEvent): void {
    const target = event.target as Element | null;
    const entry = this.list.rowAt(target)?.data;
    const targetEl = target?.closest<HTMLElement>(`[${PERSON_ATTRIBUTE}], a.internal-link, .people-source`);
    if (!entry || !targetEl || targetEl.contains(event.relatedTarget as Node | null)) return;
    const personId = targetEl.getAttr(PERSON_ATTRIBUTE);
    const row = entry.kind === "item" ? rowOf(this.ports.index, entry.id) : null;
    const linktext =
      personId === null
        ? (targetEl.getAttr("data-href") ?? row?.path ?? "")
        : this.linktextOfPerson(personId);
    triggerHoverLink(this.ports.app, {
      event,
      source: OWN_HOVER_SOURCE,
      hoverParent: this,
      targetEl,
      linktext,
      sourcePath: row?.path ?? "",
      ...(personId === null ? {} : { personIds: [personId] }),
    });
  }

  private linktextOfPerson(id: string): string {
    const person = this.ports.index.directory.person(id);
    return person?.profile?.path ?? person?.name ?? "";
  }

  private withRow(entry: ItemEntry, use: (row: ItemRow) => void): void {
    const row = rowOf(this.ports.index, entry.id);
    if (row) use(row);
  }
}

function createRowView(row: ListRow<ListEntry>, context: RowContext): RowView<ListEntry> {
  return row.data.kind === "group" ? new GroupRowView(context) : new ItemRowView(context);
}
