import { readQuestion } from "../answers/question";
import type { QuestionProblem } from "../answers/question-problem";
import type { VaultIndex } from "../index/vault-index";
import type { Today } from "../query/due-buckets";
import type { ItemQuery } from "../query/item-query";
import { ownPerson } from "./own-person";
import type { RollupParams } from "../parse/region-markers";

/** Stands for the person of the note it is written in. */
export const THIS_PERSON = "this";

/** What is wrong with a rollup's parameters. */
export type RollupProblem =
  | { readonly kind: "nobody-here"; readonly key: string }
  | { readonly kind: "no-note"; readonly key: string }
  | { readonly kind: "question"; readonly key: string; readonly problem: QuestionProblem };

/** What a rollup asks, or everything that is wrong with it. */
export type ReadRollup =
  | { readonly query: ItemQuery; readonly problems: readonly [] }
  | { readonly query: null; readonly problems: readonly RollupProblem[] };

/** What parameters are read against. */
export interface RollupContext {
  readonly index: VaultIndex;
  readonly today: Today;
  /** The note the rollup stands in; null when it stands in none. */
  readonly path: string | null;
}

const NAME_KEYS: readonly string[] = ["owner", "person"];

function isThis(value: string): boolean {
  return value.trim().toLowerCase() === THIS_PERSON;
}

/** @returns the parameters with the note's own person in the place of "this", and what of it has none. */
function withoutThis(
  params: RollupParams,
  { index, path }: RollupContext,
): { readonly params: RollupParams; readonly problems: readonly RollupProblem[] } {
  const problems: RollupProblem[] = [];
  const read: Record<string, string> = { ...params };
  for (const key of NAME_KEYS) {
    if (!isThis(params[key] ?? "")) continue;
    const person = path === null ? null : ownPerson(index, path);
    if (person) read[key] = person.id;
    else {
      problems.push(path === null ? { kind: "no-note", key } : { kind: "nobody-here", key });
      Reflect.deleteProperty(read, key);
    }
  }
  return { params: read, problems };
}

/** The parameter that a problem is about: those about names do not say. */
function keyOf(problem: QuestionProblem, params: RollupParams): string {
  if ("flag" in problem) return problem.flag;
  return NAME_KEYS.find((key) => params[key]?.includes(problem.name)) ?? "person";
}

/**
 * Reads the parameters of a rollup: of a block, a saved rollup or an address.
 *
 * @returns the query, or every problem, each with the parameter it is about
 */
export function readRollup(params: RollupParams, context: RollupContext): ReadRollup {
  const read = withoutThis(params, context);
  const { question, problems } = readQuestion("rollup", read.params, context.index, context.today);
  if (question && read.problems.length === 0) return { query: question.query, problems: [] };
  const others = problems.map((problem): RollupProblem => ({
    kind: "question",
    key: keyOf(problem, params),
    problem,
  }));
  return { query: null, problems: [...read.problems, ...others] };
}

/** @returns whether an answer may change with the note the rollup stands in, beside its items. */
export function asksForThis(params: RollupParams): boolean {
  return NAME_KEYS.some((key) => isThis(params[key] ?? ""));
}
