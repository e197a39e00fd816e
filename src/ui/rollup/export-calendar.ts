import { Notice, Platform } from "obsidian";
import { itemsCalendar } from "../../core/answers/items-answer";
import { formatIsoDate } from "../../core/calendar-date";
import type { ItemQuery } from "../../core/query/item-query";
import { openItems } from "../../core/query/open-items";
import { proposedName } from "../../core/rollup/new-note";
import type { Ports } from "../ports";

const CALENDAR_TYPE = "text/calendar";

/** Lets the system ask where the file goes; nothing is put into the vault. */
function download(file: File, { document: doc }: Window): void {
  const url = URL.createObjectURL(file);
  const linkEl = doc.body.createEl("a", { attr: { href: url, download: file.name } });
  linkEl.click();
  linkEl.remove();
  URL.revokeObjectURL(url);
}

/** A phone has no place to download to: the file is handed to another app. */
async function share(file: File, { navigator }: Window): Promise<boolean> {
  if (!("canShare" in navigator) || !navigator.canShare({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    // Whoever closes the sheet has changed their mind.
    return error instanceof DOMException && error.name === "AbortError";
  }
  return true;
}

/** Hands the items of a rollup out as a calendar file. The vault is not touched. */
export async function exportCalendar(
  ports: Ports,
  query: ItemQuery,
  title: string,
  win: Window,
): Promise<void> {
  const { rollup } = ports.words;
  if (ports.progress() !== null) {
    new Notice(rollup.stillReading);
    return;
  }
  const today = ports.today();
  // A calendar without entries is none (RFC 5545).
  if (openItems(ports.index, query, today).open === 0) {
    new Notice(ports.words.answers.nothingOpen);
    return;
  }
  const name = proposedName(rollup.fileName(title, formatIsoDate(today.date)));
  const text = itemsCalendar(ports.index, query, today);
  const file = new File([text], `${name}.ics`, { type: CALENDAR_TYPE });
  if (!Platform.isMobile) download(file, win);
  else if (!(await share(file, win))) new Notice(rollup.calendarFailed);
}
