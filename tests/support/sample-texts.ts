/** All texts of a table of words, its functions called with sample values. */
import type { Words } from "../../src/ui/i18n/english";

/** Stands for any value a text is made of: a count, a number, a text, a list of texts. Each says which value it was. */
class SampleValue extends Array<string> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  readonly text: string;

  constructor(
    index: number,
    readonly n: number,
  ) {
    super(`⟪${index}⟫`, `⟪${index}⟫`);
    this.text = `⟪${index}⟫`;
  }

  override toString(): string {
    return this.text;
  }
}

/** What is no text on screen. */
const NO_TEXTS = new Set(["language", "dueVocabulary"]);

type Sentence = (...values: readonly unknown[]) => unknown;

/** Functions whose values choose among texts: called with these instead. */
const CHOSEN: Readonly<
  Record<string, (make: (index: number) => SampleValue) => readonly (readonly unknown[])[]>
> = {
  "explain.how": (make) =>
    [
      "me",
      "placeholder",
      "group",
      "name",
      "alias",
      "compact",
      "first-name-in-note",
      "first-name-in-vault",
      "own-name",
      "ambiguous",
      "inbox",
    ].map((how) => [{ how, text: "⟪0⟫", name: "⟪1⟫", candidates: make(2) }]),
  "explain.found": () => [
    ["⟪0⟫", ["person", "participants", "attendee-line"]],
    ["⟪0⟫", ["tag", "folder", "profile"]],
  ],
  "explain.status": () => [true, false].map((isOpen) => ["⟪0⟫", "⟪1⟫", "⟪2⟫", isOpen]),
  "explain.bucket": () => ["overdue", "today", "this-week", "later", "none"].map((bucket) => [bucket, "⟪1⟫"]),
  "firstRun.found.leftOutNotes": (make) =>
    ["pattern", "obsidian", "templates-folder", "template", "conflict-copy"].map((why) => [make(0), why]),
  "items.invalidDateTooltip": () =>
    ["due", "scheduled", "start", "created", "done", "cancelled"].map((field) => [field, "⟪1⟫"]),
};

function callsOf(path: string, { length }: Sentence, n: number): readonly (readonly unknown[])[] {
  const make = (index: number): SampleValue => new SampleValue(index, n);
  return CHOSEN[path]?.(make) ?? [Array.from({ length }, (_, index) => make(index))];
}

function* textsIn(value: unknown, path: string, n: number): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function") {
    const sentence = value as Sentence;
    for (const [index, values] of callsOf(path, sentence, n).entries())
      yield* textsIn(sentence(...values), `${path}(${index})`, n);
  } else {
    for (const [key, entry] of Object.entries(value as object))
      if (!NO_TEXTS.has(key)) yield* textsIn(entry, path === "" ? key : `${path}.${key}`, n);
  }
}

/**
 * @param n what every count is
 * @returns the texts by their path in the table; the value of a function's first parameter shows as `⟪0⟫`, and so on
 */
export function sampleTexts(words: Words, n: number): ReadonlyMap<string, string> {
  return new Map(textsIn(words, "", n));
}
