import { Component } from "obsidian";
import type { ItemId } from "../../core/index/resolved-note";
import { foldCopies } from "../../core/query/copies";
import type { ListRow } from "../../dom/list-row";
import type { Ports } from "../ports";
import type { ItemListOptions } from "./item-list";
import { ItemList } from "./item-list";
import type { ListEntry } from "./list-entry";

/** What a flat list needs; without `scrollEl` it looks for what scrolls around it whenever it gets other rows. */
export type ItemRowsOptions = Pick<ItemListOptions, "parentEl" | "scrollEl" | "ports" | "label" | "remark">;

/**
 * A flat list of action items inside another view, which says which ones. Rows behave as in the Action items view; a
 * long list is windowed by whatever scrolls around it. Copies are folded into the first of them. Add it as a child of
 * the view: unloading removes it.
 */
export class ItemRows extends Component {
  private readonly ports: Ports;
  private readonly items: ItemList;
  /** What the rows were last made of. */
  private shown = "";

  constructor(options: ItemRowsOptions) {
    super();
    this.ports = options.ports;
    this.items = this.addChild(new ItemList(options));
  }

  override onload(): void {
    this.register(this.ports.onRefresh(() => this.items.refresh()));
  }

  /**
   * Shows these items in this order. Rows that stay keep their node, focus and scroll position.
   *
   * @returns how many rows that makes
   */
  setItems(ids: readonly ItemId[]): number {
    const rows = this.rowsOf(ids);
    const shown = JSON.stringify(rows);
    if (shown === this.shown) this.items.refresh();
    else this.items.setRows(rows);
    this.shown = shown;
    return rows.length;
  }

  private rowsOf(ids: readonly ItemId[]): ListRow<ListEntry>[] {
    const { index } = this.ports;
    const folded = foldCopies(
      index,
      ids.flatMap((id) => index.item(id) ?? []),
    );
    return folded.map(({ lead, copies }, i) => ({
      key: String(lead.id),
      kind: "item",
      data: {
        kind: "item",
        id: lead.id,
        copies: copies.map(({ id }) => id),
        level: 1,
        position: i + 1,
        of: folded.length,
      },
    }));
  }
}
