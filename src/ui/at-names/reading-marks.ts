import type { HoverParent, HoverPopover, MarkdownPostProcessor } from "obsidian";
import { MarkdownRenderChild } from "obsidian";
import type { Person } from "../../core/model/person";
import type { PeopleDirectory } from "../../core/people/directory";
import { namedSpans, type NamedSpan } from "../../core/people/named-spans";
import { showPersonMenu } from "../parts/person-menu";
import { makeActivatable } from "../parts/activate";
import type { Ports } from "../ports";
import { AT_NAME_CLASS, hoverName, openName } from "./name-actions";

/** What decides whom an `@Name` means: who is known, and who of them this note is about. */
interface Known {
  readonly directory: PeopleDirectory;
  readonly people: readonly Person[];
}

/** What in a list item is no text of its own. */
const NOT_TEXT = "a, code, pre, button, textarea, .math, .internal-embed";

/** The texts of list items under an element that hold an `@`. */
function textsOf(el: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!text.data.includes("@")) continue;
    const parentEl = text.parentElement;
    if (parentEl?.closest("li") && !parentEl.closest(NOT_TEXT)) texts.push(text);
  }
  return texts;
}

/** Whether a text goes on what stands before it, as `@` does in the middle of an address partly set in bold. */
function continuesWord(text: Text): boolean {
  return /\S$/.test(text.previousSibling?.textContent ?? "");
}

/** A note that is read again has its people in another list, most often the same. */
function isSame(a: Known | null, b: Known | null): boolean {
  if (!a || !b) return a === b;
  const { directory, people } = b;
  if (a.directory !== directory || a.people.length !== people.length) return false;
  return a.people.every((person, i) => person === people[i]);
}

/** Marks the `@Name`s of one rendered section, again when other people are known or the note's are others. */
class MarkedSection extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private markedFor: Known | null = null;

  constructor(
    containerEl: HTMLElement,
    private readonly ports: Ports,
    private readonly sourcePath: string,
  ) {
    super(containerEl);
  }

  override onload(): void {
    this.update();
    this.register(this.ports.onRefresh(() => this.update()));
  }

  private update(): void {
    const { ports } = this;
    // While the vault is read, whoever is known changes all the time.
    if (ports.progress() !== null) return;
    const wanted = ports.settings().markNames ? this.known() : null;
    if (isSame(wanted, this.markedFor)) return;
    this.markedFor = wanted;
    this.unmark();
    if (wanted) this.mark(wanted);
  }

  private known(): Known {
    const { index } = this.ports;
    return { directory: index.directory, people: index.note(this.sourcePath)?.people.persons ?? [] };
  }

  private mark({ directory, people }: Known): void {
    for (const text of textsOf(this.containerEl)) {
      const spans = namedSpans(text.data, people, directory);
      const isCut = continuesWord(text);
      // From the last one leftwards, so that the offsets of the others stay right.
      for (const span of [...spans].reverse()) if (span.start > 0 || !isCut) this.wrap(text, span);
    }
  }

  private wrap(text: Text, { start, end, people }: NamedSpan): void {
    const nameText = text.splitText(start);
    nameText.splitText(end - start);
    const el = nameText.parentElement?.createSpan({ cls: AT_NAME_CLASS });
    if (!el) return;
    nameText.replaceWith(el);
    el.append(nameText);
    const name = { el, people, hoverParent: this, sourcePath: this.sourcePath };
    el.addEventListener("mouseover", (event) => hoverName(this.ports, event, name));
    makeActivatable(el, "link", (event) => openName(this.ports, event, people));
    el.addEventListener("contextmenu", (event) => showPersonMenu(event, this.ports, people));
  }

  private unmark(): void {
    for (const el of this.containerEl.findAll(`.${AT_NAME_CLASS}`)) {
      const { parentElement } = el;
      el.replaceWith(...Array.from(el.childNodes));
      parentElement?.normalize();
    }
  }
}

/** @returns a post processor that marks the `@Name`s of list items in the reading view. */
export function readingMarks(ports: Ports): MarkdownPostProcessor {
  return (el, context) => {
    if (textsOf(el).length > 0) context.addChild(new MarkedSection(el, ports, context.sourcePath));
  };
}
