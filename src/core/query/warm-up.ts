import type { VaultIndex } from "../index/vault-index";
import type { Steps } from "../steps";
import { copySetsOf } from "./copies";
import { SEARCHED_TEXTS } from "./item-search";
import { DEFAULT_ITEM_QUERY } from "./item-query";
import { answerAgain } from "./open-items";
import { openRows, openRowsInSteps } from "./rows/collect-rows";
import { LIKENESSES } from "./possible-copies";
import type { OrderedRows } from "./rows/ordered-rows";
import { inOrder, inOrderInSteps } from "./rows/row-order";

/** So many notes are resolved in no time when somebody asks. */
const FEW_NOTES = 300;

/**
 * @returns whether questions about all items are answered quickly. Not while a vault is read, nor after the set of persons
 *   changed: then everything that is known of names has to be worked out anew.
 */
export function isWarm(index: VaultIndex): boolean {
  return index.unresolvedCount <= FEW_NOTES;
}

type Phase = (index: VaultIndex) => Steps<unknown>;

/** What is worked out, one after the other. Each asks for the rows itself: those of the one before may be out of date. */
const PHASES: readonly Phase[] = [
  peopleAndRows,
  (index) => index.foldMeetingsInSteps(),
  whileItChanges((index) => LIKENESSES.inSteps(index, openRows(index))),
  (index) => inOneStep(() => copySetsOf(index, openRows(index))),
  (index) => inOrderInSteps(index, openRows(index), DEFAULT_ITEM_QUERY.sortBy),
  // What the usual question reads of it.
  (index) => inOneStep(() => usualOrder(index).column("ids", openRows(index))),
  (index) => inOneStep(() => usualOrder(index).column("dueDays", openRows(index))),
  whileItChanges((index) => SEARCHED_TEXTS.inSteps(index, openRows(index))),
  // The view that shows it has enough to do with drawing.
  answerAgain,
];

function* peopleAndRows(index: VaultIndex): Steps {
  yield* index.gatherPeopleInSteps();
  yield* openRowsInSteps(index);
}

/** @returns the phase, gone on with each time that a change has ended it: little is left to do then */
function whileItChanges(phase: Phase): Phase {
  return function* (index) {
    let revision: number;
    do {
      ({ revision } = index);
      yield* phase(index);
    } while (index.revision !== revision && isWarm(index));
  };
}

function usualOrder(index: VaultIndex): OrderedRows {
  return inOrder(index, openRows(index), DEFAULT_ITEM_QUERY.sortBy);
}

function* inOneStep(work: () => unknown): Steps {
  work();
  yield;
}

/**
 * Works out ahead what every question about all items needs, in small steps between which the browser may have its turn;
 * asked without it, the same would be worked out in one go. It gives up, and leaves the index cold, when the set of
 * persons changes meanwhile.
 */
export function* warmUp(index: VaultIndex): Steps {
  for (const phase of PHASES) {
    yield* phase(index);
    if (!isWarm(index)) return;
  }
}
