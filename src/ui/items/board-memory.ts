import type { VaultIndex } from "../../core/index/vault-index";
import type { BoardState, ScrollPlace } from "./board-state";
import type { ItemList } from "./item-list";
import type { ItemRef } from "./item-ref";
import { idOfRef, refOf } from "./item-ref";

/** Keeps a board's selection and place over a restart, when the items it speaks of are read only later. */
export class BoardMemory {
  private selected: readonly ItemRef[] = [];
  private place: ScrollPlace | null = null;

  constructor(
    private readonly index: VaultIndex,
    private readonly items: ItemList,
  ) {}

  /** What to store: what is there now, and what was remembered but not found yet. */
  get state(): Pick<BoardState, "selected" | "place"> {
    const shown = [...this.items.actions.selection.all].flatMap((id) => refOf(this.index, id) ?? []);
    return { selected: [...shown, ...this.selected], place: this.place ?? this.currentPlace() };
  }

  /** Takes stored state; what it names is looked for with every answer. */
  recall({ selected, place }: BoardState): void {
    this.selected = selected;
    this.place = place;
  }

  /** Another question was asked: the old place means nothing. */
  forget(): void {
    this.place = null;
  }

  /** Selects and scrolls to what was remembered, as far as it is there by now. */
  restore(isReading: boolean): void {
    if (this.selected.length > 0) this.restoreSelection(isReading);
    if (this.place) this.restorePlace(this.place, isReading);
  }

  private restoreSelection(isReading: boolean): void {
    const found = this.selected.map((ref) => idOfRef(this.index, ref));
    const { selection } = this.items.actions;
    const ids = found.filter((id) => id !== null);
    this.selected = isReading ? this.selected.filter((_, i) => found[i] === null) : [];
    if (ids.length > 0) selection.replace([...selection.all, ...ids]);
  }

  private restorePlace({ group, item, distance }: ScrollPlace, isReading: boolean): void {
    const id = item && idOfRef(this.index, item);
    // While notes are still being read, rows above come and go: the place is taken up once they are all there.
    if (isReading) return;
    this.place = null;
    if (item === null) this.items.list.scrollTo({ key: group, distance });
    else if (id !== null) this.items.list.scrollTo({ key: `${group}/${id}`, distance });
  }

  private currentPlace(): ScrollPlace | null {
    const anchor = this.items.list.scrolledTo;
    if (!anchor) return null;
    const { key, distance } = anchor;
    const { all } = this.items.list;
    const row = all.at(all.indexOf(key));
    if (row?.data.kind !== "item") return { group: key, item: null, distance };
    const item = refOf(this.index, row.data.id);
    return item && { group: key.slice(0, key.lastIndexOf("/")), item, distance };
  }
}
