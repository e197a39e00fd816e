import { syntaxTree } from "@codemirror/language";
import type { Extension, Line } from "@codemirror/state";
import { RangeSetBuilder, StateEffect } from "@codemirror/state";
import type { DecorationSet, EditorView, PluginValue, ViewUpdate } from "@codemirror/view";
import { Decoration, ViewPlugin } from "@codemirror/view";
import { editorInfoField, Keymap } from "obsidian";
import type { Person } from "../../core/model/person";
import { namedSpans, type NamedSpan } from "../../core/people/named-spans";
import type { Ports } from "../ports";
import { AT_NAME_CLASS, hoverName, openName } from "./name-actions";
import { isListItem, isPlainText } from "./plain-text";

const NAME_MARK = Decoration.mark({ class: AT_NAME_CLASS });
/** A longer line is no list item somebody reads. */
const MAX_LINE = 10_000;
const marksChanged = StateEffect.define<DecorationSet>();

/** The `@Name`s of one editor, in the lines on the screen. */
class NameMarks implements PluginValue {
  marks: DecorationSet;
  private readonly stopRefresh: () => void;
  private isDestroyed = false;

  constructor(
    private readonly view: EditorView,
    private readonly ports: Ports,
  ) {
    this.marks = this.marksNow();
    this.stopRefresh = ports.onRefresh(() => this.refresh());
  }

  update(update: ViewUpdate): void {
    const given = update.transactions.flatMap(({ effects }) => effects).find((one) => one.is(marksChanged));
    if (given?.is(marksChanged)) this.marks = given.value;
    // A word that is being composed keeps its nodes, or the composition would break off.
    else if (update.view.composing) this.marks = this.marks.map(update.changes);
    else if (this.isOutdatedBy(update)) this.marks = this.marksNow();
  }

  destroy(): void {
    this.isDestroyed = true;
    this.stopRefresh();
  }

  /** Looks again, since other people may be known, or a composition is over. */
  refresh(): void {
    if (this.isDestroyed || this.view.composing) return;
    const marks = this.marksNow();
    if (!haveSamePlaces(marks, this.marks)) this.view.dispatch({ effects: marksChanged.of(marks) });
  }

  hover(event: MouseEvent): void {
    const el = nameElOf(event);
    const span = el && this.spanAt(el);
    if (!span) return;
    const hoverParent = this.view.state.field(editorInfoField);
    hoverName(this.ports, event, { el, people: span.people, hoverParent, sourcePath: this.sourcePath });
  }

  /** A plain click puts the cursor into the name, as in any text. */
  press(event: MouseEvent): boolean {
    const el = event.button === 0 && Keymap.isModifier(event, "Mod") ? nameElOf(event) : null;
    const span = el && this.spanAt(el);
    if (!span) return false;
    openName(this.ports, event, span.people);
    return true;
  }

  private isOutdatedBy({ docChanged, viewportChanged, startState, state }: ViewUpdate): boolean {
    return docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state);
  }

  private get sourcePath(): string {
    return this.view.state.field(editorInfoField).file?.path ?? "";
  }

  private spanAt(el: HTMLElement): NamedSpan | null {
    const position = this.view.posAtDOM(el);
    const line = this.view.state.doc.lineAt(position);
    const at = position - line.from;
    return this.spansOf(line, this.peopleHere()).find(({ start, end }) => start <= at && at < end) ?? null;
  }

  private peopleHere(): readonly Person[] {
    return this.ports.index.note(this.sourcePath)?.people.persons ?? [];
  }

  private spansOf({ text }: Line, people: readonly Person[]): readonly NamedSpan[] {
    if (text.length > MAX_LINE || !text.includes("@") || !isListItem(text)) return [];
    return namedSpans(text, people, this.ports.index.directory);
  }

  /** Marks what is on the screen; no other line is looked at. */
  private marksNow(): DecorationSet {
    const { ports, view } = this;
    // While the vault is read, whoever is known changes all the time.
    if (!ports.settings().markNames || ports.progress() !== null) return Decoration.none;
    const { state, visibleRanges } = view;
    const people = this.peopleHere();
    const builder = new RangeSetBuilder<Decoration>();
    let next = 0;
    for (const { from, to } of visibleRanges) {
      for (next = Math.max(next, from); next <= to;) {
        const line = state.doc.lineAt(next);
        for (const { start, end } of this.spansOf(line, people)) {
          const at = line.from + start;
          if (isPlainText(state, at)) builder.add(at, line.from + end, NAME_MARK);
        }
        next = line.to + 1;
      }
    }
    return builder.finish();
  }
}

function haveSamePlaces(a: DecorationSet, b: DecorationSet): boolean {
  const [one, other] = [a.iter(), b.iter()];
  while (one.value && other.value && one.from === other.from && one.to === other.to) {
    one.next();
    other.next();
  }
  return !one.value && !other.value;
}

function nameElOf({ target }: MouseEvent): HTMLElement | null {
  const node = target as Node | null;
  return node?.instanceOf(Element) ? node.closest<HTMLElement>(`.${AT_NAME_CLASS}`) : null;
}

/** @returns an editor extension that marks the `@Name`s of list items. */
export function editorMarks(ports: Ports): Extension {
  return ViewPlugin.define((view) => new NameMarks(view, ports), {
    decorations: ({ marks }) => marks,
    eventHandlers: {
      mouseover(event) {
        this.hover(event);
      },
      mousedown(event) {
        return this.press(event);
      },
      compositionend(_event, { dom }) {
        // The editor is told first.
        dom.win.setTimeout(() => this.refresh(), 0);
      },
    },
  });
}
