/** `FileManager`: what Obsidian does to files on behalf of a person. */
import type { DataWriteOptions } from "../api";
import { parseYaml, stringifyYaml } from "../util/yaml";
import { ConfirmationModal } from "../ui/confirmation-modal";
import { getFrontMatterInfo } from "../util/frontmatter";
import { folderOf } from "../util/paths";
import { TFile, type TAbstractFile, type TFolder } from "../vault/files";
import type { App } from "./app";

function replaceFrontmatter(text: string, change: (frontmatter: unknown) => void): string {
  const info = getFrontMatterInfo(text);
  const fields = (info.exists ? (parseYaml(info.frontmatter) ?? {}) : {}) as Record<string, unknown>;
  change(fields);
  const body = text.slice(info.contentStart);
  return Object.keys(fields).length === 0 ? body : `---\n${stringifyYaml(fields)}---\n${body}`;
}

export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { vault } = this.app;
    const folder = folderOf(sourcePath);
    const isBesideSource = vault.getConfig("newFileLocation") === "current";
    return (isBesideSource ? vault.getFolderByPath(folder) : null) ?? vault.getRoot();
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const target = this.app.metadataCache.fileToLinktext(file, sourcePath);
    if (this.app.vault.getConfig("useMarkdownLinks") === true)
      return `[${alias || file.basename}](${encodeURI(file.path + subpath)})`;
    return `[[${target}${subpath}${alias ? `|${alias}` : ""}]]`;
  }

  /** Reads, changes and rewrites the YAML: it is formatted anew, as in Obsidian. */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: unknown) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.app.vault.process(file, (text) => replaceFrontmatter(text, change), options);
  }

  /** Renames and follows with the links to the file, where their position is known. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const sources = file instanceof TFile ? this.sourcesLinkingTo(file) : [];
    await this.app.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const { source, originals } of sources) await this.updateLinks(source, originals, file);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.trash(file, this.app.vault.getConfig("trashOption") !== "local");
  }

  promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return new Promise((resolve) => {
      let isConfirmed = false;
      new ConfirmationModal(this.app)
        .setTitle("Delete file")
        .setContent(`Are you sure you want to delete "${file.name}"?`)
        .addButton((button) =>
          button
            .setButtonText("Delete")
            .setDestructive()
            .onClick(async () => {
              isConfirmed = true;
              await this.trashFile(file);
            }),
        )
        .addCancelButton()
        .setCloseCallback(() => resolve(isConfirmed))
        .open();
    });
  }

  getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    const { vault } = this.app;
    const dot = filename.lastIndexOf(".");
    const [stem, ending] = dot < 0 ? [filename, ""] : [filename.slice(0, dot), filename.slice(dot)];
    for (let n = 0; ; n++) {
      const path = n === 0 ? filename : `${stem} ${n}${ending}`;
      if (!vault.getAbstractFileByPath(path)) return Promise.resolve(path);
    }
  }

  private sourcesLinkingTo(file: TFile): { source: TFile; originals: string[] }[] {
    const { vault, metadataCache } = this.app;
    return vault.getMarkdownFiles().flatMap((source) => {
      const cache = metadataCache.getFileCache(source);
      const links = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
      const originals = links
        .filter(
          (link) => metadataCache.getFirstLinkpathDest(link.link.split("#")[0] ?? "", source.path) === file,
        )
        .map((link) => link.original)
        .filter((original) => /^!?\[\[/.test(original));
      return originals.length > 0 ? [{ source, originals: originals.unique() }] : [];
    });
  }

  private async updateLinks(source: TFile, originals: string[], target: TFile): Promise<void> {
    const linktext = this.app.metadataCache.fileToLinktext(target, source.path);
    await this.app.vault.process(source, (text) =>
      originals.reduce((changed, original) => {
        const renamed = original.replace(/(\[\[)[^#|\]]+/, (_match, open: string) => open + linktext);
        return changed.replaceAll(original, renamed);
      }, text),
    );
  }
}
