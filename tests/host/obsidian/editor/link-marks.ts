/**
 * Links in the editor: `.cm-hmd-internal-link` (`.cm-link` for Markdown links) with an inner `.cm-underline`, which
 * has `is-unresolved` when no file answers. In live preview the brackets are hidden unless the caret is in the link.
 */
import { Prec, RangeSetBuilder, type Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { getLinkpath } from "../util/links";
import { linksInLine, type InlineLink } from "./inline-links";
import { editorInfoField, editorLivePreviewField } from "./state-fields";

const hidden = Decoration.replace({});
const bracket = Decoration.mark({ class: "cm-formatting-link" });
const outerMarks = {
  wiki: Decoration.mark({ class: "cm-hmd-internal-link" }),
  markdown: Decoration.mark({ class: "cm-link" }),
};
const underline = (isUnresolved: boolean): Decoration =>
  Decoration.mark({
    class: isUnresolved ? "cm-underline is-unresolved" : "cm-underline",
    attributes: { tabindex: "-1", draggable: "true" },
  });
const resolvedUnderline = underline(false);
const unresolvedUnderline = underline(true);

function isUnresolved(view: EditorView, link: InlineLink): boolean {
  const { app, file } = view.state.field(editorInfoField);
  const path = getLinkpath(link.linktext);
  return path !== "" && app.metadataCache.getFirstLinkpathDest(path, file?.path ?? "") === null;
}

function isBeingEdited(view: EditorView, link: InlineLink): boolean {
  return (
    view.hasFocus &&
    view.state.selection.ranges.some((range) => range.from <= link.to && range.to >= link.from)
  );
}

class LinkMarks {
  outer: DecorationSet = Decoration.none;
  inner: DecorationSet = Decoration.none;
  private resolvedBefore: unknown = null;

  constructor(view: EditorView) {
    this.build(view);
  }

  update(update: ViewUpdate): void {
    const isLive = (state: typeof update.state): boolean => state.field(editorLivePreviewField);
    const changed =
      update.docChanged ||
      update.viewportChanged ||
      update.selectionSet ||
      update.focusChanged ||
      update.geometryChanged;
    if (changed || isLive(update.startState) !== isLive(update.state) || this.resolvedBefore !== null)
      this.build(update.view);
  }

  private build(view: EditorView): void {
    const outer = new RangeSetBuilder<Decoration>();
    const inner = new RangeSetBuilder<Decoration>();
    const hideMarks = view.state.field(editorLivePreviewField);
    for (const { from, to } of view.visibleRanges)
      for (let position = from; position <= to;) {
        const line = view.state.doc.lineAt(position);
        for (const link of linksInLine(view.state, line)) {
          const marks = hideMarks && !isBeingEdited(view, link) ? hidden : bracket;
          outer.add(link.from, link.textFrom, marks);
          if (link.textTo > link.textFrom) {
            outer.add(link.textFrom, link.textTo, outerMarks[link.kind]);
            inner.add(
              link.textFrom,
              link.textTo,
              isUnresolved(view, link) ? unresolvedUnderline : resolvedUnderline,
            );
          }
          outer.add(link.textTo, link.to, marks);
        }
        position = line.to + 1;
      }
    this.outer = outer.finish();
    this.inner = inner.finish();
  }
}

/** Decorations of higher precedence make the inner elements. */
const plugin = ViewPlugin.fromClass(LinkMarks, {
  provide: (marks) => [
    Prec.high(EditorView.decorations.of((view) => view.plugin(marks)?.inner ?? Decoration.none)),
    Prec.low(EditorView.decorations.of((view) => view.plugin(marks)?.outer ?? Decoration.none)),
  ],
});

export const linkMarks: Extension = plugin;
