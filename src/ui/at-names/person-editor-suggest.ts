import type { EditorView } from "@codemirror/view";
import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from "obsidian";
import { EditorSuggest } from "obsidian";
import type { CalendarDate } from "../../core/calendar-date";
import type { Person } from "../../core/model/person";
import type { PersonHit, Standing } from "../../core/people/person-search";
import { PersonSearch } from "../../core/people/person-search";
import { writtenName } from "../../core/people/written-name";
import { lastMeetings } from "../person/last-meetings";
import type { Ports } from "../ports";
import { isListItem, isPlainText } from "./plain-text";
import { typedName, type TypedName } from "./typed-name";

const SHOWN = 20;

/** Undeclared in the API, there in Obsidian: CodeMirror's own view of the editor. */
interface WithEditorView {
  readonly cm?: EditorView;
}

/** Offers people while a name is typed after an `@`; only where somebody matches, so that other suggesters get the rest. */
export class PersonEditorSuggest extends EditorSuggest<PersonHit> {
  private search: PersonSearch | null = null;
  private lastMet: ReadonlyMap<Person, CalendarDate> = new Map();
  /** Person id → the number of their last choice, of this session. */
  private readonly used = new Map<string, number>();
  private choices = 0;
  private hits: readonly PersonHit[] = [];
  /** The place whose list was closed or used; typing on there opens it no more. */
  private settledPlace = "";

  constructor(private readonly ports: Ports) {
    super(ports.app);
    const { suggest } = ports.words.person;
    this.limit = SHOWN;
    this.setInstructions([
      { command: "↵", purpose: suggest.toInsert },
      { command: "esc", purpose: suggest.toDismiss },
    ]);
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    this.hits = [];
    const typed = this.typedAt(cursor, editor);
    if (!typed) this.settledPlace = "";
    if (!typed || placeOf(file, cursor.line, typed.start) === this.settledPlace) return null;
    this.hits = this.find(typed.query, file?.path ?? "");
    if (this.hits.length === 0) return null;
    return { start: { line: cursor.line, ch: typed.start }, end: cursor, query: typed.query };
  }

  override getSuggestions(_context: EditorSuggestContext): PersonHit[] {
    return [...this.hits];
  }

  override renderSuggestion({ alias, person }: PersonHit, el: HTMLElement): void {
    const words = this.ports.words.person;
    const { company = "", role = "" } = person.profile?.fields ?? {};
    const isShared = this.ports.index.directory.named(person.name).length > 1;
    const about = [
      words.roleAt(role, company),
      alias === "" ? "" : words.suggest.alias(alias),
      person.isMe ? words.you : "",
      isShared ? (person.profile?.path ?? "") : "",
    ];
    el.addClass("mod-complex", "people-suggestion");
    const contentEl = el.createDiv({ cls: "suggestion-content" });
    contentEl.createDiv({ cls: "suggestion-title", text: person.name, attr: { dir: "auto" } });
    const note = about.filter(Boolean).join(" · ");
    if (note !== "") contentEl.createDiv({ cls: "suggestion-note", text: note, attr: { dir: "auto" } });
  }

  override selectSuggestion({ person }: PersonHit, event: MouseEvent | KeyboardEvent): void {
    const { context } = this;
    // The Enter that ends a composition chooses a word of the input method, nobody of ours.
    if (!context || ("isComposing" in event && event.isComposing)) return;
    const { editor, end, file, start } = context;
    const text = writtenName(person, this.ports.settings().insertPeopleAs, this.ports.index.directory);
    this.used.set(person.id, ++this.choices);
    this.settledPlace = placeOf(file, start.line, start.ch);
    editor.transaction({ changes: [{ from: start, to: end, text }] }, "people");
    editor.setCursor({ line: start.line, ch: start.ch + text.length });
    this.close();
  }

  /** Also called when nobody matches any more; only a list that could go on is remembered as closed. */
  override close(): void {
    const { context } = this;
    if (context && this.hits.length > 0)
      this.settledPlace = placeOf(context.file, context.start.line, context.start.ch);
    super.close();
  }

  private typedAt({ ch, line }: EditorPosition, editor: Editor): TypedName | null {
    const scope = this.ports.settings().suggestPeople;
    if (scope === "off") return null;
    const text = editor.getLine(line);
    const typed = typedName(text.slice(0, ch));
    if (!typed || (scope === "list-items" && !isListItem(text))) return null;
    const { cm } = editor as Editor & WithEditorView;
    const isText = !cm || isPlainText(cm.state, editor.posToOffset({ line, ch: typed.start }));
    return isText ? typed : null;
  }

  private find(query: string, path: string): readonly PersonHit[] {
    const { index } = this.ports;
    const { directory } = index;
    const { date } = this.ports.today();
    if (!this.search?.isOf(directory)) {
      this.search = new PersonSearch(directory);
      this.lastMet = lastMeetings(index, date);
    }
    const here = new Set(index.note(path)?.people.persons);
    const standing: Standing = { here, used: this.used, lastMet: this.lastMet, today: date };
    const hits = this.search.find(query, SHOWN, standing);
    // Somebody whose name is written out needs no list, which would take the Enter that ends the line.
    const [only] = hits;
    const isWritten =
      only && writtenName(only.person, this.ports.settings().insertPeopleAs, directory) === `@${query}`;
    return isWritten && hits.length === 1 ? [] : hits;
  }
}

function placeOf(file: TFile | null, line: number, ch: number): string {
  return `${line}:${ch}:${file?.path ?? ""}`;
}
