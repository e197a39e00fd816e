const FIRST_BYTES = 4_096;

/** Numbers written one after the other into bytes, small ones in few; `ByteReader` reads them back in the same order. */
export class ByteWriter {
  private bytes = new Uint8Array(FIRST_BYTES);
  private view = new DataView(this.bytes.buffer);
  private length = 0;

  /** @param value an integer from 0 to 2^32 − 1; seven bits a byte */
  uint(value: number): void {
    this.makeRoom(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** @param value an integer of 32 bits; near 0 on either side in few bytes */
  int(value: number): void {
    this.uint((value << 1) ^ (value >> 31));
  }

  /** @param value any number, exactly; in eight bytes */
  float(value: number): void {
    this.makeRoom(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** @param width 1, 2 or 4 bytes, of which `value` fills no more */
  fixed(value: number, width: number): void {
    this.makeRoom(4);
    this.view.setInt32(this.length, value, true);
    this.length += width;
  }

  /** Writes all that another writer has got. */
  append(other: ByteWriter): void {
    this.makeRoom(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  /** @returns what was written, filled up with zeros to a multiple of four bytes. */
  finish(): Uint8Array {
    const end = Math.ceil(this.length / 4) * 4;
    this.makeRoom(4);
    this.bytes.fill(0, this.length, end);
    return this.bytes.slice(0, end);
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.bytes.length + count) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
