/** Obsidian's Markdown for `markdown-it`: wiki links, embeds, tags, highlights and comments. */
import MarkdownIt, { type StateInline, type Token } from "markdown-it";
import { splitWikiLink } from "../util/links";

type Rule = (state: StateInline, silent: boolean) => boolean;

/** Matches `pattern` at the state's position and moves past it. */
function take(state: StateInline, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(state.src.slice(state.pos));
  if (match) state.pos += match[0].length;
  return match;
}

const wikiLink: Rule = (state, silent) => {
  const match = take(state, /^(!?)\[\[([^[\]\n]+)\]\]/);
  if (!match) return false;
  if (!silent) {
    const token = state.push(match[1] === "!" ? "wiki_embed" : "wiki_link", "", 0);
    const { link, displayText } = splitWikiLink(match[2] ?? "");
    token.meta = { link };
    token.content = displayText;
  }
  return true;
};

const hashTag: Rule = (state, silent) => {
  const before = state.src[state.pos - 1];
  if (state.src[state.pos] !== "#" || (before !== undefined && !/\s/.test(before))) return false;
  const match = /^#([\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+)/u.exec(state.src.slice(state.pos));
  if (!match?.[1] || /^\d+$/.test(match[1])) return false;
  if (!silent) state.push("hash_tag", "", 0).content = match[0];
  state.pos += match[0].length;
  return true;
};

const highlight: Rule = (state, silent) => {
  const match = take(state, /^==([^=\n]+)==/);
  if (!match) return false;
  if (!silent) state.push("highlight", "", 0).content = match[1] ?? "";
  return true;
};

const comment: Rule = (state) => take(state, /^%%[\s\S]*?%%/) !== null;

/** markdown-it reads plain text up to the next special character; Obsidian has a few more of those. */
const plainText: Rule = (state, silent) => {
  const special = /[\n$%&*+\-:<=>@[\]\\^_`{}~!#]/;
  let end = state.pos;
  while (end < state.posMax && !special.test(state.src[end] ?? "")) end++;
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

export const markdown = new MarkdownIt({ html: true, linkify: true, breaks: false });
const { escapeHtml } = markdown.utils;

function linkOf(token: Token): string {
  return (token.meta as { link: string }).link;
}

markdown.inline.ruler.before("link", "wiki_link", wikiLink);
markdown.inline.ruler.before("emphasis", "hash_tag", hashTag);
markdown.inline.ruler.before("emphasis", "highlight", highlight);
markdown.inline.ruler.before("emphasis", "comment", comment);
markdown.inline.ruler.at("text", plainText);

const renderers: Record<string, (token: Token) => string> = {
  wiki_link: (token) =>
    `<a class="internal-link" data-href="${escapeHtml(linkOf(token))}" href="${escapeHtml(linkOf(token))}" ` +
    `target="_blank" rel="noopener nofollow">${escapeHtml(token.content)}</a>`,
  wiki_embed: (token) =>
    `<span class="internal-embed" src="${escapeHtml(linkOf(token))}" alt="${escapeHtml(token.content)}"></span>`,
  hash_tag: (token) =>
    `<a href="${escapeHtml(token.content)}" class="tag" target="_blank" rel="noopener nofollow">` +
    `${escapeHtml(token.content)}</a>`,
  highlight: (token) => `<mark>${escapeHtml(token.content)}</mark>`,
};

for (const [type, render] of Object.entries(renderers))
  markdown.renderer.rules[type] = (tokens, index) => {
    const token = tokens[index];
    return token ? render(token) : "";
  };
