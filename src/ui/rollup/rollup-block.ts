import { MarkdownRenderChild, parseYaml, setIcon } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroups } from "../../core/query/open-items";
import type { BlockSource, ParsedYaml } from "../../core/rollup/block-source";
import { readBlock } from "../../core/rollup/block-source";
import { mayChangeAnswer } from "../../core/rollup/rollup-concerns";
import type { ReadRollup } from "../../core/rollup/rollup-question";
import { asksForThis, readRollup } from "../../core/rollup/rollup-question";
import type { Formats } from "../format/formats";
import { formatsFor } from "../format/formats";
import { collapseKey } from "../items/board-rows";
import { ItemList } from "../items/item-list";
import type { Ports } from "../ports";
import { BlockHead } from "./block-head";
import { blockMessages, questionMessages } from "./block-messages";
import type { RollupAnswers } from "./rollup-answers";

function yaml(body: string): ParsedYaml {
  try {
    return { value: parseYaml(body) as unknown };
  } catch (error) {
    return { error };
  }
}

/** What a block needs beside its place. */
export interface RollupBlockOptions {
  readonly ports: Ports;
  readonly answers: RollupAnswers;
  /** Where it keeps itself while it is loaded. */
  readonly shown: Set<RollupBlock>;
  /** The text between the fences. */
  readonly body: string;
  /** @returns the path of the note it stands in, which may be renamed. */
  readonly path: () => string;
}

/**
 * A live rollup in a note: the rows of every list, edited in place. It is asked again only after a change that may
 * concern it, and drawn again only when its answer is another one.
 */
export class RollupBlock extends MarkdownRenderChild {
  private readonly formats: Formats;
  private readonly read: ReturnType<typeof readBlock>;
  private question: ReadRollup | null = null;
  private answer: ItemGroups | null = null;
  private head: BlockHead | null = null;
  private items: ItemList | null = null;
  private shownPaths: ReadonlySet<string> = new Set();
  private collapsed: ReadonlySet<string> = new Set();
  private shownProblems = "";

  constructor(
    containerEl: HTMLElement,
    private readonly options: RollupBlockOptions,
  ) {
    super(containerEl);
    this.formats = formatsFor(options.ports.words.items.language, containerEl.win);
    this.read = readBlock(options.body, yaml);
  }

  override onload(): void {
    this.options.shown.add(this);
    this.containerEl.addClass("people-view", "people-rollup-block");
    if (!this.read.source) {
      this.showProblems(blockMessages(this.read.problems, this.options.ports.words.rollup, this.formats));
      return;
    }
    this.register(this.options.ports.onRefresh((change) => this.refresh(change)));
    this.refresh(null);
  }

  override onunload(): void {
    this.options.shown.delete(this);
    this.clear();
  }

  /** Ends it for good, and shows its source as a note without the plugin would. */
  end(): void {
    this.unload();
    this.containerEl.removeClass("people-view", "people-rollup-block");
    const attr = { cls: "language-people-rollup", text: this.options.body };
    this.containerEl.createEl("pre").createEl("code", attr);
  }

  private refresh(change: IndexChange | null): void {
    const { source } = this.read;
    if (!source) return;
    const query = this.question?.query;
    if (change && query && !this.mayConcern(change, query, source)) return;
    if (!query || !change || change.persons === null || asksForThis(source.params)) this.ask(source);
    const asked = this.question?.query;
    if (asked) this.show(asked, source, change);
  }

  private mayConcern(change: IndexChange, query: ItemQuery, { params }: BlockSource): boolean {
    const { path, ports } = this.options;
    if (asksForThis(params) && change.notes.has(path())) return true;
    return mayChangeAnswer(change, query, ports.index.directory);
  }

  /** Reads the question again: names and "this" may mean somebody else now. */
  private ask({ params }: BlockSource): void {
    const { ports, path, body } = this.options;
    this.question = readRollup(params, { index: ports.index, today: ports.today(), path: path() });
    const { problems } = this.question;
    // Whoever is not known yet may be in a moment.
    if (problems.length > 0 && ports.progress() !== null) return this.showReading();
    if (problems.length > 0) this.showProblems(questionMessages(problems, body, ports.words));
  }

  private show(query: ItemQuery, source: BlockSource, change: IndexChange | null): void {
    const { answers, ports } = this.options;
    const answer = answers.ask(query);
    const isSame = answer === this.answer && this.items !== null;
    // The rows may say something new, if one of their notes changed, or the day.
    if (isSame && change && ![...change.notes].some((path) => this.shownPaths.has(path))) return;
    const items = this.ensureList(source);
    this.answer = answer;
    this.head?.update(answer, ports.progress() !== null);
    if (isSame) return items.refresh();
    this.shownPaths = new Set(
      answer.groups.flatMap((group) =>
        Array.from(group.items, (id) => ports.index.item(id)?.note.path ?? ""),
      ),
    );
    this.showRows(query, answer);
  }

  private showRows(query: ItemQuery, { groups }: ItemGroups): void {
    this.items?.list.el.toggle(groups.length > 0);
    this.items?.setGroups(groups, query, this.collapsed);
  }

  private ensureList({ title }: BlockSource): ItemList {
    if (this.items) return this.items;
    this.clear();
    const { ports } = this.options;
    this.head = new BlockHead(this.containerEl, ports.words, this.formats, title, () => this.openAsView());
    this.items = this.addChild(
      new ItemList({
        parentEl: this.containerEl,
        ports,
        label: title === "" ? ports.words.items.viewTitle : title,
        onToggleGroup: (groupKey) => this.toggleGroup(groupKey),
      }),
    );
    return this.items;
  }

  private toggleGroup(groupKey: string): void {
    const query = this.question?.query;
    if (!query || !this.answer) return;
    const key = collapseKey(query, groupKey);
    const collapsed = new Set(this.collapsed);
    if (!collapsed.delete(key)) collapsed.add(key);
    this.collapsed = collapsed;
    this.showRows(query, this.answer);
  }

  private openAsView(): void {
    const query = this.question?.query;
    if (query) void this.options.ports.navigator.openRollup({ version: 1, query: { ...query } });
  }

  private showReading(): void {
    this.clear();
    this.containerEl.createDiv({ text: this.options.ports.words.rollup.stillReadingBlock });
  }

  private showProblems(messages: readonly string[]): void {
    const key = JSON.stringify(messages);
    if (key === this.shownProblems) return;
    this.clear();
    this.shownProblems = key;
    const { rollup } = this.options.ports.words;
    const el = this.containerEl.createDiv({ cls: "people-rollup-problem", attr: { role: "alert" } });
    const titleEl = el.createDiv({ cls: "people-rollup-problem-title" });
    setIcon(titleEl.createSpan({ attr: { "aria-hidden": "true" } }), "alert-triangle");
    titleEl.createSpan({ text: rollup.blockProblem });
    const listEl = el.createEl("ul");
    for (const message of messages) listEl.createEl("li", { text: message });
  }

  private clear(): void {
    if (this.items) this.removeChild(this.items);
    this.items = null;
    this.head = null;
    this.answer = null;
    this.shownProblems = "";
    this.containerEl.empty();
  }
}
