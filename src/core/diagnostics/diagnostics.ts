import type { VaultIndex } from "../index/vault-index";
import { copySetsOf } from "../query/copies";
import { foundSummary } from "../query/found-summary";
import { openRows } from "../query/rows/collect-rows";
import type { Settings, TasksSettings } from "../settings";
import { settingsShape } from "./settings-shape";

/** An edit that was refused; neither the note nor the item. */
export interface RefusedEdit {
  readonly edit: string;
  readonly reason: string;
  readonly secondsAgo: number;
}

/** What a report about a problem is made of. Whole milliseconds. */
export interface DiagnosticsSource {
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly tasks: TasksSettings;
  readonly index: VaultIndex;
  /** Notes still to be read, and all of them; null when everything is indexed. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** About how many bytes are kept for the next start. */
  readonly keptBytes: number;
  /** What took how long, in the order in which it happened. */
  readonly timings: Readonly<Record<string, number>>;
  readonly refusals: readonly RefusedEdit[];
}

function tasksShape(tasks: TasksSettings): Readonly<Record<string, unknown>> {
  const { statuses, globalFilter, fileNameDateFolders, ...switches } = tasks;
  return {
    ...switches,
    statuses: statuses.length,
    hasGlobalFilter: globalFilter !== "",
    fileNameDateFolders: fileNameDateFolders.length,
  };
}

function countsOf(index: VaultIndex): Readonly<Record<string, unknown>> {
  const { leftOut, ...counts } = foundSummary(index);
  const open = openRows(index);
  return {
    ...counts,
    openItemsInCopies: copySetsOf(index, open).size,
    leftOut: Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count])),
    revision: index.revision,
  };
}

/**
 * @returns versions, settings, counts, timings and refusals as Markdown for a report to us: JSON in a code block. It
 *   holds no text of a note, no name, no path and nothing that the user has typed.
 */
export function diagnosticsMarkdown(source: DiagnosticsSource): string {
  const { versions, settings, tasks, index, reading, keptBytes, timings, refusals } = source;
  const report = {
    versions,
    settings: settingsShape(settings),
    tasks: tasksShape(tasks),
    reading: reading ?? "done",
    counts: countsOf(index),
    keptBytes,
    timings,
    refusals,
  };
  return `\`\`\`json\n${JSON.stringify(report, null, 2)}\n\`\`\`\n`;
}
