/**
 * The module `obsidian` of the simulated host: what `import … from "obsidian"` gives at run time in jest, in the
 * end-to-end tests and in the demo. What is not simulated throws its name when used (see `guard/`).
 */
import { installDomExtensions } from "./dom/install";
import { guardExports } from "./guard/guard";
import { App } from "./app/app";
import { FileManager } from "./app/file-manager";
import { Plugin } from "./app/plugin";
import { BasesView } from "./bases/bases-view";
import { BasesEntry, BasesEntryGroup, BasesQueryResult, QueryController } from "./bases/query";
import {
  BooleanValue,
  DateValue,
  LinkValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  PrimitiveValue,
  StringValue,
  Value,
} from "./bases/values";
import { BasesViewConfig } from "./bases/view-config";
import { Component } from "./base/component";
import { Events } from "./base/events";
import { Tasks } from "./base/tasks";
import { notSimulatedClass, notSimulatedFunction } from "./base/not-simulated";
import { Editor } from "./editor/editor";
import { EditorSuggest } from "./editor/editor-suggest";
import { MetadataCache } from "./metadata/cache";
import { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from "./render/renderer";
import { BaseComponent, ValueComponent } from "./settings/components/base";
import { ButtonComponent, ExtraButtonComponent } from "./settings/components/button";
import {
  ColorComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
} from "./settings/components/choice";
import { DisplayValueComponent } from "./settings/components/display-value";
import {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from "./settings/components/text";
import { ToggleComponent } from "./settings/components/toggle";
import { Setting } from "./settings/setting";
import { SettingGroup } from "./settings/setting-group";
import { SettingPage } from "./settings/setting-page";
import { PluginSettingTab, SettingTab } from "./settings/setting-tab";
import { ConfirmationButton, ConfirmationModal } from "./ui/confirmation-modal";
import { HoverPopover, PopoverState } from "./ui/hover-popover";
import { Keymap, Scope } from "./ui/keymap";
import { Menu, MenuItem, MenuSeparator } from "./ui/menu";
import { Modal } from "./ui/modal";
import { Notice } from "./ui/notice";
import { AbstractInputSuggest, PopoverSuggest } from "./ui/popover-suggest";
import { FuzzySuggestModal, SuggestModal } from "./ui/suggest-modal";
import { TAbstractFile, TFile, TFolder } from "./vault/files";
import { Vault } from "./vault/vault";
import { EditableFileView, FileView, TextFileView } from "./workspace/file-view";
import {
  WorkspaceContainer,
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSplit,
} from "./workspace/items";
import { WorkspaceFloating, WorkspaceWindow } from "./workspace/floating";
import { WorkspaceLeaf } from "./workspace/leaf";
import { MarkdownEditView, MarkdownView } from "./workspace/markdown-view";
import { MarkdownPreviewView } from "./workspace/preview-view";
import { WorkspaceMobileDrawer, WorkspaceSidedock } from "./workspace/sidedock";
import { WorkspaceTabs } from "./workspace/tabs";
import { ItemView, View } from "./workspace/view";
import { Workspace } from "./workspace/workspace";

installDomExtensions();

/** Classes whose declared members are guarded: those that are missing throw. */
const classes = {
  AbstractInputSuggest,
  AbstractTextComponent,
  App,
  BaseComponent,
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  BooleanValue,
  ButtonComponent,
  ColorComponent,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  DateValue,
  DisplayValueComponent,
  DropdownComponent,
  EditableFileView,
  Editor,
  EditorSuggest,
  Events,
  ExtraButtonComponent,
  FileManager,
  FileView,
  FuzzySuggestModal,
  HoverPopover,
  ItemView,
  Keymap,
  LinkValue,
  ListValue,
  MarkdownEditView,
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  MomentFormatComponent,
  NotNullValue,
  Notice,
  NullValue,
  NumberValue,
  Plugin,
  PluginSettingTab,
  PopoverSuggest,
  PrimitiveValue,
  ProgressBarComponent,
  QueryController,
  Scope,
  SearchComponent,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  SliderComponent,
  StringValue,
  SuggestModal,
  TAbstractFile,
  TFile,
  TFolder,
  Tasks,
  TextAreaComponent,
  TextComponent,
  TextFileView,
  ToggleComponent,
  Value,
  ValueComponent,
  Vault,
  View,
  Workspace,
  WorkspaceFloating,
  WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
};

guardExports(classes);

export {
  AbstractInputSuggest,
  AbstractTextComponent,
  App,
  BaseComponent,
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  BooleanValue,
  ButtonComponent,
  ColorComponent,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  DateValue,
  DisplayValueComponent,
  DropdownComponent,
  EditableFileView,
  Editor,
  EditorSuggest,
  Events,
  ExtraButtonComponent,
  FileManager,
  FileView,
  FuzzySuggestModal,
  HoverPopover,
  ItemView,
  Keymap,
  LinkValue,
  ListValue,
  MarkdownEditView,
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  MomentFormatComponent,
  NotNullValue,
  Notice,
  NullValue,
  NumberValue,
  Plugin,
  PluginSettingTab,
  PopoverState,
  PopoverSuggest,
  PrimitiveValue,
  ProgressBarComponent,
  QueryController,
  Scope,
  SearchComponent,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  SliderComponent,
  StringValue,
  SuggestModal,
  TAbstractFile,
  TFile,
  TFolder,
  Tasks,
  TextAreaComponent,
  TextComponent,
  TextFileView,
  ToggleComponent,
  Value,
  ValueComponent,
  Vault,
  View,
  Workspace,
  WorkspaceFloating,
  WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
};

export {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
} from "./editor/state-fields";
export { parsePropertyId } from "./bases/property-id";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./ui/icons";
export { displayTooltip, setTooltip } from "./ui/tooltip";
export { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } from "./util/buffers";
export { debounce } from "./util/debounce";
export {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./util/frontmatter";
export { getLinkpath, iterateRefs, parseLinktext, stripHeading, stripHeadingForLink } from "./util/links";
export { normalizePath } from "./util/paths";
export { apiVersion, getLanguage, Platform, requireApiVersion } from "./util/platform";
export { sanitizeHTMLToDom } from "./util/sanitize";
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from "./util/search";
export { resolveSubpath } from "./util/subpath";
export { parseYaml, stringifyYaml } from "./util/yaml";
export { WorkspaceContainer };
export { WorkspaceRibbon } from "./workspace/other";

// What nobody uses: there by name, throwing when used.

export const CapacitorAdapter = notSimulatedClass("CapacitorAdapter");
export const DurationValue = notSimulatedClass("DurationValue");
export const FileSystemAdapter = notSimulatedClass("FileSystemAdapter");
export const FileValue = notSimulatedClass("FileValue");
export const HTMLValue = notSimulatedClass("HTMLValue");
export const IconValue = notSimulatedClass("IconValue");
export const ImageValue = notSimulatedClass("ImageValue");
export const ObjectValue = notSimulatedClass("ObjectValue");
export const RegExpValue = notSimulatedClass("RegExpValue");
export const RelativeDateValue = notSimulatedClass("RelativeDateValue");
export const RenderContext = notSimulatedClass("RenderContext");
export const SecretComponent = notSimulatedClass("SecretComponent");
export const SecretStorage = notSimulatedClass("SecretStorage");
export const TagValue = notSimulatedClass("TagValue");
export const UrlValue = notSimulatedClass("UrlValue");

export const finishRenderMath = notSimulatedFunction("finishRenderMath");
export const getBlobArrayBuffer = notSimulatedFunction("getBlobArrayBuffer");
export const htmlToMarkdown = notSimulatedFunction("htmlToMarkdown");
export const iterateCacheRefs = notSimulatedFunction("iterateCacheRefs");
export const livePreviewState = notSimulatedFunction("livePreviewState");
export const loadMathJax = notSimulatedFunction("loadMathJax");
export const loadMermaid = notSimulatedFunction("loadMermaid");
export const loadPdfJs = notSimulatedFunction("loadPdfJs");
export const loadPrism = notSimulatedFunction("loadPrism");
export const moment = notSimulatedFunction("moment");
export const renderMath = notSimulatedFunction("renderMath");
export const request = notSimulatedFunction("request");
export const requestUrl = notSimulatedFunction("requestUrl");
