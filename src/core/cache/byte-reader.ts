/** Says that bytes or texts are not what the writer wrote; caught where a shard is read. */
export class BrokenShard extends Error {}

/** Reads what `ByteWriter` has written. Every method throws `BrokenShard` or `RangeError` where nothing stands. */
export class ByteReader {
  private readonly view: DataView;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new BrokenShard("a number has no end");
  }

  int(): number {
    const value = this.uint();
    return (value >>> 1) ^ -(value & 1);
  }

  float(): number {
    this.at += 8;
    return this.view.getFloat64(this.at - 8, true);
  }

  /** @returns the next bytes as they are, in the reader's own memory */
  raw(count: number): Uint8Array {
    const start = this.at;
    this.at += count;
    if (this.at > this.bytes.length) throw new BrokenShard("bytes are missing");
    return this.bytes.subarray(start, this.at);
  }

  /**
   * Reads a column of numbers, one every so many cells.
   *
   * @param width the bytes of each, up to 4; with 0 all are the base
   * @param base is added to each
   */
  column(width: number, base: number, cells: Int32Array, first: number, step: number): void {
    const { bytes } = this;
    let at = this.at;
    this.at += width * Math.ceil((cells.length - first) / step);
    if (this.at > bytes.length) throw new BrokenShard("numbers are missing");
    for (let cell = first; cell < cells.length; cell += step, at += width) {
      let value = width === 0 ? 0 : (bytes[at] ?? 0);
      for (let byte = 1; byte < width; byte++) value |= (bytes[at + byte] ?? 0) << (8 * byte);
      cells[cell] = base + value;
    }
  }
}
