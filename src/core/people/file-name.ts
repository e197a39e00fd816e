/** Characters that some file system, or a link of Obsidian's, can't have in a name; and those that hide text. */
const FORBIDDEN = /[/\\:*?"<>|#^[\]\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;
const LONE_SURROGATE = /\p{Cs}/u;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** File systems allow 255 bytes; a character takes up to three of them, four as two units. */
const MAX_LENGTH = 80;

/**
 * Whether a person's name may become the name of a file or folder as it is (safe-edits.md, Security). A name that may
 * not is refused, never bent into another one.
 */
export function isSafeFileName(name: string): boolean {
  return (
    name !== "" &&
    name === name.trim() &&
    name.length <= MAX_LENGTH &&
    !name.startsWith(".") &&
    !name.endsWith(".") &&
    !name.includes("..") &&
    !FORBIDDEN.test(name) &&
    !LONE_SURROGATE.test(name) &&
    !RESERVED.test(name)
  );
}

/** Whether a path may be a folder of ours: '' is the vault's root, else every part may be a file's name. */
export function isSafeFolder(path: string): boolean {
  return path === "" || path.split("/").every(isSafeFileName);
}
