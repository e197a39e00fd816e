import type { TFile } from "obsidian";
import { Modal, Notice } from "obsidian";
import type { NewRegion } from "../../core/rollup/insert-region";
import type { RegionOutcome, RenderRegion } from "../../core/rollup/refresh-regions";
import { questionAbove, regionMarkers } from "../../core/rollup/region-markers";
import { rollupMarkdown } from "../../core/rollup/rollup-markdown";
import { readRollup } from "../../core/rollup/rollup-question";
import { savedRegions } from "../../core/rollup/saved-region";
import { formatsFor } from "../format/formats";
import type { Count } from "../i18n/plural";
import type { Ports, Progress } from "../ports";

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

type RegionRefusal = Exclude<RegionOutcome, "refreshed" | "unchanged">;

function isRefusal(outcome: RegionOutcome): outcome is RegionRefusal {
  return outcome !== "refreshed" && outcome !== "unchanged";
}

/** A stored question is answered anew each time: names may mean somebody else by now. */
function renderFor(ports: Ports, path: string): RenderRegion {
  return (params) => {
    const today = ports.today();
    const { query } = readRollup(params, { index: ports.index, today, path });
    return query && rollupMarkdown(ports.index, query, today, ports.words.answers);
  };
}

async function refreshNote(ports: Ports, path: string, tally: Tally): Promise<readonly RegionOutcome[]> {
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
  const formats = formatsFor(items.language, window);
  const [done, same, left] = [refreshed, unchanged, refused.length].map((n) => formats.count(n));
  const reasons = new Set(refused.map(({ reason }) => reason));
  if (done && same && left) new Notice(rollup.result(done, same, left, [...reasons]));
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
  const at = regions.findIndex((outcome) => outcome === "edited" || outcome === "broken");
  const reason = regions[at];
  if (reason === undefined || !isRefusal(reason)) return;
  // Without its question a new one would list something else.
  const region = await renewed(ports, file, at);
  if (region) new RenewModal(ports, file, at, reason, region).open();
}

/** The answer now to the question that a refused rollup still tells; null when it tells none that can be answered. */
async function renewed(ports: Ports, { path }: TFile, at: number): Promise<NewRegion | null> {
  const text = await ports.repairs.read(path);
  const region = text === null ? undefined : savedRegions(text)[at];
  if (text === null || !region) return null;
  const params = region.params ?? questionAbove(text, region.markers[0]?.start ?? 0);
  const markdown = params && renderFor(ports, path)(params);
  return params && markdown !== null ? { params, markdown } : null;
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

/** Offers a new rollup where one was refused. Nothing is written without the click. */
class RenewModal extends Modal {
  constructor(
    private readonly ports: Ports,
    private readonly file: TFile,
    private readonly at: number,
    private readonly reason: RegionRefusal,
    private readonly region: NewRegion,
  ) {
    super(ports.app);
  }

  override onOpen(): void {
    const { rollup } = this.ports.words;
    const reason = rollup.reasons[this.reason];
    this.setTitle(rollup.renewTitle);
    this.contentEl.createEl("p", {
      text: this.reason === "edited" ? rollup.renewIntro(reason) : rollup.renewBroken(reason),
    });
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    const renewEl = buttonsEl.createEl("button", { cls: "mod-cta", text: rollup.renew });
    renewEl.addEventListener("click", () => void this.renew());
    buttonsEl.createEl("button", { text: rollup.cancel }).addEventListener("click", () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Closing first makes a second click impossible. */
  private async renew(): Promise<void> {
    this.close();
    const { ports, file, at, region } = this;
    const { rollup, items } = ports.words;
    const outcome = await ports.rollups.renew(file.path, at, region);
    new Notice(outcome.kind === "refused" ? items.refused[outcome.reason] : rollup.renewed);
  }
}
