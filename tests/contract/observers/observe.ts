import type { App } from "obsidian";
import { NOTE_IN_FRONT, type ProbeName, type Smoke } from "../expected";
import { observeCommentMidLine, observeListPositions } from "./metadata-observers";
import { observeHoverLink, observePopout, observeSaveFromReading, observeTwoPanes } from "./pane-observers";
import { freshFolder, until } from "./scratch";
import { observeEventOrder, observeFailedProcess, observeLineEndsAndMark } from "./vault-observers";

/** One for each probe: a fact without an observer fails the type check. */
const OBSERVERS: Readonly<Record<ProbeName, (app: App) => Promise<unknown>>> = {
  eventOrder: observeEventOrder,
  listPositions: observeListPositions,
  commentMidLine: observeCommentMidLine,
  failedProcess: observeFailedProcess,
  lineEndsAndMark: observeLineEndsAndMark,
  twoPanes: observeTwoPanes,
  saveFromReading: observeSaveFromReading,
  popout: observePopout,
  hoverLink: observeHoverLink,
};

/** @returns what this app does; to be compared with the probe's `expected` */
export async function observe(app: App, name: ProbeName): Promise<unknown> {
  await freshFolder(app);
  return OBSERVERS[name](app);
}

/** The commands of the app, which its typings leave out. */
interface WithCommands {
  commands: { executeCommandById(id: string): boolean };
}

/**
 * Opens a view of the plugin by its command and waits until it shows what it must.
 *
 * @returns the texts that were looked for and found; never returns while one is missing
 */
export async function openView(app: App, { command, viewType, shows }: Smoke): Promise<readonly string[]> {
  await app.workspace.openLinkText(NOTE_IN_FRONT, "");
  (app as App & WithCommands).commands.executeCommandById(`people:${command}`);
  const shownText = (): string =>
    app.workspace.getLeavesOfType(viewType)[0]?.view.containerEl.textContent ?? "";
  await until(() => app.workspace.getLeavesOfType(viewType).length > 0);
  await until(() => shows.every((text) => shownText().includes(text)));
  app.workspace.detachLeavesOfType(viewType);
  return shows;
}
