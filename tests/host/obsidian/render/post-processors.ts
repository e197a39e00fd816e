/** Markdown post processors and code block processors that plugins register. */
import type { Component } from "../base/component";

export interface SectionInformation {
  text: string;
  lineStart: number;
  lineEnd: number;
}

export interface PostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: Component): void;
  getSectionInfo(element: HTMLElement): SectionInformation | null;
}

export interface PostProcessor {
  (element: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
  /** The language of a code block processor. */
  language?: string;
}

export type CodeBlockHandler = (
  source: string,
  element: HTMLElement,
  context: PostProcessorContext,
) => unknown;

const registered: PostProcessor[] = [];

export function registerPostProcessor(processor: PostProcessor, sortOrder = 0): void {
  processor.sortOrder = sortOrder;
  registered.push(processor);
}

export function unregisterPostProcessor(processor: PostProcessor): void {
  const index = registered.indexOf(processor);
  if (index >= 0) registered.splice(index, 1);
}

/** Lower `sortOrder` first. One that fails is reported and does not stop the others. */
export async function runPostProcessors(element: HTMLElement, context: PostProcessorContext): Promise<void> {
  const inOrder = [...registered].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  for (const processor of inOrder)
    try {
      await processor(element, context);
    } catch (error) {
      console.error("A Markdown post processor failed", error);
    }
}

/** The languages whose blocks plugins render. */
export function codeBlockLanguages(): ReadonlySet<string> {
  return new Set(registered.flatMap(({ language }) => language ?? []));
}

export function createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
  const processor: PostProcessor = async (element, context) => {
    for (const code of element.findAll(`pre > code.language-${CSS.escape(language)}`)) {
      const block = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(block);
      await handler(code.textContent, block, context);
    }
  };
  processor.language = language;
  return processor;
}
