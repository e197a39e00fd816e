import type { HoverPopover } from "obsidian";
import { Component, Keymap, Platform } from "obsidian";
import type { ItemEdit } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import type { ItemQuery } from "../../core/query/item-query";
import { rowOf } from "../../core/query/item-row";
import { Numbering } from "../../core/query/rows/numbering";
import type { ItemGroup } from "../../core/query/open-items";
import { KeyedList } from "../../dom/keyed-list";
import type { ListRow, RowView } from "../../dom/list-row";
import type { ListRows } from "../../dom/list-rows";
import { onLongPress } from "../../dom/long-press";
import { itemLink } from "../edits/item-link";
import { letTakeBack } from "../edits/take-back";
import { formatsFor } from "../format/formats";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import { openLink } from "../open-link";
import type { OpenIn, Ports } from "../ports";
import { boardRows } from "./board-rows";
import { GroupRowView } from "./group-row-view";
import { ItemRowView } from "./item-row-view";
import type { GroupEntry, ItemEntry, ListEntry } from "./list-entry";
import { ENTRY_HEIGHTS } from "./list-entry";
import { handleListKey } from "./list-keys";
import type { RowContext } from "./row-context";
import type { MenuPlace } from "./row-actions";
import { RowActions } from "./row-actions";
import { RowEdits } from "./row-edits";
import type { RowAction } from "./row-parts";
import { ACTION_ATTRIBUTE, PERSON_ATTRIBUTE } from "./row-parts";
import { RowSelection } from "./row-selection";

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
  /** Whoever types in the list wants to search. */
  readonly onSearch?: () => void;
  /** Other rows are selected. */
  readonly onSelected?: () => void;
}

/** Rows of action items, with headings or without: draws them, and turns clicks and keys into wishes. */
export class ItemList extends Component {
  hoverPopover: HoverPopover | null = null;
  readonly list: KeyedList<ListEntry>;
  readonly actions: RowActions;
  private readonly selection: RowSelection;
  private readonly groupNumbers = new Numbering<string>();
  /** Says aloud what became of edits. */
  private readonly announceEl: HTMLElement;
  private readonly ports: Ports;
  private readonly edits: RowEdits;
  /** What the rows answer; null where somebody else chose them. */
  private query: ItemQuery | null = null;

  constructor(private readonly options: ItemListOptions) {
    super();
    const { parentEl, scrollEl, ports } = options;
    this.ports = ports;
    this.announceEl = parentEl.createDiv({ cls: "people-hidden-text", attr: { role: "status" } });
    this.selection = new RowSelection(() => {
      this.list.refresh();
      options.onSelected?.();
    });
    this.edits = new RowEdits(ports, () => parentEl.win.performance.now(), {
      changed: () => this.list.refresh(),
      announce: (text) => this.announceEl.setText(text),
    });
    const context: RowContext = {
      ports,
      formats: formatsFor(ports.words.items.language, parentEl.win),
      editState: (id) => this.edits.stateOf(id),
      remark: (id) => options.remark?.(id) ?? "",
      isSelected: (id) => this.selection.has(id),
    };
    this.list = new KeyedList<ListEntry>({
      parentEl,
      ...(scrollEl ? { scrollEl } : {}),
      createRow: (row) => createRowView(row, context),
      estimateHeight: ({ data }) => ENTRY_HEIGHTS[data.kind],
    });
    this.list.el.addClass("people-items");
    this.list.el.setAttrs({ role: "tree", "aria-label": options.label, "aria-multiselectable": "true" });
    this.actions = new RowActions(ports, this.list, this.edits, this.selection);
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
    this.registerDomEvent(el, "dragstart", (event) => this.onDragStart(event));
    this.register(this.ports.edits.onUndone((notes) => this.edits.forgetPending(notes)));
    this.register(letTakeBack(this.ports, this.edits));
    this.register(onLongPress(el, (target, place) => this.openMenu(target, place)));
  }

  override onunload(): void {
    this.list.destroy();
    this.announceEl.remove();
  }

  /** Shows groups of items; keys of folded ones as `collapseKey` makes them. */
  setGroups(groups: readonly ItemGroup[], query: ItemQuery, collapsed: ReadonlySet<string>): void {
    this.query = query;
    this.setRows(boardRows(groups, query, collapsed, this.groupNumbers));
  }

