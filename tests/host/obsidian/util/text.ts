/**
 * Text and bytes. Bytes that are not UTF-8 decode to U+FFFD, as in the app (and would be destroyed by writing the
 * text back). The byte order mark is kept in the text, so that reading and writing leaves it where it was.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
