import { guardText } from "../edit/guard";
import type { Refused, Unchanged } from "../edit/intent";
import { refused, UNCHANGED } from "../edit/intent";
import type { Splice } from "../edit/splice";
import { applySplices } from "../edit/splice";
import { isSameOutside } from "./region-proof";
import type { RollupParams } from "../parse/region-markers";
import { beginMarker } from "../parse/region-markers";
import type { RegionProblem, SavedRegion } from "./saved-region";
import { regionContent, savedRegions } from "./saved-region";

/** A change of saved rollups, decided and proven. */
export interface ProvenRegions {
  readonly kind: "edit";
  /** In order and apart; offsets are into the text it was decided on. */
  readonly splices: readonly Splice[];
  /** The whole new text. */
  readonly text: string;
}

/** What becomes of one saved rollup. */
export type RegionOutcome = "refreshed" | "unchanged" | RegionProblem | "unanswerable";

/** What is to be written, and what becomes of each saved rollup when it is. */
export interface RegionsDecision {
  readonly decision: ProvenRegions | Unchanged | Refused;
  readonly regions: readonly RegionOutcome[];
}

/** Answers a stored question as Markdown; null when it can't be answered any more. */
export type RenderRegion = (params: RollupParams) => string | null;

interface Refresh {
  readonly outcome: RegionOutcome;
  readonly splices: readonly Splice[];
}

function refresh(text: string, region: SavedRegion, render: RenderRegion): Refresh {
  const [begin] = region.markers;
  if (region.problem !== null) return { outcome: region.problem, splices: [] };
  const markdown = begin && region.params ? render(region.params) : null;
  if (!begin || !region.params || markdown === null) return { outcome: "unanswerable", splices: [] };
  const content = regionContent(markdown, text.slice(begin.end, begin.next));
  const splices = [
    { from: begin.start, to: begin.end, insert: beginMarker(region.params, content) },
    { from: region.contentStart, to: region.contentEnd, insert: content },
  ];
  // A marker may have gained a space behind it: what says the same is left as it is.
  const isSame = text.slice(region.contentStart, region.contentEnd) === content;
  return isSame ? { outcome: "unchanged", splices: [] } : { outcome: "refreshed", splices };
}

/** Reads the new text again: as many saved rollups, the written ones sound, and everything else as it was. */
function isProven(text: string, newText: string): boolean {
  const [before, after] = [savedRegions(text), savedRegions(newText)];
  return (
    before.length === after.length &&
    after.every(({ problem }, i) => problem === (before[i]?.problem ?? null)) &&
    isSameOutside(text, newText)
  );
}

/**
 * Decides the refresh of a note's saved rollups on the text that is about to be replaced. Pure and synchronous. A
 * rollup that was edited, or whose markers are in doubt, is left alone; the others are not held up by it.
 */
export function refreshRegions(text: string, render: RenderRegion): RegionsDecision {
  const regions = savedRegions(text);
  if (regions.length === 0) return { decision: UNCHANGED, regions: [] };
  const danger = guardText(text);
  if (danger) return { decision: refused(danger), regions: [] };
  const refreshes = regions.map((region) => refresh(text, region, render));
  const outcomes = refreshes.map(({ outcome }) => outcome);
  const splices = refreshes.flatMap((one) => one.splices);
  if (splices.length === 0) return { decision: UNCHANGED, regions: outcomes };
  const newText = applySplices(text, splices);
  return isProven(text, newText)
    ? { decision: { kind: "edit", splices, text: newText }, regions: outcomes }
    : { decision: refused("proof-failed"), regions: [] };
}
