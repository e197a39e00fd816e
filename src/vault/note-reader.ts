import type { App, CachedMetadata, Pos, TFile } from "obsidian";
import { getAllTags, parseYaml } from "obsidian";
import type { NoteSource } from "../core/model/note";
import { frontmatterText, parseFrontmatter } from "../core/parse/frontmatter";
import type { ParseOptions } from "../core/parse/parse-note";

/** Sections that may hold an attendee line. */
const TEXT_SECTIONS: ReadonlySet<string> = new Set(["paragraph", "list", "blockquote", "callout", "html"]);

function checkboxLines(cache: CachedMetadata): ReadonlySet<number> {
  const items = cache.listItems ?? [];
  return new Set(items.filter((item) => item.task !== undefined).map((item) => item.position.start.line));
}

/** Whether Obsidian takes text for a heading because a line of dashes follows: `NoteBody` reads it as text. */
function isUnderlined({ start, end }: Pos): boolean {
  return end.line > start.line;
}

/**
 * Whether text stands before the first second-level heading, where a note of any type may list its attendees. It is asked
 * for as `readBody` does, or a note would say something else after its first edit.
 */
function hasPreamble(cache: CachedMetadata): boolean {
  const heading = cache.headings?.find(({ level, position }) => level === 2 && !isUnderlined(position));
  const end = heading?.position.start.line ?? Number.POSITIVE_INFINITY;
  return (cache.sections ?? []).some(({ type, position }) => {
    const isText = TEXT_SECTIONS.has(type) || (type === "heading" && isUnderlined(position));
    return isText && position.start.line < end;
  });
}

/** Whether the cached metadata speaks of a longer text: it is of an older version of the note. */
function isStale(cache: CachedMetadata, text: string): boolean {
  return (cache.listItems ?? []).some((item) => item.position.start.offset >= text.length);
}

/** In lower case, as properties are compared. */
const PEOPLE_PROPERTIES: ReadonlySet<string> = new Set(["person", "participants", "attendees"]);

/** Whether properties or tags say that the note is about people. */
function concernsPeople(cache: CachedMetadata, options: ParseOptions): boolean {
  const wanted = options.peopleProperty.toLowerCase();
  const names = Object.keys(cache.frontmatter ?? {}).map((key) => key.toLowerCase());
  if (names.some((name) => name === wanted || PEOPLE_PROPERTIES.has(name))) return true;
  const peopleTag = `#${options.peopleTag}`.toLowerCase();
  return (getAllTags(cache) ?? []).some((tag) => {
    const folded = tag.toLowerCase();
    return folded === peopleTag || folded.startsWith("#person/");
  });
}

/** Whether there is frontmatter that Obsidian could not parse: it is read from the text, value by value. */
function hasBrokenFrontmatter(cache: CachedMetadata): boolean {
  return cache.frontmatter === undefined && cache.sections?.[0]?.type === "yaml";
}

/** Turns Obsidian's files and cached metadata into the core's note sources. */
export class NoteReader {
  /** @param options the settings in force when a note is read */
  constructor(
    private readonly app: App,
    private readonly options: () => ParseOptions,
  ) {}

  /**
   * Whether a note's text can matter at all; of the others only the cached metadata is used (domain.md: items,
   * attendee lines and summaries are all that needs reading).
   */
  needsText(cache: CachedMetadata): boolean {
    return (
      checkboxLines(cache).size > 0 ||
      hasPreamble(cache) ||
      concernsPeople(cache, this.options()) ||
      hasBrokenFrontmatter(cache)
    );
  }

  /**
   * Reads a note.
   *
   * @returns the source, or null when Obsidian has no metadata of this version yet: try again when it has
   * @throws whatever the vault throws when the file can't be read
   */
  async read(file: TFile): Promise<NoteSource | null> {
    const cache = this.app.metadataCache.getFileCache(file);
    if (!cache) return null;
    if (!this.needsText(cache)) return this.sourceOf(file.path, null, cache);
    const text = await this.app.vault.cachedRead(file);
    return isStale(cache, text) ? null : this.sourceOf(file.path, text, cache);
  }

  /** @returns the source of a text that arrived together with its metadata. */
  sourceOf(path: string, text: string | null, cache: CachedMetadata): NoteSource {
    return {
      path,
      text,
      frontmatter: cache.frontmatter ?? repairedFrontmatter(text),
      tags: getAllTags(cache) ?? [],
      checkboxLines: checkboxLines(cache),
    };
  }
}

/** Obsidian drops frontmatter that is not valid YAML as a whole; here one bad value costs one value. */
function repairedFrontmatter(text: string | null): unknown {
  const yaml = text === null ? null : frontmatterText(text);
  return yaml === null ? undefined : parseFrontmatter(yaml, parseYaml);
}
