import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { ItemQuery } from "../../core/query/item-query";
import { DEFAULT_ITEM_QUERY, sameItemQuery } from "../../core/query/item-query";
import type { ItemGroup, ItemGroups } from "../../core/query/open-items";
import { openItems } from "../../core/query/open-items";
import { isWarm } from "../../core/query/warm-up";
import { undoLast } from "../edits/undo-last";
import { formatsFor } from "../format/formats";
import type { Ports, Progress } from "../ports";
import type { EmptyReason } from "./board-empty";
import { BoardEmpty, reasonForNothing } from "./board-empty";
import { BoardMemory } from "./board-memory";
import { collapseKey, sameGroups } from "./board-rows";
import type { BoardState } from "./board-state";
import { DEFAULT_BOARD_STATE } from "./board-state";
import { BoardStatus } from "./board-status";
import { BulkBar } from "./bulk-bar";
import type { FollowedNote } from "./followed-note";
import { followedNote } from "./followed-note";
import { ItemList } from "./item-list";

/** While the vault is being read, the list is asked for at most this often, and more rarely where asking is slow. */
const READING_PAUSE_MS = 400;
const PAUSE_PER_COST = 8;
/** An id that is nobody's: the filter for a followed note that names no one. */
const NOBODY = "nobody:";

/** Where a board's parts go. */
export interface BoardOptions {
  readonly ports: Ports;
  /** For counts, progress and what can be done with the selection. */
  readonly statusEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly scrollEl: HTMLElement;
  /** Which of the answer's groups are listed, and a chance to show the others elsewhere; all when it is left out. */
  readonly pick?: (groups: readonly ItemGroup[]) => readonly ItemGroup[];
  /** The user changed what is shown, or where. */
  readonly onChanged: () => void;
  /** Whoever types in the list wants to search. */
  readonly onSearch?: () => void;
}

/** Whether a change may have touched an item, or anybody's name. */
function concernsItems(change: IndexChange): boolean {
  return change.persons === null || change.days.size > 0 || change.statuses.size > 0;
}

/** Grouped open items with counts, empty states and progress: what the Action items view and rollups have in common. */
export class ItemBoard extends Component {
  private readonly ports: Ports;
  private readonly status: BoardStatus;
  private readonly empty: BoardEmpty;
  private readonly items: ItemList;
  private readonly bulk: BulkBar;
  private readonly memory: BoardMemory;
  private query: ItemQuery = DEFAULT_BOARD_STATE.query;
  private collapsed: ReadonlySet<string> = new Set();
  private isFollowing = false;
  private followed: FollowedNote | null = null;
  private answer: ItemGroups | null = null;
  private isOpen = false;
  private nextQueryAt = 0;

  constructor(private readonly options: BoardOptions) {
    super();
    const { ports, statusEl, listEl, scrollEl, onSearch } = options;
    const formats = formatsFor(ports.words.items.language, listEl.win);
    this.ports = ports;
    this.status = new BoardStatus(statusEl, ports.words, formats);
    this.empty = new BoardEmpty(
      listEl,
      ports,
      formats,
      () => this.clearFilters(),
      () => void undoLast(ports),
    );
    this.items = this.addChild(
      new ItemList({
        parentEl: listEl,
        scrollEl,
        ports,
        label: ports.words.items.viewTitle,
        onToggleGroup: (groupKey) => this.toggleGroup(groupKey),
        onTag: (tag) => this.change({ search: tag }),
        ...(onSearch ? { onSearch } : {}),
        onSelected: () => this.onSelected(),
      }),
    );
    this.bulk = new BulkBar(statusEl, ports, this.items.actions);
    this.memory = new BoardMemory(ports.index, this.items);
  }

  override onload(): void {
    const { app } = this.ports;
    this.register(this.ports.onRefresh((change) => this.refresh(change)));
    this.registerEvent(app.workspace.on("file-open", () => this.follow()));
    this.registerDomEvent(this.options.scrollEl, "scrollend", () => this.options.onChanged());
    this.isOpen = true;
    this.follow();
    this.ask();
  }

  get state(): BoardState {
    const { query, collapsed, isFollowing } = this;
    return { query, collapsed: [...collapsed], isFollowing, ...this.memory.state };
  }

  /** Takes stored state. */
  set state(state: BoardState) {
    const { query, isFollowing, collapsed, selected, place } = state;
    const isSame =
      sameItemQuery(query, this.query) &&
      isFollowing === this.isFollowing &&
      collapsed.length === this.collapsed.size &&
      collapsed.every((key) => this.collapsed.has(key)) &&
      selected.length === 0 &&
      place === null;
    this.query = query;
    this.collapsed = new Set(collapsed);
    this.isFollowing = isFollowing;
    this.memory.recall(state);
    if (!isSame) this.answer = null;
    if (this.isOpen) this.ask();
  }

  /** Asks another question on the user's behalf. */
  change(query: Partial<ItemQuery>): void {
    const next = { ...this.query, ...query };
    if (sameItemQuery(next, this.query)) return;
    this.query = next;
    this.startOver();
  }

  clearFilters(): void {
    const { groupBy, sortBy } = this.query;
    if (this.isFollowing) this.toggleFollowing();
    this.change({ ...DEFAULT_ITEM_QUERY, groupBy, sortBy });
  }

