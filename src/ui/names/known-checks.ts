import type { VaultIndex } from "../../core/index/vault-index";
import type { NameToCheck } from "../../core/query/names-to-check";
import { namesToCheck } from "../../core/query/names-to-check";

interface KnownChecks {
  readonly revision: number;
  readonly checks: readonly NameToCheck[];
}

/** The names of one revision of an index: a pass over the whole vault, shared by all views. */
const known = new WeakMap<VaultIndex, KnownChecks>();

/** @returns the names to check, found once per revision of the index. */
export function checksOf(index: VaultIndex): readonly NameToCheck[] {
  const before = known.get(index);
  if (before?.revision === index.revision) return before.checks;
  const checks = namesToCheck(index);
  known.set(index, { revision: index.revision, checks });
  return checks;
}

/** Whether asking for the names to check costs nothing now. */
export function areChecksKnown(index: VaultIndex): boolean {
  return known.get(index)?.revision === index.revision;
}
