import type { App, OpenViewState, View, WorkspaceLeaf } from "obsidian";
import { Platform } from "obsidian";
import type { Person } from "../core/model/person";
import { sameItemQuery } from "../core/query/item-query";
import type { ItemRow } from "../core/query/item-row";
import { parseBoardState } from "./items/board-state";
import type { Navigator, OpenIn, PrepareSubject } from "./ports";

/** View types this file opens; the views themselves are registered in `main`. */
export const ACTION_ITEMS_VIEW = "people-action-items";
export const PEOPLE_VIEW = "people-directory";
export const PERSON_VIEW = "people-person";
export const PREPARE_VIEW = "people-prepare";
export const ROLLUP_VIEW = "people-rollup";
export const NAMES_VIEW = "people-names";
export const FOUND_VIEW = "people-found";

interface ViewWithList extends View {
  focusList(): void;
}

function hasList(view: View): view is ViewWithList {
  return "focusList" in view;
}

interface ViewWithSearch extends View {
  focusSearch(): void;
}

function hasSearch(view: View): view is ViewWithSearch {
  return "focusSearch" in view;
}

/** Whoever opens a view from the palette goes on by keyboard. */
function focusList({ view }: WorkspaceLeaf): void {
  if (hasList(view)) view.focusList();
}

/** Opens notes and views in Obsidian's workspace. */
export class WorkspaceNavigator implements Navigator {
  constructor(private readonly app: App) {}

  async openItem(row: ItemRow, openIn: OpenIn): Promise<void> {
    await this.openFile(row.path, openIn, { eState: { line: row.line } });
  }

  async openNote(path: string, openIn: OpenIn): Promise<void> {
    await this.openFile(path, openIn, {});
  }

  async openPerson(person: Person, openIn: OpenIn): Promise<void> {
    const state = { version: 1, personId: person.id, name: person.name };
    await this.showView(this.mainLeaf(openIn), PERSON_VIEW, state);
  }

  async openLine(path: string, line: number, openIn: OpenIn): Promise<void> {
    await this.openFile(path, openIn, { eState: { line } });
  }

  async openPrepare({ path, people }: PrepareSubject): Promise<void> {
    const chosen = people.map(({ id, name }) => ({ id, name }));
    await this.showView(this.mainLeaf("tab"), PREPARE_VIEW, { version: 1, path, people: chosen });
  }

  async openNamesToCheck(person?: Pick<Person, "id" | "name">): Promise<void> {
    const { id = "", name = "" } = person ?? {};
    const [known] = this.app.workspace.getLeavesOfType(NAMES_VIEW);
    await this.showView(known ?? this.mainLeaf("tab"), NAMES_VIEW, { version: 1, personId: id, name });
  }

  async openFound(): Promise<void> {
    await this.showOnly(FOUND_VIEW);
  }

  /** Opens a rollup in a main pane; one that shows the same already is shown again. */
  async openRollup(state: Record<string, unknown>): Promise<void> {
    const { workspace } = this.app;
    const { query } = parseBoardState(state);
    const same = workspace
      .getLeavesOfType(ROLLUP_VIEW)
      .find(({ view }) => sameItemQuery(parseBoardState(view.getState()).query, query));
    const leaf = same ?? this.mainLeaf("tab");
    if (same) await workspace.revealLeaf(same);
    else await this.showView(leaf, ROLLUP_VIEW, state);
    focusList(leaf);
  }

  /** Shows the one People leaf, in the left sidebar unless the user has moved it. */
  async openPeople(): Promise<void> {
    const { workspace } = this.app;
    const [known] = workspace.getLeavesOfType(PEOPLE_VIEW);
    const leaf = known ?? (await workspace.ensureSideLeaf(PEOPLE_VIEW, "left"));
    await workspace.revealLeaf(leaf);
    workspace.setActiveLeaf(leaf, { focus: true });
    // On a phone the keyboard would hide the list.
    if (!Platform.isMobile && hasSearch(leaf.view)) leaf.view.focusSearch();
  }

  /** Shows the one Action items leaf, in the right sidebar unless the user has moved it. */
  async openActionItems(): Promise<void> {
    const leaf = await this.app.workspace.ensureSideLeaf(ACTION_ITEMS_VIEW, "right", {
      active: true,
      reveal: true,
    });
    focusList(leaf);
  }

  /** Shows the leaf of a view that there is only one of. */
  private async showOnly(type: string): Promise<void> {
    const [leaf] = this.app.workspace.getLeavesOfType(type);
    if (leaf) await this.app.workspace.revealLeaf(leaf);
    else await this.showView(this.mainLeaf("tab"), type, { version: 1 });
  }

  private mainLeaf(openIn: OpenIn): WorkspaceLeaf {
    return this.app.workspace.getLeaf(openIn);
  }

  private async showView(leaf: WorkspaceLeaf, type: string, state: Record<string, unknown>): Promise<void> {
    await leaf.setViewState({ type, state, active: true });
    await this.app.workspace.revealLeaf(leaf);
  }

  private async openFile(path: string, openIn: OpenIn, state: OpenViewState): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (file) await this.mainLeaf(openIn).openFile(file, { active: true, ...state });
  }
}
