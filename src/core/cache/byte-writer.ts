const FIRST_BYTES = 4_096;

/** Numbers written one after the other into bytes, small ones in few; `ByteReader` reads them back in the same order. */
export class ByteWriter {
  private bytes = new Uint8Array(FIRST_BYTES);
  private view = new DataView(this.bytes.buffer);
  private written = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.written;
  }

  /** Takes back what was written after so many bytes. */
  takeBack(length: number): void {
    this.written = length;
  }

  /** @param value an integer from 0 to 2^32 − 1; seven bits a byte */
  uint(value: number): void {
    this.makeRoom(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.bytes[this.written++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.written++] = rest;
  }

  /** @param value an integer of 32 bits; near 0 on either side in few bytes */
  int(value: number): void {
    this.uint((value << 1) ^ (value >> 31));
  }

  /** @param value any number, exactly; in eight bytes */
  float(value: number): void {
    this.makeRoom(8);
    this.view.setFloat64(this.written, value, true);
    this.written += 8;
  }

  /** @param width up to 4 bytes, of which `value` fills no more */
  fixed(value: number, width: number): void {
    this.makeRoom(4);
    this.view.setInt32(this.written, value, true);
    this.written += width;
  }

  /** @param bytes written as they are */
  raw(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.written);
    this.written += bytes.length;
  }

  /** Writes all that another writer has got. */
  append(other: ByteWriter): void {
    this.raw(other.bytes.subarray(0, other.written));
  }

  /** @returns what was written, filled up with zeros to a multiple of four bytes. */
  finish(): Uint8Array {
    const end = Math.ceil(this.written / 4) * 4;
    this.makeRoom(4);
    this.bytes.fill(0, this.written, end);
    return this.bytes.slice(0, end);
  }

  private makeRoom(count: number): void {
    if (this.written + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.bytes.length + count) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
