/** Why a note is left out of everything. */
export type LeftOutReason = "pattern" | "obsidian" | "templates-folder" | "template" | "conflict-copy";

/** Where matching goes on after a star has to take one more character. */
interface Backtrack {
  /** Offset in the pattern just after the star. */
  readonly pattern: number;
  /** Offset in the text up to which the star has matched. */
  text: number;
  /** Whether it takes whole segments only, as a double star followed by a slash does. */
  readonly bySegment: boolean;
}

/** @returns the offset after the next slash; beyond the text when there is none. */
function nextSegment(text: string, from: number): number {
  const slash = text.indexOf("/", from);
  return slash < 0 ? text.length + 1 : slash + 1;
}

/**
 * Matches a glob against a text: `*` any run without `/`, `**` any run, `?` one character but `/`. No regular
 * expression is made from a setting (safe-edits.md, availability): at worst it takes pattern × text steps.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star: Backtrack | null = null;
  let doubleStar: Backtrack | null = null;
  while (t < text.length) {
    const symbol = pattern[p];
    if (symbol === "*" && pattern[p + 1] === "*") {
      // With a slash behind it, it may stand for nothing at all: such a pattern for Drafts matches Drafts itself, too.
      const bySegment = pattern[p + 2] === "/" && (t === 0 || text[t - 1] === "/");
      p += bySegment ? 3 : 2;
      doubleStar = { pattern: p, text: t, bySegment };
      star = null;
    } else if (symbol === "*") {
      star = { pattern: ++p, text: t, bySegment: false };
    } else if (symbol !== undefined && (symbol === text[t] || (symbol === "?" && text[t] !== "/"))) {
      p++;
      t++;
    } else {
      if (star && text[star.text] === "/") star = null;
      const back: Backtrack | null = star ?? doubleStar;
      if (!back) return false;
      p = back.pattern;
      back.text = back.bySegment ? nextSegment(text, back.text) : back.text + 1;
      t = back.text;
    }
  }
  if (t > text.length) return false;
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

function matchesFromRoot(pattern: string, path: string): boolean {
  const root = pattern.replace(/^\/+|\/+$/g, "");
  if (matchesGlob(root, path)) return true;
  // A pattern that names a folder takes all below it.
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    if (matchesGlob(root, path.slice(0, slash))) return true;
  }
  return false;
}

/**
 * A test for one of several path patterns, in any case. A pattern without `/` matches any path segment; one with `/`
 * is a glob from the vault's root and takes all below it (domain.md §1).
 */
export function pathTest(patterns: readonly string[]): (path: string) => boolean {
  const folded = patterns.map((pattern) => pattern.trim().toLowerCase()).filter(Boolean);
  return (path) => {
    const lower = path.toLowerCase();
    const segments = lower.split("/");
    return folded.some((pattern) =>
      pattern.includes("/")
        ? matchesFromRoot(pattern, lower)
        : segments.some((segment) => matchesGlob(pattern, segment)),
    );
  };
}

/** @returns whether a file name is the copy a sync service makes of a note changed in two places (safe-edits.md). */
export function isConflictCopy(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\(conflicted copy\b[^)]*\)|\bconflicted copy \d|\.sync-conflict-\d/i.test(name);
}

/** What decides whether a path is left out. */
export interface ExclusionSources {
  readonly patterns: readonly string[];
  /** Folders of templates, without trailing slash. */
  readonly templateFolders: readonly string[];
  /** Obsidian's own "Excluded files". */
  readonly isIgnoredByObsidian: (path: string) => boolean;
}

/** @returns a function telling why a path is left out, or null when it is not. */
export function exclusions(sources: ExclusionSources): (path: string) => LeftOutReason | null {
  const isPattern = pathTest(sources.patterns);
  const folders = sources.templateFolders
    .map((folder) => folder.replace(/^\/+|\/+$/g, "").toLowerCase())
    .filter(Boolean);
  return (path) => {
    if (isPattern(path)) return "pattern";
    const lower = path.toLowerCase();
    if (folders.some((folder) => lower.startsWith(`${folder}/`))) return "templates-folder";
    if (sources.isIgnoredByObsidian(path)) return "obsidian";
    return isConflictCopy(path) ? "conflict-copy" : null;
  };
}
