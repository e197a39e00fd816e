import { Notice } from "obsidian";
import { formatIsoDate } from "../../core/calendar-date";
import type { ItemQuery } from "../../core/query/item-query";
import type { NewRegion } from "../../core/rollup/insert-region";
import { proposedName } from "../../core/rollup/new-note";
import { paramsOf } from "../../core/rollup/rollup-params";
import type { ItemGroup } from "../../core/query/open-items";
import { openItems } from "../../core/query/open-items";
import { rollupMarkdown } from "../../core/rollup/rollup-markdown";
import { markBegun } from "../edits/take-back";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import type { NoteChoice } from "./choose-note";
import { ChooseNoteModal } from "./choose-note";
import { SaveNoteModal } from "./save-note-modal";

function markdownOf(ports: Ports, query: ItemQuery): string {
  return rollupMarkdown(ports.index, query, ports.today(), ports.words.answers);
}

/**
 * Copies what is listed: plain bullets with links, never checkboxes, which would count as further tasks.
 *
 * @param pick which groups are listed
 */
export async function copyRollup(
  ports: Ports,
  query: ItemQuery,
  pick: (groups: readonly ItemGroup[]) => readonly ItemGroup[],
  win: Window,
): Promise<void> {
  const { items, answers } = ports.words;
  if (isStillReading(ports)) return;
  const { index } = ports;
  const today = ports.today();
  const count = pick(openItems(index, query, today).groups).reduce(
    (sum, group) => sum + group.items.length,
    0,
  );
  if (count === 0) {
    // What was copied before is worth more.
    new Notice(answers.nothingOpen);
    return;
  }
  try {
    await win.navigator.clipboard.writeText(rollupMarkdown(index, query, today, answers, pick));
  } catch {
    new Notice(items.copyFailed);
    return;
  }
  new Notice(items.copied(formatsFor(items.language, win).count(count)));
}

/** A part of the vault must not be written down as if it were all of it. */
function isStillReading(ports: Ports): boolean {
  if (ports.progress() === null) return false;
  new Notice(ports.words.rollup.stillReading);
  return true;
}

function regionOf(ports: Ports, query: ItemQuery): NewRegion {
  return { params: paramsOf(query, ports.index.directory), markdown: markdownOf(ports, query) };
}

async function insertInto(ports: Ports, query: ItemQuery, { file, editor }: NoteChoice): Promise<void> {
  const { items, rollup } = ports.words;
  const offset = editor ? editor.posToOffset(editor.getCursor()) : null;
  markBegun(ports);
  const outcome = await ports.rollups.insert(file.path, offset, regionOf(ports, query));
  if (outcome.kind === "written") new Notice(rollup.inserted(file.basename));
  else if (outcome.kind === "refused")
    new Notice(outcome.reason === "proof-failed" ? rollup.notHere : items.refused[outcome.reason]);
}

/** Lets a note be chosen, and puts the rollup there: at the cursor of an open one, else at the end. */
export function insertRollup(ports: Ports, query: ItemQuery): void {
  if (isStillReading(ports)) return;
  new ChooseNoteModal(ports, (choice) => void insertInto(ports, query, choice)).open();
}

/** Asks for name and folder, and saves the rollup as a note of its own. */
export function saveRollup(ports: Ports, query: ItemQuery, title: string): void {
  if (isStillReading(ports)) return;
  const name = proposedName(ports.words.rollup.fileName(title, formatIsoDate(ports.today().date)));
  const folder = ports.app.fileManager.getNewFileParent("", `${name}.md`).path;
  new SaveNoteModal(ports, name, folder === "/" ? "" : folder, () => regionOf(ports, query)).open();
}
