import type { NameProblem, NameToCheck } from "../../core/query/names-to-check";
import type { ListRow } from "../../dom/list-row";

/** A row of the list of names: a heading, or a name. */
export type NameEntry =
  | { readonly kind: "heading"; readonly problem: NameProblem; readonly count: number }
  | { readonly kind: "name"; readonly check: NameToCheck };

/** @returns the rows of the names, a heading before those of each problem. */
export function nameRows(checks: readonly NameToCheck[]): ListRow<NameEntry>[] {
  const counts = new Map<NameProblem, number>();
  for (const { problem } of checks) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return checks.flatMap((check, i): ListRow<NameEntry>[] => {
    const { key, problem } = check;
    const row: ListRow<NameEntry> = { key, kind: "name", data: { kind: "name", check } };
    if (checks[i - 1]?.problem === problem) return [row];
    const data: NameEntry = { kind: "heading", problem, count: counts.get(problem) ?? 0 };
    return [{ key: `heading:${problem}`, kind: "heading", data, isSticky: true }, row];
  });
}
