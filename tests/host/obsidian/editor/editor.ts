/** `Editor`: Obsidian's line-and-column interface to CodeMirror 6. */
import * as commands from "@codemirror/commands";
import {
  Annotation,
  Compartment,
  EditorSelection,
  EditorState,
  Transaction,
  type Extension,
  type TransactionSpec,
} from "@codemirror/state";
import { EditorView, type Command, type ViewUpdate } from "@codemirror/view";
import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection as ApiSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from "../api";
import { notSimulated } from "../base/not-simulated";
import { baseExtensions } from "./extensions";
import { editorLivePreviewField, setEditorView, setLivePreview, type MarkdownFileInfo } from "./state-fields";

/** Marks changes that come from the file and not from the person: they are not saved back. */
const fromFile = Annotation.define<boolean>();

const COMMANDS: Partial<Record<EditorCommandName, Command>> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
};

/** The smallest single change that turns `before` into `after`. */
function differenceBetween(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

export class Editor {
  /** Internal in Obsidian and much used: the CodeMirror view. */
  readonly cm: EditorView;
  private readonly pluginExtensions = new Compartment();

  constructor(owner: MarkdownFileInfo, parent: HTMLElement, extensions: Extension[], onEdit: () => void) {
    const listener = EditorView.updateListener.of((update: ViewUpdate) => {
      const isEdit = update.transactions.some((tr) => tr.docChanged && tr.annotation(fromFile) !== true);
      if (isEdit) onEdit();
    });
    this.cm = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [baseExtensions(owner), this.pluginExtensions.of(extensions), listener],
      }),
    });
    this.cm.dispatch({ effects: setEditorView.of(this.cm) });
  }

  // For the view that owns the editor

  /** Shows the file's text. `isNew` forgets undo and caret; otherwise only what differs is replaced. */
  load(text: string, isNew: boolean): void {
    const before = this.getValue();
    const after = text.replace(/\r\n?/g, "\n");
    if (before === after) return;
    const changes = isNew ? { from: 0, to: before.length, insert: after } : differenceBetween(before, after);
    this.cm.dispatch({
      changes,
      ...(isNew ? { selection: { anchor: 0 } } : {}),
      annotations: [fromFile.of(true), ...(isNew ? [Transaction.addToHistory.of(false)] : [])],
    });
  }

  isLivePreview(): boolean {
    return this.cm.state.field(editorLivePreviewField);
  }

  setLivePreview(isLive: boolean): void {
    this.cm.dispatch({ effects: setLivePreview.of(isLive) });
  }

  setPluginExtensions(extensions: Extension[]): void {
    this.cm.dispatch({ effects: this.pluginExtensions.reconfigure(extensions) });
  }

  destroy(): void {
    this.cm.destroy();
  }

  // The public interface

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    const { doc } = this.cm.state;
    return line < 0 || line >= doc.lines ? "" : doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.doc.sliceString(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void {
    const change = { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: replacement };
    this.dispatch({ changes: change }, origin);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): ApiSelection[] {
    return this.cm.state.selection.ranges.map((range) => ({
      anchor: this.offsetToPos(range.anchor),
      head: this.offsetToPos(range.head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selection = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selection, main), scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === "number") this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === "number") this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const y = center ? "center" : "nearest";
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(range.from), { y }) });
  }

  undo(): void {
    commands.undo(this.cm);
  }

  redo(): void {
    commands.redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    const run = COMMANDS[command] ?? notSimulated(`Editor.exec(${command})`);
    run(this.cm);
  }

  /** All changes are one undo step; their positions are all in the text before the transaction. */
  transaction(transaction: EditorTransaction, origin?: string): void {
    const changes: EditorChange[] = [...(transaction.changes ?? [])];
    if (transaction.replaceSelection !== undefined)
      changes.push({
        from: this.getCursor("from"),
        to: this.getCursor("to"),
        text: transaction.replaceSelection,
      });
    const selections = transaction.selections ?? (transaction.selection ? [transaction.selection] : null);
    const changeSet = this.cm.state.changes(
      changes.map(({ from, to, text }) => ({
        from: this.posToOffset(from),
        to: this.posToOffset(to ?? from),
        insert: text,
      })),
    );
    this.dispatch(
      { changes: changeSet, ...(selections ? { selection: this.selectionOf(selections) } : {}) },
      origin,
    );
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  /** Positions outside the text are pulled to its nearest one. */
  posToOffset(position: EditorPosition): number {
    const { doc } = this.cm.state;
    if (position.line < 0) return 0;
    if (position.line >= doc.lines) return doc.length;
    const line = doc.line(position.line + 1);
    return line.from + Math.max(0, Math.min(line.length, position.ch));
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const clamped = Math.max(0, Math.min(doc.length, offset));
    const line = doc.lineAt(clamped);
    return { line: line.number - 1, ch: clamped - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const changes: EditorChange[] = [];
    for (let line = 0; line < this.lineCount(); line++) {
      const text = this.getLine(line);
      if (ignoreEmpty && text.trim() === "") continue;
      const change = write(line, text, read(line, text));
      if (change) changes.push(change);
    }
    this.transaction({ changes });
  }

  private selectionOf(ranges: EditorRangeOrCaret[]): EditorSelection {
    return EditorSelection.create(
      ranges.map(({ from, to }) =>
        EditorSelection.range(this.posToOffset(from), this.posToOffset(to ?? from)),
      ),
    );
  }

  private dispatch(spec: TransactionSpec, origin: string | undefined): void {
    this.cm.dispatch(spec, origin === undefined ? {} : { userEvent: origin });
  }
}
