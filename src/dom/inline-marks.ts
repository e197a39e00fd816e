/** What a stretch of inline Markdown means; text stays text. */
export type InlineNode =
  | string
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "tag"; readonly text: string }
  | { readonly type: "note-link"; readonly target: string; readonly text: string }
  | { readonly type: "web-link"; readonly url: string; readonly children: readonly InlineNode[] }
  | { readonly type: "style"; readonly style: InlineStyle; readonly children: readonly InlineNode[] };

export type InlineStyle = "strong" | "em" | "del" | "mark";

/** Only these open, and only on click. */
const SAFE_URL = /^(?:https?:\/\/|mailto:|obsidian:\/\/)[^\s<>"\\\p{Cc}]+$/iu;
const BARE_URL = /https?:\/\/[^\s<>"\\\p{Cc}]{1,1900}/iuy;
const LONGEST_URL = 2000;
const URL_TAIL = /[.,;:!?'")\]}*_~=]+$/;
const TAG = /#[^\s\p{Cc}\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+/uy;
const ALL_DIGITS = /^#[\d/]+$/;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** @returns the address when it may be a link, else null. */
export function safeUrl(text: string): string | null {
  if (text.length > LONGEST_URL) return null;
  const [url = ""] = text.trim().split(/\s/, 1);
  const bare = url.startsWith("<") && url.endsWith(">") ? url.slice(1, -1) : url;
  return SAFE_URL.test(bare) ? bare : null;
}

/** @returns the address that starts at `at` without its trailing punctuation, or null. */
export function bareUrlAt(text: string, at: number): string | null {
  if (at > 0 && WORD_CHARACTER.test(text.charAt(at - 1))) return null;
  BARE_URL.lastIndex = at;
  const match = BARE_URL.exec(text)?.[0];
  if (match === undefined || /[^\s<>"\\]/.test(text.charAt(at + match.length))) return null;
  // Cut at most so many marks: trying each start of a long run of them would take forever.
  return safeUrl(match.slice(0, -24) + match.slice(-24).replace(URL_TAIL, ""));
}

/** @returns the tag that starts at `at`, `#` included, or null. */
export function tagAt(text: string, at: number): string | null {
  if (at > 0 && !/\s/.test(text.charAt(at - 1))) return null;
  TAG.lastIndex = at;
  const tag = TAG.exec(text)?.[0];
  return tag === undefined || ALL_DIGITS.test(tag) ? null : tag;
}

const STYLE_OF_MARK: ReadonlyMap<string, InlineStyle> = new Map([
  ["**", "strong"],
  ["__", "strong"],
  ["*", "em"],
  ["_", "em"],
  ["~~", "del"],
  ["==", "mark"],
]);

/** @returns what a pair of these marks means; null for none. */
export function styleOfMark(mark: string): InlineStyle | null {
  return STYLE_OF_MARK.get(mark) ?? null;
}

/** Whether a run of marks from `start` to `end` may open and close a style there. */
export function flanking(
  text: string,
  start: number,
  end: number,
): { readonly opens: boolean; readonly closes: boolean } {
  const before = start === 0 ? " " : text.charAt(start - 1);
  const after = end >= text.length ? " " : text.charAt(end);
  const isWordMark = text.charAt(start) === "_";
  return {
    opens: !/\s/.test(after) && !(isWordMark && WORD_CHARACTER.test(before)),
    closes: !/\s/.test(before) && !(isWordMark && WORD_CHARACTER.test(after)),
  };
}