  /** Shows only items of the people in the active note, or everybody's again. */
  toggleFollowing(): void {
    this.isFollowing = !this.isFollowing;
    this.followed = followedNote(this.ports);
    this.startOver();
  }

  /** Goes to the list by keyboard. */
  focusList(): void {
    const { list } = this.items;
    if (list.currentRow) list.focusRow(list.currentRow.key);
    if (!list.hasFocus) list.focusWhenDrawn();
  }

  /** Whether every group is folded. */
  get isCollapsed(): boolean {
    const groups = this.answer?.groups ?? [];
    return groups.length > 0 && groups.every(({ key }) => this.collapsed.has(collapseKey(this.query, key)));
  }

  /** Folds all groups, or unfolds them when all are folded. */
  toggleAll(): void {
    const keys = (this.answer?.groups ?? []).map(({ key }) => collapseKey(this.query, key));
    const others = [...this.collapsed].filter((key) => !keys.includes(key));
    this.collapse(new Set(this.isCollapsed ? others : [...others, ...keys]));
  }

  private toggleGroup(groupKey: string): void {
    const key = collapseKey(this.query, groupKey);
    const collapsed = new Set(this.collapsed);
    if (!collapsed.delete(key)) collapsed.add(key);
    this.collapse(collapsed);
  }

  private collapse(collapsed: ReadonlySet<string>): void {
    this.collapsed = collapsed;
    if (this.answer) this.showRows(this.answer);
    this.options.onChanged();
  }

  private startOver(): void {
    this.memory.forget();
    this.items.list.startOver();
    this.ask();
    this.options.onChanged();
  }

  private onSelected(): void {
    this.bulk.update();
    this.options.onChanged();
  }

  private follow(): void {
    if (this.takeFollowed() && this.isFollowing) this.ask();
  }

  /**
   * Looks at the note in front; while there is none, the last one stays followed.
   *
   * @returns whether it is another one, or names others
   */
  private takeFollowed(): boolean {
    const followed = followedNote(this.ports);
    if (!followed || JSON.stringify(followed) === JSON.stringify(this.followed)) return false;
    this.followed = followed;
    return true;
  }

  private refresh(change: IndexChange | null): void {
    const isAnotherQuestion = this.isFollowing && this.takeFollowed();
    if (change && !concernsItems(change) && !isAnotherQuestion) return;
    const progress = this.ports.progress();
    this.status.showProgress(progress);
    if (progress && this.now() < this.nextQueryAt) return;
    this.ask();
  }

  private now(): number {
    return this.options.listEl.win.performance.now();
  }

  /** The question in force: the user's, narrowed to the followed note's people. */
  private get asked(): ItemQuery {
    const { query, followed } = this;
    if (!this.isFollowing || !followed) return query;
    return { ...query, persons: followed.persons.length > 0 ? followed.persons : [NOBODY] };
  }

  private ask(): void {
    const start = this.now();
    const progress = this.ports.progress();
    // A partial answer is not worth a page that stands still.
    if (progress && !isWarm(this.ports.index)) return this.showReading(progress);
    const answer = openItems(this.ports.index, this.asked, this.ports.today());
    const isSame = this.answer !== null && sameGroups(answer, this.answer);
    const hadFocus = this.hasFocus;
    this.answer = answer;
    this.status.showProgress(progress);
    this.status.showCounts(answer, this.query, progress !== null);
    this.status.showFollowed(this.isFollowing ? this.followed : null);
    this.empty.show(this.reasonFor(answer));
    if (isSame) this.items.refresh();
    else this.showRows(answer);
    if (hadFocus && !this.hasFocus) this.keepFocus();
    const end = this.now();
    this.nextQueryAt = end + Math.max(READING_PAUSE_MS, PAUSE_PER_COST * (end - start));
  }

  private showReading(progress: Progress): void {
    this.status.showProgress(progress);
    if (!this.answer) this.empty.show({ kind: "reading" });
  }

  /** Lists the same answer again: `pick` picks others. */
  redrawRows(): void {
    if (this.answer) this.showRows(this.answer);
  }

  private showRows(answer: ItemGroups): void {
    const groups = this.options.pick?.(answer.groups) ?? answer.groups;
    // First, since a hidden list has no place and its rows no height.
    this.items.list.el.toggle(groups.length > 0);
    this.items.setGroups(groups, this.query, this.collapsed);
    this.memory.restore(this.ports.progress() !== null);
    this.bulk.update();
  }

  private get hasFocus(): boolean {
    return this.items.list.hasFocus || this.empty.hasFocus;
  }

  /** The list has come or gone, and the focus with what had it. */
  private keepFocus(): void {
    const { list } = this.items;
    if (list.currentRow) list.focusRow(list.currentRow.key);
    else this.empty.focus();
  }

  private reasonFor({ groups, unfiltered }: ItemGroups): EmptyReason | null {
    if (groups.length > 0) return null;
    const { followed } = this;
    if (this.isFollowing && followed?.persons.length === 0)
      return { kind: "names-nobody", title: followed.title };
    if (unfiltered > 0) return { kind: "nothing-matches", hidden: unfiltered };
    return this.ports.progress() ? { kind: "reading" } : reasonForNothing(this.ports);
  }
}
