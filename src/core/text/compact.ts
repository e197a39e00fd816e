/** V8 copies shorter pieces itself; longer ones are kept as windows into the whole text, which then can't be freed. */
const SHORTEST_WINDOW = 13;
/** Longer texts hardly come twice. */
const LONGEST_INTERNED = 200;

/**
 * Copies a piece of a longer text, so that keeping the piece does not keep the whole, and with one byte a character
 * where that is enough. The way through JSON is the fastest there is in plain JavaScript; writing it costs more than
 * reading it, so most texts are put in quotation marks as they are.
 */
export function compactCopy(text: string): string {
  if (text.length < SHORTEST_WINDOW) return text;
  return needsEscapes(text) ? copyOfAny(text) : (unquoted(text) ?? copyOfAny(text));
}

/** Copies several texts, each on a line of its own; line breaks written out would be an exception for every note. */
export function compactLines(texts: readonly string[]): string {
  const lines = texts.join("\n");
  return needsEscapes(lines) ? copyOfAny(lines) : (unquoted(texts.join("\\n")) ?? copyOfAny(lines));
}

function needsEscapes(text: string): boolean {
  return text.includes("\\") || text.includes('"');
}

/** @returns null for a control character, which hardly any text holds: to look for one in every text takes longer. */
function unquoted(text: string): string | null {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return null;
  }
}

function copyOfAny(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Something known by its text, with a place in the note that is being read. */
export interface Interned<Value> {
  readonly value: Value;
  /** The round (a note, as a rule) for which `place` holds. */
  round: number;
  place: number;
}

/**
 * Keeps one value for each text that comes again in note after note: owners, tags, headings. It forgets everything when
 * it grows too large; what was handed out stays good.
 */
export class Interner<Value> {
  private readonly entries = new Map<string, Interned<Value>>();

  /** @param make makes the value of a compact text that is new */
  constructor(
    private readonly make: (text: string) => Value,
    private readonly capacity = 50_000,
  ) {}

  of(text: string): Interned<Value> {
    return this.entries.get(text) ?? this.add(compactCopy(text));
  }

  private add(text: string): Interned<Value> {
    const entry = { value: this.make(text), round: 0, place: 0 };
    if (text.length > LONGEST_INTERNED) return entry;
    if (this.entries.size >= this.capacity) this.entries.clear();
    this.entries.set(text, entry);
    return entry;
  }
}

const TEXTS = new Interner((text) => text);

/** @returns the one string kept for a short text that comes again and again; a compact copy of any other. */
export function interned(text: string): string {
  return TEXTS.of(text).value;
}
