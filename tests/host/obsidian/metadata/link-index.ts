/** Which file a link text means: files by name, nearest to the source first, then the shortest path. */
import { folderOf } from "../util/paths";
import type { TFile } from "../vault/files";

export class LinkIndex {
  private readonly byName = new Map<string, TFile[]>();

  add(file: TFile, name = file.name): void {
    const key = name.toLowerCase();
    this.byName.set(key, [...(this.byName.get(key) ?? []), file]);
  }

  remove(file: TFile, name = file.name): void {
    const key = name.toLowerCase();
    this.byName.set(
      key,
      (this.byName.get(key) ?? []).filter((other) => other !== file),
    );
  }

  isAmbiguous(file: TFile): boolean {
    return (this.byName.get(file.name.toLowerCase())?.length ?? 0) > 1;
  }

  resolve(linkpath: string, sourcePath: string): TFile | null {
    const wanted = this.absolute(linkpath, sourcePath).toLowerCase();
    if (wanted === "") return null;
    const name = wanted.slice(wanted.lastIndexOf("/") + 1);
    const named = [...(this.byName.get(`${name}.md`) ?? []), ...(this.byName.get(name) ?? [])];
    const fitting = named.filter((file) => {
      const path = file.path.toLowerCase();
      return [wanted, `${wanted}.md`].some((end) => path === end || path.endsWith(`/${end}`));
    });
    return this.nearest(fitting, sourcePath);
  }

  /** `./` and `../` are relative to the source's folder, a leading `/` to the vault. */
  private absolute(linkpath: string, sourcePath: string): string {
    if (!/^\.{1,2}\//.test(linkpath)) return linkpath.replace(/^\/+/, "");
    const parts = folderOf(sourcePath).split("/").filter(Boolean);
    for (const part of linkpath.split("/"))
      if (part === "..") parts.pop();
      else if (part !== ".") parts.push(part);
    return parts.join("/");
  }

  private nearest(files: TFile[], sourcePath: string): TFile | null {
    const folder = folderOf(sourcePath);
    const isFar = (file: TFile): number => (folder === "" || file.path.startsWith(`${folder}/`) ? 0 : 1);
    const sorted = [...files].sort((a, b) => isFar(a) - isFar(b) || a.path.length - b.path.length);
    return sorted[0] ?? null;
  }
}
