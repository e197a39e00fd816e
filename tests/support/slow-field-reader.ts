/**
 * An independent, slow reader of Tasks' emoji and Dataview formats, written from the rules with regular expressions:
 * from the end of the line backwards, in rounds. It shares no code with src and exists only to be compared with it.
 */
export interface SlowReading {
  readonly body: string;
  readonly blockId: string | null;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

const ID = "[a-zA-Z0-9-_]+";
const ID_LIST = `${ID}(?: *, *${ID} *)*`;
const DATE = "\\d{4}-\\d{2}-\\d{2}";

type Rule = readonly [field: string, pattern: RegExp];

function emoji(symbols: string, value: string): RegExp {
  return new RegExp(value === "" ? `(${symbols})\\uFE0F?$` : `(?:${symbols})\\uFE0F? *(${value})$`);
}

function inline(key: string, value: string): RegExp {
  return new RegExp(`(?:(?=[^\\]]+\\])\\[|(?=[^)]+\\))\\() *${key}:: *(${value}) *[)\\]](?: *,)?$`);
}

const TAG = /(^|\s)#[^ !@#$%^&*(),.?":{}|<>]+$/;

const FORMATS: Readonly<Record<"emoji" | "dataview", { before: readonly Rule[]; after: readonly Rule[] }>> = {
  emoji: {
    before: [
      ["priority", emoji("🔺|⏫|🔼|🔽|⏬", "")],
      ["done", emoji("✅", DATE)],
      ["cancelled", emoji("❌", DATE)],
      ["due", emoji("📅|📆|🗓", DATE)],
      ["scheduled", emoji("⏳|⌛", DATE)],
      ["start", emoji("🛫", DATE)],
      ["created", emoji("➕", DATE)],
      ["recurrence", emoji("🔁", "[a-zA-Z0-9, !]+")],
      ["onCompletion", emoji("🏁", "[a-zA-Z]+")],
    ],
    after: [
      ["taskId", emoji("🆔", ID)],
      ["dependsOn", emoji("⛔", ID_LIST)],
    ],
  },
  dataview: {
    before: [
      ["priority", inline("priority", "highest|high|medium|low|lowest")],
      ["done", inline("completion", DATE)],
      ["cancelled", inline("cancelled", DATE)],
      ["due", inline("due", DATE)],
      ["scheduled", inline("scheduled", DATE)],
      ["start", inline("start", DATE)],
      ["created", inline("created", DATE)],
      ["recurrence", inline("repeat", "[a-zA-Z0-9, !]+")],
      ["onCompletion", inline("onCompletion", "[a-zA-Z]+")],
    ],
    after: [
      ["taskId", inline("id", ID)],
      ["dependsOn", inline("dependsOn", ID_LIST)],
    ],
  },
};

/** Reads what stands after the checkbox of an item. */
export function readSlowly(afterCheckbox: string, format: "emoji" | "dataview"): SlowReading {
  let line = afterCheckbox.trim();
  const block = / \^([a-zA-Z0-9-]+)$/.exec(line);
  if (block) line = line.slice(0, block.index).trim();
  const fields: Record<string, string> = {};
  const trailing: string[] = [];
  const take = ([field, pattern]: Rule): boolean => {
    const match = pattern.exec(line);
    if (!match) return false;
    fields[field] = (match[1] ?? "").trim();
    line = line.slice(0, match.index).trim();
    return true;
  };
  const takeTag = (): boolean => {
    const match = TAG.exec(line);
    if (!match) return false;
    trailing.unshift(match[0].trim());
    line = line.slice(0, match.index).trim();
    return true;
  };
  const { before, after } = FORMATS[format];
  let runs = 0;
  let matched: boolean;
  do {
    const hits = [...before.map(take), takeTag(), ...after.map(take)];
    matched = hits.includes(true);
    runs++;
  } while (matched && runs <= 20);
  const inside = [...line.matchAll(/(^|\s)#[^ !@#$%^&*(),.?":{}|<>]+/g)].map((match) => match[0].trim());
  return { body: line, blockId: block?.[1] ?? null, tags: [...inside, ...trailing], fields };
}
