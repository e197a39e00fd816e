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

/** A list's rows differ in their items and copies alone. */
function showSame(a: readonly ListRow<ListEntry>[], b: readonly ListRow<ListEntry>[]): boolean {
  return a.length === b.length && a.every((row, i) => row.key === b[i]?.key && sameCopies(row, b[i]));
}

function sameCopies({ data: a }: ListRow<ListEntry>, { data: b }: ListRow<ListEntry>): boolean {
  if (a.kind !== "item" || b.kind !== "item") return false;
  return a.copies.length === b.copies.length && a.copies.every((id, i) => id === b.copies[i]);
}

/**
 * A flat list of action items inside another view, which says which ones. Rows behave as in the Action items view; a
 * long list is windowed by whatever scrolls around it. Copies are folded into the first of them. Add it as a child of
 * the view: unloading removes it.
 */
export class ItemRows extends Component {
  private readonly ports: Ports;
  private readonly items: ItemList;
  private shown: readonly ListRow<ListEntry>[] = [];

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
    if (showSame(rows, this.shown)) this.items.refresh();
    else this.items.setRows(rows);
    this.shown = rows;
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
