import type { VaultIndex } from "../../index/vault-index";
import type { Steps } from "../../steps";
import type { OpenRows } from "./open-rows";
import { rowsAfter } from "./rows-after";
import { RowsBuilder } from "./rows-builder";

/** So many notes that changed are no work for steps of its own. */
const FEW_NOTES = 100;

/** How many lists of owners may be kept beyond one for each row before all are numbered anew. */
const SPARE_LISTS = 10_000;

const remembered = new WeakMap<VaultIndex, OpenRows>();

/** Lists of owners that nobody has any more keep their numbers: after many edits most may be of that kind. */
function isWorn({ ownerLists, length }: OpenRows): boolean {
  return ownerLists.values.length > length + SPARE_LISTS;
}

function rowsFromScratch(index: VaultIndex): OpenRows {
  const builder = new RowsBuilder(index.revision, index.itemCount);
  for (const note of index.notes()) builder.add(note);
  return builder.finish();
}

/** @returns the open rows of an index; after a change, those of other notes are taken over, and those of before gone. */
export function openRows(index: VaultIndex): OpenRows {
  const before = remembered.get(index);
  if (before?.revision === index.revision) return before;
  const changed = before && !isWorn(before) ? index.changedSince(before.revision) : null;
  // Should this fail half-way, nobody is to go on with what is left of them.
  remembered.delete(index);
  const rows = before && changed ? rowsAfter(index, before, changed) : rowsFromScratch(index);
  remembered.set(index, rows);
  return rows;
}

/**
 * The same with breaks, one after each note; who is known should have been worked out before. It gives up when that is
 * forgotten. When the index changes otherwise meanwhile, whoever asks next brings up to date what was put together.
 */
export function* openRowsInSteps(index: VaultIndex): Steps {
  const before = remembered.get(index);
  const changed = before && index.changedSince(before.revision);
  if (changed && changed.length <= FEW_NOTES) {
    openRows(index);
    return;
  }
  const { revision } = index;
  const builder = new RowsBuilder(revision, index.itemCount);
  for (const note of index.notes()) {
    builder.add(note);
    yield;
    if (!index.knowsPeople) return;
  }
  // Somebody may have asked meanwhile: what was worked out of those rows holds.
  if ((remembered.get(index)?.revision ?? -1) < revision) remembered.set(index, builder.finish());
}
