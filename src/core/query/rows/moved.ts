type Numbers = Int32Array | Uint32Array;

/** Neighbouring values of a list that stay neighbours. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Values that a list may grow by before it needs a buffer of its own again. */
const SPARE = 1024;

/** A list a quarter shorter than its buffer is given a smaller one. */
function isRoomFor(room: number, length: number): boolean {
  return length <= room && room - length <= SPARE * 2 + length / 4;
}

function movedWithin(list: Numbers, moves: readonly Move[]): void {
  // What moves to the left never lies on what has yet to move there, nor does the other when it is begun from the end.
  for (const { from, to, length } of moves) if (to < from) list.copyWithin(to, from, from + length);
  for (let i = moves.length - 1; i >= 0; i--) {
    const { from, to, length } = moves[i] ?? { from: 0, to: 0, length: 0 };
    if (to > from) list.copyWithin(to, from, from + length);
  }
}

/**
 * Moves the values of a list to where they stand from now on: within its buffer, where that is of a fitting size. A new
 * buffer for each change of a long list would be cleared, mapped and collected at a multiple of what the moving costs.
 *
 * @param list the only one of its buffer, from whose start it lies; it must not be used afterwards
 * @param moves in order; what none of them takes along is gone
 * @param length of the list from now on
 * @returns that list; where nothing has moved to, it holds anything
 */
export function moved<List extends Numbers>(list: List, moves: readonly Move[], length: number): List {
  const Numbers = list.constructor as new (
    buffer: ArrayBufferLike | number,
    at?: number,
    length?: number,
  ) => List;
  const room = list.buffer.byteLength / list.BYTES_PER_ELEMENT;
  if (isRoomFor(room, length)) {
    movedWithin(new Numbers(list.buffer, 0, room), moves);
    return new Numbers(list.buffer, 0, length);
  }
  const larger = new Numbers(length + SPARE);
  for (const { from, to, length: values } of moves) larger.set(list.subarray(from, from + values), to);
  return new Numbers(larger.buffer, 0, length);
}
