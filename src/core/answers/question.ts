import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { cleanName } from "../people/clean-name";
import { isOpenType } from "../statuses";
import type { Today } from "../query/due-buckets";
import type { ItemQuery, OwnerFilter } from "../query/item-query";
import { DEFAULT_ITEM_QUERY, parseItemQuery } from "../query/item-query";
import { isReversed, parseDueRange } from "./due-range";
import type { AnswerFormat } from "./formats";
import { exactName, nameProblem, ownsSomething, personsNamed } from "./name-lookup";
import type { FlagName, QuestionCommand } from "./question-flags";
import { COMMAND_FORMATS, flagsOf, OWNER_WORDS, QUESTION_FLAGS, wordsOf } from "./question-flags";
import type { QuestionProblem } from "./question-problem";

/** A checked question from outside. */
export interface Question {
  readonly command: QuestionCommand;
  readonly format: AnswerFormat;
  /** Whether only their number is wanted. */
  readonly isTotal: boolean;
  readonly query: ItemQuery;
  /** For `person` only. */
  readonly person: Person | null;
}

/** Flag → value as given; a switch's value is `true`. */
export type FlagValues = Readonly<Record<string, string>>;

/** What was asked, or everything that is wrong with it. */
export type ReadQuestion =
  | { readonly question: Question; readonly problems: readonly [] }
  | { readonly question: null; readonly problems: readonly QuestionProblem[] };

/** What a query takes from the flags; `ItemQuery` with everything open. */
type QueryDraft = { -readonly [K in keyof ItemQuery]?: unknown };

const OWNER_FILTER_OF: Readonly<Record<(typeof OWNER_WORDS)[number], OwnerFilter>> = {
  everyone: "everyone",
  me: "mine",
  mine: "mine",
  waiting: "waiting",
  unassigned: "unassigned",
};

function listOf(value: string): string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Reads the flags of one question; gathers all problems instead of stopping at the first. */
class QuestionReader {
  readonly problems: QuestionProblem[] = [];

  constructor(
    private readonly command: QuestionCommand,
    private readonly values: FlagValues,
    private readonly index: VaultIndex,
    private readonly today: Today,
  ) {}

  read(): ReadQuestion {
    const { command, problems } = this;
    const allowed = flagsOf(command);
    for (const flag of Object.keys(this.values)) {
      if (!allowed.some((known) => known === flag)) problems.push({ kind: "unknown-flag", flag, allowed });
    }
    const [format = "text"] = COMMAND_FORMATS[command];
    const question: Question = {
      command,
      format: this.choice("format", COMMAND_FORMATS[command], format),
      isTotal: this.choice("total", ["true", "false"], "false") === "true",
      query: this.query(),
      person: command === "person" ? this.onePerson() : null,
    };
    return problems.length > 0 ? { question: null, problems } : { question, problems: [] };
  }

  /** @returns the flag's value; undefined when it was not given, or is none of this command's. */
  private value(name: FlagName): string | undefined {
    return QUESTION_FLAGS[name].commands.includes(this.command) ? this.values[name] : undefined;
  }

  private refuse(flag: FlagName, value: string, allowed: readonly string[]): void {
    this.problems.push({ kind: "not-one-of", flag, value, allowed });
  }

  private choice<T extends string>(name: FlagName, allowed: readonly T[], fallback: T): T {
    const value = this.value(name);
    if (value === undefined) return fallback;
    const found = allowed.find((word) => word === value.trim().toLowerCase());
    if (found === undefined) this.refuse(name, value, allowed);
    return found ?? fallback;
  }

  private query(): ItemQuery {
    if (this.command !== "items" && this.command !== "rollup") return DEFAULT_ITEM_QUERY;
    const draft: QueryDraft = {
      groupBy: this.choice("by", wordsOf("by", this.command), "due"),
      sortBy: this.choice("sort", wordsOf("sort", this.command), "urgency"),
      proposed: this.choice("proposed", wordsOf("proposed", this.command), "all"),
      priorities: this.priorities(),
      statuses: this.statuses(),
      tags: listOf(this.value("tag") ?? ""),
      path: this.value("path"),
      search: this.value("search"),
      limit: this.limit(),
      persons: this.persons(),
      ...this.owner(),
      ...this.due(),
    };
    return parseItemQuery(draft);
  }

