import type { ListRow, RowView } from "./list-row";

interface Mounted<D> {
  row: ListRow<D>;
  readonly view: RowView<D>;
}

/** A row and where it stands. */
export interface Anchor {
  readonly key: string;
  /** Pixels between the viewport's top and the row's. */
  readonly distance: number;
}

function byDistance(a: Anchor, b: Anchor): number {
  return a.distance - b.distance;
}

/** The rows of a list that have a node: built once for their key, then patched. */
export class MountedRows<D> {
  private readonly byKey = new Map<string, Mounted<D>>();
  private readonly keyOfEl = new WeakMap<Node, string>();
  /** The key of the row that is the current one, mounted or not. */
  private current: string | null = null;

  constructor(private readonly createRow: (row: ListRow<D>) => RowView<D>) {}

  get size(): number {
    return this.byKey.size;
  }

  get keys(): string[] {
    return [...this.byKey.keys()];
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  elementOf(key: string | null | undefined): HTMLElement | null {
    return (typeof key === "string" && this.byKey.get(key)?.view.el) || null;
  }

  /** @returns the key of the row whose node that is. */
  keyOf(node: Node): string | undefined {
    return this.keyOfEl.get(node);
  }

  get currentKey(): string | null {
    return this.current;
  }

  setCurrent(key: string | null): void {
    if (key === this.current) return;
    if (this.current !== null) this.byKey.get(this.current)?.view.setCurrent(false);
    this.current = key;
    if (key !== null) this.byKey.get(key)?.view.setCurrent(true);
  }

  /** @returns the row's node, brought up to date; built when there is none. */
  show(row: ListRow<D>): HTMLElement {
    const known = this.byKey.get(row.key);
    if (!known) return this.mount(row);
    if (known.row.data !== row.data) known.view.update(row.data);
    known.row = row;
    return known.view.el;
  }

  /** Patches every row, whether its data is another object or not. */
  refresh(): void {
    for (const { view, row } of this.byKey.values()) view.update(row.data);
  }

  /** Takes out every row that a test does not want. */
  keep(isWanted: (row: ListRow<D>) => boolean): void {
    for (const [key, { row, view }] of this.byKey) {
      if (isWanted(row)) continue;
      this.byKey.delete(key);
      view.el.remove();
      view.destroy();
    }
  }

  /** @returns the rows between two edges of the viewport, top first; headings, which stick, behind all others. */
  between(top: number, bottom: number): Anchor[] {
    const anchors: Anchor[] = [];
    const headings: Anchor[] = [];
    for (const [key, { row, view }] of this.byKey) {
      const rect = view.el.getBoundingClientRect();
      const anchor = { key, distance: rect.top - top };
      if (rect.bottom > top && rect.top < bottom) (row.isSticky === true ? headings : anchors).push(anchor);
    }
    return [...anchors.sort(byDistance), ...headings.sort(byDistance)];
  }

  private mount(row: ListRow<D>): HTMLElement {
    const view = this.createRow(row);
    view.el.toggleClass("people-list-sticky", row.isSticky === true);
    view.el.addClass("people-list-row");
    view.setCurrent(row.key === this.current);
    view.update(row.data);
    this.keyOfEl.set(view.el, row.key);
    this.byKey.set(row.key, { row, view });
    return view.el;
  }
}
