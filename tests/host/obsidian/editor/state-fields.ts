/** The state fields through which an editor extension finds out where it runs. */
import { StateEffect, StateField } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { App } from "../app/app";
import type { HoverPopover } from "../ui/hover-popover";
import type { TFile } from "../vault/files";
import type { Editor } from "./editor";

/** The file an editor shows, and who shows it. */
export interface MarkdownFileInfo {
  app: App;
  readonly file: TFile | null;
  editor?: Editor;
  hoverPopover: HoverPopover | null;
}

export const setEditorView = StateEffect.define<EditorView>();
export const setLivePreview = StateEffect.define<boolean>();

/** Set when the editor is made; the owner never changes. */
export const editorInfoField = StateField.define<MarkdownFileInfo>({
  create: () => {
    throw new Error("editorInfoField is read outside an editor of the simulated host.");
  },
  update: (value) => value,
});

/** Deprecated name of the same field. */
export const editorViewField = editorInfoField;

export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value, transaction) =>
    transaction.effects.reduce((view, effect) => (effect.is(setEditorView) ? effect.value : view), value),
});

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, transaction) =>
    transaction.effects.reduce((live, effect) => (effect.is(setLivePreview) ? effect.value : live), value),
});
