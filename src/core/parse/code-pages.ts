/**
 * How UTF-8 bytes look after being decoded with a wrong code page.
 *
 * The tables are our own: Node 20's `TextDecoder('windows-1252')` decodes as Latin-1, and core has no TextDecoder.
 */

/** Characters of Windows-1252 for bytes 0x80–0x9F; a space stands for an undefined byte. */
const WINDOWS_1252_HIGH = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
/** Windows-1254 differs in leaving 0x8E and 0x9E undefined and in six Turkish letters. */
const WINDOWS_1254_HIGH = "€ ‚ƒ„…†‡ˆ‰Š‹Œ    ‘’“”•–—˜™š›œ  Ÿ";
const WINDOWS_1254_LETTERS: ReadonlyMap<number, string> = new Map([
  [0xd0, "Ğ"],
  [0xdd, "İ"],
  [0xde, "Ş"],
  [0xf0, "ğ"],
  [0xfd, "ı"],
  [0xfe, "ş"],
]);

/** Mac Roman for bytes 0x80–0xFF; it defines all of them. */
const MAC_ROMAN_HIGH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/** Pages that agree on most bytes; text that passed through one of a family may show signs of another. */
export type CodePageFamily = "western" | "mac";

/** What one byte is decoded as, from 0x80 to 0xFF; '' where the page leaves the byte undefined. */
type HighDecoder = (byte: number) => string;

/** A code page as the wrong decoder of UTF-8 bytes. Below 0x80 every page is ASCII. */
export class CodePage {
  private readonly bytes = new Map<number, number>();

  constructor(
    readonly family: CodePageFamily,
    private readonly decodeHigh: HighDecoder,
  ) {
    for (let byte = 0x80; byte <= 0xff; byte++)
      this.bytes.set(this.characterOf(byte, true).charCodeAt(0), byte);
  }

  /** @returns the character of a byte; an undefined byte is lost, or kept as the control character of its number. */
  characterOf(byte: number, keepsUndefined: boolean): string {
    if (byte < 0x80) return String.fromCharCode(byte);
    return this.decodeHigh(byte) || (keepsUndefined ? String.fromCharCode(byte) : "");
  }

  /** @returns the byte from 0x80 to 0xFF that is decoded as this UTF-16 unit, or −1. */
  byteOf(unit: number): number {
    return this.bytes.get(unit) ?? -1;
  }

  /** @returns what a text turns into when its UTF-8 bytes are decoded with this page. */
  garble(text: string, keepsUndefined: boolean): string {
    return utf8Bytes(text)
      .map((byte) => this.characterOf(byte, keepsUndefined))
      .join("");
  }
}

function windowsDecoder(high: string, letters: ReadonlyMap<number, string>): HighDecoder {
  return (byte) => {
    const character = byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
    return letters.get(byte) ?? (character === " " ? "" : character);
  };
}

/** Windows-1252, Windows-1254, Latin-1 and Mac Roman. */
export const CODE_PAGES: readonly CodePage[] = [
  new CodePage("western", windowsDecoder(WINDOWS_1252_HIGH, new Map())),
  new CodePage("western", windowsDecoder(WINDOWS_1254_HIGH, WINDOWS_1254_LETTERS)),
  new CodePage("western", (byte) => String.fromCharCode(byte)),
  new CodePage("mac", (byte) => MAC_ROMAN_HIGH.charAt(byte - 0x80)),
];

/** @returns the UTF-8 bytes of a text. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

/** A character read from UTF-8 bytes. */
export interface Utf8Character {
  readonly codePoint: number;
  /** How many bytes it takes. */
  readonly length: number;
}

/** The smallest code point that needs so many bytes; a longer spelling of a smaller one is not valid UTF-8. */
const SMALLEST_OF_LENGTH: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

function lengthByLead(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** @returns the character of more than one byte that starts at an index, or null when it is not valid UTF-8. */
export function utf8CharacterAt(bytes: readonly number[], at: number): Utf8Character | null {
  const lead = bytes[at] ?? 0;
  const length = lengthByLead(lead);
  if (length === 0) return null;
  let codePoint = lead & (0x7f >> length);
  for (let i = at + 1; i < at + length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >> 6 !== 0b10) return null;
    codePoint = (codePoint << 6) | (byte & 63);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint < (SMALLEST_OF_LENGTH[length] ?? 0) || isSurrogate || codePoint > 0x10ffff) return null;
  return { codePoint, length };
}

/**
 * All texts into which a text turns when its UTF-8 bytes are decoded with a wrong code page. A byte the page leaves
 * undefined is either lost or kept as the control character of that number: both happen.
 *
 * @returns the garbled forms, without the text itself
 */
export function garbledForms(text: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const page of CODE_PAGES) {
    forms.add(page.garble(text, false));
    forms.add(page.garble(text, true));
  }
  forms.delete(text);
  return forms;
}
