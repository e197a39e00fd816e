import { Component } from "obsidian";
import type { ItemId } from "../../core/index/resolved-note";
import type { FoldedIds } from "../../core/query/copies";
import { foldCopies } from "../../core/query/copies";
import type { Ports } from "../ports";
import { flatRows, sameRows } from "./board-rows";
import type { ItemListOptions } from "./item-list";
import { ItemList } from "./item-list";

/** What a flat list needs; without `scrollEl` it looks for what scrolls around it whenever it gets other rows. */
export type ItemRowsOptions = Pick<ItemListOptions, "parentEl" | "scrollEl" | "ports" | "label" | "remark">;

const NOTHING: FoldedIds = { leads: [], copies: new Map() };

/**
 * A flat list of action items inside another view, which says which ones. Rows behave as in the Action items view; a
 * long list is windowed by whatever scrolls around it. Copies are folded into the first of them. Add it as a child of
 * the view: unloading removes it.
 */
export class ItemRows extends Component {
  private readonly ports: Ports;
  private readonly items: ItemList;
  private shown = NOTHING;

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
    const folded = foldCopies(this.ports.index, ids);
    if (sameRows(folded, this.shown)) this.items.refresh();
    else this.items.setRows(flatRows(folded));
    this.shown = folded;
    return folded.leads.length;
  }
}