  /** Shows these rows. */
  setRows(rows: readonly ListRow<ListEntry>[] | ListRows<ListEntry>): void {
    this.edits.settle();
    this.list.setRows(rows);
    // What is hidden in a folded group stays selected; what is gone or closed does not.
    this.selection.keepOnly((id) => rowOf(this.ports.index, id)?.isOpen === true);
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

  /** After an edit by key that takes the row away: goes on to the next one at once, not when the note has been read. */
  goOnAfter(set: ItemEdit["set"], entry: ListEntry): void {
    const leaves = this.query !== null && (set !== "accepted" || this.query.proposed === "only");
    if (leaves && this.isPending(entry)) this.focusNextItem();
  }

  /** Goes to where one searches. */
  search(): void {
    this.options.onSearch?.();
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
    const action = target.closest(`[${ACTION_ATTRIBUTE}]`)?.getAttr(ACTION_ATTRIBUTE);
    if (action != null) this.actions.use(action as RowAction, entry, placeOf(event));
    else if (target.closest(".people-status") && !this.isTapToSelect) this.toggleDone(entry, event);
    else if (linkEl?.hasClass("internal-link")) this.openLink(entry, linkEl, openIn);
    else if (linkEl?.hasClass("tag") && this.options.onTag) this.options.onTag(linkEl.getText());
    // The browser opens it.
    else return linkEl?.hasClass("external-link") === true;
    event.preventDefault();
    return true;
  }

  private isPending(entry: ListEntry): boolean {
    return entry.kind === "item" && this.edits.stateOf(entry.id)?.kind === "pending";
  }

  private focusNextItem(): void {
    const { all, currentRow } = this.list;
    for (let index = all.indexOf(currentRow?.key ?? "") + 1; index < all.length; index++) {
      const row = all.at(index);
      if (row?.data.kind === "item" && !this.isPending(row.data)) return this.list.focusRow(row.key);
    }
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element | null;
    const entry = this.list.rowAt(target)?.data;
    if (!target || !entry || this.useControl(target, entry, event)) return;
    const row = this.list.rowAt(target);
    if (entry.kind === "item" && row && event.shiftKey) return this.actions.selectUpTo(row.key);
    if (entry.kind === "item" && this.isTapToSelect) return this.actions.toggleSelected(entry);
    // Whoever has just selected some text does not want to leave.
    if (entry.kind === "item" && this.list.el.win.getSelection()?.isCollapsed === false) return;
    this.activate(entry, Keymap.isModEvent(event));
  }

  private onAuxClick(event: MouseEvent): void {
    if (event.button === 1) this.onClick(event);
  }

  private onContextMenu(event: MouseEvent): void {
    const target = event.target as Element | null;
    if (target && this.openMenu(target, placeOf(event))) event.preventDefault();
  }

  private openMenu(target: Element, place: MenuPlace | null): boolean {
    const row = this.list.rowAt(target);
    if (row?.data.kind !== "item") return false;
    this.actions.menu(row.data, place);
    return true;
  }

  /** A finger has no Shift key: once something is selected, taps select more. */
  private get isTapToSelect(): boolean {
    return Platform.isMobile && this.selection.size > 0;
  }

  /** The box means its row alone, with its copies, whatever is selected. */
  private toggleDone(entry: ItemEntry, { detail: clicks }: MouseEvent | KeyboardEvent): void {
    // A row that was completed may have gone, and the next one slid under the pointer: a double click must not mean that.
    if (clicks > 1) return;
    const target = this.actions.rowTarget(entry);
    if (target) this.actions.complete(target);
  }

  private onDragStart(event: DragEvent): void {
    const entry = this.list.rowAt(event.target as Node | null)?.data;
    if (entry?.kind !== "item" || !event.dataTransfer) return;
    const { dataTransfer } = event;
    this.withRow(entry, (row) => dataTransfer.setData("text/plain", itemLink(this.ports, row)));
    dataTransfer.effectAllowed = "copyLink";
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

/** Where the pointer was; null when a key was pressed. */
function placeOf(event: MouseEvent | KeyboardEvent): MenuPlace | null {
  // A context menu asked for by a key has no place of its own.
  if (!event.instanceOf(MouseEvent) || (event.clientX === 0 && event.clientY === 0)) return null;
  return { x: event.clientX, y: event.clientY };
}

function createRowView(row: ListRow<ListEntry>, context: RowContext): RowView<ListEntry> {
  return row.data.kind === "group" ? new GroupRowView(context) : new ItemRowView(context);
}
