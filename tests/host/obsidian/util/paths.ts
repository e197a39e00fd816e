/** Vault paths: `/` between the parts, none at the ends, no-break spaces made plain, NFC. */

export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, "/").replace(/^\/+|\/+$/g, "");
  return (slashed === "" ? "/" : slashed).replace(/\u00a0|\u202f/g, " ").normalize("NFC");
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder's path, `""` for things at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Every folder above `path`, outermost first. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let i = path.indexOf("/"); i > 0; i = path.indexOf("/", i + 1)) folders.push(path.slice(0, i));
  return folders;
}

/** Obsidian keeps files whose path has a part starting with a dot out of the vault's tree. */
export function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1) : "";
}
