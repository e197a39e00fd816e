import { isSafeFileName } from "../people/file-name";

/** A name that may not become a file's or a folder's. */
export interface UnsafePath {
  readonly kind: "unsafe-name" | "unsafe-folder";
}

/** What became of a wish for a note. */
export type NewNoteOutcome =
  { readonly kind: "created" | "exists"; readonly path: string } | { readonly kind: "failed" } | UnsafePath;

/** Where a new note goes. */
export interface NewNotePath {
  readonly kind: "path";
  /** Without slashes at its ends; '' is the top of the vault. */
  readonly folder: string;
  readonly path: string;
}

/**
 * @param folder a path in the vault; slashes at its ends don't matter
 * @param name the note's name, with or without `.md`
 * @returns where it goes; or what of it may not become a file's or folder's name (safe-edits.md, Security)
 */
export function notePath(folder: string, name: string): NewNotePath | UnsafePath {
  const folders = folder.split("/").filter((part) => part !== "");
  const file = name.trim().replace(/\.md$/i, "");
  if (!isSafeFileName(file)) return { kind: "unsafe-name" };
  if (folders.some((part) => !isSafeFileName(part))) return { kind: "unsafe-folder" };
  return { kind: "path", folder: folders.join("/"), path: [...folders, `${file}.md`].join("/") };
}

/** What a file name can't hold becomes a space: only for a name that is proposed, and can be changed. */
export function proposedName(text: string): string {
  return text
    .replace(/[/\\:*?"<>|#^[\]\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/g, "");
}
