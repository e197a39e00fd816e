/** In live preview the frontmatter is shown as the properties block, as in the reading view. */
import { StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { parseFrontmatter } from "../metadata/frontmatter";
import { renderProperties } from "../render/properties";
import { editorInfoField, editorLivePreviewField, type MarkdownFileInfo } from "./state-fields";

/** Frontmatter is short; looking further would mean copying the whole text on every key. */
const LONGEST_FRONTMATTER = 20_000;

class PropertiesWidget extends WidgetType {
  constructor(
    private readonly source: string,
    private readonly fields: Record<string, unknown>,
    private readonly info: MarkdownFileInfo,
  ) {
    super();
  }

  override eq(other: PropertiesWidget): boolean {
    return other.source === this.source && other.info.file === this.info.file;
  }

  override toDOM(): HTMLElement {
    return renderProperties(this.info.app, this.fields, this.info.file?.path ?? "", this.info);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function build(state: EditorState): DecorationSet {
  if (!state.field(editorLivePreviewField)) return Decoration.none;
  const start = state.doc.sliceString(0, LONGEST_FRONTMATTER);
  const frontmatter = parseFrontmatter(start);
  if (!frontmatter?.fields) return Decoration.none;
  const widget = new PropertiesWidget(
    start.slice(0, frontmatter.end),
    frontmatter.fields,
    state.field(editorInfoField),
  );
  return Decoration.set(Decoration.replace({ widget, block: true }).range(0, frontmatter.end));
}

const field = StateField.define<DecorationSet>({
  create: build,
  update: (value, transaction) => {
    const isLive = (state: EditorState): boolean => state.field(editorLivePreviewField);
    const switched = isLive(transaction.startState) !== isLive(transaction.state);
    return transaction.docChanged || switched ? build(transaction.state) : value;
  },
  provide: (decorations) => [
    EditorView.decorations.from(decorations),
    EditorView.atomicRanges.of((view) => view.state.field(decorations)),
  ],
});

export const propertiesWidget: Extension = field;
