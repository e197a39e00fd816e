import type { TFile } from "obsidian";
import { Notice } from "obsidian";
import type { RegionOutcome } from "../../core/rollup/refresh-regions";
import { regionMarkers } from "../../core/parse/region-markers";
import { markBegun } from "../edits/take-back";
import { formatsFor } from "../format/formats";
import type { Count } from "../i18n/plural";
import type { Ports, Progress } from "../ports";
import { offerNewOne } from "./renew-rollup";
import { renderFor } from "./stored-question";

/** More notes than anybody reads in a Notice. */
const MOST_SHOWN = 8;
/** A Notice that names notes is read longer than Obsidian's usual one. */
const STAYS_MS = 20_000;

interface RefusedRegion {
  readonly path: string;
  readonly reason: string;
}

/** What became of saved rollups, over one note or many. */
interface Tally {
  refreshed: number;
  unchanged: number;
  readonly refused: RefusedRegion[];
}

async function refreshNote(ports: Ports, path: string, tally: Tally): Promise<readonly RegionOutcome[]> {
  markBegun(ports);
  const { outcome, regions } = await ports.rollups.refresh(path, renderFor(ports, path));
  const refuse = (reason: string): void => void tally.refused.push({ path, reason });
  if (outcome.kind === "refused") refuse(ports.words.items.refused[outcome.reason]);
  for (const region of regions) {
    if (region === "refreshed") tally.refreshed++;
    else if (region === "unchanged") tally.unchanged++;
    else refuse(ports.words.rollup.reasons[region]);
  }
  return regions;
}

function sayResult(ports: Ports, { refreshed, unchanged, refused }: Tally): void {
  const { rollup, items } = ports.words;
  const count = (n: number): Count => formatsFor(items.language, window).count(n);
  const reasons = new Set(refused.map(({ reason }) => reason));
  new Notice(rollup.result(count(refreshed), count(unchanged), count(refused.length), [...reasons]));
}

/** The same over many notes: says which ones were refused. */
function sayResults(ports: Ports, { refreshed, unchanged, refused }: Tally): void {
  const { rollup, items } = ports.words;
  const count = (n: number): Count => formatsFor(items.language, window).count(n);
  const fragment = createFragment();
  fragment.createDiv({ text: rollup.result(count(refreshed), count(unchanged), count(refused.length), []) });
  for (const { path, reason } of refused.slice(0, MOST_SHOWN))
    fragment.createDiv({ cls: "people-notice-reason", text: rollup.refusedIn(path, reason) });
  const more = refused.length - MOST_SHOWN;
  if (more > 0) fragment.createDiv({ cls: "people-notice-reason", text: rollup.refusedMore(count(more)) });
  new Notice(fragment, refused.length > 0 ? STAYS_MS : undefined);
}

function isStillReading(ports: Ports): boolean {
  if (ports.progress() === null) return false;
  new Notice(ports.words.rollup.stillReading);
  return true;
}

function newTally(): Tally {
  return { refreshed: 0, unchanged: 0, refused: [] };
}

/** Refreshes the saved rollups of one note; one that is refused can be followed by a new one. */
export async function refreshRollupsIn(ports: Ports, file: TFile): Promise<void> {
  if (isStillReading(ports)) return;
  const tally = newTally();
  const regions = await refreshNote(ports, file.path, tally);
  if (tally.refreshed + tally.unchanged + tally.refused.length === 0) {
    new Notice(ports.words.rollup.noneHere);
    return;
  }
  sayResult(ports, tally);
  await offerNewOne(ports, file, regions);
}

function progressNotice(ports: Ports): (progress: Progress | null) => void {
  const { rollup, items } = ports.words;
  const formats = formatsFor(items.language, window);
  const notice = new Notice("", 0);
  return (progress) => {
    if (progress)
      notice.setMessage(rollup.refreshing(formats.count(progress.done), formats.count(progress.total)));
    else notice.hide();
  };
}

/** Refreshes the saved rollups of all notes that are not left out, one note after the other. */
export async function refreshAllRollups(ports: Ports): Promise<void> {
  if (isStillReading(ports)) return;
  const files = ports.app.vault.getMarkdownFiles().filter(({ path }) => !ports.index.leftOut.has(path));
  const tally = newTally();
  const show = progressNotice(ports);
  try {
    for (const [done, { path }] of files.entries()) {
      show({ done, total: files.length });
      const text = await ports.texts.read(path);
      // An example in code is nobody's rollup.
      if (text !== null && regionMarkers(text).some(({ isShown }) => isShown))
        await refreshNote(ports, path, tally);
    }
  } finally {
    show(null);
  }
  if (tally.refreshed + tally.unchanged + tally.refused.length > 0) sayResults(ports, tally);
  else new Notice(ports.words.rollup.noneAnywhere);
}
