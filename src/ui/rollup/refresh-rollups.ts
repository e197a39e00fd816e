import type { TFile } from "obsidian";
import { Modal, Notice } from "obsidian";
import type { NewRegion } from "../../core/rollup/insert-region";
import type { RegionOutcome, RenderRegion } from "../../core/rollup/refresh-regions";
import type { RollupParams } from "../../core/rollup/region-markers";
import { regionMarkers } from "../../core/rollup/region-markers";
import { rollupMarkdown } from "../../core/rollup/rollup-markdown";
import { readRollup } from "../../core/rollup/rollup-question";
import { savedRegions } from "../../core/rollup/saved-region";
import { formatsFor } from "../format/formats";
import type { Ports, Progress } from "../ports";

/** What became of saved rollups, over one note or many. */
interface Tally {
  refreshed: number;
  unchanged: number;
  readonly refused: string[];
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
  if (outcome.kind === "refused") tally.refused.push(ports.words.items.refused[outcome.reason]);
  for (const region of regions) {
    if (region === "refreshed") tally.refreshed++;
    else if (region === "unchanged") tally.unchanged++;
    else tally.refused.push(ports.words.rollup.reasons[region]);
  }
  return regions;
}

function sayResult(ports: Ports, { refreshed, unchanged, refused }: Tally): void {
  const { rollup, items } = ports.words;
  const formats = formatsFor(items.language, window);
  const [done, same, left] = [refreshed, unchanged, refused.length].map((n) => formats.count(n));
  if (done && same && left) new Notice(rollup.result(done, same, left, [...new Set(refused)]));
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
  if (reason !== undefined && isRefusal(reason)) new RenewModal(ports, file, at, reason).open();
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
      if (text !== null && regionMarkers(text).length > 0) await refreshNote(ports, path, tally);
    }
  } finally {
    show(null);
  }
  if (tally.refreshed + tally.unchanged + tally.refused.length > 0) sayResult(ports, tally);
  else new Notice(ports.words.rollup.noneAnywhere);
}

/** Offers a new rollup where one was refused. Nothing is written without the click. */
class RenewModal extends Modal {
  constructor(
    private readonly ports: Ports,
    private readonly file: TFile,
    private readonly at: number,
    private readonly reason: RegionRefusal,
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
    const { ports, file, at } = this;
    const region = await this.newRegion();
    const { rollup, items } = ports.words;
    const outcome = await ports.rollups.renew(file.path, at, region);
    new Notice(outcome.kind === "refused" ? items.refused[outcome.reason] : rollup.renewed);
  }

  /** The question the refused one still tells, else open items by due date. */
  private async newRegion(): Promise<NewRegion> {
    const text = await this.ports.repairs.read(this.file.path);
    const stored = text === null ? null : (savedRegions(text)[this.at]?.params ?? null);
    const render = renderFor(this.ports, this.file.path);
    const fallback: RollupParams = { by: "due" };
    const markdown = stored && render(stored);
    if (stored && markdown !== null) return { params: stored, markdown };
    return { params: fallback, markdown: render(fallback) ?? "" };
  }
}
