import type { Priority } from "../model/priority";
import { PRIORITIES } from "../model/priority";
import type { DueBucket } from "../query/due-buckets";
import { DUE_BUCKETS } from "../query/due-buckets";
import type { ItemGroup } from "../query/open-items";

/** A choice of cells: one, a row (no priority), a column (no bucket), or all (neither). */
export interface MatrixCell {
  readonly bucket: DueBucket | null;
  readonly priority: Priority | null;
}

export const WHOLE_MATRIX: MatrixCell = Object.freeze({ bucket: null, priority: null });

/** How many items stand in each pair of due bucket and priority. */
export interface RollupMatrix {
  /** Those that hold an item, in display order. */
  readonly buckets: readonly DueBucket[];
  readonly priorities: readonly Priority[];
  /** Number of lines in a choice of cells. */
  count(cell: MatrixCell): number;
}

function isIn(group: ItemGroup, { bucket, priority }: MatrixCell): boolean {
  const { heading } = group;
  if (heading.by !== "due-and-priority") return false;
  return (
    (bucket === null || heading.bucket === bucket) && (priority === null || heading.priority === priority)
  );
}

/** @returns the groups of a choice of cells. */
export function groupsIn(groups: readonly ItemGroup[], cell: MatrixCell): readonly ItemGroup[] {
  return cell.bucket === null && cell.priority === null
    ? groups
    : groups.filter((group) => isIn(group, cell));
}

/** @returns the matrix of groups by due date and priority. */
export function matrixOf(groups: readonly ItemGroup[]): RollupMatrix {
  const count = (cell: MatrixCell): number =>
    groups.reduce((sum, group) => sum + (isIn(group, cell) ? group.count : 0), 0);
  return {
    buckets: DUE_BUCKETS.filter((bucket) => count({ bucket, priority: null }) > 0),
    priorities: PRIORITIES.filter((priority) => count({ bucket: null, priority }) > 0),
    count,
  };
}

/** @returns the key of a choice, as view state keeps it. */
export function cellKey({ bucket, priority }: MatrixCell): string {
  return `${bucket ?? ""}/${priority ?? ""}`;
}

/** Reads a stored choice; what is odd chooses everything. */
export function parseCell(stored: unknown): MatrixCell {
  const [bucket, priority] = typeof stored === "string" ? stored.split("/") : [];
  return {
    bucket: DUE_BUCKETS.find((known) => known === bucket) ?? null,
    priority: PRIORITIES.find((known) => known === priority) ?? null,
  };
}
