import { type App, type MarkdownView, type TFile } from "obsidian";
import { makeNote, showNote, textOf, until } from "./scratch";

/** Closes what an observer opened, whatever happened. */
async function closing<T>(app: App, observe: () => Promise<T>): Promise<T> {
  try {
    return await observe();
  } finally {
    app.workspace.detachLeavesOfType("markdown");
  }
}

function type(view: MarkdownView, text: string): void {
  view.editor.replaceRange(text, { line: 0, ch: 0 });
}

export function observeTwoPanes(app: App): Promise<unknown> {
  return closing(app, async () => {
    const file = await makeNote(app, "Panes", "first\n");
    const one = await showNote(app.workspace.getLeaf("tab"), file, "source");
    const other = await showNote(app.workspace.getLeaf("split"), file, "source");
    type(one, "typed ");
    await until(async () => (await textOf(app, file)) !== "first\n");
    return { other: other.editor.getValue(), file: await textOf(app, file) };
  });
}

export function observeSaveFromReading(app: App): Promise<unknown> {
  return closing(app, async () => {
    const file = await makeNote(app, "Reading", "first\n");
    const leaf = app.workspace.getLeaf("tab");
    const view = await showNote(leaf, file, "source");
    type(view, "typed ");
    await view.setState({ ...view.getState(), mode: "preview" }, { history: false });
    await view.save();
    return { mode: view.getMode(), file: await textOf(app, file) };
  });
}

export function observePopout(app: App): Promise<unknown> {
  return closing(app, async () => {
    const file = await makeNote(app, "Window", "first\n");
    const main = await showNote(app.workspace.getLeaf("tab"), file, "source");
    const leaf = app.workspace.openPopoutLeaf();
    type(await showNote(leaf, file, "source"), "typed ");
    await until(async () => (await textOf(app, file)) !== "first\n");
    return {
      isCounted: app.workspace.getLeavesOfType("markdown").includes(leaf),
      main: main.editor.getValue(),
      file: await textOf(app, file),
    };
  });
}

/** The payload of `hover-link`, which Obsidian does not declare. */
interface HoverLink {
  source: string;
  linktext: string;
  sourcePath?: string;
  targetEl: HTMLElement | null;
  hoverParent: unknown;
}

function nextHoverLink(app: App): Promise<HoverLink> {
  return new Promise((resolve) => {
    const ref = app.workspace.on("hover-link" as "quit", (hover: unknown) => {
      app.workspace.offref(ref);
      resolve(hover as HoverLink);
    });
  });
}

async function linkOf(app: App, file: TFile): Promise<HTMLElement> {
  const view = await showNote(app.workspace.getLeaf("tab"), file, "preview");
  const find = (): HTMLElement | null => view.containerEl.querySelector("a.internal-link");
  await until(() => find() !== null);
  return find() as HTMLElement;
}

export function observeHoverLink(app: App): Promise<unknown> {
  return closing(app, async () => {
    const linkEl = await linkOf(app, await makeNote(app, "Hover", "See [[Dana Okafor]].\n"));
    const coming = nextHoverLink(app);
    linkEl.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    const { source, linktext, sourcePath, targetEl, hoverParent } = await coming;
    return {
      source,
      linktext,
      sourcePath,
      targetsLink: targetEl === linkEl,
      hasParent: typeof hoverParent === "object" && hoverParent !== null,
    };
  });
}
