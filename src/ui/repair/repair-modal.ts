import type { TFile } from "obsidian";
import { Modal, Notice } from "obsidian";
import type { EditOutcome } from "../../core/edit/intent";
import type { RepairProposal } from "../../core/repair/repair-note";
import type { LineRepair } from "../../core/repair/repair-text";
import type { Formats } from "../format/formats";
import { markBegun } from "../edits/take-back";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import type { LinePiece } from "./line-pieces";
import { piecesOf } from "./line-pieces";

/** Lines shown at once; more are shown on request. */
const PAGE = 200;

/** What a repair would change, line by line, before anything is written. */
export class RepairModal extends Modal {
  private readonly formats: Formats;
  private listEl: HTMLElement | null = null;
  private moreEl: HTMLElement | null = null;
  private shown = 0;

  constructor(
    private readonly ports: Ports,
    private readonly file: TFile,
    private readonly proposal: RepairProposal,
  ) {
    super(ports.app);
    this.formats = formatsFor(ports.words.items.language, window);
  }

  override onOpen(): void {
    const { repair: words } = this.ports.words;
    const { contentEl, formats, proposal } = this;
    this.modalEl.addClass("people-repair-modal");
    this.setTitle(words.title);
    contentEl.createEl("p", { text: words.intro(formats.count(proposal.lines.length), this.file.basename) });
    contentEl.createEl("p", { cls: "people-repair-hint", text: words.leftAlone });
    // It takes the focus, so that keys scroll it and none of them writes.
    this.listEl = contentEl.createEl("ul", {
      cls: "people-repair-list",
      attr: { tabindex: "0", "aria-label": words.title },
    });
    this.moreEl = contentEl.createEl("button", { cls: "people-repair-more" });
    this.moreEl.addEventListener("click", () => this.showMore());
    this.showMore();
    this.addButtons();
    this.listEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private showMore(): void {
    const { lines } = this.proposal;
    const next = lines.slice(this.shown, this.shown + PAGE);
    for (const repair of next) if (this.listEl) this.addLine(this.listEl, repair);
    this.shown += next.length;
    const rest = lines.length - this.shown;
    this.moreEl?.setText(this.ports.words.repair.showMore(this.formats.count(Math.min(rest, PAGE))));
    this.moreEl?.toggle(rest > 0);
  }

  private addLine(listEl: HTMLElement, repair: LineRepair): void {
    const { repair: words } = this.ports.words;
    const { before, after } = piecesOf(repair);
    const lineEl = listEl.createEl("li", { cls: "people-repair-line" });
    const number = this.formats.number(repair.line + 1);
    lineEl.createDiv({ cls: "people-repair-number", text: words.line(number) });
    addText(lineEl, "mod-before", words.before, before);
    addText(lineEl, "mod-after", words.after, after);
  }

  private addButtons(): void {
    const { repair: words } = this.ports.words;
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    const repairEl = buttonsEl.createEl("button", { cls: "mod-cta", text: words.repair });
    repairEl.addEventListener("click", () => void this.repair());
    buttonsEl.createEl("button", { text: words.cancel }).addEventListener("click", () => this.close());
  }

  /** Closing first makes a second click impossible. */
  private async repair(): Promise<void> {
    this.close();
    markBegun(this.ports);
    new Notice(this.said(await this.ports.repairs.apply(this.file.path, this.proposal.textHash)));
  }

  private said(outcome: EditOutcome): string {
    const { items, repair: words } = this.ports.words;
    if (outcome.kind === "refused") return items.refused[outcome.reason];
    if (outcome.kind === "unchanged") return words.nothing;
    return words.repaired(this.formats.count(this.proposal.lines.length));
  }
}

/** Text of a note: only ever text, in its own direction. */
function addText(lineEl: HTMLElement, cls: string, label: string, pieces: readonly LinePiece[]): void {
  const textEl = lineEl.createDiv({ cls: ["people-repair-text", cls], attr: { dir: "auto" } });
  textEl.setAttribute("role", "group");
  textEl.setAttribute("aria-label", label);
  for (const { text, changed } of pieces) {
    if (changed) textEl.createSpan({ cls: "people-repair-change", text });
    else textEl.appendText(text);
  }
}
