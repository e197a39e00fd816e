import type { MarkdownPostProcessorContext } from "obsidian";
import { Component, MarkdownView } from "obsidian";
import type { Ports } from "../ports";
import { RollupAnswers } from "./rollup-answers";
import { RollupBlock } from "./rollup-block";

/** All live blocks on screen. They end with the plugin, whose edits and answers they would go on offering. */
export class RollupBlocks extends Component {
  private readonly answers: RollupAnswers;
  private readonly shown = new Set<RollupBlock>();

  constructor(private readonly ports: Ports) {
    super();
    this.answers = new RollupAnswers(ports);
  }

  /** When the plugin is switched on later, notes in reading view were drawn without it. */
  override onload(): void {
    const { workspace } = this.ports.app;
    if (!workspace.layoutReady) return;
    for (const { view } of workspace.getLeavesOfType("markdown"))
      if (view instanceof MarkdownView) view.previewMode.rerender(true);
  }

  override onunload(): void {
    for (const block of [...this.shown]) block.end();
  }

  /** Draws one; a processor of `people-rollup` code blocks. */
  readonly show = (body: string, el: HTMLElement, context: MarkdownPostProcessorContext): void => {
    const { ports, answers, shown } = this;
    const file = ports.app.vault.getFileByPath(context.sourcePath);
    // The note may be renamed while the block is on screen.
    const path = (): string => file?.path ?? context.sourcePath;
    context.addChild(new RollupBlock(el, { ports, answers, shown, body, path }));
  };
}
