/** Fuzzy and simple search, and showing what matched. */
import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from "../api";

type Searcher = (text: string) => SearchResult | null;

function words(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function inOrder(matches: SearchMatches): SearchMatches {
  return matches.sort((a, b) => a[0] - b[0]);
}

/** Letters of `word` in order, anywhere; null when one is missing. */
function scattered(word: string, text: string): { parts: SearchMatchPart[]; penalty: number } | null {
  const parts: SearchMatchPart[] = [];
  let penalty = 1;
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    parts.push([at, at + letter.length]);
    penalty += (at - from) * 0.01;
    from = at + letter.length;
  }
  return { parts, penalty };
}

/** Whole words score above scattered letters, early hits above late ones. The scale is ours, not Obsidian's. */
export function prepareFuzzySearch(query: string): Searcher {
  const wanted = words(query);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let score = 0;
    for (const word of wanted) {
      const at = lower.indexOf(word);
      if (at >= 0) {
        matches.push([at, at + word.length]);
        score -= at * 0.001;
        continue;
      }
      const loose = scattered(word, lower);
      if (!loose) return null;
      matches.push(...loose.parts);
      score -= loose.penalty;
    }
    return { score, matches: inOrder(matches) };
  };
}

export function prepareSimpleSearch(query: string): Searcher {
  const wanted = words(query);
  return (text) => {
    const lower = text.toLowerCase();
    const found = wanted.map((word) => ({ at: lower.indexOf(word), length: word.length }));
    if (found.some((hit) => hit.at < 0)) return null;
    const matches = found.map((hit): SearchMatchPart => [hit.at, hit.at + hit.length]);
    return { score: -matches.reduce((sum, [from]) => sum + from * 0.001, 0), matches: inOrder(matches) };
  };
}

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(
  element: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let shown = 0;
  for (const [from, to] of matches ?? []) {
    const start = from + offset;
    if (start < shown) continue;
    element.appendText(text.slice(shown, start));
    element.createSpan({ cls: "suggestion-highlight", text: text.slice(start, to + offset) });
    shown = to + offset;
  }
  element.appendText(text.slice(shown));
}

export function renderResults(element: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(element, text, result.matches, offset);
}
