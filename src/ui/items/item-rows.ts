import { Component } from "obsidian";
import type { ItemId } from "../../core/index/resolved-note";
import type { Ports } from "../ports";
import { ItemList } from "./item-list";

/**
 * A flat list of action items inside another view, which says which ones. Rows behave as in the Action items view; a
 * long list is windowed by whatever scrolls around it. Add it as a child of the view: unloading removes it.
 */
export class ItemRows extends Component {
  private readonly items: ItemList;
  private ids: readonly ItemId[] = [];

  constructor(
    containerEl: HTMLElement,
    private readonly ports: Ports,
    label: string = ports.words.items.viewTitle,
    remark: (id: ItemId) => string = () => "",
  ) {
    super();
    this.items = this.addChild(new ItemList({ parentEl: containerEl, ports, label, remark }));
  }

  override onload(): void {
    this.register(this.ports.onRefresh(() => this.items.refresh()));
  }

  /** Shows these items in this order. Rows that stay keep their node, focus and scroll position. */
  setItems(ids: readonly ItemId[]): void {
    const isSame = ids.length === this.ids.length && ids.every((id, i) => id === this.ids[i]);
    this.ids = [...ids];
    if (isSame) return this.items.refresh();
    this.items.setRows(
      ids.map((id, i) => ({
        key: String(id),
        kind: "item",
        data: { kind: "item", id, copies: [], level: 1, position: i + 1, of: ids.length },
      })),
    );
  }
}
