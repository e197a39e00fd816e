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

  /** @param width 1 or 2 bytes, read as numbers without sign, or 4, with sign */
  fixed(width: number): number {
    const start = this.at;
    this.at += width;
    if (width === 1) return this.view.getUint8(start);
    return width === 2 ? this.view.getUint16(start, true) : this.view.getInt32(start, true);
  }
}
