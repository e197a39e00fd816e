/** In live preview a fenced block that a plugin renders is shown rendered, unless the cursor is in it. */
import { StateField, type EditorState, type Extension, type Text } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { Component } from "../base/component";
import { detached } from "../base/report";
import { codeBlockLanguages, runPostProcessors } from "../render/post-processors";
import { editorInfoField, editorLivePreviewField, type MarkdownFileInfo } from "./state-fields";

interface CodeBlock {
  from: number;
  to: number;
  language: string;
  source: string;
}

/** Fences of three or more backticks at the beginning of a line, from the first line to the last. */
function codeBlocks(doc: Text): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { from: number; fence: string; language: string; start: number } | null = null;
  for (let number = 1; number <= doc.lines; number++) {
    const { from, to, text } = doc.line(number);
    const match = /^(`{3,})\s*([\w-]*)\s*$/.exec(text);
    if (!match) continue;
    const [, fence = "", language = ""] = match;
    if (!open) open = { from, fence, language, start: to + 1 };
    else if (language === "" && fence.length >= open.fence.length) {
      const source = doc.sliceString(open.start, Math.max(open.start, from - 1));
      blocks.push({ from: open.from, to, language: open.language, source });
      open = null;
    }
  }
  return blocks;
}

/** By element: CodeMirror keeps an element while it replaces the widget that made it by an equal one. */
const components = new WeakMap<HTMLElement, Component>();

class CodeBlockWidget extends WidgetType {
  constructor(
    private readonly block: CodeBlock,
    private readonly info: MarkdownFileInfo,
  ) {
    super();
  }

  override eq(other: CodeBlockWidget): boolean {
    return (
      other.block.source === this.block.source &&
      other.block.language === this.block.language &&
      other.info.file === this.info.file
    );
  }

  override toDOM(): HTMLElement {
    const { block, info } = this;
    const component = new Component();
    const el = createDiv("cm-preview-code-block cm-embed-block markdown-rendered");
    components.set(el, component);
    el.createEl("pre").createEl("code", { cls: `language-${block.language}`, text: block.source });
    const sourcePath = info.file?.path ?? "";
    void component.load();
    detached(
      runPostProcessors(el, {
        docId: Math.random().toString(36).slice(2),
        sourcePath,
        frontmatter: info.app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
        addChild: (child) => void component.addChild(child),
        getSectionInfo: () => null,
      }),
    );
    return el;
  }

  override destroy(el: HTMLElement): void {
    components.get(el)?.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function build(state: EditorState): DecorationSet {
  const languages = codeBlockLanguages();
  if (!state.field(editorLivePreviewField) || languages.size === 0) return Decoration.none;
  const isEdited = ({ from, to }: CodeBlock): boolean =>
    state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  const shown = codeBlocks(state.doc).filter((block) => languages.has(block.language) && !isEdited(block));
  return Decoration.set(
    shown.map((block) => {
      const widget = new CodeBlockWidget(block, state.field(editorInfoField));
      return Decoration.replace({ widget, block: true }).range(block.from, block.to);
    }),
  );
}

const field = StateField.define<DecorationSet>({
  create: build,
  update: (value, transaction) => {
    const isLive = (state: EditorState): boolean => state.field(editorLivePreviewField);
    const switched = isLive(transaction.startState) !== isLive(transaction.state);
    return transaction.docChanged || transaction.selection || switched ? build(transaction.state) : value;
  },
  provide: (decorations) => [
    EditorView.decorations.from(decorations),
    EditorView.atomicRanges.of((view) => view.state.field(decorations)),
  ],
});

export const codeBlockWidgets: Extension = field;
