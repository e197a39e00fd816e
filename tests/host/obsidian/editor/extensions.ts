/** What every editor of the simulated host is made of, besides what plugins add. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { codeBlockWidgets } from "./code-block-widgets";
import { linkMarks } from "./link-marks";
import { obsidianSyntax } from "./obsidian-syntax";
import { propertiesWidget } from "./properties-widget";
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  type MarkdownFileInfo,
} from "./state-fields";

const highlighting = HighlightStyle.define([
  { tag: tags.heading, class: "cm-header" },
  { tag: tags.strong, class: "cm-strong" },
  { tag: tags.emphasis, class: "cm-em" },
  { tag: tags.url, class: "cm-url" },
  { tag: tags.monospace, class: "cm-inline-code" },
  { tag: tags.processingInstruction, class: "cm-formatting" },
  { tag: tags.quote, class: "cm-quote" },
]);

export function baseExtensions(owner: MarkdownFileInfo): Extension {
  return [
    editorInfoField.init(() => owner),
    editorEditorField,
    editorLivePreviewField,
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    EditorState.allowMultipleSelections.of(true),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    markdown({ extensions: obsidianSyntax }),
    syntaxHighlighting(highlighting),
    linkMarks,
    propertiesWidget,
    codeBlockWidgets,
    EditorView.contentAttributes.of({ spellcheck: "true" }),
  ];
}
