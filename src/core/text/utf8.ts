// Part of every engine, though of no `lib` that core sees: the WHATWG's Encoding Standard.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Half of a character: no UTF-8 says so. */
const LONE_SURROGATE = /\p{Cs}/u;

/** @returns how many bytes a text takes as UTF-8; half of a surrogate pair counts as what an encoder puts in its place. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // Two units of a pair take four bytes together, every other unit above 0x7ff takes three.
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair) i++;
    bytes += unit < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** @returns the text's bytes; null for one with half a character in it, which would come back as another */
export function utf8Of(text: string): Uint8Array | null {
  return LONE_SURROGATE.test(text) ? null : encoder.encode(text);
}

/** @returns the text of some bytes, which keeps nothing else alive; U+FFFD where they are no UTF-8 */
export function textOfUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