  private priorities(): string[] {
    const given = listOf(this.value("priority") ?? "").map((word) => word.toLowerCase());
    const allowed = wordsOf("priority", this.command);
    for (const word of given) if (!allowed.includes(word)) this.refuse("priority", word, allowed);
    return given;
  }

  private statuses(): string[] {
    const given = listOf(this.value("status") ?? "");
    const open = this.index.config.statuses.all.filter(({ type }) => isOpenType(type));
    // Nothing that is closed is ever in an answer.
    const isKnown = (word: string): boolean =>
      open.some(({ symbol, name, type }) => {
        const lower = word.toLowerCase();
        return symbol === word || name.toLowerCase() === lower || type.toLowerCase() === lower;
      });
    const names = open.map(({ name }) => name);
    for (const word of given) if (!isKnown(word)) this.refuse("status", word, names);
    return given;
  }

  private limit(): number | null {
    const value = this.value("limit");
    if (value === undefined) return null;
    if (/^[1-9]\d{0,8}$/.test(value.trim())) return Number(value);
    this.problems.push({ kind: "not-a-count", flag: "limit", value });
    return null;
  }

  private due(): Pick<QueryDraft, "dueFrom" | "dueTo"> {
    const value = this.value("due");
    if (value === undefined) return {};
    const range = parseDueRange(value, this.today);
    if (range && isReversed(range)) this.problems.push({ kind: "reversed", flag: "due", value });
    if (!range) {
      const allowed = wordsOf("due", this.command);
      this.problems.push({ kind: "not-a-due-range", flag: "due", value, allowed });
    }
    return range ?? {};
  }

  private owner(): Pick<QueryDraft, "owner" | "ownerNames"> {
    const value = this.value("owner")?.trim() ?? "";
    const word = OWNER_WORDS.find((known) => known === value.toLowerCase());
    if (word) return { owner: OWNER_FILTER_OF[word] };
    return { ownerNames: this.namesIn(value).flatMap((name) => this.ownerName(name) ?? []) };
  }

  private ownerName(name: string): string | null {
    const isNobodyKnown = personsNamed(this.index.directory, name).length === 0;
    return isNobodyKnown && ownsSomething(this.index, name) ? cleanName(name).text : this.exactPerson(name);
  }

  private persons(): string[] {
    return this.namesIn(this.value("person") ?? "").flatMap((name) => this.exactPerson(name) ?? []);
  }

  /** A name may hold a comma itself. */
  private namesIn(value: string): string[] {
    return personsNamed(this.index.directory, value).length > 0 ? [value.trim()] : listOf(value);
  }

  private exactPerson(name: string): string | null {
    const person = this.personNamed(name);
    return person && exactName(this.index.directory, person);
  }

  private personNamed(name: string): Person | null {
    const { directory } = this.index;
    const persons = personsNamed(directory, name);
    const problem = nameProblem(directory, name, persons);
    if (problem) this.problems.push(problem);
    return problem ? null : (persons[0] ?? null);
  }

  private onePerson(): Person | null {
    const name = this.value("person")?.trim() ?? "";
    if (name !== "") return this.personNamed(name);
    this.problems.push({ kind: "missing", flag: "person" });
    return null;
  }
}

/**
 * Reads a question that came as texts: flags of a command line, parameters of an address, fields of a filter.
 *
 * @param values what was given; a flag that is not there takes its default
 * @returns the question, or every problem it has
 */
export function readQuestion(
  command: QuestionCommand,
  values: FlagValues,
  index: VaultIndex,
  today: Today,
): ReadQuestion {
  return new QuestionReader(command, values, index, today).read();
}
