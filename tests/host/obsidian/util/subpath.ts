/** `resolveSubpath`: where in a note `#Heading` or `#^block` points. */
import type { BlockSubpathResult, CachedMetadata, HeadingCache, HeadingSubpathResult } from "../api";
import { stripHeading } from "./links";

function findHeading(headings: HeadingCache[], subpath: string): number {
  const wanted = stripHeading(subpath.split("#").pop() ?? "").toLowerCase();
  return headings.findIndex((heading) => stripHeading(heading.heading).toLowerCase() === wanted);
}

export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | null {
  if (subpath.startsWith("#^")) {
    const block = cache.blocks?.[subpath.slice(2).toLowerCase()];
    if (!block) return null;
    return { type: "block", block, start: block.position.start, end: block.position.end };
  }
  const headings = cache.headings ?? [];
  const index = findHeading(headings, subpath);
  const current = headings[index];
  if (!current) return null;
  const next = headings.slice(index + 1).find((heading) => heading.level <= current.level) ?? null;
  return {
    type: "heading",
    current,
    next: next as HeadingCache,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}
