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
  if (text.includes("\\") || text.includes('"')) return copyOfAny(text);
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    // A control character, which hardly any text holds: to look for one in every text takes longer.
    return copyOfAny(text);
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
