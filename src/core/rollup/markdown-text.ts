import { isTagUnit } from "../parse/hash-tags";
import { codeSpanEnd, runLength } from "../text/code-spans";

/** Characters that some program takes for the end of a line, and those that no line of text holds. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** What would start a block at the beginning of a bullet: a checkbox, a definition, a list, a heading, a quote, a fence, a rule. */
const BLOCK_START = /^(?:\[[^\]]*\](?=[\s:]|$)|[-*+](?=\s|$)|#{1,6}(?=\s|$)|>|~{3}|(?:[-*_][ \t]*){3,}$)/u;
const ORDERED_LIST = /^(\d{1,9})([.)])(?=\s|$)/;
const AUTOLINK = /^<(?:https?|mailto|obsidian):[^<>\s]*>/i;
const TAG_OR_COMMENT = /^<[a-z!/?]/i;
/** Behind these, too, Obsidian may take a `#` for the start of a tag, when they open a word. */
const OPENS_WORD = "*_~=([\"'";
const WIKILINK = /^\[\[[^[\]]+\]\]/;

/** @returns the text in one line, without white space around it. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, " ").trim();
}

/** @returns the length of the wikilink that starts at an offset; 0 when none does. */
function wikilinkLength(text: string, at: number): number {
  return text.startsWith("[[", at) ? (WIKILINK.exec(text.slice(at, at + 200))?.[0].length ?? 0) : 0;
}

/** @returns what is written for the characters at an offset outside of code, and how many they are. */
function escaped(text: string, at: number, isInLink: boolean): readonly [written: string, length: number] {
  const rest = text.slice(at, at + 200);
  if (rest.startsWith("[[") && wikilinkLength(text, at) === 0) return ["\\[", 1];
  if (text[at] === "#" && !isInLink && startsTag(text, at)) return ["\\#", 1];
  if (text[at] !== "<") return [text[at] ?? "", 1];
  const link = AUTOLINK.exec(rest)?.[0];
  if (link !== undefined) return [link, link.length];
  return [TAG_OR_COMMENT.test(rest) ? "\\<" : "<", 1];
}

/** Whether a `#` would be taken for the start of a tag, by Obsidian or by us: where a rollup is saved, it would be that note's. */
function startsTag(text: string, at: number): boolean {
  let wordStart = at;
  while (wordStart > 0 && OPENS_WORD.includes(text[wordStart - 1] ?? " ")) wordStart--;
  const isAtWordStart = wordStart === 0 || /\s|\|/.test(text[wordStart - 1] ?? "");
  return isAtWordStart && at + 1 < text.length && isTagUnit(text.charCodeAt(at + 1));
}

/** In code nothing can be escaped, and not everybody who looks for comments and links leaves code out. */
function codeText(span: string): string {
  return span.replace(/%(?=%)/g, "% ").replace(/\[(?=\[(?![^[\]]+\]\]))/g, "[ ");
}

function withoutOddMath(text: string): string {
  return text.split("$$").length % 2 === 0 ? text.replaceAll("$$", "$\\$") : text;
}

/**
 * Text of a note as one line of Markdown that looks the same and can't be anything but a stretch of text: no line
 * break, no HTML tag, no start of a comment or of a block of code or mathematics, no tag, no half link that would take
 * in what follows it. Code spans stay as they are.
 */
export function inlineText(text: string): string {
  const line = withoutOddMath(oneLine(text));
  let result = "";
  let at = 0;
  let linkEnd = 0;
  while (at < line.length) {
    linkEnd = Math.max(linkEnd, at + wikilinkLength(line, at));
    if (line[at] === "`") {
      const length = runLength(line, at);
      const end = codeSpanEnd(line, at, length);
      result += end < 0 ? "\\`".repeat(length) : codeText(line.slice(at, end));
      at = end < 0 ? at + length : end;
    } else if (line[at] === "\\") {
      result += line.slice(at, at + 2);
      at += 2;
    } else {
      const [written, length] = escaped(line, at, at < linkEnd);
      // Two of them would start a comment.
      result += written === "%" && result.endsWith("%") ? "\\%" : written;
      at += length;
    }
  }
  return result;
}

/**
 * Text of a note as the beginning of a bullet: leading list and heading marks would turn it into something else, and a
 * checkbox would become a task.
 */
export function bulletText(text: string): string {
  return inlineText(text).replace(BLOCK_START, "\\$&").replace(ORDERED_LIST, "$1\\$2");
}

/** Text between the brackets of a link, where nothing can be escaped. */
function linkText(text: string): string {
  return oneLine(text)
    .replace(/[[\]|]+/g, " ")
    .replaceAll("`", "'")
    .replace(/%(?=%)/g, "% ")
    .replace(/<(?=[a-z!/?])/gi, "< ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A path as the target of a Markdown link: for names that no wikilink can hold. */
function encodedPath(path: string): string {
  const signs: Readonly<Record<string, string>> = { "#": "%23", "?": "%3F", "(": "%28", ")": "%29" };
  return encodeURI(path.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[#?()]/g, (sign) => signs[sign] ?? sign);
}

/** @returns a link to a note, to a block of it when given, that shows a title; a wikilink wherever one can name the path. */
export function noteLink(path: string, title: string, blockId: string | null = null): string {
  const target = path.replace(/\.md$/i, "");
  const block = blockId === null ? "" : `#^${blockId}`;
  const shown = linkText(title);
  if (/[[\]|#^`<]|%%|[\p{Cc}\u2028\u2029]/u.test(target))
    return `[${shown === "" ? "·" : shown}](${encodedPath(path)}${block})`;
  return `[[${target}${block}${shown === "" ? "" : `|${shown}`}]]`;
}
