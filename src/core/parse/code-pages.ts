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

/** A code page: a byte from 0x80 to 0xFF → its character, or '' where the page leaves the byte undefined. */
type CodePage = (byte: number) => string;

function windowsPage(high: string, letters: ReadonlyMap<number, string>): CodePage {
  return (byte) => {
    const character = byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
    return letters.get(byte) ?? (character === " " ? "" : character);
  };
}

const CODE_PAGES: readonly CodePage[] = [
  windowsPage(WINDOWS_1252_HIGH, new Map()),
  windowsPage(WINDOWS_1254_HIGH, WINDOWS_1254_LETTERS),
  (byte) => String.fromCharCode(byte),
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

/**
 * All texts into which a text turns when its UTF-8 bytes are decoded with a wrong code page. A byte the page leaves
 * undefined is either lost or kept as the control character of that number: both happen.
 *
 * @returns the garbled forms, without the text itself
 */
export function garbledForms(text: string): ReadonlySet<string> {
  const forms = new Set<string>();
  const bytes = utf8Bytes(text);
  for (const page of CODE_PAGES) {
    const decode = (byte: number): string => (byte < 0x80 ? String.fromCharCode(byte) : page(byte));
    forms.add(bytes.map(decode).join(""));
    forms.add(bytes.map((byte) => decode(byte) || String.fromCharCode(byte)).join(""));
  }
  forms.delete(text);
  return forms;
}
