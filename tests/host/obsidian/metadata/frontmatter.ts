/** The frontmatter part of a note's cached metadata. */
import type { FrontmatterLinkCache } from "../api";
import { splitWikiLink } from "../util/links";
import { parseYaml } from "../util/yaml";

const FRONTMATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?=\r?\n|$)/;

export interface ParsedFrontmatter {
  /** Offset of the end of the closing `---`. */
  end: number;
  /** Null when the YAML is not a mapping or does not parse: such a note has a `yaml` section and nothing else. */
  fields: Record<string, unknown> | null;
  links: FrontmatterLinkCache[];
}

function fieldsOf(yaml: string | undefined): Record<string, unknown> | null {
  if (yaml === undefined) return null;
  try {
    const value = parseYaml(yaml);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A value that is one wiki link is a link; its key names the way to it (`team.0`). */
function collectLinks(key: string, value: unknown, links: FrontmatterLinkCache[]): void {
  if (typeof value === "string") {
    const match = /^\[\[([^[\]]+)\]\]$/.exec(value.trim());
    if (match?.[1]) links.push({ key, original: value, ...splitWikiLink(match[1]) });
  } else if (typeof value === "object" && value !== null) {
    for (const [name, child] of Object.entries(value)) collectLinks(`${key}.${name}`, child, links);
  }
}

export function parseFrontmatter(content: string): ParsedFrontmatter | null {
  const match = FRONTMATTER.exec(content);
  if (!match) return null;
  const fields = fieldsOf(match[1]);
  const links: FrontmatterLinkCache[] = [];
  for (const [key, value] of Object.entries(fields ?? {})) collectLinks(key, value, links);
  return { end: match[0].length, fields, links };
}
