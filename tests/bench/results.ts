import { cpus } from "node:os";
import type { Figure, VaultFigures } from "./measures";

/** The size for which targets are set. */
export const TARGET_NOTES = 10_000;

/** What a figure may be at 10,000 notes (issue 7); of ratios, times its floor. */
const TARGETS: Readonly<Record<string, { readonly value?: number; readonly ratio?: number }>> = {
  "parse and index, at once": { ratio: 3 },
  "the same in slices": { value: 1_500 },
  "slice, longest": { value: 16 },
  "edit of one note": { value: 1 },
  "all open items by due, after an edit": { value: 10 },
  "by priority, after an edit": { value: 10 },
  "by person, after an edit": { value: 10 },
  "warm start from what is kept": { value: 50 },
  "kept between starts": { value: 12 },
  "the same with what answers remember": { value: 40 },
};
export const BUNDLE_TARGET_KB = 150;

function ratioOf({ value, floor }: Figure, vault: VaultFigures): number | null {
  return floor ? value / vault.floors[floor] : null;
}

function amount({ value, unit }: Figure): string {
  const digits = value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function times(ratio: number | null): string {
  if (ratio === null) return "";
  return `${ratio.toFixed(ratio < 0.1 ? 4 : ratio < 10 ? 2 : 1)} ×`;
}

function targetOf(figure: Figure, vault: VaultFigures): string {
  const target = TARGETS[figure.name];
  if (!target) return "";
  const isRatio = target.ratio !== undefined;
  const limit = target.ratio ?? target.value ?? 0;
  const value = isRatio ? (ratioOf(figure, vault) ?? 0) : figure.value;
  return `${isRatio ? `${limit} ×` : `${limit} ${figure.unit}`} ${value <= limit ? "kept" : "**missed**"}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** How a figure grows with the vault: of the largest vault against the one with targets, each a note. */
function growth(figure: Figure, of: VaultFigures, largest: VaultFigures): string {
  const other = largest.figures.find(({ name }) => name === figure.name);
  if (!other || figure.value === 0 || largest === of) return "";
  return `${(other.value / figure.value).toFixed(2)} ×`;
}

/** @returns all figures as a Markdown table: a column a vault, then what one of them has to do with floor and target */
export function resultsTable(vaults: readonly VaultFigures[]): string {
  const judged = vaults.find(({ notes }) => notes === TARGET_NOTES) ?? vaults[0];
  const largest = vaults.at(-1);
  if (!judged || !largest) return "";
  const sizes = vaults.map(
    ({ notes, items }) => `${notes / 1_000}k notes, ${Math.round(items / 1_000)}k items`,
  );
  const head = [
    "",
    ...sizes,
    `× floor at ${judged.notes / 1_000}k`,
    `${largest.notes / 1_000}k : ${judged.notes / 1_000}k`,
    "target",
  ];
  const floors = (["scan", "clone"] as const).map((floor) => {
    const name = floor === "scan" ? "floor: bare scan" : "floor: structured clone";
    return row([name, ...vaults.map((vault) => `${vault.floors[floor].toFixed(1)} ms`), "1 ×", "", ""]);
  });
  const rows = judged.figures.map((figure, i) => {
    const amounts = vaults.map((vault) => amount(vault.figures[i] ?? figure));
    const ratio = times(ratioOf(figure, judged));
    return row([figure.name, ...amounts, ratio, growth(figure, judged, largest), targetOf(figure, judged)]);
  });
  return [row(head), row(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...floors, ...rows].join("\n");
}

/** @returns how two versions compare at each size: the older one's time by the newer one's, by their floors */
export function comparisonTable(
  now: readonly VaultFigures[],
  before: readonly VaultFigures[],
  rev: string,
): string {
  const lines = now.flatMap((vault) => {
    const other = before.find(({ notes }) => notes === vault.notes);
    return vault.figures.flatMap((figure) => {
      const old = other?.figures.find(({ name }) => name === figure.name);
      if (!other || !old) return [];
      const factor = figure.floor ? other.floors[figure.floor] / vault.floors[figure.floor] : 1;
      const change = old.value === 0 ? "" : `${((figure.value * factor) / old.value).toFixed(2)} ×`;
      return [row([`${vault.notes / 1_000}k: ${figure.name}`, amount(old), amount(figure), change])];
    });
  });
  const head = ["", rev, "now", "now : then, by their floors"];
  return [row(head), row(["---", "---:", "---:", "---:"]), ...lines].join("\n");
}

/** @returns the machine in a few words; nothing that names it */
export function machine(): string {
  const all = cpus();
  const model = all[0]?.model.trim() || "unknown processor";
  return `${all.length} × ${model}, Node ${process.versions.node}`;
}
