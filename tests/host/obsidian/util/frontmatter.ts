/** Helpers on frontmatter: the `parseFrontMatter…` functions, `getAllTags` and `getFrontMatterInfo`. */
import type { CachedMetadata, FrontMatterInfo } from "../api";

type Frontmatter = Record<string, unknown>;

const FRONTMATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?=\r?\n|$)/;

function asFrontmatter(value: unknown): Frontmatter | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Frontmatter) : null;
}

/** A string key matches exactly, a pattern the first key it finds. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  const fields = asFrontmatter(frontmatter);
  if (!fields) return null;
  const found = Object.keys(fields).find((name) => (typeof key === "string" ? name === key : key.test(name)));
  return found === undefined ? null : (fields[found] ?? null);
}

function toStrings(value: unknown, separator: RegExp | null): string[] | null {
  const parts =
    typeof value === "string"
      ? separator
        ? value.split(separator)
        : [value]
      : Array.isArray(value)
        ? (value as unknown[])
            .filter((part) => typeof part === "string" || typeof part === "number")
            .map(String)
        : typeof value === "number"
          ? [String(value)]
          : [];
  const kept = parts.map((part) => part.trim()).filter((part) => part !== "");
  return kept.length > 0 ? kept : null;
}

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  return toStrings(parseFrontMatterEntry(frontmatter, key), /,/);
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return toStrings(parseFrontMatterEntry(frontmatter, /^alias(es)?$/i), /,/);
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = toStrings(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]/);
  return tags?.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)) ?? null;
}

/** Frontmatter tags come first, then those of the text; null when there is neither. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const ofText = cache.tags?.map((tag) => tag.tag);
  const ofFrontmatter = parseFrontMatterTags(cache.frontmatter ?? null);
  if (!ofText && !ofFrontmatter) return null;
  return [...(ofFrontmatter ?? []), ...(ofText ?? [])];
}

export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = FRONTMATTER.exec(content);
  if (!match) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const from = content.indexOf("\n") + 1;
  const frontmatter = match[1] ?? "";
  const lineEnd = /^\r?\n/.exec(content.slice(match[0].length));
  return {
    exists: true,
    frontmatter,
    from,
    to: from + frontmatter.length,
    contentStart: match[0].length + (lineEnd?.[0].length ?? 0),
  };
}
