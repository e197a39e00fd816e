import { linesOf } from "../text/lines";
import type { RollupParams } from "../parse/region-markers";

/** The settings of a block, as they are documented, in the order in which messages list them. */
export const BLOCK_KEYS = [
  "by",
  "owner",
  "person",
  "status",
  "due",
  "tags",
  "path",
  "limit",
  "title",
  "priority",
  "proposed",
  "search",
  "sort",
] as const;

export type BlockKey = (typeof BLOCK_KEYS)[number];

/** A longer block is a mistake: nothing of it is read. */
export const MAX_BLOCK_LENGTH = 10_000;

/** What is wrong with a block before anything is asked of the index. */
export type BlockProblem =
  | { readonly kind: "too-long"; readonly length: number }
  | { readonly kind: "not-yaml" | "not-keys" }
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "twice" | "no-value" | "not-text"; readonly key: BlockKey };

/** A problem with the 1-based line of the block's body it stands in; null when it has none. */
export interface LinedProblem<P> {
  readonly line: number | null;
  readonly problem: P;
}

/** A block's settings as parameters. */
export interface BlockSource {
  readonly params: RollupParams;
  readonly title: string;
}

/** A block read, or everything that is wrong with it. */
export type ReadBlock =
  | { readonly source: BlockSource; readonly problems: readonly [] }
  | { readonly source: null; readonly problems: readonly LinedProblem<BlockProblem>[] };

/** What YAML made of a block's body: a value of any shape, or the error it threw. */
export type ParsedYaml = { readonly value: unknown } | { readonly error: unknown };

const KEY_LINE = /^[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s:#'"][^:#]*?))[ \t]*:(?:\s|$)/;

interface KeyLine {
  readonly key: string;
  readonly line: number;
}

function keyLines(lines: readonly string[]): KeyLine[] {
  return lines.flatMap((text, i) => {
    const match = KEY_LINE.exec(text);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    return key === undefined ? [] : [{ key, line: i + 1 }];
  });
}

/** Parameters go by the singular, as on the command line. */
export function paramOf(key: BlockKey): string {
  return key === "tags" ? "tag" : key;
}

/** @returns the setting a parameter came from. */
export function keyOfParam(param: string): string {
  return param === "tag" ? "tags" : param;
}

/** @returns the 1-based line on which a setting, or that value of it, is written. */
export function lineOfKey(body: string, key: string, value = ""): number | null {
  const lines = linesOf(body);
  const at = keyLines(lines).find((line) => line.key === key)?.line ?? null;
  if (at === null || value === "") return at;
  // An entry of a list stands below its key.
  const below = lines.slice(at - 1).findIndex((text) => text.includes(value));
  return below < 0 ? at : at + below;
}

/** Errors of YAML parsers say where in one of two ways; what is left open, behind the last line. */
function lineOfError(error: unknown, lines: number): number | null {
  const line = saidLine(error);
  return line === null ? null : Math.min(line, lines);
}

function saidLine(error: unknown): number | null {
  if (typeof error !== "object" || error === null) return null;
  const found: unknown = Reflect.get(error, "linePos");
  const first: unknown = Array.isArray(found) ? found[0] : undefined;
  const mark: unknown = Reflect.get(error, "mark");
  const line = (of: unknown): unknown =>
    typeof of === "object" && of !== null ? Reflect.get(of, "line") : undefined;
  const [fromFirst, fromMark] = [line(first), line(mark)];
  if (typeof fromFirst === "number") return fromFirst;
  return typeof fromMark === "number" ? fromMark + 1 : null;
}

/** A link that is not quoted is a list in a list for YAML. */
function unquotedLink(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1) return null;
  const [inner] = value as readonly unknown[];
  // In a list of several there is one list more.
  return typeof inner === "string" ? `[[${inner}]]` : unquotedLink(inner);
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const link = unquotedLink(value);
  if (link !== null) return link;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** Reads the entries of a block; gathers all problems instead of stopping at the first. */
class BlockReader {
  private readonly params: Record<string, string> = {};
  private readonly problems: LinedProblem<BlockProblem>[] = [];
  private title = "";

  constructor(private readonly body: string) {}

  read(entries: readonly (readonly [string, unknown])[]): ReadBlock {
    this.findDoubles();
    for (const [key, value] of entries) this.take(key, value);
    const { params, title, problems } = this;
    return problems.length === 0 ? { source: { params, title }, problems: [] } : { source: null, problems };
  }

  private findDoubles(): void {
    const seen = new Set<string>();
    for (const { key, line } of keyLines(linesOf(this.body))) {
      const known = BLOCK_KEYS.find((name) => name === key);
      if (known && seen.has(known)) this.problems.push({ line, problem: { kind: "twice", key: known } });
      seen.add(key);
    }
  }

  private refuse(key: string, problem: BlockProblem): void {
    this.problems.push({ line: lineOfKey(this.body, key), problem });
  }

  private take(name: string, value: unknown): void {
    // The command line's word is understood as well.
    const key = BLOCK_KEYS.find((known) => known === name || paramOf(known) === name);
    if (!key) return this.refuse(name, { kind: "unknown-key", key: name });
    const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    const texts = values.map(textOf);
    if (values.length === 0 || values.some((one) => one === null || one === undefined))
      return this.refuse(key, { kind: "no-value", key });
    if (texts.includes(null)) return this.refuse(key, { kind: "not-text", key });
    const text = texts.join(", ");
    if (key === "title") this.title = text;
    else this.params[paramOf(key)] = text;
  }
}

/**
 * Reads the body of a `people-rollup` block. Never throws, whatever is in it.
 *
 * @param body the text between the fences
 * @param parse YAML, as Obsidian reads it; not called for a body that is too long
 */
export function readBlock(body: string, parse: (body: string) => ParsedYaml): ReadBlock {
  const fail = (problem: BlockProblem, line: number | null = null): ReadBlock => ({
    source: null,
    problems: [{ line, problem }],
  });
  if (body.length > MAX_BLOCK_LENGTH) return fail({ kind: "too-long", length: body.length });
  const parsed = parse(body);
  if ("error" in parsed) return fail({ kind: "not-yaml" }, lineOfError(parsed.error, linesOf(body).length));
  const { value } = parsed;
  if (value === null || value === undefined) return { source: { params: {}, title: "" }, problems: [] };
  if (typeof value !== "object" || Array.isArray(value)) return fail({ kind: "not-keys" }, 1);
  return new BlockReader(body).read(Object.entries(value));
}

const PLAIN = /^[\p{L}\d][\p{L}\p{M}\d ._/@-]*$/u;
const OTHER_TYPES = /^(?:true|false|yes|no|on|off|null|y|n|~|[-+.\d][\d.,_eE+-]*)$/i;

/** A text as YAML reads it back: quoted unless it is plain. JSON's quotes are YAML's. */
function yamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !/\s$/.test(text) && !OTHER_TYPES.test(text);
  return isPlain
    ? text
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u2028\u2029]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}

/** @returns a live block that asks for these settings; empty ones are left out. */
export function blockText(settings: Readonly<Partial<Record<BlockKey, string>>>): string {
  const lines = BLOCK_KEYS.flatMap((key) => {
    const value = settings[key]?.trim() ?? "";
    const written = /^\d+$/.test(value) && key === "limit" ? value : yamlText(value);
    return value === "" ? [] : [`${key}: ${written}`];
  });
  return ["```people-rollup", ...lines, "```"].join("\n");
}
