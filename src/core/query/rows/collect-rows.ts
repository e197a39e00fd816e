import type { VaultIndex } from "../../index/vault-index";
import type { OpenRows } from "./open-rows";
import { rowsAfter, RowsBuilder } from "./rows-builder";

/** So many notes that changed are no work for steps of its own. */
const FEW_NOTES = 100;

const remembered = new WeakMap<VaultIndex, OpenRows>();

function rowsFromScratch(index: VaultIndex): OpenRows {
  const builder = new RowsBuilder(index.revision);
  for (const note of index.notes()) builder.add(note);
  return builder.finish();
}

/** @returns the open rows of an index; after a change, those of other notes are taken over. */
export function openRows(index: VaultIndex): OpenRows {
  const before = remembered.get(index);
  if (before?.revision === index.revision) return before;
  const changed = before ? index.changedSince(before.revision) : null;
  const rows = before && changed ? rowsAfter(index, before, changed) : rowsFromScratch(index);
  remembered.set(index, rows);
  return rows;
}

/**
 * The same with breaks, one after each note. When the index changes meanwhile, whoever asks next brings up to date what
 * was put together.
 */
export function* openRowsInSteps(index: VaultIndex): Generator<undefined, void> {
  const before = remembered.get(index);
  const changed = before && index.changedSince(before.revision);
  if (changed && changed.length <= FEW_NOTES) return void openRows(index);
  const builder = new RowsBuilder(index.revision);
  for (const note of index.notes()) {
    builder.add(note);
    yield;
  }
  // Somebody has asked meanwhile: what was worked out of those rows holds.
  if (remembered.get(index)?.revision === index.revision) return;
  remembered.set(index, builder.finish());
}
