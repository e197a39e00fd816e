/**
 * The body of a bulk read: four bytes with the length of a JSON header, the header, then the notes' bytes one after
 * the other. Binary, because a note need not be UTF-8. Written by the server, read by the page.
 */
import type { FileStats } from "../api";
import type { StoreEntry } from "./store";

interface HeaderEntry {
  path: string;
  isFolder: boolean;
  stat: FileStats;
  length: number | null;
}

export function packSnapshot(entries: StoreEntry[]): Uint8Array {
  const header: HeaderEntry[] = entries.map(({ path, isFolder, stat, bytes }) => ({
    path,
    isFolder,
    stat,
    length: bytes ? bytes.length : null,
  }));
  const head = new TextEncoder().encode(JSON.stringify(header));
  const total = entries.reduce((sum, entry) => sum + (entry.bytes?.length ?? 0), 4 + head.length);
  const packed = new Uint8Array(total);
  new DataView(packed.buffer).setUint32(0, head.length, true);
  packed.set(head, 4);
  let offset = 4 + head.length;
  for (const { bytes } of entries) {
    if (!bytes) continue;
    packed.set(bytes, offset);
    offset += bytes.length;
  }
  return packed;
}

export function unpackSnapshot(packed: Uint8Array): StoreEntry[] {
  const headLength = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const head = new TextDecoder().decode(packed.subarray(4, 4 + headLength));
  let offset = 4 + headLength;
  return (JSON.parse(head) as HeaderEntry[]).map(({ path, isFolder, stat, length }) => {
    if (length === null) return { path, isFolder, stat };
    const bytes = packed.subarray(offset, offset + length);
    offset += length;
    return { path, isFolder, stat, bytes };
  });
}
