import type { ItemId } from "../../core/index/resolved-note";
import type { Formats } from "../format/formats";
import type { Ports } from "../ports";
import type { EditState } from "./row-edits";

/** What every row of a list draws from. */
export interface RowContext {
  readonly ports: Ports;
  readonly formats: Formats;
  /** What became of the last edit of an item. */
  editState(id: ItemId): EditState | null;
  /** What the view around the list has to add about an item, e.g. how long it is waited for; '' for nothing. */
  remark(id: ItemId): string;
  /** Whether the row an item leads is marked for a bulk edit. */
  isSelected(id: ItemId): boolean;
}
