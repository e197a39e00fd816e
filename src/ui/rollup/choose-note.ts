import type { Editor, TFile } from "obsidian";
import { MarkdownView, prepareFuzzySearch, SuggestModal } from "obsidian";
import type { Ports } from "../ports";

/** More notes than anybody scrolls through. */
const MOST_SHOWN = 100;

/** A note to write into; an open one at its cursor. */
export interface NoteChoice {
  readonly file: TFile;
  readonly editor: Editor | null;
}

/** @returns notes that are open for editing, the last used first. */
function openNotes({ app }: Ports): NoteChoice[] {
  const found = new Map<string, NoteChoice>();
  for (const leaf of app.workspace.getLeavesOfType("markdown")) {
    const { view } = leaf;
    if (!(view instanceof MarkdownView) || !view.file) continue;
    const editor = view.getMode() === "source" ? view.editor : null;
    if (editor || !found.has(view.file.path)) found.set(view.file.path, { file: view.file, editor });
  }
  return [...found.values()];
}

/** Chooses the note a rollup is inserted into: those in front first, then every other. */
export class ChooseNoteModal extends SuggestModal<NoteChoice> {
  private readonly choices: readonly NoteChoice[];

  constructor(
    private readonly ports: Ports,
    private readonly onChoose: (choice: NoteChoice) => void,
  ) {
    super(ports.app);
    const { rollup } = ports.words;
    const open = openNotes(ports);
    const isOpen = new Set(open.map(({ file }) => file.path));
    const others = ports.app.vault
      .getMarkdownFiles()
      .filter((file) => !isOpen.has(file.path))
      .sort((a, b) => b.stat.mtime - a.stat.mtime)
      .map((file) => ({ file, editor: null }));
    this.choices = [...open, ...others];
    this.setPlaceholder(rollup.chooseNote);
    this.emptyStateText = rollup.noNotes;
    this.setInstructions([
      { command: "↵", purpose: rollup.toInsert },
      { command: "esc", purpose: rollup.toDismiss },
    ]);
  }

  getSuggestions(query: string): NoteChoice[] {
    if (query.trim() === "") return this.choices.slice(0, MOST_SHOWN);
    const search = prepareFuzzySearch(query);
    const found = this.choices.flatMap((choice) => {
      const score = search(choice.file.path)?.score;
      return score === undefined ? [] : [{ choice, score }];
    });
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_SHOWN)
      .map(({ choice }) => choice);
  }

  renderSuggestion({ file, editor }: NoteChoice, el: HTMLElement): void {
    const { rollup } = this.ports.words;
    el.addClass("mod-complex");
    const contentEl = el.createDiv({ cls: "suggestion-content" });
    contentEl.createDiv({ cls: "suggestion-title", text: file.basename, attr: { dir: "auto" } });
    if (file.parent && !file.parent.isRoot())
      contentEl.createDiv({ cls: "suggestion-note", text: file.parent.path, attr: { dir: "auto" } });
    el.createDiv({ cls: "suggestion-aux" }).createSpan({
      cls: "suggestion-flair",
      text: editor ? rollup.atCursor : rollup.atEnd,
    });
  }

  onChooseSuggestion(choice: NoteChoice): void {
    this.onChoose(choice);
  }
}
