/** Markdown to DOM: the reading view's blocks, and `MarkdownRenderer.render` for everyone else. */
import type { App } from "../app/app";
import { currentApp } from "../app/current-app";
import { Component } from "../base/component";
import { notSimulated } from "../base/not-simulated";
import { sanitizeHTMLToDom } from "../util/sanitize";
import type { TFile } from "../vault/files";
import { splitIntoBlocks } from "./blocks";
import { finishBlock } from "./finish";
import {
  createCodeBlockPostProcessor,
  registerPostProcessor,
  runPostProcessors,
  unregisterPostProcessor,
  type CodeBlockHandler,
  type PostProcessor,
  type PostProcessorContext,
} from "./post-processors";

export interface RenderOptions {
  app: App;
  text: string;
  parent: HTMLElement;
  sourcePath: string;
  component: Component;
  /** The reading view keeps each block's wrapper and answers `getSectionInfo`. */
  keepBlocks: boolean;
}

export async function renderMarkdown(options: RenderOptions): Promise<void> {
  const { app, text, parent, sourcePath, component, keepBlocks } = options;
  const docId = Math.random().toString(36).slice(2);
  for (const block of splitIntoBlocks(text)) {
    const element = keepBlocks ? parent.createDiv(`el-${block.tag}`) : createDiv();
    element.append(sanitizeHTMLToDom(block.html));
    finishBlock(element, app, sourcePath, block.lineStart);
    const context: PostProcessorContext = {
      docId,
      sourcePath,
      frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
      addChild: (child) => void component.addChild(child),
      getSectionInfo: () =>
        keepBlocks ? { text, lineStart: block.lineStart, lineEnd: block.lineEnd } : null,
    };
    await runPostProcessors(element, context);
    if (!keepBlocks) parent.append(...Array.from(element.childNodes));
  }
}

export class MarkdownRenderChild extends Component {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  abstract get file(): TFile;

  static render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    return renderMarkdown({ app, text: markdown, parent: el, sourcePath, component, keepBlocks: false });
  }

  static renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    return MarkdownRenderer.render(currentApp(), markdown, el, sourcePath, component);
  }
}

export class MarkdownPreviewRenderer {
  constructor() {
    notSimulated("MarkdownPreviewRenderer");
  }

  static registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
    registerPostProcessor(processor, sortOrder);
  }

  static unregisterPostProcessor(processor: PostProcessor): void {
    unregisterPostProcessor(processor);
  }

  static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
    return createCodeBlockPostProcessor(language, handler);
  }
}
