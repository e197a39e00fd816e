import { LineCursor } from "../text/lines";
import { DASH } from "./block-marks";

/** Where the frontmatter block lies in a text; all offsets 0 when there is none. */
export interface FrontmatterBlock {
  /** Offset of the first character after the opening fence's line. */
  readonly yamlStart: number;
  /** Offset of the closing fence. */
  readonly yamlEnd: number;
  /** Offset of the first character after the closing fence's line. */
  readonly offset: number;
  /** 0-based line on which that character stands. */
  readonly line: number;
}

const BYTE_ORDER_MARK = 0xfeff;
const NO_BLOCK: FrontmatterBlock = { yamlStart: 0, yamlEnd: 0, offset: 0, line: 0 };

function isFence(text: string, start: number, end: number): boolean {
  // A look at one character spares most lines the calls.
  if (text.charCodeAt(start) !== DASH) return false;
  return text.startsWith("---", start) && text.slice(start, end).trimEnd() === "---";
}

/**
 * Finds the block between two `---` lines at the very start of a note (after a byte order mark).
 *
 * @returns its offsets; a block that is never closed is no frontmatter
 */
export function frontmatterEnd(text: string): FrontmatterBlock {
  const bodyStart = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const none = bodyStart === 0 ? NO_BLOCK : { ...NO_BLOCK, offset: bodyStart };
  if (!text.startsWith("---", bodyStart)) return none;
  const cursor = new LineCursor(text, bodyStart);
  if (!cursor.advance() || !isFence(text, cursor.start, cursor.end)) return none;
  const yamlStart = cursor.next;
  while (cursor.advance()) {
    if (isFence(text, cursor.start, cursor.end))
      return { yamlStart, yamlEnd: cursor.start, offset: cursor.next, line: cursor.line + 1 };
  }
  return none;
}

/** @returns the YAML between the fences with LF line ends, or null when there is no frontmatter. */
export function frontmatterText(text: string): string | null {
  const { yamlStart, yamlEnd } = frontmatterEnd(text);
  return yamlEnd === 0 ? null : text.slice(yamlStart, yamlEnd).replace(/\r\n?/g, "\n");
}

/** A YAML parser from outside: Obsidian's in the plugin, the `yaml` package headless. It may throw. */
export type YamlParser = (yaml: string) => unknown;

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsedOrUndefined(yaml: string, parse: YamlParser): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}

/** What may stand in column 0 and still belong to the entry above: a list's member, a closing bracket, a comment. */
const CONTINUES_ENTRY = /^(?:[\s#\]}]|-(?:\s|$)|$)/;

/** Splits YAML into its top-level entries; whatever else starts in column 0 is a piece of its own. */
function topLevelEntries(yaml: string): string[] {
  const entries: string[] = [];
  for (const line of yaml.split("\n")) {
    if (entries.length === 0 || !CONTINUES_ENTRY.test(line)) entries.push(line);
    else entries[entries.length - 1] += `\n${line}`;
  }
  return entries;
}

/** @returns the entry parsed; when it as a whole is no YAML, its first line alone. */
function parseEntry(entry: string, parse: YamlParser): unknown {
  const whole = parsedOrUndefined(entry, parse);
  const lineEnd = entry.indexOf("\n");
  return whole === undefined && lineEnd > 0 ? parsedOrUndefined(entry.slice(0, lineEnd), parse) : whole;
}

/**
 * Reads frontmatter so that a value that is not valid YAML costs that value only (domain.md §1): when the block as a
 * whole does not parse, its top-level entries are parsed one by one.
 *
 * @returns the parsed block as the parser gave it, or a map of the entries that could be read
 */
export function parseFrontmatter(yaml: string, parse: YamlParser): unknown {
  const whole = parsedOrUndefined(yaml, parse);
  if (whole !== undefined) return whole;
  const entries = new Map<string, unknown>();
  for (const entry of topLevelEntries(yaml)) {
    const parsed = parseEntry(entry, parse);
    if (isMap(parsed)) for (const key of Object.keys(parsed)) entries.set(key, parsed[key]);
  }
  return entries;
}
