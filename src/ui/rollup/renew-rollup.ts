import type { TFile } from "obsidian";
import { Modal, Notice } from "obsidian";
import type { NewRegion } from "../../core/rollup/insert-region";
import type { RegionOutcome } from "../../core/rollup/refresh-regions";
import { questionAbove } from "../../core/parse/region-markers";
import type { RegionKey } from "../../core/rollup/saved-region";
import { regionKey, savedRegions } from "../../core/rollup/saved-region";
import { markBegun } from "../edits/take-back";
import type { Ports } from "../ports";
import { renderFor } from "./stored-question";

/** What can be mended by a new rollup below the old one. */
type Renewable = "edited" | "broken";

/**
 * Offers a new rollup in place of the first that was refused for its text or its markers; nothing where the old one tells
 * no question that can be answered: a new one would list something else.
 */
export async function offerNewOne(
  ports: Ports,
  file: TFile,
  regions: readonly RegionOutcome[],
): Promise<void> {
  const reason = regions.find((outcome) => outcome === "edited" || outcome === "broken");
  if (!reason) return;
  const renewal = await renewalOf(ports, file.path, regions.indexOf(reason), reason);
  if (renewal) new RenewModal(ports, file, reason, renewal).open();
}

/** What a click would write, and in the place of which rollup. */
interface Renewal {
  readonly asked: RegionKey;
  readonly region: NewRegion;
}

/** The answer now to the question that a refused rollup still tells. */
async function renewalOf(ports: Ports, path: string, at: number, reason: Renewable): Promise<Renewal | null> {
  const text = (await ports.rollups.read(path)) ?? "";
  const [old, asked] = [savedRegions(text)[at], regionKey(text, at)];
  if (!asked || old?.problem !== reason) return null;
  const params = old.params ?? questionAbove(text, old.markers[0]?.start ?? 0);
  const markdown = params && renderFor(ports, path)(params);
  return params && markdown !== null ? { asked, region: { params, markdown } } : null;
}

/** Asks whether a new rollup is wanted. Nothing is written without the click. */
class RenewModal extends Modal {
  constructor(
    private readonly ports: Ports,
    private readonly file: TFile,
    private readonly reason: Renewable,
    private readonly renewal: Renewal,
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
    const { ports, file, renewal } = this;
    const { rollup, items } = ports.words;
    markBegun(ports);
    const outcome = await ports.rollups.renew(file.path, renewal.asked, renewal.region);
    new Notice(outcome.kind === "refused" ? items.refused[outcome.reason] : rollup.renewed);
  }
}
